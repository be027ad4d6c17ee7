import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { type FixedFte, SERVICE_TYPES, type Unit } from '#shared/domain/model/plan.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { CellField } from '../../ui/CellField.tsx';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { FactField } from '../../ui/FactField.tsx';
import { Section } from '../../ui/Section.tsx';
import { RowButtons } from '../RowButtons.tsx';
import { useParsers } from '../use-parsers.ts';

const KNOWN_ROLES = ['leader', 'specialist-lead'] as const;

/** Name, municipality, kind, places, and the people outside the rota. */
export function UnitFacts(): ReactNode {
  const { t, number } = useText();
  const parse = useParsers();
  const unit = usePlan((state) => state.plan.unit);
  const execute = useApp((state) => state.execute);
  const change = (next: Unit): void => void execute({ type: 'plan.update', changes: { unit: next } });
  const { occupiedPlaces: _occupied, ...withoutOccupied } = unit;
  const { municipalityCode: _code, ...withoutCode } = unit;

  return (
    <Section title={t('app.setup.unit')}>
      <div className="facts">
        <FactField label={t('app.setup.unit-name')}>
          <CellField
            label={t('app.setup.unit-name')}
            value={unit.name}
            format={String}
            parse={parse.text(200)}
            onCommit={(name) => change({ ...unit, name })}
          />
        </FactField>
        <FactField label={t('app.setup.municipality')}>
          <CellField
            label={t('app.setup.municipality')}
            value={unit.municipality}
            format={String}
            parse={parse.text(200)}
            onCommit={(municipality) => change({ ...unit, municipality })}
          />
        </FactField>
        <FactField label={t('app.setup.municipality-code')}>
          <CellField
            label={t('app.setup.municipality-code')}
            placeholder={t('app.setup.optional')}
            value={unit.municipalityCode ?? ''}
            format={String}
            parse={(text) => (/^(\d{4})?$/.test(text.trim()) ? { ok: true, value: text.trim() } : { ok: false, problem: t('app.field.municipality-code') })}
            onCommit={(municipalityCode) => change(municipalityCode === '' ? withoutCode : { ...unit, municipalityCode })}
          />
        </FactField>
        <FactField label={t('app.setup.service')}>
          <CellSelect
            label={t('app.setup.service')}
            value={unit.serviceType}
            options={SERVICE_TYPES.map((value) => ({ value, text: t(`service.${value}`) }))}
            onCommit={(serviceType) => change({ ...unit, serviceType })}
          />
        </FactField>
        <FactField label={t('app.setup.places')}>
          <CellField
            label={t('app.setup.places')}
            isNumber
            value={unit.places}
            format={(value) => number(value)}
            parse={parse.whole(0, 5000)}
            onCommit={(places) => change({ ...unit, places })}
          />
        </FactField>
        <FactField label={t('app.setup.occupied')}>
          <CellField
            label={t('app.setup.occupied')}
            isNumber
            placeholder={t('app.setup.optional')}
            value={unit.occupiedPlaces ?? null}
            format={(value) => (value === null ? '' : number(value, Number.isInteger(value) ? 0 : 1))}
            parse={parse.maybe(parse.decimal(0, 5000))}
            onCommit={(value) => change(value === null ? withoutOccupied : { ...unit, occupiedPlaces: value })}
          />
        </FactField>
      </div>
      <FixedFteTable rows={unit.fixedFte ?? []} onChange={(fixedFte) => change({ ...unit, fixedFte })} />
    </Section>
  );
}

function FixedFteTable({ rows, onChange }: { readonly rows: readonly FixedFte[]; onChange(rows: readonly FixedFte[]): void }): ReactNode {
  const { t, number } = useText();
  const parse = useParsers();
  // Documents name the common roles in English; people read and write them in their own language.
  const shown = (role: string): string => {
    const known = KNOWN_ROLES.find((each) => each === role);
    return known ? t(`app.role.${known}`) : role;
  };
  return (
    <div className="stack">
      <h3>{t('app.setup.fixed')}</h3>
      {rows.length === 0 ? (
        <p className="soft">{t('app.setup.fixed-none')}</p>
      ) : (
        <table className="table fit">
          <thead>
            <tr>
              <th scope="col">{t('app.setup.fixed-role')}</th>
              <th scope="col" className="number">
                {t('app.setup.fixed-fte')}
              </th>
              <th scope="col">
                <span className="visually-hidden">{t('app.row.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // Roles may repeat, so only the place tells rows apart.
              <tr key={index}>
                <td className="cell-input">
                  <CellField
                    label={t('app.field.row', { what: t('app.setup.fixed-role'), row: shown(row.role) })}
                    value={row.role}
                    format={shown}
                    parse={parse.text(200)}
                    onCommit={(role) => onChange(rows.with(index, { ...row, role: KNOWN_ROLES.find((known) => shown(known) === role) ?? role }))}
                  />
                </td>
                <td className="cell-input number">
                  <CellField
                    label={t('app.field.row', { what: t('app.setup.fixed-fte'), row: shown(row.role) })}
                    isNumber
                    value={row.fte}
                    format={(value) => number(value, 2)}
                    parse={parse.decimal(0, 1000)}
                    onCommit={(fte) => onChange(rows.with(index, { ...row, fte }))}
                  />
                </td>
                <td>
                  <RowButtons row={shown(row.role)} onRemove={() => onChange(rows.toSpliced(index, 1))} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div>
        <Button variant="secondary" onClick={() => onChange([...rows, { role: 'leader', fte: 1 }])}>
          {t('app.setup.fixed-add')}
        </Button>
      </div>
    </div>
  );
}
