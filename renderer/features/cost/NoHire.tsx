import { type ReactNode, useState } from 'react';
import type { AbsenceRates } from '#shared/domain/model/absence.ts';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { CellField } from '../../ui/CellField.tsx';
import { FactField } from '../../ui/FactField.tsx';
import { Section } from '../../ui/Section.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { useParsers } from '../use-parsers.ts';
import { rememberAbsence, rememberedAbsence, type TypedAbsence } from './absence-memory.ts';
import { NoHireFigures } from './NoHireFigures.tsx';

const FIELDS = ['shortWeekday', 'shortWeekend', 'longWeekday', 'longWeekend'] as const;
/** One seed for everybody, so that two who ask the same get the same. */
const SEED = 1;

/** What happens when nobody is hired for the first absence: a year simulated with the unit's own shares of absence. */
export function NoHire(): ReactNode {
  const { t, number } = useText();
  const parse = useParsers();
  const planId = usePlan((state) => state.planId);
  const [typed, setTyped] = useState(() => rememberedAbsence(planId));
  const [hiresAtFloor, setHiresAtFloor] = useState(true);
  const rates = ratesOf(typed);
  const percent = parse.maybe(parse.decimal(0, 100));

  function type(next: TypedAbsence): void {
    setTyped(next);
    rememberAbsence(planId, next);
  }

  return (
    <Section title={t('no-hire.title')} isCard>
      <p className="soft">{t('no-hire.intro')}</p>
      <div className="cost-form">
        {FIELDS.map((field) => (
          <FactField key={field} label={t(`no-hire.${field}`)}>
            <CellField
              label={t(`no-hire.${field}`)}
              isNumber
              value={typed[field]}
              format={(value) => (value === null ? '' : number(value, Number.isInteger(value) ? 0 : 2))}
              parse={percent}
              onCommit={(value) => type({ ...typed, [field]: value })}
            />
          </FactField>
        ))}
      </div>
      <label className="row">
        <input type="checkbox" checked={hiresAtFloor} onChange={(event) => setHiresAtFloor(event.currentTarget.checked)} />
        {t('no-hire.at-floor')}
      </label>
      {rates === null ? <p>{t('no-hire.nothing-typed')}</p> : <Answer rates={rates} hiresAtFloor={hiresAtFloor} />}
    </Section>
  );
}

function Answer({ rates, hiresAtFloor }: { readonly rates: AbsenceRates; readonly hiresAtFloor: boolean }): ReactNode {
  const planId = usePlan((state) => state.planId);
  const revision = usePlan((state) => state.revision);
  const { value, error } = useQuery('plan.no-hire', { planId, rates, hiresAtFloor, seed: SEED }, revision);
  return (
    <>
      {error && <ErrorMessage error={error} />}
      {value && <NoHireFigures report={value} />}
    </>
  );
}

/** Null before the first share is typed. A weekend that is not told apart is as the weekdays. */
function ratesOf({ shortWeekday, shortWeekend, longWeekday, longWeekend }: TypedAbsence): AbsenceRates | null {
  if (shortWeekday === null && shortWeekend === null) return null;
  const side = (weekday: number | null, weekend: number | null) => ({ weekday: (weekday ?? weekend ?? 0) / 100, weekend: (weekend ?? weekday ?? 0) / 100 });
  return { short: side(shortWeekday, shortWeekend), long: side(longWeekday, longWeekend) };
}
