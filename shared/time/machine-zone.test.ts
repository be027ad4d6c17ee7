import { describe, expect, it } from 'vitest';

describe('the zone of the machine', () => {
  it('is the one that the test run asks for', () => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    expect(timeZone).toBe(process.env['TZ'] ?? timeZone);
    // The zone with clock changes at midnight: this day begins at 01:00.
    if (timeZone === 'America/Santiago') expect(new Date(2026, 8, 6).getHours()).toBe(1);
  });
});
