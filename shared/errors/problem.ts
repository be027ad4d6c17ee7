import { type AppError, appError, type ErrorCode, type ErrorParams } from './app-error.ts';

/** Where something is, from the root: keys and list positions. */
export type ProblemPath = readonly (string | number)[];

/**
 * One thing wrong in a document, a command or a request. `found` and `accepted` are literal (values as JSON, a list of
 * accepted values), or `@<key>` for the text `expected.<key>` of shared/i18n, whose placeholders `values` fills.
 */
export interface Problem {
  readonly path: ProblemPath;
  readonly found: string;
  readonly accepted: string;
  readonly values?: ErrorParams | undefined;
}

/** The path as people and programs read it: `$.lines[3].weeks[2]`, `$.competence['registered-nurse']`. */
export function formatPath(path: ProblemPath): string {
  let text = '$';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(step)) text += `.${step}`;
    else text += `['${step.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}']`;
  }
  return text;
}

const LONGEST_FOUND = 80;

/** A found value as it stood in the JSON, shortened so that a message stays readable. */
export function showFound(value: unknown): string {
  if (value === undefined) return '@missing';
  if (Array.isArray(value)) return '@found-list';
  if (typeof value === 'object' && value !== null) return '@found-object';
  const text = JSON.stringify(value);
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
}

/** The error that tells the first problem, and how many more there are. */
export function problemsError(code: ErrorCode, problems: readonly [Problem, ...Problem[]], params: ErrorParams = {}): AppError {
  const [first] = problems;
  const path = formatPath(first.path);
  return appError(code, { ...first.values, ...params, path, found: first.found, accepted: first.accepted, more: problems.length - 1 }, path);
}

/** Narrows a list of problems to one that has at least one. */
export function hasProblems(problems: readonly Problem[]): problems is readonly [Problem, ...Problem[]] {
  return problems.length > 0;
}
