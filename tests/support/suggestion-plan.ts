/** A small department that a search fills in a moment: six people, every third weekend, day and evening every day. */
export function suggestionPlan(cells: readonly (readonly string[])[] = [], changes: Readonly<Record<string, unknown>> = {}): string {
  const empty = '- - - - - - -';
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  return JSON.stringify({
    format: 'vaktbalanse/1',
    name: 'Forslagsprøve',
    unit: { name: 'Prøveavdeling', municipality: 'Larvik', serviceType: 'nursing-home-long-stay', places: 12 },
    period: { kind: 'cycle', start: '2027-01-04', weeks: 3, rotation: 'own-line' },
    shiftCodes: [
      { code: 'D', kind: 'work', start: '07:30', end: '15:00' },
      { code: 'A', kind: 'work', start: '14:30', end: '22:00' },
    ],
    demand: [
      { id: 'day', days, start: '07:30', end: '15:00', people: 2, minimum: 0 },
      { id: 'evening', days, start: '14:30', end: '22:00', people: 2, minimum: 0 },
    ],
    lines: Array.from({ length: 6 }, (_, index) => ({
      id: String(index + 1),
      label: `Linje ${index + 1}`,
      competence: 'registered-nurse',
      positionPercent: 80,
      fullTimeWeekHours: 35.5,
      weekendEvery: 3,
      weeks: Array.from({ length: 3 }, (__, week) => cells[index]?.[week] ?? empty),
    })),
    agreements: [],
    settings: {},
    ...changes,
  });
}
