import { randomUUID } from 'node:crypto';
import { VERSION } from '#shared/app/version.ts';
import { type AppError, AppFailure, appError } from '#shared/errors/app-error.ts';
import type { Locale } from '#shared/i18n/translate.ts';
import type { Command, ExitCode, Terminal } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { chooseLocale } from './input/choose-locale.ts';
import { parseArguments, usageError } from './input/parse-arguments.ts';
import { printFailure } from './print/failure.ts';
import { commandHelp, programHelp } from './print/help.ts';

const terminal: Terminal = {
  print: (line) => void process.stdout.write(`${line}\n`),
  note: (line) => void process.stderr.write(`${line}\n`),
};

/** Runs one command line; never throws. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  endQuietlyWhenNobodyReads();
  const locale = chooseLocale(args, process.env);
  try {
    return await run(args, locale);
  } catch (problem) {
    const error = problem instanceof AppFailure ? problem.error : internalError(problem);
    printFailure(error, { json: wantsJson(args), locale, terminal });
    return error.code === 'internal' ? 3 : 2;
  }
}

// Asked before the arguments are parsed, so that even a usage error comes in the form that was asked for.
function wantsJson(args: readonly string[]): boolean {
  return args.some((arg) => arg === '--json' || arg.startsWith('--json='));
}

/** A bug: what only a developer can use goes to standard error, under a number that the message repeats. */
function internalError(problem: unknown): AppError {
  const correlationId = randomUUID().slice(0, 8);
  terminal.note(`${correlationId}: ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}`);
  return appError('internal', { correlationId });
}

async function run(args: readonly string[], locale: Locale): Promise<ExitCode> {
  const [first] = args;
  if (first === undefined) {
    terminal.note(programHelp(locale));
    return 2;
  }
  if (first === '--help' || first === '-h' || first === 'help') return show(programHelp(locale));
  if (first === '--version') return show(VERSION);
  const command = findCommand(args, locale);
  const { operands, options } = parseArguments(command, args.slice(command.name.split(' ').length), locale);
  if (options.has('help')) return show(commandHelp(command, locale));
  const runCommand = await command.load();
  return runCommand({ operands, options, locale, json: options.has('json'), terminal });
}

function findCommand(args: readonly string[], locale: Locale): Command {
  const [first = '', second = ''] = args;
  const found = COMMANDS.find((command) => command.name === first) ?? COMMANDS.find((command) => command.name === `${first} ${second}`);
  if (found) return found;
  const isGroup = COMMANDS.some((command) => command.name.startsWith(`${first} `));
  const accepted = COMMANDS.map((command) => command.name).filter((name) => !isGroup || name.startsWith(`${first} `));
  throw usageError(locale, 'cli.usage.unknown-command', { found: isGroup ? `${first} ${second}`.trim() : first, accepted: accepted.join(', ') });
}

function show(text: string): ExitCode {
  terminal.print(text);
  return 0;
}

// `vaktbalanse check plan.json | head` closes our output early; that is no error.
function endQuietlyWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (problem: NodeJS.ErrnoException) => {
      if (problem.code === 'EPIPE') process.exit(0);
      throw problem;
    });
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
