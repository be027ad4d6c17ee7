import { type ReactNode, useState } from 'react';
import type { OpenedVersion, VersionSummary } from '#shared/contract/methods.ts';
import { DAY_NAMES } from '#shared/domain/model/plan.ts';
import { addDays, DAYS_PER_WEEK, isoWeek } from '#shared/time/local-date.ts';
import { clockOfInstant, dateOfInstant } from '#shared/time/norwegian-clock.ts';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';

/** Weeks side by side, as on a printed sheet. */
const WEEKS_SHOWN = 6;

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
  const { period, lines } = plan;
  const end = Math.min(period.weeks, firstWeek + WEEKS_SHOWN);
  const weeks = Array.from({ length: end - firstWeek }, (_, index) => firstWeek + index);
  const weekNumber = (week: number) => (period.kind === 'cycle' ? week + 1 : isoWeek(addDays(period.start, week * DAYS_PER_WEEK)));
  const planned = new Map(evaluation.lines.map((line) => [line.id, line.hoursPlanned]));
  const stretches = Array.from({ length: Math.ceil(period.weeks / WEEKS_SHOWN) }, (_, index) => index * WEEKS_SHOWN);
  return (
    <>
      {stretches.length > 1 && (
        <CellSelect<string>
          label={t('app.versions.weeks')}
          value={String(firstWeek)}
          options={stretches.map((first) => ({
            value: String(first),
            text: t('app.versions.week-range', { from: weekNumber(first), to: weekNumber(Math.min(period.weeks, first + WEEKS_SHOWN) - 1) }),
          }))}
          onCommit={(first) => setFirstWeek(Number(first))}
        />
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table that scrolls sideways must be reachable with the keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={plan.name}>
        <table className="table fit version-rota">
          <caption className="visually-hidden">{plan.name}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {t('diff.col.line')}
              </th>
              {weeks.map((week) => (
                <th key={week} scope="colgroup" colSpan={DAYS_PER_WEEK}>
                  {t('app.versions.week', { week: weekNumber(week) })}
                </th>
              ))}
              <th scope="col" rowSpan={2} className="number">
                {t('diff.col.hours')}
              </th>
            </tr>
            <tr>
              {weeks.flatMap((week) =>
                DAY_NAMES.map((name) => (
                  <th key={`${week} ${name}`} scope="col" className={name === 'sat' ? 'weekend-start' : undefined}>
                    {t(`day.${name}.short`)}
                  </th>
                )),
              )}
            </tr>
          </thead>
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
