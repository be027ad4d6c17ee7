import { type Random, randomInteger } from '#shared/kernel/random.ts';
import { judgeRoster } from '#shared/optimiser/personal/judge-roster.ts';
import type { StaffInstance, StaffPerson, StaffWish } from '#shared/optimiser/personal/staff-instance.ts';

/** A small rostering problem in which each kind of rule bites now and then. */
export function randomStaffInstance(random: Random, size: { readonly days: number; readonly people: number }): StaffInstance {
  const { days } = size;
  const upTo = (most: number) => randomInteger(random, 0, most);
  const shifts = [
    { id: 'E', minutes: 480, notBefore: [] },
    { id: 'N', minutes: random() < 0.5 ? 600 : 480, notBefore: [1] },
  ];
  const person = (_: unknown, index: number): StaffPerson => {
    const shortest = 1 + upTo(1);
    const least = 480 * upTo(5);
    return {
      id: `P${index}`,
      mostOf: [random() < 0.2 ? 2 : days, upTo(3)],
      minutes: { least, most: least + 480 * upTo(4) },
      workRun: { least: shortest, most: shortest + upTo(3) },
      leastDaysOff: 1 + upTo(1),
      weekends: upTo(2),
      daysOff: random() < 0.5 ? [upTo(days - 1)] : [],
      wishes: Array.from({ length: 3 }, (): StaffWish => ({ day: upTo(days - 1), code: 1 + upTo(1), isWanted: random() < 0.5, weight: 1 + upTo(2) })),
    };
  };
  const people = Array.from({ length: size.people }, person);
  const cover = Array.from({ length: days }, (_, day) => [1, 2].map((code) => ({ day, code, wanted: upTo(2), perMissing: 10, perExtra: 1 + upTo(2) }))).flat();
  return { days, shifts, people, cover };
}

/** Every row of codes that keeps the rules of a person: tried one by one. */
export function allRows(instance: StaffInstance, person: number): readonly Uint8Array[] {
  const alone = { ...instance, people: [instance.people[person] as StaffPerson], cover: [] };
  const codes = instance.shifts.length + 1;
  const found: Uint8Array[] = [];
  for (let number = 0; number < codes ** instance.days; number += 1) {
    let rest = number;
    const row = Uint8Array.from({ length: instance.days }, () => {
      const code = rest % codes;
      rest = Math.floor(rest / codes);
      return code;
    });
    if (judgeRoster(alone, row).breaches.length === 0) found.push(row);
  }
  return found;
}
