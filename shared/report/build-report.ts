import { formatDate } from '../i18n/format.ts';
import { translate } from '../i18n/translate.ts';
import { agendaTable } from './build-agenda.ts';
import { agreementList, balanceTable, definitionTable, findingTable, legend, notes, signatures } from './build-appendix.ts';
import { changePages } from './build-changes.ts';
import { explanationTable, overrideTable } from './build-explanations.ts';
import { firstPage } from './build-first-page.ts';
import { personalSheets } from './build-personal-sheets.ts';
import { minutesTable } from './build-process.ts';
import { proofs } from './build-proof.ts';
import { rotaTables } from './build-rota-tables.ts';
import type { Block, ReportDoc } from './report-doc.ts';
import type { ReportInput, ReportKind } from './report-input.ts';

const PAPER = {
  union: { size: 'A3', landscape: true },
  personal: { size: 'A4', landscape: false },
  summary: { size: 'A4', landscape: true },
} as const;

const BLOCKS: Readonly<Record<ReportKind, (input: ReportInput) => readonly Block[]>> = {
  // What changed comes first where that is asked for; otherwise page one carries the decision, then the plan itself, then what it rests on.
  union: (input) => [
    ...changePages(input),
    ...firstPage(input),
    ...agendaTable(input),
    ...agreementList(input),
    ...overrideTable(input),
    ...rotaTables(input),
    ...legend(input),
    ...balanceTable(input),
    ...findingTable(input),
    ...explanationTable(input),
    ...proofs(input),
    ...definitionTable(input),
    ...notes(input),
    ...minutesTable(input),
    ...signatures(input),
  ],
  personal: (input) => [...personalSheets(input), ...legend(input)],
  summary: (input) => [...changePages(input), ...firstPage(input, true), ...agreementList(input), ...overrideTable(input), ...notes(input)],
};

/** Puts a report together. Pure: the same input gives the same document. */
export function buildReport(kind: ReportKind, input: ReportInput): ReportDoc {
  const { plan, locale } = input;
  return {
    locale,
    title: `${translate(locale, `report.${kind}.title`)}: ${plan.name}`,
    foot: translate(locale, 'report.foot', { unit: plan.unit.name, plan: plan.name, date: formatDate(input.printedOn) }),
    pageOf: translate(locale, 'report.page-of', { page: '{page}', pages: '{pages}' }),
    exampleMark: plan.settings.isExample === true ? translate(locale, 'report.example-mark') : null,
    paper: PAPER[kind],
    blocks: BLOCKS[kind](input),
  };
}
