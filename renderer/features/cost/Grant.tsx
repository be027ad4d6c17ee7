import { type ReactNode, useState } from 'react';
import { useText } from '../../app/locale/use-text.ts';
import { useQuery } from '../../state/use-query.ts';
import { CellField } from '../../ui/CellField.tsx';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { FactField } from '../../ui/FactField.tsx';
import { Section } from '../../ui/Section.tsx';
import { useParsers } from '../use-parsers.ts';
import { noteText } from './note-text.ts';

const CIRCULARS = [2024, 2021, 2014] as const;
const FIRST_COST_KR = 2_400_000;
const MOST_KR = 1e9;

/** What the state refunds for one user who needs much help. Income, and no part of any other sum. */
export function Grant(): ReactNode {
  const words = useText();
  const { t, number, kroner } = words;
  const parse = useParsers();
  const [year, setYear] = useState<number>(CIRCULARS[0]);
  const [netDirectWageCostKr, setCost] = useState(FIRST_COST_KR);
  const [hasDeduction, setDeduction] = useState(false);
  const { value } = useQuery('cost.grant', { year, netDirectWageCostKr, hasDeduction });
  return (
    <Section title={t('grant.title')}>
      <p className="soft">{t('grant.intro')}</p>
      <div className="facts">
        <FactField label={t('grant.cost')}>
          <CellField<number>
            label={t('grant.cost')}
            isNumber
            value={netDirectWageCostKr}
            format={(kr) => number(kr)}
            parse={parse.whole(0, MOST_KR)}
            onCommit={(kr) => setCost(kr)}
          />
        </FactField>
        <FactField label={t('grant.year')}>
          <CellSelect
            label={t('grant.year')}
            value={String(year)}
            options={CIRCULARS.map((circular) => ({ value: String(circular), text: t('grant.year.option', { year: String(circular) }) }))}
            onCommit={(circular) => setYear(Number(circular))}
          />
        </FactField>
      </div>
      <label>
        <input type="checkbox" checked={hasDeduction} onChange={(event) => setDeduction(event.currentTarget.checked)} /> {t('grant.deduction')}
      </label>
      <p aria-live="polite" className="strong">
        {value && (value.grantOre === null ? value.reason && noteText(value.reason, words) : t('grant.result', { kroner: kroner(value.grantOre) }))}
      </p>
    </Section>
  );
}
