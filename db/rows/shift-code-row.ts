import type { CodePaint } from '#shared/domain/model/code-paint.ts';
import type { DayOff, ShiftCode } from '#shared/domain/model/plan.ts';
import type { ClockTime } from '#shared/time/clock-time.ts';
import { fromJson, nothingLeft, present, toJson } from './json.ts';

export interface ShiftCodeRow {
  readonly position: number;
  readonly code: string;
  readonly kind: ShiftCode['kind'];
  readonly start_time: ClockTime | null;
  readonly end_time: ClockTime | null;
  readonly unpaid_break_minutes: number | null;
  readonly day_off: DayOff | null;
  readonly leave: string | null;
  /** JSON. */
  readonly look: string | null;
}

export function shiftCodeFromRow(row: ShiftCodeRow): ShiftCode {
  return {
    code: row.code,
    kind: row.kind,
    ...present({
      start: row.start_time,
      end: row.end_time,
      unpaidBreakMinutes: row.unpaid_break_minutes,
      dayOff: row.day_off,
      leave: row.leave,
      look: row.look === null ? null : fromJson<CodePaint>(row.look),
    }),
  } as ShiftCode; // the table's checks make sure that each kind has its facts
}

export function shiftCodeToRow(shiftCode: ShiftCode, position: number): ShiftCodeRow {
  const empty = { start_time: null, end_time: null, unpaid_break_minutes: null, day_off: null, leave: null, look: toJson(shiftCode.look) };
  switch (shiftCode.kind) {
    case 'work': {
      const { code, kind, start, end, unpaidBreakMinutes, look: _look, ...rest } = shiftCode;
      nothingLeft(rest);
      return { ...empty, position, code, kind, start_time: start, end_time: end, unpaid_break_minutes: unpaidBreakMinutes ?? null };
    }
    case 'off': {
      const { code, kind, dayOff, look: _look, ...rest } = shiftCode;
      nothingLeft(rest);
      return { ...empty, position, code, kind, day_off: dayOff };
    }
    case 'leave': {
      const { code, kind, leave, look: _look, ...rest } = shiftCode;
      nothingLeft(rest);
      return { ...empty, position, code, kind, leave };
    }
  }
}
