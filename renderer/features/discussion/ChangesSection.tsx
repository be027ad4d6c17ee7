import type { ReactNode } from 'react';
import type { VersionComparison, VersionSummary } from '#shared/contract/methods.ts';
import type { ProcessStatus } from '#shared/domain/model/plan.ts';
import { hasChanged } from '#shared/domain/plan/plan-comparison.ts';
import { type ComparisonText, describePlanComparison } from '#shared/i18n/describe-plan-comparison.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { FactField } from '../../ui/FactField.tsx';
import { Message } from '../../ui/Message.tsx';
import { Section } from '../../ui/Section.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { FindingPoints } from './AgendaSection.tsx';

/** Two versions to compare; `to` null = the plan as it is. */
export interface ComparedPair {
  readonly from: string;
  readonly to: string | null;
}

interface ChangesSectionProps {
  readonly versions: readonly VersionSummary[];
  readonly pair: ComparedPair | null;
  readonly status: ProcessStatus;
  onChoose(pair: ComparedPair): void;
}

const NOW = '';

/** What changed between any two versions, or since one of them. */
export function ChangesSection({ versions, pair, status, onChoose }: ChangesSectionProps): ReactNode {
  const { t } = useText();
  // A version that was removed in another window can no longer be compared.
  const known = pair !== null && versions.some(({ id }) => id === pair.from) ? pair : null;
  const options = versions.map(({ id, number, name }) => ({ value: id, text: t('app.changes.version', { number, name }) }));
  return (
    <Section title={t('app.changes.title')}>
      {known === null ? (
        <p className="soft">{t('app.changes.none')}</p>
      ) : (
        <>
          <div className="row">
            <FactField label={t('app.changes.from')}>
              <CellSelect<string> label={t('app.changes.from')} value={known.from} options={options} onCommit={(from) => onChoose({ ...known, from })} />
            </FactField>
            <FactField label={t('app.changes.to')}>
              <CellSelect<string>
                label={t('app.changes.to')}
                value={known.to ?? NOW}
                options={[{ value: NOW, text: t('app.changes.now') }, ...options]}
                onCommit={(to) => onChoose({ ...known, to: to === NOW ? null : to })}
              />
            </FactField>
          </div>
          <Changes pair={known} status={status} />
        </>
      )}
    </Section>
  );
}

function Changes({ pair, status }: { readonly pair: ComparedPair; readonly status: ProcessStatus }): ReactNode {
  const { t } = useText();
  const planId = usePlan((state) => state.planId);
  const revision = usePlan((state) => state.revision);
  const versionsVersion = useApp((state) => state.versionsVersion);
  const { value, error } = useQuery('version.compare', { planId, ...pair }, revision + versionsVersion);
  if (error) return <ErrorMessage error={error} />;
  if (!value) return null;
  const isChangedAfter = status !== 'draft' && value.to === null && value.from.isLocked && hasChanged(value.comparison.difference);
  return (
    <>
      {isChangedAfter && <Message kind="advice">{t('app.discussion.changed-after', { name: value.from.name })}</Message>}
      <ComparisonView compared={value} />
    </>
  );
}

/** What changed, in sums, lines, cells and findings. */
export function ComparisonView({ compared }: { readonly compared: Pick<VersionComparison, 'comparison' | 'before' | 'after'> }): ReactNode {
  const { t, locale } = useText();
  const { comparison, before, after } = compared;
  const text = describePlanComparison(locale, comparison, before, after);
  if (!hasChanged(comparison.difference)) return <p className="strong">{text.headline}</p>;
  return (
    <>
      <p className="strong">{text.headline}</p>
      <div className="changes-tables">
        <SumTable sums={text.sums} />
        {text.lines.length > 0 && <LineTable lines={text.lines} />}
      </div>
      {text.cells.length > 0 && <ChangedCells cells={text.cells} />}
      {text.facts.length > 0 && (
        <div>
          <h3>{t('diff.section.facts')}</h3>
          <ul className="changed-facts">
            {text.facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </div>
      )}
      {(['added', 'gone'] as const).map(
        (which) =>
          comparison.findings[which].length > 0 && (
            <div key={which}>
              <h3>{t(`diff.section.${which}`)}</h3>
              <ul className="plain points">
                <FindingPoints findings={comparison.findings[which]} plan={which === 'added' ? after : before} />
              </ul>
            </div>
          ),
      )}
    </>
  );
}

function SumTable({ sums }: Pick<ComparisonText, 'sums'>): ReactNode {
  const { t } = useText();
  return (
    <div className="table-scroll">
      <table className="table fit">
        <caption>{t('diff.section.sums')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('diff.col.number')}</th>
            {(['before', 'after', 'change'] as const).map((column) => (
              <th key={column} scope="col" className="number">
                {t(`diff.col.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sums.map(({ id, name, before, after, change }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className="number">{before}</td>
              <td className="number">{after}</td>
              <td className="number strong">{change}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LineTable({ lines }: Pick<ComparisonText, 'lines'>): ReactNode {
  const { t } = useText();
  return (
    <div className="table-scroll">
      <table className="table fit">
        <caption>{t('diff.section.lines')}</caption>
        <thead>
          <tr>
            {(['line', 'what', 'hours', 'weekends', 'nights'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`diff.col.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">{line.label}</th>
              <td>{line.what}</td>
              <td className="nowrap">{line.hours}</td>
              <td className="nowrap">{line.weekends}</td>
              <td className="nowrap">{line.nights}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A list for each line, opened where there is only one. */
function ChangedCells({ cells }: Pick<ComparisonText, 'cells'>): ReactNode {
  const { t } = useText();
  return (
    <div>
      <h3>{t('diff.section.cells')}</h3>
      {cells.map(({ line, label, changes }) => (
        <details key={line} open={cells.length === 1}>
          <summary>{t('app.changes.cells-of', { label, count: changes.length })}</summary>
          <ul className="changed-cells">
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
