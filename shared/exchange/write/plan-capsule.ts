import { parsePlanDocument } from '../../contract/plan-document.ts';
import { PLAN_FORMAT } from '../../contract/plan-document-schema.ts';
import { toPlanDocument } from '../../contract/write-plan-document.ts';
import type { Plan } from '../../domain/model/plan.ts';
import type { Locale } from '../../i18n/translate.ts';
import { crc32 } from '../../kernel/crc32.ts';
import type { SheetCell, Workbook } from '../workbook.ts';
import type { ExportInput } from './export-input.ts';
import { sheetNames } from './sheet-names.ts';
import type { SheetDoc } from './workbook-doc.ts';

/** Name of the hidden sheet, the same in every language. */
const CAPSULE_SHEET = 'vaktbalanse';
/** Spreadsheets take 32 767 characters a cell. */
const CHUNK = 30_000;

/** The whole plan document on a hidden sheet, so that nothing the visible sheets cannot show is lost on the way there and back. */
export function capsuleSheet({ plan, locale }: ExportInput): SheetDoc {
  const text = plainText(JSON.stringify(toPlanDocument(plan)));
  const head = [PLAN_FORMAT, checksum(text), locale, sheetNames(locale).rota];
  return {
    name: CAPSULE_SHEET,
    isHidden: true,
    widths: [40],
    rows: [{ cells: head.map((value) => ({ value })) }, ...chunksOf(text).map((value) => ({ cells: [{ value }] }))],
    print: { paper: 'A4', landscape: false, foot: '' },
  };
}

export interface Capsule {
  readonly plan: Plan;
  readonly locale: Locale;
  /** What the sheet with the rota was called when it was written. */
  readonly rotaSheet: string;
}

/**
 * The plan that a workbook of ours carries. `foreign` when it carries none; `damaged` when what it carries is not what was written, or
 * is no plan: then the visible sheets are all there is.
 */
export function openCapsule(workbook: Workbook): Capsule | 'foreign' | 'damaged' {
  const sheet = workbook.sheets.find(({ name }) => name === CAPSULE_SHEET);
  if (!sheet) return 'foreign';
  const [head = [], ...body] = sheet.rows;
  const [format, sum, locale, rotaSheet] = head.map(textOf);
  const text = body.map(([cell]) => textOf(cell)).join('');
  if (format !== PLAN_FORMAT || sum !== checksum(text)) return 'damaged';
  const plan = parsePlanDocument(text, CAPSULE_SHEET);
  if (!plan.ok) return 'damaged';
  return { plan: plan.value, locale: locale === 'nn' || locale === 'en' ? locale : 'nb', rotaSheet: rotaSheet ?? '' };
}

function textOf(cell: SheetCell | undefined): string {
  return cell?.kind === 'text' ? cell.text : '';
}

/**
 * JSON without any sign that a spreadsheet program might change: beyond ASCII all is escaped, and the underscore, with which such files
 * write signs of their own.
 */
function plainText(json: string): string {
  return json.replaceAll(/[^\u0020-\u007e]|_/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Cut so that no piece begins or ends with a space: readers trim. */
function chunksOf(text: string): readonly string[] {
  const chunks: string[] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + CHUNK, text.length);
    while (to < text.length && (text[to] === ' ' || text[to - 1] === ' ')) to -= 1;
    chunks.push(text.slice(from, to));
    from = to;
  }
  return chunks;
}

function checksum(text: string): string {
  const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  return `crc32:${crc32(bytes).toString(16).padStart(8, '0')}`;
}
