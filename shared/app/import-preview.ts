import { type ImportCounts, type ImportPreview, type OwnPreview, PICTURE_COLUMNS, PICTURE_ROWS, type SheetPicture } from '../contract/import-schema.ts';
import { AppFailure, appError } from '../errors/app-error.ts';
import type { ImportAnswers } from '../exchange/import-answers.ts';
import { type RotaRead, readRota } from '../exchange/read-rota.ts';
import type { RotaReading } from '../exchange/rota-reading.ts';
import { cellText } from '../exchange/sheet-view.ts';
import { cellAddress } from '../exchange/workbook.ts';
import { describeOwnChange } from '../exchange/write/describe-change.ts';
import { translate } from '../i18n/translate.ts';
import { dayInNorway } from '../time/instant.ts';
import type { AppContext } from './app-context.ts';
import type { OpenImport } from './import-sessions.ts';
import { readSettings } from './session-settings.ts';

/** The workbook of an import under way. @throws AppFailure `import.expired` */
export function findImport({ imports }: AppContext, importId: string): OpenImport {
  const found = imports.find(importId);
  if (!found) throw new AppFailure(appError('import.expired'));
  return found;
}

/** Reads the workbook with the answers. */
export function readImport({ clock }: AppContext, { workbook, fileName }: OpenImport, answers: ImportAnswers): RotaRead {
  return readRota(workbook, answers, { fileName, today: dayInNorway(clock()) });
}

/** The layout's own name: without answers, so that it is the same before and after them. */
export function naturalSignature(context: AppContext, session: OpenImport): string {
  return readImport(context, session, {}).reading.signature;
}

/** What the wizard shows of an import. */
export function previewOf(
  context: AppContext,
  session: OpenImport,
  answers: ImportAnswers,
  more: { readonly isRemembered: boolean; readonly picture?: { readonly sheet: number; readonly row: number; readonly column: number } | undefined },
): ImportPreview {
  const read = readImport(context, session, answers);
  const used = read.reading.sheets.find((sheet) => sheet.isUsed)?.index ?? 0;
  return {
    importId: session.id,
    fileName: session.fileName,
    reading: read.reading,
    answers,
    isRemembered: more.isRemembered,
    picture: pictureOf(session, read, more.picture ?? { sheet: used, row: 0, column: 0 }),
    counts: countsOf(read.reading),
    own: ownPreview(context, session),
  };
}

function ownPreview({ unitOfWork, sessionSettings }: AppContext, { own }: OpenImport): OwnPreview | null {
  if (!own) return null;
  const { locale } = unitOfWork.read((db) => readSettings(db, sessionSettings));
  const changes = own.changes.map((change) => describeOwnChange(locale, change, own.plan));
  const { name, lines, period } = own.plan;
  return {
    planName: name,
    lines: lines.length,
    weeks: period.weeks,
    changes: own.hasGrid ? changes : [translate(locale, 'export.change.no-grid'), ...changes],
  };
}

function pictureOf(
  { workbook }: OpenImport,
  { roles }: RotaRead,
  at: { readonly sheet: number; readonly row: number; readonly column: number },
): SheetPicture | null {
  const sheet = workbook.sheets[at.sheet];
  if (!sheet) return null;
  const known = roles.get(at.sheet);
  const rows = sheet.rows.slice(at.row, at.row + PICTURE_ROWS).map((cells, y) =>
    cells.slice(at.column, at.column + PICTURE_COLUMNS).map((cell, x) => ({
      text: cellText(cell).slice(0, 60),
      role: known?.get(cellAddress(at.row + y, at.column + x)) ?? null,
    })),
  );
  return { ...at, height: sheet.rows.length, width: sheet.rows[0]?.length ?? 0, rows };
}

function countsOf({ lines, period, codes }: RotaReading): ImportCounts {
  const count = (...kinds: readonly string[]): number => codes.filter(({ meaning }) => kinds.includes(meaning.as)).reduce((sum, code) => sum + code.count, 0);
  return { lines: lines.length, weeks: period.weeks, shifts: count('work'), daysOff: count('off', 'leave'), unknown: count('unknown') };
}
