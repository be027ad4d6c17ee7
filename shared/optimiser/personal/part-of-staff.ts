import { DAY_OFF_CODE, type StaffInstance, type StaffPerson, type StaffRoster } from './staff-instance.ts';

/**
 * The problem of some of the people alone, when all others keep the rosters they have: the cover that is left for them. What a roster of them costs differs from the cost
 * of the whole by the wishes of the others only.
 */
export function partOfStaff(instance: StaffInstance, roster: StaffRoster, people: readonly number[]): StaffInstance {
  const { days, shifts } = instance;
  const codes = shifts.length + 1;
  const present = new Int32Array(days * codes);
  const isOpen = new Set(people);
  instance.people.forEach((_, person) => {
    if (isOpen.has(person)) return;
    for (let day = 0; day < days; day += 1) {
      const code = roster[person * days + day] as number;
      if (code !== DAY_OFF_CODE) (present[day * codes + code] as number) += 1;
    }
  });
  // Where the others are too many already, less than none is wanted, and each more costs on top of that.
  const cover = instance.cover.map((each) => ({ ...each, wanted: each.wanted - (present[each.day * codes + each.code] as number) }));
  return { ...instance, people: people.map((person) => instance.people[person] as StaffPerson), cover };
}
