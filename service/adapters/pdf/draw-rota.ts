import type { CodePattern } from '#shared/domain/model/code-paint.ts';
import type { Legend, RotaTable, RotaTableCell, RotaTableLine } from '#shared/report/report-doc.ts';
import { CHANGED_SIGN, SEVERITY_SIGNS } from '#shared/report/report-doc.ts';
import { INK, type Page, QUIET, RULE, SHADE, type Structure } from './page.ts';

/** Rows are as tall as the sheet allows within these bounds, so that a ward's footer does not slip on to a sheet of its own. */
const TALLEST_ROW = 18;
/** Sixty lines on one A3 sheet; the codes stay at their size. */
const LOWEST_ROW = 9.2;
const FOOTER_ROW = 10.5;
/** How far a date shrinks so that `24.12.` fits above one of the 42 days of a page. */
const DATE_SHARE = 0.72;
const HEAD_ROW = 12;
/** Codes of up to three letters are never smaller than this; only longer ones shrink further, and are rather small than cut. */
const SMALLEST_CODE = 7;
const CODE_SIZE = 7.5;
const LONG_CODE_SHARE = 0.6;
const SIGN_SIZE = 6.5;
const LINE_COLUMN = 178;
/** Hours, filled, difference, weekends, nights; what comes after them is as wide as the last. */
const SUM_COLUMNS = [33, 38, 42, 54, 29];
const WEEK_GAP = 5;
/** Below this height the second edge of a long shift is thinner, so that it does not run through the code. */
const LOW_CELL = 10;
const WEEKEND_TINT = '#f4f2ec';

/** Where every column stands. */
interface Grid {
  readonly dayLefts: readonly number[];
  readonly dayWidth: number;
  readonly sumLefts: readonly number[];
  readonly sumWidths: readonly number[];
  readonly rowHeight: number;
}

/** A stretch of the rota: line, cells and sums, the header on every page, the footer under the last line. */
export function drawRota(page: Page, rota: RotaTable): void {
  page.element('P', () => page.write(rota.caption, page.left, page.y, page.width, { size: 13, font: 'bold' }));
  page.y += 20;
  const grid = layOut(page, rota);
  const table = page.container('Table', { title: rota.caption });
  drawHead(page, table, rota, grid);
  for (const line of rota.lines) {
    if (page.ensure(grid.rowHeight)) drawHead(page, table, rota, grid);
    drawLine(page, table, line, rota, grid);
  }
  if (page.ensure(footerHeight(rota))) drawHead(page, table, rota, grid);
  page.y += 5;
  for (const row of rota.footer) drawFooterRow(page, table, row, rota, grid);
  table.end();
  page.y += 8;
}

function layOut(page: Page, rota: RotaTable): Grid {
  const weeks = rota.weeks.length;
  const sumWidths = rota.sumHeads.map((_, index) => SUM_COLUMNS[index] ?? SUM_COLUMNS.at(-1) ?? 0);
  const sums = sumWidths.reduce((sum, width) => sum + width, 0);
  const width = page.width - LINE_COLUMN - sums - WEEK_GAP * weeks;
  // One or two weeks need not be stretched over the whole sheet.
  const dayWidth = Math.min(34, width / Math.max(1, rota.days.length));
  const dayLefts = rota.days.map((_, index) => page.left + LINE_COLUMN + index * dayWidth + Math.floor(index / 7) * WEEK_GAP);
  const sumStart = (dayLefts.at(-1) ?? page.left + LINE_COLUMN) + dayWidth + WEEK_GAP;
  const room = page.bottom - page.y - headHeight(rota) - 2 - footerHeight(rota);
  const rowHeight = Math.min(TALLEST_ROW, Math.max(LOWEST_ROW, room / Math.max(1, rota.lines.length)));
  return {
    dayLefts,
    dayWidth,
    rowHeight,
    sumWidths,
    sumLefts: sumWidths.map((_, index) => sumStart + sumWidths.slice(0, index).reduce((sum, width) => sum + width, 0)),
  };
}

function headHeight(rota: RotaTable): number {
  return HEAD_ROW * (rota.days.some((day) => day.date !== '') ? 3 : 2);
}

function footerHeight(rota: RotaTable): number {
  return FOOTER_ROW * rota.footer.length + 6;
}

