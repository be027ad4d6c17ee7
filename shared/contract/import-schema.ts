import { z } from 'zod';
import { COMPETENCES } from '../domain/model/competence.ts';
import { DAY_OFF_CODES, SERVICE_TYPES } from '../domain/model/plan.ts';
import type { ImportAnswers } from '../exchange/import-answers.ts';
import type { CellRole, RotaReading } from '../exchange/rota-reading.ts';
import { clockSchema, codeText, dateSchema, LIMITS, leaveKind, lineFacts } from './plan-parts.ts';

/** A file as it comes over the wire; the reader says what is too large, with its name. */
export const importFileSchema = z.strictObject({ fileName: z.string().max(400), base64: z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/, { error: '@base64' }) });

const place = z.number().int().min(0).max(100_000);
const key = z.string().max(LIMITS.text);

const codeMeaning = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('work'), start: clockSchema, end: clockSchema, unpaidBreakMinutes: z.number().int().min(0).max(1439).optional() }),
  z.strictObject({ as: z.literal('off'), dayOff: z.enum(DAY_OFF_CODES) }),
  z.strictObject({ as: z.literal('leave'), leave: leaveKind }),
  z.strictObject({ as: z.literal('nothing') }),
  z.strictObject({ as: z.literal('unknown') }),
]);

const lineAnswer = z.strictObject({
  competence: z.enum(COMPETENCES).optional(),
  positionPercent: lineFacts.positionPercent.optional(),
  fullTimeWeekHours: lineFacts.fullTimeWeekHours.optional(),
});

const answers = z.strictObject({
  layout: z
    .strictObject({
      sheets: z.array(place).max(1000).readonly().optional(),
      isTurned: z.boolean().optional(),
      headerRow: place.optional(),
      firstLine: place.optional(),
      lastLine: place.optional(),
      withHiddenRows: z.boolean().optional(),
    })
    .optional(),
  period: z
    .strictObject({ kind: z.enum(['cycle', 'calendar']).optional(), start: dateSchema.optional(), rotation: z.enum(['own-line', 'rolling']).optional() })
    .optional(),
  codes: z.record(key, z.strictObject({ meaning: codeMeaning, code: codeText.optional() })).optional(),
  lines: z.record(key, lineAnswer).optional(),
  otherwise: lineAnswer.optional(),
  planName: z.string().min(1).max(LIMITS.text).optional(),
  unit: z
    .strictObject({
      name: z.string().trim().min(1).max(120).optional(),
      municipality: z.string().trim().max(80).optional(),
      serviceType: z.enum(SERVICE_TYPES).optional(),
      places: z.number().int().min(0).max(5000).optional(),
    })
    .optional(),
});

/** What somebody decided about an import. */
export const importAnswersSchema = answers as unknown as z.ZodType<ImportAnswers, ImportAnswers>;

/** Which part of which sheet to draw: so many rows and columns from here. */
export const pictureSchema = z.strictObject({ sheet: place, row: place, column: place });

/** What the wizard shows: the reading, what has been decided, a picture of the sheet. */
export interface ImportPreview {
  /** Names the workbook while the service holds it. */
  readonly importId: string;
  readonly fileName: string;
  readonly reading: RotaReading;
  readonly answers: ImportAnswers;
  /** Whether the answers were kept from an earlier import of the same layout. */
  readonly isRemembered: boolean;
  readonly picture: SheetPicture | null;
  readonly counts: ImportCounts;
  /** Where this program wrote the workbook: then the whole plan is in it, and nothing is asked. */
  readonly own: OwnPreview | null;
}

/** A workbook of our own: its plan, and what somebody changed in the sheet since, in the words of the screen. */
export interface OwnPreview {
  readonly planName: string;
  readonly lines: number;
  readonly weeks: number;
  readonly changes: readonly string[];
}

export interface ImportCounts {
  readonly lines: number;
  readonly weeks: number;
  /** Cells with a work shift. */
  readonly shifts: number;
  /** Cells with a day off or leave. */
  readonly daysOff: number;
  /** Cells kept as unknown texts. */
  readonly unknown: number;
}

/** A part of a sheet, as it lies in the file, with what each cell was taken for. */
export interface SheetPicture {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** Size of the whole sheet. */
  readonly height: number;
  readonly width: number;
  readonly rows: readonly (readonly PictureCell[])[];
}

export interface PictureCell {
  readonly text: string;
  readonly role: CellRole | null;
}

/** Rows and columns of one picture. */
export const PICTURE_ROWS = 40;
export const PICTURE_COLUMNS = 40;
