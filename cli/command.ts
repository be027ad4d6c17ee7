import type { Locale, TextKey } from '#shared/i18n/translate.ts';

/** 0 fine; 1 `check` found a breach or something that needs an agreement; 2 bad input or usage; 3 internal error. */
export type ExitCode = 0 | 1 | 2 | 3;

export interface OptionSpec {
  /** What stands after the option in the help; a switch has none. */
  readonly value?: string;
  /** One letter. */
  readonly short?: string;
  readonly help: TextKey;
  readonly required?: boolean;
  /** What is accepted, where that is a closed list. */
  readonly oneOf?: readonly string[];
}

/** One command as the help shows it and the parser checks it. What it does is loaded only when it runs. */
export interface Command {
  /** One word or two: `check`, `db init`. */
  readonly name: string;
  readonly summary: TextKey;
  /** Names of the operands; one in brackets may be left out, one with `…` may be repeated. */
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, OptionSpec>>;
  load(): Promise<RunCommand>;
}

export type RunCommand = (call: CommandCall) => Promise<ExitCode>;

/** What a command gets: its arguments, already checked, and where to write. */
export interface CommandCall {
  readonly operands: readonly string[];
  /** Values of the options that were given, by their long name; switches are `''`. */
  readonly options: ReadonlyMap<string, string>;
  readonly locale: Locale;
  /** Whether standard output must be one JSON object and nothing else. */
  readonly json: boolean;
  readonly terminal: Terminal;
}

/** The outside world as commands see it. */
export interface Terminal {
  /** A line on standard output. */
  print(line: string): void;
  /** A line on standard error. */
  note(line: string): void;
}
