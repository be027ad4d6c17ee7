import { type ReactNode, useState } from 'react';
import type { Swap } from '#shared/domain/model/candidate.ts';
import type { Finding } from '#shared/domain/model/results.ts';
import { describeSwap } from '#shared/i18n/describe-candidate.ts';
import { describeFinding } from '#shared/i18n/describe-finding.ts';
import { useText } from '../../app/locale/use-text.ts';
import { lineLabel } from '../../grid/columns.ts';
import { usePlan } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { SeverityMark } from '../findings/FindingItem.tsx';
import { ChangeFigures, costText, LineFigures } from './ChangeFigures.tsx';
import { FindingsOfChange } from './FindingsOfChange.tsx';
import { Suggestion } from './Suggestion.tsx';

/** Swaps of shifts that make a finding go away; where none does, the one that comes nearest. */
export function SwapsPanel({ finding }: { readonly finding: Finding }): ReactNode {
  const { t, td, locale } = useText();
  const planId = usePlan((state) => state.planId);
  const revision = usePlan((state) => state.revision);
  const plan = usePlan((state) => state.plan);
  const { rule, line, day, from } = finding;
  const { value, error } = useQuery('finding.swaps', { planId, rule, line, day, from }, revision);
  const [open, setOpen] = useState(0);
  const isGone = error?.code === 'finding.not-found';
  return (
    <>
      <h2>{t('candidates.swaps')}</h2>
      <div className="rota-finding">
        <SeverityMark severity={finding.severity} />
        <div>
          <p className="strong">{td(`rule.${rule}.title`)}</p>
          <p>{describeFinding(locale, finding, plan)}</p>
        </div>
      </div>
      {isGone && <p role="status">{t('candidates.swaps.gone')}</p>}
      {error && !isGone && <ErrorMessage error={error} />}
      {!value && !error && <p role="status">{t('candidates.loading')}</p>}
      {value && !error && (
        <>
          <p role="status">
            {value.swaps.length === 0 ? t('candidates.swaps.none') : t('candidates.swaps.count', { count: value.swaps.length })}{' '}
            <span className="soft">{t(value.isComplete ? 'candidates.swaps.complete' : 'candidates.swaps.partly')}</span>
          </p>
          <ul className="plain suggestions" aria-label={t('candidates.list')}>
            {value.swaps.map((swap, index) => (
              <OneSwap
                key={describeSwap(locale, swap, plan)}
                swap={swap}
                isOpen={open === index}
                isToAccept
                onToggle={() => setOpen(open === index ? -1 : index)}
              />
            ))}
          </ul>
          {value.nearest && (
            <>
              <h3>{t('candidates.swaps.nearest')}</h3>
              <ul className="plain suggestions">
                <OneSwap swap={value.nearest} isOpen={open === 0} isToAccept={false} onToggle={() => setOpen(open === 0 ? -1 : 0)} />
              </ul>
            </>
          )}
        </>
      )}
    </>
  );
}

interface OneSwapProps {
  readonly swap: Swap;
  readonly isOpen: boolean;
  readonly isToAccept: boolean;
  onToggle(): void;
}

function OneSwap({ swap, isOpen, isToAccept, onToggle }: OneSwapProps): ReactNode {
  const words = useText();
  const { t, locale } = words;
  const plan = usePlan((state) => state.plan);
  const { change } = swap;
  const title = describeSwap(locale, swap, plan);
  const accept = { text: t('candidates.swap.accept'), said: t('candidates.swap.accepted', { swap: title }) };
  const news = change.came.length === 0 ? t('candidates.grade.good') : t('candidates.grade.advice');
  return (
    <Suggestion
      title={title}
      summary={[isToAccept ? news : '', costText(change.costOre, plan.period.kind === 'cycle', words)].filter(Boolean).join(' · ')}
      change={change}
      isOpen={isOpen}
      onToggle={onToggle}
      {...(isToAccept ? { accept } : {})}
    >
      {change.lines.map((line) => (
        <div key={line.line}>
          <p className="strong">
            {lineLabel(
              plan.lines.find(({ id }) => id === line.line),
              words,
            )}
          </p>
          <dl className="figures">
            <LineFigures line={line} />
          </dl>
        </div>
      ))}
      <dl className="figures">
        <ChangeFigures change={change} />
      </dl>
      {change.came.length === 0 ? <p className="soft">{t('candidates.nothing-came')}</p> : <FindingsOfChange title="candidates.came" findings={change.came} />}
      <FindingsOfChange title="candidates.gone" findings={change.gone} />
    </Suggestion>
  );
}
