import { type ReactNode, useState } from 'react';
import { isTextKey } from '#shared/i18n/translate.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { useDepartments } from '../../state/use-departments.ts';
import { useQuery } from '../../state/use-query.ts';
import { Message } from '../../ui/Message.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Section } from '../../ui/Section.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { FactorsTable } from './FactorsTable.tsx';
import { MunicipalitiesTable } from './MunicipalitiesTable.tsx';
import { UnitsTable } from './UnitsTable.tsx';
import './compare.css';

/** The service compares at most this many of each at a time. */
const MOST = 12;

/** This plan beside others of this machine, and beside what municipalities have published. */
export function CompareScreen(): ReactNode {
  const { t, td, date } = useText();
  const planId = usePlan((state) => state.planId);
  const revision = usePlan((state) => state.revision);
  const version = useApp((state) => state.departmentsVersion);
  const { value: departments } = useDepartments();
  const references = useQuery('reference.list', {}).value ?? [];
  const ownCode = usePlan((state) => state.plan.unit.municipalityCode);
  const [plans, setPlans] = useState<readonly string[] | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);

  const all = (departments ?? []).flatMap((department) => department.plans.map((plan) => ({ id: plan.id, text: `${department.name} – ${plan.name}` })));
  const chosenPlans = plans ?? [planId, ...all.map((plan) => plan.id).filter((id) => id !== planId)].slice(0, MOST);
  const chosenCodes = codes ?? references.filter((reference, index) => reference.code === ownCode || index < 3).map((reference) => reference.code);
  const { value, error } = useQuery('compare.get', { planIds: [...chosenPlans], municipalities: [...chosenCodes] }, revision + version);

  return (
    <Screen title={t('app.compare.title')} intro={t('app.compare.intro')}>
      {error && <ErrorMessage error={error} />}
      <Section title={t('app.compare.units')}>
        <Choices
          legend={t('app.compare.choose-plans')}
          options={all.map((plan) => ({ ...plan, text: plan.id === planId ? `${plan.text} (${t('app.compare.this-plan')})` : plan.text }))}
          chosen={chosenPlans}
          onChange={setPlans}
        />
        {value && <UnitsTable units={value.units} planId={planId} />}
      </Section>
      {value && (
        <Section title={t('app.compare.factors')}>
          <FactorsTable factors={value.factors} />
        </Section>
      )}
      <Section title={t('app.compare.municipalities')}>
        <Choices
          legend={t('app.compare.choose-municipalities')}
          options={references.map((reference) => ({ id: reference.code, text: reference.name }))}
          chosen={chosenCodes}
          onChange={setCodes}
        />
        {value && value.cautions.length > 0 && (
          <Message kind="advice" title={t('app.compare.cautions')}>
            <ul className="cautions">
              {value.cautions.map((caution) => (
                <li key={caution}>{isTextKey(caution) ? td(caution) : caution}</li>
              ))}
            </ul>
          </Message>
        )}
        {value &&
          (value.municipalities.length === 0 ? (
            <p className="soft">{t('app.compare.none-chosen')}</p>
          ) : (
            <MunicipalitiesTable municipalities={value.municipalities} />
          ))}
        {value && <p className="soft">{t('app.compare.source', { source: value.source, licence: value.licence, date: date(value.copied) })}</p>}
      </Section>
    </Screen>
  );
}

interface ChoicesProps {
  readonly legend: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
}

function Choices({ legend, options, chosen, onChange }: ChoicesProps): ReactNode {
  return (
    <fieldset className="choices">
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.id}>
          <input
            type="checkbox"
            checked={chosen.includes(option.id)}
            disabled={!chosen.includes(option.id) && chosen.length >= MOST}
            onChange={() => onChange(chosen.includes(option.id) ? chosen.filter((id) => id !== option.id) : [...chosen, option.id])}
          />
          {option.text}
        </label>
      ))}
    </fieldset>
  );
}
