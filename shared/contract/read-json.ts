import { type AppError, appError } from '../errors/app-error.ts';
import { formatPath, type ProblemPath, problemsError } from '../errors/problem.ts';
import { err, ok, type Result } from '../kernel/result.ts';

/** Deepest nesting that is read; a plan document needs six levels. */
export const MAX_JSON_DEPTH = 64;

type SyntaxProblem = '@json-end' | '@json-character' | '@json-string' | '@json-number' | '@json-trailing' | '@json-too-deep' | '@json-duplicate';

class JsonStop extends Error {
  readonly at: number;
  readonly problem: SyntaxProblem;
  readonly path: ProblemPath;
  constructor(problem: SyntaxProblem, at: number, path: ProblemPath = []) {
    super(problem);
    this.problem = problem;
    this.at = at;
    this.path = path;
  }
}

/**
 * Reads JSON strictly. Unlike JSON.parse it refuses a key that stands twice in one object (one of the values would be
 * lost), refuses deep nesting, and tells line and column in every runtime alike.
 * Errors: `document.not-json`, `document.too-deep`, `document.invalid` for a key that stands twice.
 */
export function readJson(text: string, file: string): Result<unknown, AppError> {
  try {
    return ok(new JsonReader(text).readAll());
  } catch (stop) {
    if (!(stop instanceof JsonStop)) throw stop;
    if (stop.problem === '@json-too-deep') return err(appError('document.too-deep', { file, limit: MAX_JSON_DEPTH }, formatPath(stop.path)));
    if (stop.problem === '@json-duplicate') {
      return err(problemsError('document.invalid', [{ path: stop.path, found: '@duplicate-key', accepted: '@once' }], { file }));
    }
    const before = text.slice(0, stop.at);
    const line = before.split('\n').length;
    const column = stop.at - before.lastIndexOf('\n');
    const character = JSON.stringify(String.fromCodePoint(text.codePointAt(stop.at) ?? 0x20));
    return err(appError('document.not-json', { file, line, column, problem: stop.problem, character }));
  }
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

class JsonReader {
  readonly #text: string;
  readonly #path: (string | number)[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readAll(): unknown {
    const value = this.#value(0);
    if (this.#at < this.#text.length) throw new JsonStop('@json-trailing', this.#at);
    return value;
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) return null;
    this.#at += found.length;
    return found;
  }

  #skipSpace(): void {
    this.#match(SPACE);
  }

  #refuse(): never {
    throw new JsonStop(this.#at >= this.#text.length ? '@json-end' : '@json-character', this.#at);
  }

  // Leaves the position after the value and the space that follows it.
  #value(depth: number): unknown {
    this.#skipSpace();
    const next = this.#text[this.#at];
    let value: unknown;
    if (next === '{' || next === '[') {
      if (depth >= MAX_JSON_DEPTH) throw new JsonStop('@json-too-deep', this.#at, [...this.#path]);
      this.#at += 1;
      value = next === '{' ? this.#object(depth + 1) : this.#array(depth + 1);
    } else if (next === '"') value = this.#string();
    else if (next === '-' || (next !== undefined && next >= '0' && next <= '9')) value = this.#number();
    else {
      const word = this.#match(WORD) ?? this.#refuse();
      value = word === 'null' ? null : word === 'true';
    }
    this.#skipSpace();
    return value;
  }

  // A loop, because a regular expression runs out of stack on a text of megabytes.
  #string(): string {
    const start = this.#at;
    let end = start + 1;
    while (this.#text[end] !== '"') {
      if (end >= this.#text.length || this.#text.charCodeAt(end) < 0x20) throw new JsonStop('@json-string', start);
      end += this.#text[end] === '\\' ? 2 : 1;
    }
    this.#at = end + 1;
    try {
      return JSON.parse(this.#text.slice(start, this.#at)) as string;
    } catch {
      throw new JsonStop('@json-string', start);
    }
  }

  #number(): number {
    const start = this.#at;
    const literal = this.#match(NUMBER);
    if (literal === null || /[\w.]/.test(this.#text[this.#at] ?? '')) throw new JsonStop('@json-number', start);
    return Number(literal);
  }

  #array(depth: number): unknown[] {
    const list: unknown[] = [];
    this.#skipSpace();
    if (this.#accept(']')) return list;
    do {
      this.#path.push(list.length);
      list.push(this.#value(depth));
      this.#path.pop();
    } while (this.#accept(','));
    if (!this.#accept(']')) this.#refuse();
    return list;
  }

  #object(depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    this.#skipSpace();
    if (this.#accept('}')) return object;
    do {
      this.#skipSpace();
      if (this.#text[this.#at] !== '"') this.#refuse();
      const start = this.#at;
      const key = this.#string();
      this.#path.push(key);
      if (Object.hasOwn(object, key)) throw new JsonStop('@json-duplicate', start, [...this.#path]);
      this.#skipSpace();
      if (!this.#accept(':')) this.#refuse();
      // A plain assignment of "__proto__" would vanish instead of being refused as an unknown key.
      Object.defineProperty(object, key, { value: this.#value(depth), enumerable: true, writable: true, configurable: true });
      this.#path.pop();
    } while (this.#accept(','));
    if (!this.#accept('}')) this.#refuse();
    return object;
  }

  #accept(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }
}
