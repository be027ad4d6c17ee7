import { priceOneUnfilledShift } from '../../domain/cost/price-one-unfilled-shift.ts';
import type { Trial } from '../../domain/explain/try-change.ts';
import type { Candidate, CandidateAnswer, CodeForDay, Refusal, RefusedCandidate } from '../../domain/model/candidate.ts';
import { COMPETENCES, type Competence, hasAtLeast } from '../../domain/model/competence.ts';
import type { RotaLine } from '../../domain/model/plan.ts';
import type { CellChange } from '../../domain/plan/command.ts';
import { coverDay } from '../../domain/staffing/cover-day.ts';
import { demandByDay } from '../../domain/staffing/demand-on-day.ts';
import { missingMinutes } from '../../domain/staffing/missing-on-day.ts';
import { restAround } from '../../domain/timeline/rest-around.ts';
import { shiftOn } from '../../domain/timeline/shift-on.ts';
import type { ResolvedShift, Timeline } from '../../domain/timeline/timeline.ts';
import { must } from '../../kernel/assert.ts';
import { factsAgainst, textAgainst, wishOn } from './line-fits.ts';
import { byRank, gradeOf, rankOf } from './rank.ts';

/** A hole in the rota: a cell, or an open shift. */
export interface Hole {
  readonly day: number;
  /** The line whose shift somebody else should take, or whose free cell should get one; left out for an open shift. */
  readonly line?: string | undefined;
  /** A work code; left out, the shift in the cell, or for an open shift the one that covers most of what is missing. */
  readonly code?: string | undefined;
}

interface Ground {
  readonly timeline: Timeline;
  readonly trial: Trial;
  readonly day: number;
}

/** A shift for a line, as something to try. */
interface Trying {
  readonly line: RotaLine;
  readonly shift: ResolvedShift;
  readonly cells: readonly CellChange[];
}

/**
 * Who can take a shift, best first, each tried on the evaluated plan by the rules themselves, and why the others cannot; or, for a free cell, which shifts its
 * line can take. A shift in the cell is taken from its line, unless leave lies over it already.
 * @param hole a day and line of the plan, and a work code of it
 */
export function findCandidates(timeline: Timeline, trial: Trial, hole: Hole): CandidateAnswer {
  const { plan, shifts } = timeline;
  const { day } = hole;
  const ground: Ground = { timeline, trial, day };
  const codes = codesForDay(timeline, day);
  const own = plan.lines.find(({ id }) => id === hole.line);
  const standing = own && shifts.get(own.cells[day] ?? '');
  if (own && !standing && hole.code === undefined) {
    const tries = [...shifts.values()].map((shift) => trying(own, shift, day));
    const judged = judge(ground, tries, { competence: null, given: false });
    return { day, line: own.id, question: 'which', code: null, codes, ...judged };
  }
  const code = hole.code ?? standing?.code.code ?? codes[0]?.code;
  const shift = code === undefined ? undefined : shifts.get(code);
  if (shift === undefined) return { day, line: own?.id ?? null, question: 'who', code: null, codes, candidates: [], refused: [] };
  const isTaken = own !== undefined && shiftOn(timeline, own, day) === shift;
  const given: readonly CellChange[] = isTaken ? [{ line: own.id, day, text: '' }] : [];
  const tries = plan.lines.filter((line) => line !== own).map((line) => trying(line, shift, day, given));
  const judged = judge(ground, tries, { competence: own && standing ? own.competence : null, given: isTaken });
  return { day, line: own?.id ?? null, question: 'who', code: shift.code.code, codes, ...judged };
}

function trying(line: RotaLine, shift: ResolvedShift, day: number, given: readonly CellChange[] = []): Trying {
  return { line, shift, cells: [...given, { line: line.id, day, text: shift.code.code }] };
}

