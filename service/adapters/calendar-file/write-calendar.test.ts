import { describe, expect, it } from 'vitest';
import type { Plan } from '#shared/domain/model/plan.ts';
import { buildTimeline } from '#shared/domain/timeline/build-timeline.ts';
import { buildCalendar } from '#shared/exchange/write/build-calendar.ts';
import type { Instant } from '#shared/time/instant.ts';
import { localDate } from '#shared/time/local-date.ts';
import { aPlan } from '#tests/support/a-plan.ts';
import { norwegianMinutes, type ReadCalendar, readCalendar } from '#tests/support/read-calendar.ts';
import { writeCalendar } from './write-calendar.ts';

const MADE_AT = '2026-11-21T12:00:00.000Z' as Instant;

async function calendarOf(plan: Plan, line = 0, daysOff = false): Promise<ReadCalendar> {
  return readCalendar(await writeCalendar(buildCalendar({ plan, locale: 'nb', madeAt: MADE_AT, daysOff }, line)));
}

/** `20270104T220000 – 20270105T080000 N 22:00–08:00` */
function told({ events }: ReadCalendar): readonly string[] {
  return events.map(({ start, end, title }) => `${start.value} – ${end.value} ${title}`);
}

describe('the calendar of a line', () => {
  it('has each shift of a calendar plan on its dates by the clock of Norway, nights over midnight', async () => {
    const calendar = await calendarOf(aPlan().named('Årsturnus').calendar('2027-01-04').withLine('D - A N - - -', { label: 'Åse' }).build());
    expect(told(calendar)).toEqual([
      '20270104T073000 – 20270104T150000 D 07:30–15:00',
      '20270106T143000 – 20270106T220000 A 14:30–22:00',
      '20270107T220000 – 20270108T080000 N 22:00–08:00',
    ]);
    expect(calendar.zones).toEqual(['Europe/Oslo']);
    expect(calendar.events.every(({ start, repeat }) => start.parameters.TZID === 'Europe/Oslo' && repeat === null)).toBe(true);
    expect(calendar.name).toMatch(/: Åse$/);
  });

  it.each([
    ['2027-03-22', 540, 'spring'],
    ['2027-10-25', 660, 'autumn'],
  ])('lets the night of the clock change from %s last as long as the plan counts it', async (start, minutes) => {
    const plan = aPlan().calendar(start).withLine('- - - - - N -').build();
    const [event] = (await calendarOf(plan)).events;
    const lasts = norwegianMinutes(event?.end.value ?? '') - norwegianMinutes(event?.start.value ?? '');
    expect(lasts).toBe(minutes);
    expect(buildTimeline(plan).chains[0]?.periods[0]?.countedMinutes).toBe(minutes);
  });

  it('repeats a cycle after all its weeks, and says so in its name', async () => {
    const calendar = await calendarOf(aPlan().cycle(2).withLine(['D - - - - - -', '- - - - - - N']).build());
    expect(calendar.events.map(({ repeat }) => repeat)).toEqual(['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2']);
    expect(calendar.name).toContain('gjentas hver 2. uke');
  });

  it('walks through all lines of a rolling cycle, beginning on its own', async () => {
    const plan = aPlan().cycle(1, 'rolling').withLine('D - - - - - -').withLine('- A - - - - -').withLine('- - N - - - -').build();
    const start = plan.period.start;
    expect(start).toBe(localDate('2027-01-04'));
    const calendar = await calendarOf(plan, 1);
    expect(told(calendar)).toEqual([
      '20270105T143000 – 20270105T220000 A 14:30–22:00',
      '20270113T220000 – 20270114T080000 N 22:00–08:00',
      '20270118T073000 – 20270118T150000 D 07:30–15:00',
    ]);
    expect(new Set(calendar.events.map(({ repeat }) => repeat))).toEqual(new Set(['FREQ=WEEKLY;INTERVAL=3']));
  });

  it('has days off and leave as whole days only when they are asked for, and no shift under leave', async () => {
    const overlays = [{ from: localDate('2027-01-05'), to: localDate('2027-01-05'), leave: 'sick-leave' }];
    const plan = aPlan().calendar('2027-01-04').withLine('F1 D FE - - - -', { overlays }).build();
    expect(told(await calendarOf(plan))).toEqual([]);
    expect(told(await calendarOf(plan, 0, true))).toEqual([
      '20270104 – 20270105 F1 ukefridag',
      '20270105 – 20270106 sykefravær',
      '20270106 – 20270107 FE ferie',
    ]);
  });

  it('keeps the ids of its events when a shift changes, and shares none with another line', async () => {
    const ids = async (week: string, line: number) => (await calendarOf(aPlan().withLine(week).withLine(week).build(), line)).events.map(({ id }) => id);
    expect(await ids('D D - - - - -', 0)).toEqual(await ids('A N - - - - -', 0));
    expect(new Set([...(await ids('D D - - - - -', 0)), ...(await ids('D D - - - - -', 1))]).size).toBe(4);
  });

  it.each(['a\r\nBEGIN:VEVENT', 'semi;colon, comma\\', 'æ'.repeat(200), '"'])('writes a line called %j without breaking the file', async (label) => {
    const calendar = await calendarOf(aPlan().withLine('D', { label }).build());
    expect(calendar.events).toHaveLength(1);
    expect(calendar.name).toContain(label.replaceAll(/[\r\n]+/g, ' '));
  });

  it('is an empty calendar for a line without shifts', async () => {
    expect((await calendarOf(aPlan().withLine('- - - - - - -').build())).events).toEqual([]);
  });
});
