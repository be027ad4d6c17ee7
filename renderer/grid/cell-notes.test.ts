import { describe, expect, it } from 'vitest';
import type { PlanComment } from '#shared/domain/model/plan-comment.ts';
import { clockTime } from '#shared/time/clock-time.ts';
import type { LocalDateTime } from '#shared/time/local-date.ts';
import { wordsOf } from '../app/locale/use-text.ts';
import { cellNotes, NOTE_SIGNS } from './cell-notes.ts';

const words = wordsOf('nb');
const at = '2027-01-04T12:00' as LocalDateTime;
const comment = (facts: Partial<PlanComment>): PlanComment => ({ id: 'c', text: 'Bytte?', line: '1', at, ...facts });

describe('cellNotes', () => {
  it('has nothing for a line without notes, nor for a comment on the whole line', () => {
    expect(cellNotes({}, [], words).size).toBe(0);
    expect(cellNotes({}, [comment({})], words).size).toBe(0);
  });

  it('gives a cell all its signs, and each in words', () => {
    const note = cellNotes({ pinnedDays: [3], wishes: [{ day: 3, want: 'code', code: 'D', isStrong: true }] }, [comment({ day: 3 })], words).get(3);
    expect(note?.signs).toBe(NOTE_SIGNS.comment | NOTE_SIGNS.pinned | NOTE_SIGNS.wish);
    expect(note?.words).toBe('Kommentar: Bytte?. Fast. Ønsker D, viktig');
  });

  it('tells an open comment from one that is dealt with', () => {
    const notes = cellNotes({}, [comment({ day: 0, isDone: true }), comment({ day: 1 })], words);
    expect([notes.get(0)?.signs, notes.get(1)?.signs]).toEqual([NOTE_SIGNS.commentDone, NOTE_SIGNS.comment]);
    expect(notes.get(0)?.words).toContain('Ferdig');
  });

  it('tells what is worked elsewhere with department, code and times', () => {
    const elsewhere = {
      unit: 'Hjemmetjenesten',
      positionPercent: 50,
      shiftCodes: [{ code: 'K', start: clockTime('15:00'), end: clockTime('22:30') }],
      cells: ['', 'K', '', '', '', '', ''],
    };
    const note = cellNotes({ elsewhere }, [], words).get(1);
    expect(note).toMatchObject({ signs: NOTE_SIGNS.elsewhere, elsewhere: 'K', words: 'Arbeider i Hjemmetjenesten: K 15:00–22:30' });
    expect(cellNotes({ elsewhere }, [], words).size).toBe(1);
  });
});
