import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { Benchmark } from '#shared/domain/compare/benchmark.ts';
import type { ComparedUnit } from '#shared/domain/compare/comparison.ts';
import type { BenchmarkDistance } from '#shared/domain/compare/distance.ts';
import { benchmarkName } from '#shared/i18n/describe-comparison.ts';
import { useText, type Words } from '../../app/locale/use-text.ts';
import { CellField } from '../../ui/CellField.tsx';
import { FactField } from '../../ui/FactField.tsx';
import { Section } from '../../ui/Section.tsx';
import { SortableTable } from '../SortableTable.tsx';
import { useParsers } from '../use-parsers.ts';
import { BenchmarkDialog } from './BenchmarkDialog.tsx';
import { distanceColumns } from './distance-columns.tsx';

const MOST_KR = 10_000_000;

interface DistanceSectionProps {
  readonly unit: ComparedUnit;
  readonly priceKr: number | null;
  onPrice(priceKr: number | null): void;
}

/** How far this plan lies from each reference number, in FTE and money, and which of them cannot be compared with and why. */
export function DistanceSection({ unit, priceKr, onPrice }: DistanceSectionProps): ReactNode {
  const words = useText();
  const { t, number } = words;
  const parse = useParsers();
  const [withOthers, setWithOthers] = useState(false);
  const [edited, setEdited] = useState<Benchmark | 'new' | null>(null);
  const own = unit.distances.filter(({ benchmark }) => benchmark.serviceType === null || benchmark.serviceType === unit.serviceType);
  const others = unit.distances.length - own.length;
  const rows = withOthers || own.length === 0 ? unit.distances : own;
  const columns = useMemo(() => distanceColumns(words, rows, setEdited), [words, rows]);
  const price = unit.unitPrice?.ore ?? null;

  return (
    <Section
      title={t('app.compare.distance')}
      actions={
        <Button variant="secondary" onClick={() => setEdited('new')}>
          {t('app.compare.add')}
        </Button>
      }
    >
      <p className="lead">{leadOf(own, unit, words)}</p>
      {rows.length > 0 && <SortableTable title={t('app.compare.distance')} rows={rows} columns={columns} rowId={({ benchmark }) => benchmark.id} />}
      {own.length > 0 && others > 0 && (
        <label className="tick">
          <input type="checkbox" checked={withOthers} onChange={() => setWithOthers(!withOthers)} />
          {t('app.compare.others', { count: String(others) })}
        </label>
      )}
      <div className="price">
        <FactField
          label={t('app.compare.price')}
          hint={t(unit.unitPrice === null ? 'cli.compare.no-price' : priceKr === null ? 'app.compare.price-plan' : 'app.compare.price-stated')}
        >
          <CellField<number | null>
            label={t('app.compare.price')}
            value={price === null ? null : Math.round(price / 100)}
            format={(value) => (value === null ? '' : number(value))}
            parse={parse.maybe(parse.whole(1, MOST_KR))}
            onCommit={onPrice}
            isNumber
            width="9rem"
          />
        </FactField>
        <p className="soft">{t('app.compare.rule')}</p>
      </div>
      {edited !== null && <BenchmarkDialog benchmark={edited === 'new' ? null : edited} serviceType={unit.serviceType} onClose={() => setEdited(null)} />}
    </Section>
  );
}

/** The distance that says most: from a number that may be compared with, one's own entries first, or from one with reservations. */
function leadOf(distances: readonly BenchmarkDistance[], { indicators }: ComparedUnit, { t, locale, number, signed, millions }: Words): string {
  const usable = distances.filter(({ fte }) => fte !== null);
  const best =
    usable.find(({ judgement }) => judgement.verdict === 'fair') ?? usable.find(({ benchmark }) => benchmark.confidence === 'own-entry') ?? usable[0];
  const own = best?.own ?? indicators['care-factor.PF1.planned']?.value ?? null;
  if (best === undefined || best.fte === null || best.reference === null || own === null) return t('app.compare.lead-none');
  const facts = { own: number(own, 2), name: benchmarkName(locale, best.benchmark), reference: number(best.reference, 2), fte: signed(best.fte, 1) };
  const money = best.ore === null ? null : `${best.ore > 0 ? '+' : ''}${millions(best.ore)}`;
  const sentence = money === null ? t('app.compare.lead-no-price', facts) : t('app.compare.lead', { ...facts, money });
  return best.judgement.verdict === 'marked' ? `${sentence} ${t('app.compare.lead-marked')}` : sentence;
}
