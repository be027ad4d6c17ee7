import type { ReactNode } from 'react';
import type { NeedFigures, TypedNeed } from '#shared/domain/model/levers.ts';
import { describeNeed } from '#shared/i18n/describe-levers.ts';
import { useText } from '../../app/locale/use-text.ts';
import { CellField } from '../../ui/CellField.tsx';
import { Section } from '../../ui/Section.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { useParsers } from '../use-parsers.ts';
import type { LeverState } from './lever-state.ts';

const MOST_ON_A_SHIFT = 100;
const PARTS = ['day', 'evening', 'night'] as const;
const SIDES = ['weekday', 'weekend'] as const;

interface NeedCardProps {
  readonly state: LeverState;
  readonly figures: NeedFigures | null;
  onChange(state: LeverState): void;
}

/** Where the demand comes from: the plan, or a few numbers typed here. */
export function NeedCard({ state, figures, onChange }: NeedCardProps): ReactNode {
  const { t, locale, number } = useText();
  const parse = useParsers();
  return (
    <Section title={t('levers.need')} isCard>
      <div className="need-row">
        <Segments
          label={t('levers.need.source')}
          value={state.source === 'plan' ? 'plan' : 'typed'}
          options={[
            { value: 'plan', text: t('levers.need.plan') },
            { value: 'typed', text: t('levers.need.typed') },
          ]}
          onChange={(source) => onChange({ ...state, source })}
        />
        {state.source === 'typed' && <PlacesField typed={state.typed} onChange={(typed) => onChange({ ...state, typed })} />}
        <div className="dial-row boxed">
          <span aria-hidden="true">{t('levers.need.absence')}</span>
          <CellField
            label={t('levers.need.absence')}
            isNumber
            width="5rem"
            value={state.absence}
            format={(value) => number(value, Number.isInteger(value) ? 0 : 1)}
            parse={parse.decimal(0, 50)}
            onCommit={(absence) => onChange({ ...state, absence })}
          />
        </div>
      </div>
      {state.source === 'typed' && <PeopleTable typed={state.typed} onChange={(typed) => onChange({ ...state, typed })} />}
      {figures && (
        <p className="soft">
          {describeNeed(locale, figures, state.absence / 100)}{' '}
          {figures.places > 0 && t('levers.need.factor', { factor: number(figures.careFactor, 2), places: number(figures.places) })}
        </p>
      )}
    </Section>
  );
}

interface TypedProps {
  readonly typed: TypedNeed;
  onChange(typed: TypedNeed): void;
}

function PlacesField({ typed, onChange }: TypedProps): ReactNode {
  const { t, number } = useText();
  const parse = useParsers();
  return (
    <div className="dial-row boxed">
      <span aria-hidden="true">{t('levers.need.places')}</span>
      <CellField
        label={t('levers.need.places')}
        isNumber
        width="5rem"
        value={typed.places}
        format={(value) => number(value)}
        parse={parse.whole(1, 500)}
        onCommit={(places) => onChange({ ...typed, places })}
      />
    </div>
  );
}

function PeopleTable({ typed, onChange }: TypedProps): ReactNode {
  const { t, number } = useText();
  const parse = useParsers();
  return (
    <table className="table fit typed-need">
      <caption className="visually-hidden">{t('levers.need.people')}</caption>
      <thead>
        <tr>
          <td />
          {SIDES.map((side) => (
            <th key={side} scope="col" className="number">
              {t(`levers.need.${side}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {PARTS.map((part) => (
          <tr key={part}>
            <th scope="row">{t(`levers.need.${part}`)}</th>
            {SIDES.map((side) => (
              <td key={side} className="boxed">
                <CellField
                  label={`${t(`levers.need.${part}`)}, ${t(`levers.need.${side}`)}`}
                  isNumber
                  width="4.5rem"
                  value={typed[part][side]}
                  format={(value) => number(value)}
                  parse={parse.whole(0, MOST_ON_A_SHIFT)}
                  onCommit={(people) => onChange({ ...typed, [part]: { ...typed[part], [side]: people } })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