function drawHead(page: Page, table: Structure, rota: RotaTable, grid: Grid): void {
  const height = headHeight(rota);
  page.artifact(() => page.pdf.rect(page.left, page.y, page.width, height).fill(SHADE));
  const weekRow = page.child(table, 'TR');
  page.leaf(
    weekRow,
    'TH',
    () => page.write(rota.lineHead, page.left + 3, page.y + height - HEAD_ROW + 2, LINE_COLUMN - 6, { size: 8, font: 'bold' }),
    'Column',
  );
  let day = 0;
  for (const week of rota.weeks) {
    const x = grid.dayLefts[day] ?? 0;
    page.leaf(weekRow, 'TH', () => page.write(week.label, x + 2, page.y + 2, grid.dayWidth * week.days - 4, { size: 8, font: 'bold' }), 'Column');
    day += week.days;
  }
  rota.sumHeads.forEach((title, index) => {
    const x = grid.sumLefts[index] ?? 0;
    page.leaf(
      weekRow,
      'TH',
      () => page.write(title, x, page.y + height - HEAD_ROW + 2, (grid.sumWidths[index] ?? 0) - 4, { size: 7, font: 'bold', align: 'right' }),
      'Column',
    );
  });
  weekRow.end();
  const dayRow = page.child(table, 'TR');
  rota.days.forEach(({ weekday, date, isWeekend, isHoliday }, index) => {
    const x = grid.dayLefts[index] ?? 0;
    page.leaf(
      dayRow,
      'TH',
      () => {
        page.write(weekday, x, page.y + HEAD_ROW + 2, grid.dayWidth, { size: 7.5, font: isWeekend || isHoliday ? 'bold' : 'regular', align: 'center' });
        if (date !== '')
          page.write(date, x + 0.5, page.y + HEAD_ROW * 2 + 1, grid.dayWidth - 1, { size: 6.5, smallestShare: DATE_SHARE, colour: QUIET, align: 'center' });
      },
      'Column',
    );
  });
  dayRow.end();
  page.y += height + 1;
}

function drawLine(page: Page, table: Structure, line: RotaTableLine, rota: RotaTable, grid: Grid): void {
  const top = page.y;
  const textTop = top + (grid.rowHeight - 9) / 2;
  const row = page.child(table, 'TR');
  page.leaf(
    row,
    'TH',
    () => {
      page.write(line.label, page.left + 3, textTop, LINE_COLUMN - 62, { size: 8 });
      page.write(line.detail, page.left + LINE_COLUMN - 60, textTop + 0.4, 54, { size: 7, colour: QUIET, align: 'right' });
    },
    'Row',
  );
  line.cells.forEach((cell, index) => drawCell(page, row, cell, grid.dayLefts[index] ?? 0, grid, rota.days[index]?.isWeekend ?? false));
  line.sums.forEach((text, index) => {
    page.leaf(row, 'TD', () => page.write(text, grid.sumLefts[index] ?? 0, textTop + 0.3, (grid.sumWidths[index] ?? 0) - 4, { size: 7.5, align: 'right' }));
  });
  row.end();
  page.artifact(() =>
    page.pdf
      .lineWidth(0.4)
      .moveTo(page.left, top + grid.rowHeight)
      .lineTo(page.right, top + grid.rowHeight)
      .stroke(RULE),
  );
  page.y += grid.rowHeight;
}

function drawCell(page: Page, row: Structure, cell: RotaTableCell, x: number, { dayWidth: width, rowHeight }: Grid, isWeekend: boolean): void {
  const top = page.y;
  page.artifact(() => {
    if (isWeekend) page.pdf.rect(x, top, width, rowHeight).fill(WEEKEND_TINT);
    drawLook(page, cell, x + 0.8, top + 1.2, width - 1.6, rowHeight - 2.4);
    if (cell.isChanged)
      page.pdf
        .lineWidth(1.2)
        .rect(x + 0.8, top + 1.2, width - 1.6, rowHeight - 2.4)
        .stroke(INK);
  });
  const mark = cell.mark === null ? '' : SEVERITY_SIGNS[cell.mark];
  page.leaf(row, 'TD', () => {
    const { ink } = cell.paint;
    const lift = rowHeight < LOW_CELL + 3 ? 0.7 : 0;
    // The sign of a change stands before the code.
    const indent = cell.isChanged ? 3 : 0;
    page.write(cell.text, x + 1 + indent, top + (rowHeight - CODE_SIZE - 1) / 2 - lift, width - 2 - indent, {
      size: CODE_SIZE,
      font: cell.look === 'off' || cell.look === 'leave' ? 'regular' : 'bold',
      colour: ink,
      align: 'center',
      smallestShare: isShort(cell.text) ? SMALLEST_CODE / CODE_SIZE : LONG_CODE_SHARE,
    });
    if (mark !== '') page.write(mark, x + width - 4.6, top + 0.9, 4.4, { size: SIGN_SIZE, font: 'bold', colour: ink, align: 'center' });
    if (cell.isChanged) page.write(CHANGED_SIGN, x + 1.6, top + 1.4, 5, { size: SIGN_SIZE + 2, font: 'bold', colour: ink });
  });
}

