import { minutesFrom } from '../../domain/explain/finding-stretch.ts';
import { COMPETENCES, hasAtLeast } from '../../domain/model/competence.ts';
import type { ResolvedShift } from '../../domain/timeline/timeline.ts';
import { MINUTES_PER_DAY } from '../../time/local-date.ts';
import { factsAgainst, textAgainst } from './line-fits.ts';
import { isFixed, type Proposal, put, type SwapGround } from './proposal.ts';

const DAYS_AROUND = 14;

/** For people who are missing: a line that is free then moves a shift of its own there from a day that has people to spare. */
export function otherDays({ timeline, trial, finding }: SwapGround): readonly Proposal[] {
  if (finding.rule !== 'minimum-staffing' && finding.rule !== 'competence-cover') return [];
  const { plan } = timeline;
  const from = minutesFrom(plan.period.start, finding.from);
  const to = minutesFrom(plan.period.start, finding.to);
  const asked = COMPETENCES.find((competence) => competence === finding.inputs['competence']);
  const day = Math.floor(from / MINUTES_PER_DAY);
  const covering = [...timeline.shifts.values()]
    .filter(({ startMinute, endMinute }) => day * MINUTES_PER_DAY + startMinute <= from && day * MINUTES_PER_DAY + endMinute >= to)
    .toSorted((a, b) => a.countedMinutes - b.countedMinutes);
  const daysAround = timeline.days.slice(Math.max(0, day - DAYS_AROUND), day + DAYS_AROUND + 1);
  return plan.lines.flatMap((line) => {
    if (asked !== undefined && !hasAtLeast(line.competence, asked)) return [];
    if (textAgainst(timeline, line, day).length > 0) return [];
    return covering
      .filter((shift) => factsAgainst(timeline, line, day, shift).length === 0)
      .flatMap((shift) =>
        daysAround.flatMap(({ day: other }): readonly Proposal[] => {
          const theirs = timeline.shifts.get(line.cells[other] ?? '');
          const spare = trial.evaluation.days[other]?.surplus ?? 0;
          if (other === day || !theirs || spare <= 0 || isFixed(line, other) || factsAgainst(timeline, line, other, theirs).length > 0) return [];
          const estimate = hoursApart(shift, theirs) - spare + Math.abs(other - day) / 100;
          return [{ kind: 'other-day', cells: [put(line, other, null), put(line, day, shift)], estimate }];
        }),
      );
  });
}

function hoursApart(one: ResolvedShift, other: ResolvedShift): number {
  return Math.abs(one.countedMinutes - other.countedMinutes) / 60;
}
