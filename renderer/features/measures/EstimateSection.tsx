import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { type EstimateCorrection, yearEstimate } from '#shared/domain/measures/year-estimate.ts';
import { useText } from '../../app/locale/use-text.ts';
import { CellField } from '../../ui/CellField.tsx';
import { FactField } from '../../ui/FactField.tsx';
import { Section } from '../../ui/Section.tsx';
import { RowButtons } from '../RowButtons.tsx';
import { useParsers } from '../use-parsers.ts';

const MOST_KR = 1_000_000_000_000;
const LONGEST = 120;

interface Line extends EstimateCorrection {
  readonly id: number;
}

/** The year's estimate: what runs, what happens once, each on a line of its own, and what is left. */
export function EstimateSection(): ReactNode {
  const { t, number, kroner } = useText();
  const parse = useParsers();
  const [underlying, setUnderlying] = useState(0);
  const [lines, setLines] = useState<readonly Line[]>([]);
  const estimate = yearEstimate(underlying, lines);
  const money = parse.decimal(-MOST_KR, MOST_KR);
  const change = (id: number, changes: Partial<Line>): void => setLines(lines.map((line) => (line.id === id ? { ...line, ...changes } : line)));
  const say = (kr: number): string => kroner(Math.round(kr) * 100);
  return (
    <Section title={t('app.measures.estimate')}>
      <p className="soft">{t('app.measures.estimate-hint')}</p>
      <div className="boxed filters">
        <FactField label={t('app.measures.estimate-result')}>
          <CellField<number>
            label={t('app.measures.estimate-result')}
            value={underlying}
            format={(kr) => (kr === 0 ? '' : number(kr))}
            parse={money}
            onCommit={setUnderlying}
            isNumber
          />
        </FactField>
      </div>
      {lines.map((line, index) => {
        const label = t('app.measures.estimate-label', { number: String(index + 1) });
        const kr = t('app.measures.estimate-kr', { number: String(index + 1) });
        return (
          <div key={line.id} className="boxed estimate-line">
            <FactField label={label}>
              <CellField
                label={label}
                value={line.label}
                format={String}
                parse={parse.text(LONGEST)}
                onCommit={(text) => change(line.id, { label: text })}
                width="18rem"
              />
            </FactField>
            <FactField label={kr}>
              <CellField<number>
                label={kr}
                value={line.kr}
                format={(value) => number(value)}
                parse={money}
                onCommit={(value) => change(line.id, { kr: value })}
                isNumber
                width="10rem"
              />
            </FactField>
            <RowButtons row={line.label === '' ? label : line.label} onRemove={() => setLines(lines.filter(({ id }) => id !== line.id))} />
          </div>
        );
      })}
      <div>
        <Button variant="secondary" onClick={() => setLines([...lines, { id: Math.max(0, ...lines.map(({ id }) => id)) + 1, label: '', kr: 0 }])}>
          {t('app.measures.estimate-add')}
        </Button>
      </div>
      {(underlying !== 0 || lines.length > 0) && (
        <p className="strong" role="status">
          {t('app.measures.estimate-sum', {
            underlying: say(estimate.underlyingKr),
            corrections: say(estimate.correctionsKr),
            estimate: say(estimate.estimateKr),
          })}
        </p>
      )}
    </Section>
  );
}