/** Work codes by how much of what is missing on the day they would cover; of equal ones the shorter first, then the plan's order. */
function codesForDay(timeline: Timeline, day: number): readonly CodeForDay[] {
  const demand = demandByDay(timeline.plan, timeline.days);
  const next = (day + 1) % timeline.days.length;
  const segments = [...new Set([day, next])].flatMap((each) => coverDay(timeline, demand, each));
  return [...timeline.shifts.values()]
    .map((shift) => ({ shift, minutes: missingMinutes({ timeline, segments }, day, shift) }))
    .toSorted((a, b) => b.minutes - a.minutes || a.shift.countedMinutes - b.shift.countedMinutes)
    .map(({ shift, minutes }) => ({ code: shift.code.code, coversHours: minutes / 60 }));
}

/** What is asked for: whose competence the shift had, and whether it is taken from a line. */
interface Asked {
  readonly competence: Competence | null;
  readonly given: boolean;
}

function judge(ground: Ground, tries: readonly Trying[], asked: Asked): Pick<CandidateAnswer, 'candidates' | 'refused'> {
  const found: Candidate[] = [];
  const refused: RefusedCandidate[] = [];
  for (const attempt of tries) {
    const judged = judgeOne(ground, attempt, asked);
    if (Array.isArray(judged)) refused.push({ line: attempt.line.id, code: attempt.shift.code.code, refusals: judged });
    else if (judged !== null) found.push(judged);
  }
  const competences = new Map(ground.timeline.plan.lines.map((line) => [line.id, excess(line.competence, asked.competence)]));
  return { candidates: found.toSorted(byRank((candidate) => rankOf(candidate, competences.get(candidate.line) ?? 0))), refused };
}

function judgeOne(ground: Ground, { line, shift, cells }: Trying, { given }: Asked): Candidate | Refusal[] | null {
  const { timeline, trial, day } = ground;
  const text = textAgainst(timeline, line, day);
  const works = text.some(({ kind }) => kind === 'works');
  const against = [...factsAgainst(timeline, line, day, shift), ...(works ? [] : text)];
  if (against.length > 0) return [...against, ...(works ? text : [])];
  // Who works already can only take it where the shift left behind can be spared.
  const today = must(trial.evaluation.days[day], 'the figures of a day');
  const hasIt = line.cells[day] === shift.code.code;
  if (works && (hasIt || today.wanted === 0 || today.surplus === 0)) return [...text];
  const change = trial.outcome(cells);
  if (change === null) return null;
  if (works && change.deficitHours > (given ? 0 : -LEAST_GAIN)) return [...text];
  const grade = gradeOf(change);
  if (grade === null) return change.came.flatMap((finding): Refusal[] => (finding.severity === 'breach' ? [{ kind: 'rule', finding }] : []));
  const rest = restAround(timeline, timeline.plan.lines.indexOf(line), day, shift);
  return {
    line: line.id,
    code: shift.code.code,
    replaces: line.cells[day] ?? '',
    grade,
    change,
    restBeforeMinutes: rest.before,
    restAfterMinutes: rest.after,
    wish: wishOn(line, day, shift),
    overtimeOre: overtimeOre(ground, line, shift),
  };
}

/** Hours are sums in floating point. */
const LEAST_GAIN = 1e-6;

/** How many steps of competence a line has above what is asked for; with nothing asked for, above the lowest, so that the scarce are kept. */
function excess(competence: Competence, asked: Competence | null): number {
  return COMPETENCES.filter((each) => hasAtLeast(competence, each) && (asked === null || !hasAtLeast(asked, each))).length;
}

/** Only where the line would then have more hours than a full position has. @source HTA 6 */
function overtimeOre({ timeline, trial, day }: Ground, line: RotaLine, shift: ResolvedShift): number | null {
  const figures = must(
    trial.evaluation.lines.find(({ id }) => id === line.id),
    'the figures of a line',
  );
  const { weeks } = timeline.plan.period;
  const planned = (figures.hoursContracted + figures.hoursBalance) * weeks * 60 + shift.countedMinutes;
  if (planned <= figures.normHours * weeks * 60 + LEAST_GAIN) return null;
  const { date } = must(timeline.days[day], 'the day');
  const remedies = priceOneUnfilledShift(timeline.plan, { date, code: shift.code, line }, figures.normHours);
  return 'key' in remedies ? null : (remedies.find(({ way }) => way === 'overtime')?.totalOre ?? null);
}
