import { codeSheet } from './code-sheet.ts';
import { demandDaySheet, demandSheet } from './demand-sheet.ts';
import type { ExportInput } from './export-input.ts';
import { agreementSheet, findingSheet, indicatorSheet, lineSheet } from './fact-sheets.ts';
import { leaveSheet } from './leave-sheet.ts';
import { capsuleSheet } from './plan-capsule.ts';
import { rotaSheet } from './rota-sheet.ts';
import { weekSheet } from './week-sheet.ts';
import type { WorkbookDoc } from './workbook-doc.ts';

/** A plan as a workbook that people can go on working in. Pure: the same input gives the same document. */
export function buildWorkbook(input: ExportInput): WorkbookDoc {
  const leave = leaveSheet(input);
  const demandDays = demandDaySheet(input);
  return {
    title: input.plan.name,
    sheets: [
      rotaSheet(input),
      weekSheet(input),
      codeSheet(input),
      demandSheet(input),
      ...(demandDays ? [demandDays] : []),
      lineSheet(input),
      ...(leave ? [leave] : []),
      agreementSheet(input),
      indicatorSheet(input),
      findingSheet(input),
      capsuleSheet(input),
    ],
  };
}
