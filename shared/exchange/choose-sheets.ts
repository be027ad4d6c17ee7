import type { LayoutAnswers } from './import-answers.ts';
import { type Block, recogniseBlocks, shownShifts } from './recognise-blocks.ts';
import { weekNumber } from './recognise-header.ts';
import { labelOf } from './recognise-rows.ts';
import type { ReadSheet } from './rota-reading.ts';
import type { Workbook } from './workbook.ts';

/** So many of the best sheet's lines must come again in a sheet that is to belong to the same rota. */
const SAME_LINES = 0.5;
const WEEK_SHEET = /\b(uke|veke|week)\b|^u?\d{1,2}$/i;

/** Which sheets the rota is taken from: those that were chosen, or the one that shows most, with further weeks of it from others. */
export function chooseSheets(workbook: Workbook, layout: LayoutAnswers): { readonly blocks: readonly Block[]; readonly sheets: readonly ReadSheet[] } {
  const all = workbook.sheets.map((sheet, index) => recogniseBlocks(sheet, index, layout));
  const used = layout.sheets ?? proposedSheets(workbook, all);
  const sheets = workbook.sheets.map((sheet, index): ReadSheet => {
    const blocks = all[index] ?? [];
    const lines = blocks.flatMap((block) => block.lines);
    return {
      index,
      name: sheet.name,
      isHidden: sheet.isHidden,
      isUsed: used.includes(index) && blocks.length > 0,
      shifts: shownShifts(blocks),
      headerRow: blocks[0]?.header.bottom ?? null,
      firstLine: lines[0] ?? null,
      lastLine: lines.at(-1) ?? null,
      hasHiddenRows: blocks.some((block) => [...block.rows.values()].includes('hidden')),
    };
  });
  return { blocks: used.flatMap((index) => all[index] ?? []), sheets };
}

function proposedSheets(workbook: Workbook, all: readonly (readonly Block[])[]): readonly number[] {
  const shown = all.map((blocks, index) => (workbook.sheets[index]?.isHidden ? 0 : shownShifts(blocks)));
  const most = Math.max(0, ...shown);
  const best = shown.indexOf(most);
  if (most === 0) return [];
  const labels = labelsOf(all[best] ?? []);
  return all.flatMap((blocks, index) => (index === best || (isWeek(index) && isWeek(best) && isSameRota(blocks)) ? [index] : []));

  function isWeek(index: number): boolean {
    const blocks = all[index] ?? [];
    const name = workbook.sheets[index]?.name ?? '';
    const isDated = blocks.length > 0 && blocks.every((block) => block.header.days.some((day) => day.date !== null));
    return shown[index] !== 0 && (WEEK_SHEET.test(name) || weekNumber(name) !== null || isDated) && !isSameTime(index);
  }
  /** A copy of the same days is another version of the rota, not a further part of it. */
  function isSameTime(index: number): boolean {
    const own = daysOf(all[index] ?? []);
    return index !== best && own.length > 0 && own.join() === daysOf(all[best] ?? []).join() && !WEEK_SHEET.test(workbook.sheets[index]?.name ?? '');
  }
  function isSameRota(blocks: readonly Block[]): boolean {
    const own = labelsOf(blocks);
    return own.filter((label) => labels.includes(label)).length >= Math.min(own.length, labels.length) * SAME_LINES;
  }
}

function daysOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(({ header }) => header.days.flatMap((day) => (day.date ? [`${day.date.day}.${day.date.month}.${day.date.year ?? ''}`] : [])));
}

function labelsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => block.lines.map((row) => labelOf(block.view, block.header, row, block.roles))).filter((label) => label !== '');
}
