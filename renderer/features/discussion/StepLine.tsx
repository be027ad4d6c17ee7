import type { ReactNode } from 'react';
import { PROCESS_STATUSES, type ProcessStatus, type ProcessStep } from '#shared/domain/model/plan.ts';
import { useText } from '../../app/locale/use-text.ts';

/** What a plan becomes next; null when it is in force. */
export function nextStatus(status: ProcessStatus): ProcessStatus | null {
  return PROCESS_STATUSES[PROCESS_STATUSES.indexOf(status) + 1] ?? null;
}

/** The way of a plan as a line of steps: those behind it with their dates, the one it stands on, those to come. */
export function StepLine({ status, steps }: { readonly status: ProcessStatus; readonly steps: readonly ProcessStep[] }): ReactNode {
  const { t, date } = useText();
  const reached = PROCESS_STATUSES.indexOf(status);
  return (
    <ol className="steps">
      {PROCESS_STATUSES.map((each, index) => {
        const taken = steps.findLast((step) => step.status === each);
        return (
          <li key={each} data-state={index < reached ? 'done' : index === reached ? 'now' : 'later'} aria-current={index === reached ? 'step' : undefined}>
            <span className="step-sign" aria-hidden="true">
              {index < reached ? '✓' : index + 1}
            </span>
            <span className="step-text">
              <span className={index === reached ? 'strong' : undefined}>{t(`process.status.${each}`)}</span>
              {index <= reached && taken && <span className="soft">{date(taken.on)}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
