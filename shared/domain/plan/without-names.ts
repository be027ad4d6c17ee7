import { ANNUAL_LEAVE, type Plan, type PlanProcess, type RotaLine, type ShiftCode } from '../model/plan.ts';

/** What any absence but vacation is called in a plan that is sent around. */
const ABSENCE = 'leave';

/**
 * The plan without what could name or describe a person: names of lines, comments, notes to wishes, who signed, took part or
 * asked, texts in cells that are no shift code, and why somebody is away. Every sum stays as it was, because none of it is counted.
 */
export function withoutNames(plan: Plan): Plan {
  const { comments: _comments, process, ...rest } = plan;
  const codes = new Set(plan.shiftCodes.map(({ code }) => code));
  return {
    ...rest,
    shiftCodes: plan.shiftCodes.map(withoutCause),
    demand: plan.demand.map(({ author: _author, ...row }) => row),
    lines: plan.lines.map((line) => plainLine(line, codes)),
    agreements: plan.agreements.map(({ parties: _parties, ...agreement }) => agreement),
    ...(process === undefined ? {} : { process: plainProcess(process) }),
  };
}

function withoutCause(code: ShiftCode): ShiftCode {
  return code.kind === 'leave' && code.leave !== ANNUAL_LEAVE ? { ...code, leave: ABSENCE } : code;
}

function plainLine({ wishes, overlays, ...line }: RotaLine, codes: ReadonlySet<string>): RotaLine {
  return {
    ...line,
    label: '',
    cells: line.cells.map((text) => (codes.has(text) ? text : '')),
    ...(wishes === undefined ? {} : { wishes: wishes.map(({ note: _note, ...wish }) => wish) }),
    ...(overlays === undefined ? {} : { overlays: overlays.map((overlay) => (overlay.leave === ANNUAL_LEAVE ? overlay : { ...overlay, leave: ABSENCE })) }),
  };
}

function plainProcess({ steps, ...process }: PlanProcess): PlanProcess {
  return steps === undefined ? process : { ...process, steps: steps.map(({ status, on }) => ({ status, on })) };
}
