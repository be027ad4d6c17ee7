import type { CellPaint, CodeLook } from '../domain/model/code-look.ts';
import type { Severity } from '../domain/model/results.ts';

/** A report before it is drawn: formatted text in order, without a word on PDF. The same document feeds every form of output. */
export interface ReportDoc {
  readonly locale: 'nb' | 'nn' | 'en';
  readonly title: string;
  /** Small print at the foot of every page, left. */
  readonly foot: string;
  /** "Page {page} of {pages}" with the two placeholders still in it. */
  readonly pageOf: string;
  /** Shown large on every page of invented data; null otherwise. */
  readonly exampleMark: string | null;
  readonly paper: { readonly size: 'A3' | 'A4'; readonly landscape: boolean };
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | Tiles | TextTable | RotaTable | Legend | Profile | Signatures | PageBreak;

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly tone: 'normal' | 'strong' | 'quiet';
}

/** The figures that carry the decision. */
export interface Tiles {
  readonly kind: 'tiles';
  /** One or two values, each on a line of its own. */
  readonly tiles: readonly { readonly title: string; readonly values: readonly string[]; readonly detail: string }[];
}

export interface TextTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly share: number; readonly align: 'left' | 'right' }[];
  readonly rows: readonly (readonly string[])[];
  /** Share of the page that it takes; all of it unless told otherwise. */
  readonly width?: number;
  /** Row indexes drawn bold. */
  readonly strongRows?: readonly number[];
}

/** A stretch of weeks of the rota; long plans are cut into several. */
export interface RotaTable {
  readonly kind: 'rota';
  readonly caption: string;
  readonly lineHead: string;
  readonly sumHeads: readonly string[];
  readonly weeks: readonly { readonly label: string; readonly days: number }[];
  readonly days: readonly { readonly weekday: string; readonly date: string; readonly isWeekend: boolean; readonly isHoliday: boolean }[];
  readonly lines: readonly RotaTableLine[];
  readonly footer: readonly { readonly label: string; readonly cells: readonly string[]; readonly isStrong: boolean }[];
}

export interface RotaTableLine {
  readonly label: string;
  readonly detail: string;
  readonly cells: readonly RotaTableCell[];
  readonly sums: readonly string[];
}

export interface RotaTableCell {
  readonly text: string;
  readonly look: CodeLook;
  readonly isLong: boolean;
  readonly paint: CellPaint;
  /** Worst finding that begins in the cell. */
  readonly mark: Severity | null;
  /** Whether it holds something else than in the version compared with. */
  readonly isChanged: boolean;
}

export interface Legend {
  readonly kind: 'legend';
  readonly items: readonly { readonly sign: string; readonly look: CodeLook; readonly isLong: boolean; readonly paint: CellPaint; readonly text: string }[];
}

/** Wanted against planned heads through the week, as paired bars with their numbers. */
export interface Profile {
  readonly kind: 'profile';
  readonly caption: string;
  readonly wantedLabel: string;
  readonly plannedLabel: string;
  readonly groups: readonly {
    readonly label: string;
    readonly isWeekend: boolean;
    readonly wanted: number;
    readonly planned: number;
    readonly wantedText: string;
    readonly plannedText: string;
    readonly differenceText: string;
  }[];
}

export interface Signatures {
  readonly kind: 'signatures';
  readonly parties: readonly string[];
  readonly dateLabel: string;
}

export interface PageBreak {
  readonly kind: 'page-break';
}

/** The sign of a cell that was changed since the version compared with. */
export const CHANGED_SIGN = '*';

/** The sign of a finding, the same on screen and paper. */
export const SEVERITY_SIGNS: Readonly<Record<Severity, string>> = { breach: '!', 'needs-agreement': '?', covered: '(?)', advice: '·', info: 'i' };
