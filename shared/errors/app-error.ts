/**
 * Every expected failure has a code; each code has a title, a detail and an advice in three languages
 * (`error.<code>.title|detail|advice` in shared/i18n/texts/errors.ts). Params fill the placeholders.
 */
export const ERROR_CODES = [
  'internal', // a bug, caught once in dispatch; params: correlationId
  'usage', // the command line was called wrongly; params: problem
  'request.invalid', // a method was called with malformed input; params: path, found, accepted
  'method.unknown', // params: method
  'file.not-found', // params: file
  'file.unreadable', // params: file, problem
  'file.unwritable', // params: file, problem
  'file.exists', // something lies where a new file should go; params: file
  'file.too-large', // params: file, megabytes, limitMegabytes
  'document.not-utf8', // params: file
  'document.not-json', // params: file, line, column, problem
  'document.too-deep', // params: file, limit
  'document.invalid', // params: file, path, found, accepted, more (count of further problems)
  'rotation.invalid', // a rostering problem in a public text format; params: file, line, column, found, accepted
  'workbook.wrong-kind', // no spreadsheet; params: file, kind (what it seems to be)
  'workbook.password', // params: file
  'workbook.damaged', // params: file, problem
  'workbook.too-large', // params: file, state (packed or unpacked), megabytes, limitMegabytes
  'workbook.too-many-cells', // params: sheet, found, limit
  'import.no-rota', // no lines and days were found in a workbook; params: file
  'import.expired', // the service no longer holds the workbook
  'plan.not-found', // params: planId
  'plan.conflict', // somebody else changed the plan first; params: expected, actual
  'plan.nothing-to-undo',
  'plan.nothing-to-redo',
  'version.not-found', // params: versionId
  'version.locked', // a locked version is to be removed without a word that it may; params: name, count
  'optimise.busy', // a suggestion is being made for another plan; params: name
  'optimise.none', // the service holds no suggestion for the plan; params: planId
  'optimise.too-many-codes', // params: count, limit
  'finding.not-found', // the plan has no such finding (any more); params: rule, line, day
  'command.invalid', // a command does not fit the plan; params: problem, path, accepted
  'department.not-found', // params: departmentId
  'database.newer', // params: file, version, supported
  'database.corrupt', // params: file, problem
  'database.not-ours', // a SQLite file of another program; params: file
  'database.locked', // another program writes to it; params: file
  'database.full', // the disk is full; params: file
  'database.migration-failed', // params: file, backup, problem
  'reference.not-found', // params: reference
  'measure.not-found', // params: reference
  'figures.not-ssb', // a file to import figures from is none of SSB's; params: file, found
  'figures.wrong-table', // params: file, found, accepted
  'figures.malformed', // params: file, line (0 where path tells the place), path, found, accepted
  'figures.twice', // one figure with two values; params: file, name, found, accepted
  'figures.nothing', // no municipality is recognised; params: file, found
  'report.failed', // params: problem
  'export.failed', // params: problem
  'host.unreachable', // no answer from the service; params: problem
  'host.refused', // the host's guard turned a request away; params: problem
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
export type ErrorParams = Readonly<Record<string, string | number>>;

/** An expected failure, ready to be put into words by shared/i18n. `path` is a JSON path where there is one. */
export interface AppError {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  readonly path?: string | undefined;
}

export function appError(code: ErrorCode, params: ErrorParams = {}, path?: string): AppError {
  return path === undefined ? { code, params } : { code, params, path };
}

/** Carries an AppError through code that must throw (inside a transaction, say). Caught once in dispatch or in the host. */
export class AppFailure extends Error {
  readonly error: AppError;
  constructor(error: AppError) {
    super(`${error.code} ${JSON.stringify(error.params)}`);
    this.name = 'AppFailure';
    this.error = error;
  }
}