function isShort(text: string): boolean {
  return text.length <= 3;
}

/** Fill by day-part, a second edge for long shifts, an outline for days off, dots for unknown codes. */
function drawLook(
  page: Page,
  { look, isLong, paint }: Pick<RotaTableCell, 'look' | 'isLong' | 'paint'>,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  const { fill, ink, pattern } = paint;
  const { pdf } = page;
  if (fill !== null) pdf.rect(x, y, width, height).fill(fill);
  if (pattern !== null) drawPattern(page, pattern, ink, x, y + height - PATTERN_HEIGHT, width);
  if (look === 'off' || look === 'leave') pdf.lineWidth(0.5).rect(x, y, width, height).stroke('#9aa0a8');
  if (look === 'unknown') pdf.lineWidth(0.8).dash(1.2, { space: 1.2 }).rect(x, y, width, height).stroke(INK).undash();
  const edge = height < LOW_CELL ? 1 : 2;
  if (isLong) pdf.rect(x, y + height - edge, width, edge).fill('#0f4c75');
}

/** Low enough to leave the code alone in the lowest row. */
const PATTERN_HEIGHT = 1.8;

/** The pattern of a code along the bottom of its cell: strokes, dots, or a chequered band. */
function drawPattern({ pdf }: Page, pattern: CodePattern, ink: string, x: number, y: number, width: number): void {
  const step = pattern === 'checks' ? PATTERN_HEIGHT : PATTERN_HEIGHT * 1.5;
  for (let at = 0, index = 0; at + step / 2 <= width; at += step / 2, index += 1) {
    const half = PATTERN_HEIGHT / 2;
    if (pattern === 'checks') pdf.rect(x + at, y + (index % 2) * half, half, half);
    else if (index % 2 === 0 && pattern === 'dots') pdf.circle(x + at + half, y + half, half * 0.8);
    else if (index % 2 === 0) pdf.polygon([x + at, y + PATTERN_HEIGHT], [x + at + half, y], [x + at + half + 0.8, y], [x + at + 0.8, y + PATTERN_HEIGHT]);
  }
  pdf.fill(ink);
}

function drawFooterRow(page: Page, table: Structure, footer: RotaTable['footer'][number], rota: RotaTable, grid: Grid): void {
  const row = page.child(table, 'TR');
  const font = footer.isStrong ? 'bold' : 'regular';
  page.leaf(row, 'TH', () => page.write(footer.label, page.left + 3, page.y + 2, LINE_COLUMN - 8, { size: 7.5, font }), 'Row');
  footer.cells.forEach((text, index) => {
    if (index >= rota.days.length) return;
    page.leaf(row, 'TD', () =>
      page.write(text, (grid.dayLefts[index] ?? 0) + 1, page.y + 2, grid.dayWidth - 2, { size: 6.8, font, align: 'center', smallestShare: 0.6 }),
    );
  });
  row.end();
  page.y += FOOTER_ROW;
}

export function drawLegend(page: Page, { items }: Legend): void {
  const columns = Math.max(1, Math.floor(page.width / 180));
  const width = page.width / columns;
  const list = page.container('L');
  for (let start = 0; start < items.length; start += columns) {
    page.ensure(18);
    items.slice(start, start + columns).forEach((item, index) => {
      const x = page.left + index * width;
      page.artifact(() => drawLook(page, item, x, page.y, 26, 13));
      page.leaf(list, 'LI', () => {
        page.write(item.sign, x + 1, page.y + 2.4, 24, { size: 8, font: 'bold', colour: item.paint.ink, align: 'center' });
        page.write(item.text, x + 32, page.y + 2.4, width - 40, { size: 8.5 });
      });
    });
    page.y += 18;
  }
  list.end();
  page.y += 4;
}
