/** Who may import whom. First rule whose `from` fits a file decides; anything not listed in `may` is forbidden. */
export interface ImportRule {
  /** Start of the path of the files it speaks of. */
  readonly from: string;
  /** Starts of paths, or package names, that these files may import. Their own folder is always allowed. */
  readonly may: readonly string[];
  readonly because: string;
}

const MODEL = ['shared/domain/model/', 'shared/kernel/', 'shared/time/'];

export const IMPORT_RULES: readonly ImportRule[] = [
  { from: 'shared/kernel/', may: [], because: 'the kernel stands on nothing' },
  { from: 'shared/time/', may: ['shared/kernel/', 'date-fns'], because: 'dates are decided in one place, over date-fns' },
  { from: 'shared/law/', may: ['shared/kernel/', 'shared/time/'], because: 'law is data; it knows no rota' },
  { from: 'shared/errors/', may: ['shared/kernel/'], because: 'errors are codes and values, put into words elsewhere' },
  { from: 'shared/domain/model/', may: MODEL, because: 'the model is plain data that everything else may know' },
  { from: 'shared/domain/plan/', may: [...MODEL, 'shared/errors/'], because: 'applying a command is pure, so that the screen can do it too' },
  {
    from: 'shared/domain/cost/',
    may: [...MODEL, 'shared/law/', 'shared/domain/', 'fraction.js'],
    because: 'money is exact: fractions belong to cost and nowhere else',
  },
  {
    from: 'shared/domain/',
    may: [...MODEL, 'shared/law/', 'shared/errors/', 'shared/domain/'],
    because: 'the domain is pure and knows no texts, transport or storage',
  },
  { from: 'shared/reference/', may: [...MODEL, 'shared/domain/compare/', 'shared/errors/'], because: 'published figures are data' },
  {
    from: 'shared/contract/',
    may: [...MODEL, 'shared/domain/', 'shared/errors/', 'shared/exchange/', 'zod'],
    because: 'the only place where foreign input is checked, and the only importer of zod',
  },
  {
    from: 'shared/i18n/',
    may: [...MODEL, 'shared/errors/', 'shared/law/', 'shared/domain/', 'intl-messageformat'],
    because: 'texts describe the domain, they do not steer it',
  },
  {
    from: 'shared/templates/',
    may: [...MODEL, 'shared/domain/', 'shared/contract/', 'shared/errors/', 'shared/i18n/'],
    because: 'templates are plan documents',
  },
  {
    from: 'shared/report/',
    may: [...MODEL, 'shared/domain/', 'shared/i18n/', 'shared/law/', 'shared/reference/'],
    because: 'a report is formatted results, without a word on PDF',
  },
  {
    from: 'shared/exchange/write/',
    may: [...MODEL, 'shared/domain/', 'shared/contract/', 'shared/errors/', 'shared/exchange/', 'shared/i18n/', 'shared/law/', 'shared/report/'],
    because: 'what goes to other programs is the plan and its results in words; the formats of files are adapters',
  },
  {
    from: 'shared/exchange/',
    may: [...MODEL, 'shared/domain/', 'shared/errors/'],
    because: 'exchange turns plans into neutral sheets and back; files are read and written by adapters',
  },
  {
    from: 'shared/optimiser/',
    may: [...MODEL, 'shared/domain/', 'shared/law/', 'shared/errors/'],
    because: 'the search is pure: engines, clocks and threads come from outside',
  },
  { from: 'shared/app/', may: ['shared/'], because: 'use cases know the domain and ports, never a database or a host' },
  { from: 'db/', may: ['shared/', 'node:', 'better-sqlite3'], because: 'rows never leave the store, and no host or screen enters it' },
  {
    from: 'service/',
    may: ['shared/', 'db/', 'node:', 'pdfkit', '@fontsource/inter', 'hucre', 'highs', 'ical-generator'],
    because: 'the composition root joins the store, the adapters and the use cases',
  },
  { from: 'web/', may: ['service/', 'shared/', 'node:'], because: 'a host carries messages; it reaches the store only through the service' },
  { from: 'cli/', may: ['service/', 'shared/', 'web/', 'node:'], because: 'the command line is a host like the others; `serve` starts the web host' },
  { from: 'electron/preload', may: ['shared/contract/', 'electron'], because: 'the preload runs in a sandbox and knows only the message envelope' },
  { from: 'electron/', may: ['service/', 'shared/', 'node:', 'electron', 'vite'], because: 'the desktop host is thin' },
  { from: 'renderer/transport/', may: ['shared/contract/', 'shared/errors/'], because: 'the transport carries envelopes and knows no screen' },
  {
    from: 'renderer/state/',
    may: [
      'renderer/transport/',
      'shared/contract/',
      'shared/domain/model/',
      'shared/domain/plan/',
      'shared/time/',
      'shared/errors/',
      'shared/kernel/',
      'zustand',
      'react',
    ],
    because: 'the store holds what the service answered; only it knows zustand',
  },
  {
    from: 'renderer/ui/',
    may: ['react', 'react-dom', '@digdir/'],
    because: 'buttons and fields know no business',
  },
  {
    from: 'renderer/',
    may: [
      'renderer/',
      'shared/contract/',
      'shared/domain/model/',
      'shared/domain/plan/',
      'shared/domain/cost/cost-report.ts',
      'shared/domain/compare/benchmark.ts',
      'shared/domain/compare/comparability.ts',
      'shared/domain/compare/comparison.ts',
      'shared/domain/compare/distance.ts',
      'shared/domain/compare/peer-groups.ts',
      'shared/domain/compare/per-inhabitant.ts',
      'shared/domain/compare/reference-file.ts',
      'shared/domain/measures/measure.ts',
      'shared/domain/measures/year-estimate.ts',
      'shared/exchange/code-meaning.ts',
      'shared/exchange/import-answers.ts',
      'shared/exchange/rota-reading.ts',
      'shared/exchange/workbook.ts',
      'shared/time/',
      'shared/i18n/',
      'shared/errors/',
      'shared/kernel/',
      'react',
      'react-dom',
      '@digdir/',
      '@tanstack/',
      '@fontsource/',
      '@vitejs/',
      'vite',
      'd3-scale',
      'node:',
    ],
    because: 'the service calculates, the screen shows: no rules, hours, cost or indicators in the renderer',
  },
];
