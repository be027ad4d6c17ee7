import type { Heading, Paragraph, Signatures, TextTable, Tiles } from '#shared/report/report-doc.ts';
import { INK, type Page, QUIET, RULE, SHADE, type Structure } from './page.ts';

export function drawHeading(page: Page, { level, text }: Heading): void {
  const size = level === 1 ? 20 : 12;
  const space = level === 1 ? 0 : 12;
  page.ensure(space + size + 60);
  page.y += space;
  page.element(`H${level}`, () => page.writeWrapped(text, page.left, page.y, page.width, { size, font: 'bold' }), { title: text });
  page.y += page.heightOf(text, page.width, { size, font: 'bold' }) + (level === 1 ? 4 : 4);
}

const TONES = {
  normal: { size: 9.5, colour: INK, font: 'regular', after: 4 },
  strong: { size: 14, colour: INK, font: 'bold', after: 12 },
  quiet: { size: 9, colour: QUIET, font: 'regular', after: 4 },
} as const;

export function drawParagraph(page: Page, { text, tone }: Paragraph): void {
  const { after, ...style } = TONES[tone];
  // Long lines tire the eye: running text keeps to about 110 characters even on A3.
  const width = Math.min(page.width, style.size * 62);
  const height = page.heightOf(text, width, style);
  const before = tone === 'strong' ? 8 : 0;
  page.ensure(height + before);
  page.y += before;
  page.element('P', () => page.writeWrapped(text, page.left, page.y, width, style));
  page.y += height + after;
}

export function drawTiles(page: Page, { tiles }: Tiles): void {
  const gap = 10;
  const height = 70;
  const width = (page.width - gap * (tiles.length - 1)) / tiles.length;
  page.ensure(height);
  const list = page.container('L');
  tiles.forEach((tile, index) => {
    const x = page.left + index * (width + gap);
    page.artifact(() => page.pdf.lineWidth(0.75).rect(x, page.y, width, height).stroke(RULE));
    page.leaf(list, 'LI', () => {
      page.write(tile.title, x + 9, page.y + 8, width - 18, { size: 9, colour: QUIET });
      const size = tile.values.length > 1 ? 11 : 16;
      tile.values.forEach((value, line) => page.write(value, x + 9, page.y + (size > 11 ? 24 : 23) + line * 14, width - 18, { size, font: 'bold' }));
      page.write(tile.detail, x + 9, page.y + 54, width - 18, { size: 8, colour: QUIET });
    });
  });
  list.end();
  page.y += height + 14;
}

const CELL_PADDING = 4;
const TABLE_TEXT = 8.5;

/** A plain table; its header stands on every page it runs over. */
export function drawTable(page: Page, { caption, columns, rows, strongRows = [], width = 1 }: TextTable): void {
  const total = columns.reduce((sum, column) => sum + column.share, 0);
  const widths = columns.map((column) => (column.share / total) * page.width * width);
  const lefts = widths.map((_, index) => page.left + widths.slice(0, index).reduce((sum, width) => sum + width, 0));
  const strong = new Set(strongRows);
  const table = page.container('Table', { title: caption });

  const rowHeight = (cells: readonly string[], bold: boolean) =>
    Math.max(
      ...cells.map((text, index) =>
        page.heightOf(text === '' ? ' ' : text, (widths[index] ?? 0) - CELL_PADDING * 2, { size: TABLE_TEXT, font: bold ? 'bold' : 'regular' }),
      ),
    ) + 6;

  const drawRow = (cells: readonly string[], height: number, bold: boolean, asHeader: boolean) => {
    if (asHeader) page.artifact(() => page.pdf.rect(page.left, page.y, page.width * width, height).fill(SHADE));
    const row = page.child(table, 'TR');
    cells.forEach((text, index) => drawCell(page, row, text, lefts[index] ?? 0, widths[index] ?? 0, columns[index]?.align ?? 'left', bold, asHeader, index));
    row.end();
    page.y += height;
    page.artifact(() =>
      page.pdf
        .lineWidth(0.5)
        .moveTo(page.left, page.y)
        .lineTo(page.left + page.width * width, page.y)
        .stroke(RULE),
    );
  };

  const titles = columns.map((column) => column.title);
  const headHeight = rowHeight(titles, true);
  const drawHead = () => drawRow(titles, headHeight, true, true);
  page.ensure(headHeight + 30);
  drawHead();
  rows.forEach((cells, index) => {
    const bold = strong.has(index);
    const height = rowHeight(cells, bold);
    if (page.ensure(height)) drawHead();
    drawRow(cells, height, bold, false);
  });
  table.end();
  page.y += 10;
}

function drawCell(
  page: Page,
  row: Structure,
  text: string,
  x: number,
  width: number,
  align: 'left' | 'right',
  bold: boolean,
  asHeader: boolean,
  index: number,
): void {
  const tag = asHeader || index === 0 ? 'TH' : 'TD';
  const scope = asHeader ? 'Column' : 'Row';
  page.leaf(
    row,
    tag,
    () => page.writeWrapped(text, x + CELL_PADDING, page.y + 3, width - CELL_PADDING * 2, { size: TABLE_TEXT, font: bold ? 'bold' : 'regular', align }),
    tag === 'TH' ? scope : undefined,
  );
}

/** Room to write by hand, and a line for each party. */
export function drawSignatures(page: Page, { parties, dateLabel }: Signatures): void {
  const remarks = 70;
  page.ensure(remarks + 70);
  page.artifact(() => page.pdf.lineWidth(0.75).rect(page.left, page.y, page.width, remarks).stroke(RULE));
  page.y += remarks + 46;
  const gap = 24;
  const width = (page.width - gap * (parties.length - 1)) / parties.length;
  parties.forEach((party, index) => {
    const x = page.left + index * (width + gap);
    page.artifact(() =>
      page.pdf
        .lineWidth(0.75)
        .moveTo(x, page.y)
        .lineTo(x + width, page.y)
        .stroke(INK),
    );
    page.element('P', () => page.write(`${party} · ${dateLabel}`, x, page.y + 4, width, { size: 8.5, colour: QUIET }));
  });
  page.y += 24;
}
