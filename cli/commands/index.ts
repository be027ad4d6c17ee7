import type { Command, OptionSpec } from '../command.ts';

const json: OptionSpec = { help: 'cli.option.json' };
const database: OptionSpec = { value: 'FILE', help: 'cli.option.db' };

/** Every command there is, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'check',
    summary: 'cli.check.summary',
    operands: ['PLAN'],
    options: { explain: { help: 'cli.option.explain' }, json },
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'indicators',
    summary: 'cli.indicators.summary',
    operands: ['PLAN'],
    options: { json },
    load: async () => (await import('./indicators.ts')).indicators,
  },
  {
    name: 'optimise',
    summary: 'cli.optimise.summary',
    operands: ['PLAN'],
    options: {
      out: { value: 'OUT', short: 'o', help: 'cli.option.out', required: true },
      seconds: { value: 'N', help: 'cli.option.seconds' },
      moves: { value: 'N', help: 'cli.option.moves' },
      seed: { value: 'N', help: 'cli.option.seed' },
      keep: { value: 'CELLS', help: 'cli.option.keep' },
      first: { value: 'AIMS', help: 'cli.option.first' },
      threads: { value: 'N', help: 'cli.option.threads' },
      json,
    },
    load: async () => (await import('./optimise.ts')).optimise,
  },
  {
    name: 'solve-rws',
    summary: 'cli.solve-rws.summary',
    operands: ['FILE'],
    options: { seconds: { value: 'N', help: 'cli.option.seconds' }, seed: { value: 'N', help: 'cli.option.seed' }, json },
    load: async () => (await import('./solve-rws.ts')).solveRws,
  },
  {
    name: 'bound',
    summary: 'cli.bound.summary',
    operands: ['PLAN'],
    options: { absence: { value: 'PERCENT', help: 'levers.option.absence' }, json },
    load: async () => (await import('./bound.ts')).bound,
  },
  {
    name: 'why',
    summary: 'cli.why.summary',
    operands: ['PLAN'],
    options: { seconds: { value: 'N', help: 'why.option.seconds' }, json },
    load: async () => (await import('./why.ts')).why,
  },
  {
    name: 'cost',
    summary: 'cli.cost.summary',
    operands: ['PLAN'],
    options: {
      line: { value: 'ID', help: 'cli.option.line' },
      unfilled: { value: 'DATE:CODE', help: 'cost.option.unfilled' },
      'mark-up': { value: 'PERCENT', help: 'cost.option.mark-up' },
      notice: { value: 'DAYS', help: 'cost.option.notice' },
      grant: { value: 'KRONER', help: 'grant.option.grant' },
      deduction: { help: 'grant.option.deduction' },
      circular: { value: 'YEAR', help: 'grant.option.circular' },
      json,
    },
    load: async () => (await import('./cost.ts')).cost,
  },
  {
    name: 'compare',
    summary: 'cli.compare.summary',
    operands: ['PLAN…'],
    options: {
      with: { value: 'REFERENCE', help: 'cli.option.with' },
      db: { value: 'FILE', help: 'cli.option.compare-db' },
      price: { value: 'KR', help: 'cli.option.price' },
      json,
    },
    load: async () => (await import('./compare.ts')).compare,
  },
  {
    name: 'diff',
    summary: 'cli.diff.summary',
    operands: ['OLD', 'NEW'],
    options: { json },
    load: async () => (await import('./diff.ts')).diff,
  },
  {
    name: 'report',
    summary: 'cli.report.summary',
    operands: ['PLAN'],
    options: {
      kind: { value: 'KIND', help: 'cli.option.kind', required: true, oneOf: ['union', 'personal', 'summary'] },
      out: { value: 'OUT.pdf', short: 'o', help: 'cli.option.out', required: true },
      since: { value: 'OLD', help: 'cli.option.since' },
      json,
    },
    load: async () => (await import('./report.ts')).report,
  },
  {
    name: 'export',
    summary: 'cli.export.summary',
    operands: ['PLAN'],
    options: {
      format: { value: 'FORMAT', help: 'cli.option.format', required: true, oneOf: ['xlsx', 'csv', 'shifts', 'ics', 'json'] },
      out: { value: 'PATH', short: 'o', help: 'cli.option.export-out', required: true },
      line: { value: 'ID', help: 'cli.option.export-line' },
      'days-off': { help: 'cli.option.days-off' },
      json,
    },
    load: async () => (await import('./export.ts')).exportPlan,
  },
  {
    name: 'import',
    summary: 'cli.import.summary',
    operands: ['FILE'],
    options: {
      out: { value: 'PLAN', short: 'o', help: 'cli.option.out', required: true },
      answers: { value: 'FILE', help: 'import.cli.option.answers' },
      json,
    },
    load: async () => (await import('./import.ts')).importPlan,
  },
  { name: 'db init', summary: 'cli.db-init.summary', operands: ['FILE'], options: { json }, load: async () => (await import('./db-init.ts')).dbInit },
  { name: 'db demo', summary: 'cli.db-demo.summary', operands: ['FILE'], options: { json }, load: async () => (await import('./db-demo.ts')).dbDemo },
  { name: 'db open', summary: 'cli.db-open.summary', operands: ['FILE'], options: { json }, load: async () => (await import('./db-open.ts')).dbOpen },
  {
    name: 'db backup',
    summary: 'cli.db-backup.summary',
    operands: ['FILE'],
    options: { out: { value: 'COPY', short: 'o', help: 'cli.option.out', required: true }, json },
    load: async () => (await import('./db-backup.ts')).dbBackup,
  },
  { name: 'db verify', summary: 'cli.db-verify.summary', operands: ['FILE'], options: { json }, load: async () => (await import('./db-verify.ts')).dbVerify },
  {
    name: 'serve',
    summary: 'cli.serve.summary',
    operands: [],
    options: { port: { value: 'N', help: 'cli.option.port' }, db: database, demo: { help: 'cli.option.demo' } },
    load: async () => (await import('./serve.ts')).serve,
  },
];

/** Options that every command takes. */
export const COMMON_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  locale: { value: 'LANG', help: 'cli.option.locale', oneOf: ['nb', 'nn', 'en'] },
  help: { short: 'h', help: 'cli.option.help' },
};
