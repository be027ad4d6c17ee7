import { type Problem, type ProblemPath, showFound } from '../../errors/problem.ts';
import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import type { Elsewhere } from '../model/elsewhere.ts';
import type { Period } from '../model/plan.ts';
import { listValues, shiftCodeProblems } from './plan-problems.ts';

/** The codes of another department: each once, with a break shorter than the shift. */
export function elsewhereCodeProblems({ shiftCodes }: Pick<Elsewhere, 'shiftCodes'>, at: ProblemPath): Problem[] {
  return shiftCodeProblems(
    shiftCodes.map((code) => ({ ...code, kind: 'work' as const })),
    [...at, 'shiftCodes'],
  );
}

/** What the person of each line works elsewhere: as many days as the plan has, and only codes that are listed. */
export function elsewhereProblems(lines: readonly { readonly elsewhere?: Elsewhere | undefined }[], period: Pick<Period, 'weeks'>, at: ProblemPath): Problem[] {
  const wanted = period.weeks * DAYS_PER_WEEK;
  return lines.flatMap(({ elsewhere }, index) => {
    if (elsewhere === undefined) return [];
    const path = [...at, index, 'elsewhere'];
    const { cells } = elsewhere;
    const codes = elsewhereCodeProblems(elsewhere, path);
    if (cells.length !== wanted)
      return [...codes, { path: [...path, 'cells'], found: '@count', accepted: '@exactly', values: { count: cells.length, wanted } }];
    const known = elsewhere.shiftCodes.map(({ code }) => code);
    const unknown = cells.flatMap((text, day): Problem[] =>
      text === '' || known.includes(text) ? [] : [{ path: [...path, 'cells', day], found: showFound(text), accepted: listValues(known) }],
    );
    return [...codes, ...unknown];
  });
}
