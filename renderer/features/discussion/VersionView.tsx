import { type ReactNode, useState } from 'react';
import type { OpenedVersion, VersionSummary } from '#shared/contract/methods.ts';
import { DAYS_PER_WEEK } from '#shared/time/local-date.ts';
import { clockOfInstant, dateOfInstant } from '#shared/time/norwegian-clock.ts';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { Modal } from '../../ui/Modal.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { RotaWeeksHead, WeekChoice, weeksFrom } from '../rota-weeks.tsx';

/** A version to read: its rota as it was saved. */
export function VersionView({ version, onClose }: { readonly version: VersionSummary; onClose(): void }): ReactNode {
  const { t, date } = useText();
  const planId = usePlan((state) => state.planId);
  const { value, error } = useQuery('version.open', { planId, versionId: version.id });
  const facts = {
    number: version.number,
    status: t(`process.status.${version.status}`),
    date: date(dateOfInstant(version.savedAt)),
    time: clockOfInstant(version.savedAt),
  };
  return (
    <Modal title={version.name} className="version-view" closeLabel={t('app.close')} onClose={onClose}>
      <p className="soft">{t('app.versions.read-only', facts)}</p>
      {error && <ErrorMessage error={error} />}
      {value && <ReadOnlyRota opened={value} />}
    </Modal>
  );
}

function ReadOnlyRota({ opened: { plan, evaluation } }: { readonly opened: OpenedVersion }): ReactNode {
  const { t, hours } = useText();
  const [firstWeek, setFirstWeek] = useState(0);
  const { lines } = plan;
  const weeks = weeksFrom(plan, firstWeek);
  const end = firstWeek + weeks.length;
  const planned = new Map(evaluation.lines.map((line) => [line.id, line.hoursPlanned]));
  return (
    <>
      <WeekChoice plan={plan} first={firstWeek} onChoose={setFirstWeek} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table that scrolls sideways must be reachable with the keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={plan.name}>
        <table className="table fit version-rota">
          <caption className="visually-hidden">{plan.name}</caption>
          <RotaWeeksHead plan={plan} weeks={weeks}>
            <th scope="col" rowSpan={2} className="number">
              {t('diff.col.hours')}
            </th>
          </RotaWeeksHead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">{line.label}</th>
                {line.cells.slice(firstWeek * DAYS_PER_WEEK, end * DAYS_PER_WEEK).map((text, day) => (
                  <td key={day} className={day % DAYS_PER_WEEK === 5 ? 'weekend-start' : undefined}>
                    {text}
                  </td>
                ))}
                <td className="number">{hours(planned.get(line.id) ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
