/** Weekdays as they stand over the columns of a rota in bokmål, nynorsk and English, Monday first. */
const NAMES: readonly (readonly string[])[] = [
  ['m', 'ma', 'må', 'man', 'mån', 'mandag', 'måndag', 'mo', 'mon', 'monday'],
  ['t', 'ti', 'ty', 'tir', 'tirs', 'tys', 'tirsdag', 'tysdag', 'tu', 'tue', 'tues', 'tuesday'],
  ['o', 'on', 'ons', 'onsdag', 'w', 'we', 'wed', 'wednesday'],
  ['t', 'to', 'tor', 'tors', 'torsdag', 'th', 'thu', 'thur', 'thurs', 'thursday'],
  ['f', 'fr', 'fre', 'fredag', 'fri', 'friday'],
  ['l', 'lø', 'la', 'lau', 'lør', 'lørdag', 'laurdag', 's', 'sa', 'sat', 'saturday'],
  ['s', 'sø', 'su', 'søn', 'sun', 'søndag', 'sundag', 'sunday'],
];

const BY_NAME = new Map<string, readonly number[]>();
NAMES.forEach((names, day) => {
  for (const name of names) BY_NAME.set(name, [...(BY_NAME.get(name) ?? []), day]);
});

/** The weekdays that a word may mean, 0 = Monday; none where it is no weekday. `T` may be Tuesday or Thursday, `S` Saturday (English) or Sunday. */
export function recogniseWeekday(text: string): readonly number[] {
  return BY_NAME.get(text.trim().toLowerCase().replace(/\.$/, '')) ?? [];
}
