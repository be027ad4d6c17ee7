import { memo, type ReactNode, useMemo, useState } from 'react';
import { findingKey, newFindings } from '#shared/domain/model/new-findings.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { type Finding, SEVERITIES, type Severity } from '#shared/domain/model/results.ts';
import { describeFinding } from '#shared/i18n/describe-finding.ts';
import { useText, type Words } from '../../app/locale/use-text.ts';
import { lineLabel } from '../../grid/columns.ts';
import { type FindingGroup, groupFindings } from '../../state/findings.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { SwapButton } from '../candidates/SwapButton.tsx';
import { FindingExplanation } from '../findings/FindingExplanation.tsx';
import { SeverityMark } from '../findings/FindingItem.tsx';
import { OverriddenMark } from '../law/OverriddenMark.tsx';
import { NO_CITATION } from './FindingDetails.tsx';

/** All, those of one severity, or those that the newest version did not have. */
type FindingFilter = Severity | 'all' | 'new';

/** More than these are drawn only when asked for, so that a bad day costs no time while typing. */
const FIRST_SHOWN = 60;

/** All findings, grouped by line or by rule, the most serious first. Each leads to its cell. */
export function FindingsList(): ReactNode {
  const words = useText();
  const { t, td } = words;
  const findings = usePlan((state) => state.evaluation.findings);
  const counts = usePlan((state) => state.evaluation.counts);
  const plan = usePlan((state) => state.plan);
  const [grouping, setGrouping] = useState<'line' | 'rule'>('line');
  const [filter, setFilter] = useState<FindingFilter>('all');
  const [limit, setLimit] = useState(FIRST_SHOWN);
  const fresh = useNewSinceVersion(findings);
  const wanted = useMemo(() => filtered(findings, filter, fresh?.findings ?? []), [findings, filter, fresh]);
  const groups = useMemo(() => firstOf(groupFindings(wanted, grouping), limit), [wanted, grouping, limit]);

  if (findings.length === 0) {
    return (
      <>
        <h2>{t('rota.findings.none.title')}</h2>
        <p>{t('rota.findings.none.text')}</p>
      </>
    );
  }
  return (
    <>
      <h2 className="visually-hidden">{t('rota.findings.list')}</h2>
      <div className="row boxed">
        <CellSelect<FindingFilter>
          label={t('rota.findings.filter')}
          value={filter}
          width="auto"
          options={[
            { value: 'all', text: `${t('rota.findings.filter')}: ${t('rota.findings.all')} (${findings.length})` },
            ...(fresh ? [{ value: 'new' as const, text: t('rota.findings.new', { version: fresh.version, count: fresh.findings.length }) }] : []),
            ...SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => ({
              value: severity,
              text: `${td(`severity.${severity}`)} (${counts[severity]})`,
            })),
          ]}
          onCommit={setFilter}
        />
        <Segments<'line' | 'rule'>
          label={t('rota.findings.group')}
          value={grouping}
          options={(['line', 'rule'] as const).map((each) => ({ value: each, text: t(`rota.findings.by-${each}`) }))}
          onChange={setGrouping}
        />
      </div>
      {wanted.length === 0 && <p className="soft">{t('rota.findings.none.filter')}</p>}
      {groups.map((group) => (
        <section key={group.id} className="stack">
          <h3>{groupName(group, grouping, plan, words)}</h3>
          <ul className="plain stack">
            {group.findings.map((finding, index) => (
              <FindingLine key={`${findingKey(finding)}-${index}`} finding={finding} sentence={describeFinding(words.locale, finding, plan)} words={words} />
            ))}
          </ul>
        </section>
      ))}
      {wanted.length > limit && (
        <button type="button" className="link" onClick={() => setLimit(limit + FIRST_SHOWN)}>
          {t('rota.findings.more', { count: Math.min(FIRST_SHOWN, wanted.length - limit) })}
        </button>
      )}
    </>
  );
}

interface FindingLineProps {
  readonly finding: Finding;
  readonly sentence: string;
  readonly words: Words;
}

/** One finding: sign, title, plain sentence, paragraph. Leads to the cell and takes the focus there. */
const FindingLine = memo(
  function FindingLine({ finding, sentence, words }: FindingLineProps): ReactNode {
    const key = findingKey(finding);
    const isCurrent = useApp((state) => state.findingKey === key);
    const selectFinding = useApp((state) => state.selectFinding);
    return (
      <li className="rota-finding" data-current={isCurrent ? '' : undefined}>
        <SeverityMark severity={finding.severity} />
        <div>
          <button type="button" className="link" aria-current={isCurrent ? 'true' : undefined} onClick={() => selectFinding(key, finding.line, finding.day)}>
            {words.td(`rule.${finding.rule}.title`)}
          </button>{' '}
          <OverriddenMark ids={finding.overridden} />
          <p>{sentence}</p>
          {finding.citation !== NO_CITATION && <p className="soft">{finding.citation}</p>}
          {isCurrent && <SwapButton finding={finding} />}
          {isCurrent && <FindingExplanation finding={finding} isOpenAtFirst />}
        </div>
      </li>
    );
  },
  // Each evaluation brings new objects for equal findings.
  (before, after) =>
    before.sentence === after.sentence &&
    before.words === after.words &&
    before.finding.overridden?.join() === after.finding.overridden?.join() &&
    findingKey(before.finding) === findingKey(after.finding),
);

function groupName(group: FindingGroup, grouping: 'line' | 'rule', plan: Plan, words: Words): string {
  if (grouping === 'rule') return words.td(`rule.${group.id}.title`);
  if (group.id === '') return words.t('rota.findings.unit');
  const row = plan.lines.findIndex((line) => line.id === group.id);
  return words.t('rota.line.heading', { number: row + 1, label: lineLabel(plan.lines[row], words) });
}

function firstOf(groups: readonly FindingGroup[], limit: number): readonly FindingGroup[] {
  let left = limit;
  const shown: FindingGroup[] = [];
  for (const group of groups) {
    if (left <= 0) break;
    shown.push({ ...group, findings: group.findings.slice(0, left) });
    left -= group.findings.length;
  }
  return shown;
}

function filtered(findings: readonly Finding[], filter: FindingFilter, fresh: readonly Finding[]): readonly Finding[] {
  if (filter === 'all') return findings;
  return filter === 'new' ? fresh : findings.filter((finding) => finding.severity === filter);
}

/** What has come since the newest version was kept; null before there is one. */
function useNewSinceVersion(findings: readonly Finding[]): { readonly version: string; readonly findings: readonly Finding[] } | null {
  const planId = usePlan((state) => state.planId);
  const versionsVersion = useApp((state) => state.versionsVersion);
  const newest = useQuery('version.findings', { planId }, versionsVersion).value;
  return useMemo(() => (newest?.version ? { version: newest.version.name, findings: newFindings(newest.findings, findings) } : null), [newest, findings]);
}
