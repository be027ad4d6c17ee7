import type { ReactNode } from 'react';
import { SERVICE_TYPES, type ServiceType } from '#shared/domain/model/plan.ts';
import type { UnitAnswer } from '#shared/exchange/import-answers.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useDepartments } from '../../state/use-departments.ts';
import type { Parsed } from '../../ui/CellField.tsx';
import { CellField } from '../../ui/CellField.tsx';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { FactField } from '../../ui/FactField.tsx';
import { Section } from '../../ui/Section.tsx';
import { useParsers } from '../use-parsers.ts';
import { Proposed } from './Proposed.tsx';
import type { ImportWizardState } from './use-import-wizard.ts';

const NEW = 'new';

/** The department that the plan belongs to: one that is there, or a new one. */
export function UnitQuestion({ wizard }: { readonly wizard: ImportWizardState }): ReactNode {
  const { t, number } = useText();
  const parse = useParsers();
  const { value: departments } = useDepartments();
  const { unit, planName } = wizard.preview.reading;
  const own = (departments ?? []).filter((department) => !department.isExample);
  const chosen = own.find((department) => department.name === unit.name && department.municipality === unit.municipality);
  // All facts together: whoever changes one has seen the others. What was typed a moment ago may not have come back yet.
  const set = (changes: UnitAnswer): void => {
    const { name, municipality, serviceType, places } = unit;
    wizard.change({ unit: { name, municipality, serviceType, places, ...wizard.answers.unit, ...changes } });
  };
  const any = (text: string): Parsed<string> => ({ ok: true, value: text.trim().slice(0, 80) });

  return (
    <Section title={t('import.unit')} actions={<Proposed source={unit.source} />}>
      {own.length > 0 && (
        <FactField label={t('import.unit.which')}>
          <CellSelect
            label={t('import.unit.which')}
            value={chosen?.id ?? NEW}
            options={[{ value: NEW, text: t('import.unit.new') }, ...own.map((department) => ({ value: department.id, text: department.name }))]}
            onCommit={(id) => {
              const department = own.find((each) => each.id === id);
              if (!department) return wizard.change({ unit: undefined });
              const { name, municipality, serviceType, places } = department;
              wizard.change({ unit: { name, municipality, serviceType, places } });
            }}
          />
        </FactField>
      )}
      <FactField label={t('import.unit.name')}>
        <CellField label={t('import.unit.name')} value={unit.name} format={String} parse={parse.text(120)} onCommit={(name) => set({ name })} />
      </FactField>
      <FactField label={t('import.unit.municipality')}>
        <CellField
          label={t('import.unit.municipality')}
          value={unit.municipality}
          format={String}
          parse={any}
          onCommit={(municipality) => set({ municipality })}
        />
      </FactField>
      <FactField label={t('import.unit.service')}>
        <CellSelect
          label={t('import.unit.service')}
          value={unit.serviceType}
          options={SERVICE_TYPES.map((value) => ({ value, text: t(`service.${value}`) }))}
          onCommit={(serviceType: ServiceType) => set({ serviceType })}
        />
      </FactField>
      <FactField label={t('import.unit.places')}>
        <CellField
          label={t('import.unit.places')}
          isNumber
          width="6rem"
          value={unit.places}
          format={(value) => number(value)}
          parse={parse.whole(0, 500)}
          onCommit={(places) => set({ places })}
        />
      </FactField>
      <FactField label={t('import.plan-name')}>
        <CellField
          label={t('import.plan-name')}
          value={planName}
          format={String}
          parse={parse.text(200)}
          onCommit={(name) => wizard.change({ planName: name })}
        />
      </FactField>
    </Section>
  );
}
