import type { ElsewhereCode } from '../../domain/model/elsewhere.ts';
import { isHeld } from '../../domain/model/is-held.ts';
import type { Plan, RotaLine, WorkShiftCode } from '../../domain/model/plan.ts';

/** Shifts that people of a plan work in other departments, as codes that cover nothing here and stay where they are. */
export interface ElsewhereCodes {
  /** The plan with these codes among its own, so that rules can be asked about them. */
  readonly plan: Plan;
  readonly names: ReadonlySet<string>;
  /** The code of what the person of a line works elsewhere on a day; `undefined` when nothing. */
  on(line: RotaLine, day: number): string | undefined;
}

/**
 * Shifts alike share a code.
 * @param most codes there is room for; what lies beyond is not seen here and left to the rules
 */
export function elsewhereCodes(plan: Plan, most: number): ElsewhereCodes {
  const byTimes = new Map<string, WorkShiftCode>();
  const own = new Set(plan.shiftCodes.map(({ code }) => code));
  const codeFor = ({ start, end, unpaidBreakMinutes }: ElsewhereCode): string | undefined => {
    const times = [start, end, unpaidBreakMinutes ?? 0].join(' ');
    const known = byTimes.get(times);
    if (known !== undefined) return known.code;
    if (byTimes.size >= most) return undefined;
    let name = `elsewhere ${times}`;
    while (own.has(name)) name = `${name} *`;
    byTimes.set(times, { code: name, kind: 'work', start, end, ...(unpaidBreakMinutes === undefined ? {} : { unpaidBreakMinutes }) });
    return name;
  };
  const byLine = new Map(
    plan.lines.flatMap((line) => {
      if (line.elsewhere === undefined || isHeld(line)) return [];
      const codes = new Map(line.elsewhere.shiftCodes.map((code) => [code.code, code]));
      const names = line.elsewhere.cells.map((text) => {
        const code = codes.get(text);
        return code === undefined ? undefined : codeFor(code);
      });
      return [[line.id, names] as const];
    }),
  );
  return {
    plan: { ...plan, shiftCodes: [...plan.shiftCodes, ...byTimes.values()] },
    names: new Set([...byTimes.values()].map(({ code }) => code)),
    on: ({ id }, day) => byLine.get(id)?.[day],
  };
}
