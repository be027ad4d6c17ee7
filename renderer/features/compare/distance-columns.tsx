import type { ReactNode } from 'react';
import { type Benchmark, SCOPE_PARTS } from '#shared/domain/compare/benchmark.ts';
import { type ComparisonReason, REFUSALS } from '#shared/domain/compare/comparability.ts';
import type { BenchmarkDistance } from '#shared/domain/compare/distance.ts';
import { benchmarkName, benchmarkSource, describeReason } from '#shared/i18n/describe-comparison.ts';
import type { Words } from '../../app/locale/use-text.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import type { SortableColumn } from '../SortableTable.tsx';
import { DistanceBar } from './DistanceBar.tsx';

/** Signs before colours: what may be used, what with reservations, what not. */
const SIGNS = { fair: '✓', marked: '~', refused: '✕' } as const;

/** A row a reference number: what it is, ours and theirs, the difference, and whether it may be used. */
export function distanceColumns(
  words: Words,
  rows: readonly BenchmarkDistance[],
  onEdit: (benchmark: Benchmark) => void,
): readonly SortableColumn<BenchmarkDistance>[] {
  const { t, locale, number, signed, kroner } = words;
  const known = (value: number | null, format: (value: number) => string): string => (value === null ? '–' : format(value));
  const apart = ({ own, reference, fte }: BenchmarkDistance): number | null => (fte === null || own === null || reference === null ? null : own - reference);
  const most = Math.max(0, ...rows.map((row) => Math.abs(apart(row) ?? 0)));
  return [
    {
      id: 'name',
      title: t('app.compare.col.reference-name'),
      isNumber: false,
      value: ({ benchmark }) => benchmarkName(locale, benchmark),
      text: ({ benchmark }) => `${benchmarkName(locale, benchmark)} (${benchmarkSource(benchmark)})`,
      render: ({ benchmark }) => <Name benchmark={benchmark} words={words} onEdit={onEdit} />,
    },
    {
      id: 'own',
      title: t('app.compare.col.own'),
      isNumber: true,
      value: ({ own }) => own,
      text: ({ own }) => known(own, (value) => number(value, 2)),
      render: ({ own, ownFormula }) => <span title={words.td(`compare.formula.${ownFormula}`)}>{known(own, (value) => number(value, 2))}</span>,
    },
    {
      id: 'reference',
      title: t('app.compare.col.reference'),
      isNumber: true,
      value: ({ reference }) => reference,
      text: ({ reference }) => known(reference, (value) => number(value, 2)),
    },
    {
      id: 'apart',
      title: t('app.compare.col.apart'),
      isNumber: false,
      value: apart,
      text: (row) => known(apart(row), (value) => signed(value, 2)),
      render: (row) => <DistanceBar apart={apart(row)} most={most} text={known(apart(row), (value) => signed(value, 2))} />,
    },
    {
      id: 'fte',
      title: t('app.compare.col.distance-fte'),
      isNumber: true,
      value: ({ fte }) => fte,
      text: ({ fte }) => known(fte, (value) => signed(value, 1)),
    },
    {
      id: 'kr',
      title: t('app.compare.col.distance-kr'),
      isNumber: true,
      value: ({ ore }) => ore,
      text: ({ ore }) => known(ore, (value) => `${value > 0 ? '+' : ''}${kroner(value)}`),
    },
    {
      id: 'verdict',
      title: t('app.compare.col.verdict'),
      isNumber: false,
      value: ({ judgement }) => Object.keys(SIGNS).indexOf(judgement.verdict),
      text: ({ judgement }) => `${t(`compare.verdict.${judgement.verdict}`)}: ${judgement.reasons.map((reason) => describeReason(locale, reason)).join(' ')}`,
      render: ({ judgement }) => <Verdict judgement={judgement} words={words} />,
    },
  ];
}

function Name({ benchmark, words, onEdit }: { readonly benchmark: Benchmark; readonly words: Words; onEdit(benchmark: Benchmark): void }): ReactNode {
  const { t, td, locale, number } = words;
  const { fte, places, scope, note } = benchmark;
  const name = benchmarkName(locale, benchmark);
  const source = benchmarkSource(benchmark);
  // Sick leave has no kitchen in it.
  const parts = benchmark.measure === 'absence-percent' ? [] : SCOPE_PARTS;
  const list = (state: 'in' | 'out') =>
    parts
      .filter((part) => scope[part] === state)
      .map((part) => td(`compare.part.${part}`))
      .join(', ');
  const [inside, outside] = [list('in'), list('out')];
  return (
    <div className="unit-name">
      <span className="strong">{name}</span>
      {benchmark.confidence === 'own-entry' && (
        <IconButton label={t('app.compare.edit', { name })} onPress={() => onEdit(benchmark)}>
          ✎
        </IconButton>
      )}
      <div className="soft">
        {benchmark.confidence === 'own-entry' ? source : `${source}, ${t(`app.confidence.${benchmark.confidence}`)}`}
        {fte !== null && places !== null && <div>{t('app.compare.computed', { fte: number(fte, Number.isInteger(fte) ? 0 : 1), places: number(places) })}</div>}
        {inside !== '' && <div>{t('app.compare.inside', { parts: inside })}</div>}
        {outside !== '' && <div>{t('app.compare.outside', { parts: outside })}</div>}
        {note !== '' && <div>{note}</div>}
      </div>
    </div>
  );
}

function Verdict({ judgement, words }: { readonly judgement: BenchmarkDistance['judgement']; readonly words: Words }): ReactNode {
  const { t, locale } = words;
  const { verdict, reasons } = judgement;
  // What refuses is read at once, and what is wrong with the number itself; reservations can be opened.
  const isPlain = ({ code }: ComparisonReason): boolean => code === 'sum-differs' || (REFUSALS as readonly string[]).includes(code);
  const open = reasons.filter(isPlain);
  const folded = reasons.filter((reason) => !isPlain(reason));
  const count = folded.length;
  return (
    <div className="verdict">
      <span className={verdict === 'refused' ? 'strong deficit' : 'strong'}>
        <span aria-hidden="true">{SIGNS[verdict]}</span> {t(`compare.verdict.${verdict}`)}
      </span>
      {open.map((reason) => (
        <div key={`${reason.code}${String(reason.inOwn)}`}>{describeReason(locale, reason)}</div>
      ))}
      {count > 0 && (
        <details>
          <summary>{t(open.length > 0 ? 'app.compare.more-reasons' : 'app.compare.reasons', { count })}</summary>
          <ul className="cautions">
            {folded.map((reason) => (
              <li key={`${reason.code}${String(reason.inOwn)}`}>{describeReason(locale, reason)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
