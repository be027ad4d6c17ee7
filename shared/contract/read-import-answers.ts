import { type AppError } from '../errors/app-error.ts';
import { hasProblems, problemsError } from '../errors/problem.ts';
import type { ImportAnswers } from '../exchange/import-answers.ts';
import { invariant } from '../kernel/assert.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { importAnswersSchema } from './import-schema.ts';
import { readJson } from './read-json.ts';
import { zodProblems } from './zod-problems.ts';

/** Answers written in a file, for the command line. Errors: `document.not-json`, `document.too-deep`, `document.invalid`. */
export function readImportAnswers(text: string, file: string): Result<ImportAnswers, AppError> {
  const json = readJson(text, file);
  if (!json.ok) return json;
  const parsed = importAnswersSchema.safeParse(json.value);
  if (parsed.success) return ok(parsed.data);
  const problems = zodProblems(parsed.error, json.value);
  invariant(hasProblems(problems), 'refused answers have a problem');
  return err(problemsError('document.invalid', problems, { file }));
}

/** Kept answers, or none where they are of another version of the program. */
export function keptImportAnswers(value: unknown): ImportAnswers | null {
  const parsed = importAnswersSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
