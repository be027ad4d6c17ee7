import type { LocalDateTime } from '../../time/local-date.ts';

/** What somebody wrote beside the plan: on a cell (line and day), on a line (line alone), or on the plan. Says nothing to any rule or figure. @term kommentar */
export interface PlanComment {
  readonly id: string;
  readonly text: string;
  /** Id of the line. */
  readonly line?: string | undefined;
  /** Day index from the start of the plan; only together with a line. */
  readonly day?: number | undefined;
  readonly author?: string | undefined;
  /** When it was written, by the clock in Norway. */
  readonly at: LocalDateTime;
  /** Whether it is dealt with. */
  readonly isDone?: boolean | undefined;
}
