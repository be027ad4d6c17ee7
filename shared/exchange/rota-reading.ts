import type { Competence } from '../domain/model/competence.ts';
import type { FullTimeWeekHours, PeriodKind, ServiceType } from '../domain/model/plan.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { CodeMeaning } from './code-meaning.ts';

/** Where a value comes from: the workbook, an answer, or nothing better than a proposal, which is asked about. */
export type Source = 'found' | 'answered' | 'proposed';

/** What the import makes of a workbook: the rota in it, what is open, and what it could not use. Plain data that can cross any boundary. */
export interface RotaReading {
  /** The same for workbooks of the same layout, whatever their contents. */
  readonly signature: string;
  readonly sheets: readonly ReadSheet[];
  readonly isTurned: boolean;
  readonly period: ReadPeriod;
  readonly codes: readonly ReadCode[];
  readonly lines: readonly ReadLine[];
  readonly unit: ReadUnit;
  readonly planName: string;
  /** What somebody should decide before the plan is made; empty when everything is known. */
  readonly open: readonly OpenQuestion[];
  readonly notUnderstood: readonly NotUnderstood[];
}

export type OpenQuestion = 'period' | 'codes' | 'percent' | 'competence' | 'unit';

export interface ReadSheet {
  readonly index: number;
  readonly name: string;
  readonly isHidden: boolean;
  /** Whether the rota is taken from it; a list of codes may be read from the others too. */
  readonly isUsed: boolean;
  /** Shifts that it shows; 0 for a sheet without a rota. */
  readonly shifts: number;
  /** Place of the header and the lines, as the sheet is looked at; null for a sheet without a rota. */
  readonly headerRow: number | null;
  readonly firstLine: number | null;
  readonly lastLine: number | null;
  readonly hasHiddenRows: boolean;
}

export interface ReadPeriod {
  readonly kind: PeriodKind;
  /** A Monday. */
  readonly start: LocalDate;
  readonly weeks: number;
  readonly source: Source;
  /** Whether the workbook names dates. */
  readonly hasDates: boolean;
}

export interface ReadCode {
  /** As in the cells, or `07:30-15:00` for times in cells. */
  readonly key: string;
  /** What it is called in the plan. */
  readonly code: string;
  readonly meaning: CodeMeaning;
  readonly source: Source;
  readonly isTimes: boolean;
  /** How many cells hold it. */
  readonly count: number;
  readonly sheet: number;
  /** The first of them. */
  readonly address: string;
}

export interface ReadValue<T> {
  readonly value: T;
  readonly source: Source;
}

export interface ReadLine {
  /** The label, made different where two lines are called the same. */
  readonly key: string;
  readonly label: string;
  readonly sheet: number;
  /** Where the label stands, or the row begins. */
  readonly address: string;
  readonly competence: ReadValue<Competence>;
  readonly positionPercent: ReadValue<number>;
  readonly fullTimeWeekHours: ReadValue<FullTimeWeekHours>;
  readonly weekendEvery: number | null;
  /** One text a day: a key of `codes`, or empty. */
  readonly cells: readonly string[];
}

export interface ReadUnit {
  readonly name: string;
  readonly municipality: string;
  readonly serviceType: ServiceType;
  readonly places: number;
  readonly source: Source;
}

/** Why a cell is not in the plan, or is there only as an unknown text. */
export type NotUnderstoodReason =
  | 'unknown-code' // kept in the plan as typed, never counted
  | 'number' // a number where a code should be; kept as typed
  | 'second-shift' // a second shift on the same day
  | 'conflict' // another cell says something else about the same line and day
  | 'beyond-period' // later than the longest period
  | 'column' // a column whose purpose is not known
  | 'hidden-row'
  | 'text' // words outside the rota
  | 'note' // a comment on a cell
  | 'too-long'
  | 'sheet'; // a whole sheet that is not used

export interface NotUnderstood {
  readonly sheet: number;
  /** `C14`, or `A1:F30` for a whole sheet. */
  readonly address: string;
  readonly found: string;
  readonly why: NotUnderstoodReason;
}

/** What the import took a cell for; drawn over the picture of the sheet. */
export type CellRole = 'day' | 'label' | 'position' | 'shift' | 'legend' | 'sum' | 'heading' | 'unknown';
