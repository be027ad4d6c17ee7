import type { CourseFigures } from '../../contract/methods.ts';
import { buildBoundModel } from '../../domain/bound/build-bound-model.ts';
import { boundsByArithmetic } from '../../domain/bound/prove-bounds.ts';
import { weekendTable } from '../../domain/bound/weekend-table.ts';
import { evaluatePlan } from '../../domain/evaluate/evaluate-plan.ts';
import type { Plan } from '../../domain/model/plan.ts';
import type { Evaluation } from '../../domain/model/results.ts';
import { must } from '../../kernel/assert.ts';
import { courseNeed, courseStaff } from '../../templates/course-plans.ts';

/** `course.get`: the numbers of the course on the weekend equation, by the same functions that judge every plan. */
export function getCourse(): CourseFigures {
  const need = courseNeed();
  // More than a full position each is nobody's way out.
  const table = weekendTable(need, buildBoundModel(need)).filter(({ meanPercent }) => meanPercent <= 100);
  const evaluated = evaluatePlan(need);
  return {
    need: {
      places: need.unit.places,
      people: need.demand.map(({ people }) => people),
      hoursDay: must(evaluated.days[0], 'a day').wanted,
      hoursWeek: value(evaluated, 'hours.demand'),
      weekendHours: wantedHours(evaluated, true) / need.period.weeks,
      fte: value(evaluated, 'fte.demand'),
      careFactor: value(evaluated, 'care-factor.PF1.demand'),
    },
    table,
    ordinary: must(
      table.find(({ every }) => every === 3),
      'the row of every third weekend',
    ),
    staff: staffFigures(courseStaff()),
  };
}

function staffFigures(plan: Plan): CourseFigures['staff'] {
  const evaluated = evaluatePlan(plan);
  const bounds = new Map(boundsByArithmetic(plan).map(({ id, hours }) => [id, hours]));
  const every = must(plan.lines[0]?.weekendEvery, 'a weekend frequency');
  const weekendWanted = wantedHours(evaluated, true) / plan.period.weeks;
  const deficit = bounds.get('deficit.weekend') ?? 0;
  return {
    lines: plan.lines.length,
    every,
    atWork: plan.lines.length / every,
    weekendWanted,
    weekendGiven: weekendWanted - deficit,
    deficit,
    contracted: value(evaluated, 'hours.contracted'),
    weekdaysWanted: wantedHours(evaluated, false) / plan.period.weeks,
    surplus: bounds.get('surplus.weekday') ?? 0,
  };
}

function value({ indicators }: Evaluation, id: string): number {
  return indicators[id]?.value ?? 0;
}

function wantedHours({ days }: Evaluation, isWeekend: boolean): number {
  return days.reduce((sum, { day, wanted }) => (day % 7 >= 5 === isWeekend ? sum + wanted : sum), 0);
}
