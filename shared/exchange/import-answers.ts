import type { Competence } from '../domain/model/competence.ts';
import type { FullTimeWeekHours, PeriodKind, Rotation, ServiceType } from '../domain/model/plan.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { CodeMeaning } from './code-meaning.ts';

/** What somebody decided about an import, beyond what the workbook says. All of it is optional: what is left out is found or proposed. */
export interface ImportAnswers {
  readonly layout?: LayoutAnswers | undefined;
  readonly period?: { readonly kind?: PeriodKind | undefined; readonly start?: LocalDate | undefined; readonly rotation?: Rotation | undefined } | undefined;
  /** By the text in the cells; for times in cells by their normal form `07:30-15:00`. */
  readonly codes?: Readonly<Record<string, CodeAnswer>> | undefined;
  /** By the line's key. */
  readonly lines?: Readonly<Record<string, LineAnswer>> | undefined;
  /** For lines whose own value neither the workbook nor an answer gives. */
  readonly otherwise?: LineAnswer | undefined;
  readonly planName?: string | undefined;
  readonly unit?: UnitAnswer | undefined;
}

/** Corrections of where things stand. Rows and columns count from 0 as the sheet is looked at, which for days down is turned. */
export interface LayoutAnswers {
  readonly sheets?: readonly number[] | undefined;
  /** Days down instead of across. */
  readonly isTurned?: boolean | undefined;
  readonly headerRow?: number | undefined;
  readonly firstLine?: number | undefined;
  readonly lastLine?: number | undefined;
  readonly withHiddenRows?: boolean | undefined;
}

export interface CodeAnswer {
  readonly meaning: CodeMeaning;
  /** The code in the plan, where it shall not be the text itself. */
  readonly code?: string | undefined;
}

export interface LineAnswer {
  readonly competence?: Competence | undefined;
  readonly positionPercent?: number | undefined;
  readonly fullTimeWeekHours?: FullTimeWeekHours | undefined;
}

export interface UnitAnswer {
  readonly name?: string | undefined;
  readonly municipality?: string | undefined;
  readonly serviceType?: ServiceType | undefined;
  readonly places?: number | undefined;
}
