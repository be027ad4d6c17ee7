import { type Cell, type CellStyle, type CellValue, type ConditionalRule, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { WriteWorkbook } from '#shared/app/ports/export-files.ts';
import { columnName } from '#shared/exchange/workbook.ts';
import type { BorderLook, CellDoc, CellLook, ConditionDoc, NumberLook, PrintDoc, SheetDoc } from '#shared/exchange/write/workbook-doc.ts';

type FontStyle = NonNullable<CellStyle['font']>;
type PageSetup = NonNullable<WriteSheet['pageSetup']>;
type RowFacts = { height?: number; hidden?: boolean };

const NUMBER_FORMATS: Readonly<Record<NumberLook, string>> = {
  whole: '0',
  thousands: '#,##0',
  one: '0.0',
  two: '0.00',
  three: '0.000',
  signed: '+0.00;-0.00;0.00',
  'signed-one': '+0.0;-0.0;0',
  clock: 'hh:mm',
  date: 'dd.mm.yyyy',
  'short-date': 'd.m.',
  text: '@',
};

const BORDER_STYLES: Readonly<Record<BorderLook, { readonly style: 'hair' | 'thin' | 'medium' | 'dotted'; readonly color: { readonly rgb: string } }>> = {
  hair: { style: 'hair', color: { rgb: 'A0A4AB' } },
  thin: { style: 'thin', color: { rgb: '6A7078' } },
  heavy: { style: 'medium', color: { rgb: '3A3F46' } },
  dotted: { style: 'dotted', color: { rgb: '1D1D1B' } },
};

const FONT = { name: 'Calibri', size: 10 };
/** With sheets wider than a page, so that six weeks fill the width of A3. */
const SCALE_OF_WIDE_SHEETS = 64;

/** Writes an xlsx file. Text stays text: only what the document calls a formula becomes one. */
export const writeWorkbook: WriteWorkbook = (doc) =>
  writeXlsx({ sheets: doc.sheets.map(toSheet), properties: { title: doc.title, creator: 'Vaktbalanse' }, defaultFont: FONT });

function toSheet(sheet: SheetDoc): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  sheet.rows.forEach((row, at) =>
    row.cells.forEach((cell, column) => {
      if (cell) cells.set(`${at},${column}`, toCell(cell));
    }),
  );
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    rows: sheet.rows.map((row) => row.cells.map((): CellValue => null)),
    cells,
    rowDefs: new Map(sheet.rows.flatMap((row, at) => (row.height === undefined && !row.isHidden ? [] : [[at, rowFacts(row.height, row.isHidden)]]))),
    ...(sheet.merges ? { merges: sheet.merges.map(({ top, left, bottom, right }) => ({ startRow: top, startCol: left, endRow: bottom, endCol: right })) } : {}),
    ...(sheet.freeze ? { freezePane: sheet.freeze } : {}),
    ...(sheet.conditions ? { conditionalRules: sheet.conditions.map(toRule) } : {}),
    ...(sheet.isHidden ? { hidden: true } : {}),
    view: { showGridLines: false },
    pageSetup: pageSetup(sheet.print),
    ...(sheet.print.breakAfterColumns ? { colBreaks: [...sheet.print.breakAfterColumns] } : {}),
    // `&` begins a command in a footer.
    headerFooter: { oddFooter: `&L&8${sheet.print.foot.replaceAll('&', '&&')}&R&8&P / &N` },
  };
}

function rowFacts(height: number | undefined, isHidden: boolean | undefined): RowFacts {
  return { ...(height === undefined ? {} : { height }), ...(isHidden ? { hidden: true } : {}) };
}

function toCell({ value, formula, style }: CellDoc): Partial<Cell> {
  const look = style ? { style: toStyle(style) } : {};
  if (formula !== undefined) return { type: 'formula', formula, formulaResult: value, value, ...look };
  if (value === null) return { type: 'empty', value: null, ...look };
  return typeof value === 'number' ? { type: 'number', value, ...look } : { type: 'string', value: escaped(value), ...look };
}

/** The format writes signs that XML lacks as `_x0041_`; text that only looks so would come back as such a sign. */
function escaped(text: string): string {
  return text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

function toStyle(look: CellLook): CellStyle {
  const { align, wrap, format } = look;
  const font = fontOf(look);
  return {
    ...(Object.keys(font).length > 0 ? { font: { ...FONT, ...font } } : {}),
    ...paintOf(look),
    alignment: {
      vertical: 'center',
      ...(align ? { horizontal: align, ...(align === 'right' ? { indent: 1 } : {}) } : {}),
      ...(wrap ? { wrapText: true } : {}),
    },
    ...(format ? { numFmt: NUMBER_FORMATS[format] } : {}),
  };
}

function fontOf({ bold, italic, struck, size, ink }: CellLook): FontStyle {
  return {
    ...(size === undefined ? {} : { size }),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(struck ? { strikethrough: true } : {}),
    ...(ink === undefined ? {} : { color: { rgb: rgb(ink) } }),
  };
}

/** Fill and borders. */
function paintOf({ fill, borders }: CellLook): Pick<CellStyle, 'fill' | 'border'> {
  return {
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: rgb(fill) }, bgColor: { rgb: rgb(fill) } } }),
    ...(borders ? { border: Object.fromEntries(Object.entries(borders).map(([side, border]) => [side, BORDER_STYLES[border]])) } : {}),
  };
}

/** A conditional look says only what differs: a font of its own would hide the cell's. */
function toRule({ range, formula, style }: ConditionDoc, index: number): ConditionalRule {
  const font = fontOf(style);
  return {
    type: 'expression',
    priority: index + 1,
    range: `${columnName(range.left)}${range.top + 1}:${columnName(range.right)}${range.bottom + 1}`,
    formula,
    style: { ...(Object.keys(font).length > 0 ? { font } : {}), ...paintOf(style) },
  };
}

function pageSetup({ paper, landscape, repeatRows, repeatColumns, breakAfterColumns }: PrintDoc): PageSetup {
  return {
    paperSize: paper === 'A3' ? 'a3' : 'a4',
    orientation: landscape ? 'landscape' : 'portrait',
    ...(breakAfterColumns ? { scale: SCALE_OF_WIDE_SHEETS } : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
    margins: { top: 0.4, bottom: 0.55, left: 0.4, right: 0.4, header: 0.2, footer: 0.25 },
    ...(repeatRows ? { printTitlesRow: `$${repeatRows[0] + 1}:$${repeatRows[1] + 1}` } : {}),
    ...(repeatColumns ? { printTitlesColumn: `$${columnName(repeatColumns[0])}:$${columnName(repeatColumns[1])}` } : {}),
  };
}

function rgb(colour: string): string {
  return colour.slice(1).toUpperCase();
}
