/** Mean heads in one stretch of the day. Surplus and deficit are averaged apart, never netted. */
export interface HourSlot {
  /** Minutes after midnight at which the stretch begins. */
  readonly minute: number;
  readonly wanted: number;
  readonly onDuty: number;
  readonly surplus: number;
  readonly deficit: number;
}

/** The mean weekday and the mean weekend day, round the clock. */
export interface HourProfile {
  /** Length of every stretch. */
  readonly slotMinutes: number;
  readonly weekday: readonly HourSlot[];
  readonly weekend: readonly HourSlot[];
}
