import { DAY_OFF, DAY_OFF_NAME, type RotationInstance, type RunLength } from './rotation-instance.ts';

/**
 * What is wrong with a schedule, in words for developers; null when it keeps every rule and the demand. Counts letter by letter and knows nothing of automata
 * or flows, so that it can judge what those produced.
 */
export function scheduleProblem(instance: RotationInstance, schedule: readonly string[]): string | null {
  const { days, employees, shifts } = instance;
  if (schedule.length !== employees || schedule.some((line) => [...line].length !== days)) return 'size';
  const letters = [...schedule.join('')];
  const known = new Set([DAY_OFF_NAME, ...shifts.map((shift) => shift.name)]);
  const stranger = letters.find((letter) => !known.has(letter));
  if (stranger !== undefined) return `no shift is called ${stranger}`;
  return demandProblem(instance, schedule) ?? sequenceProblem(instance, letters) ?? blockProblem(instance, letters);
}

function demandProblem({ days, shifts }: RotationInstance, schedule: readonly string[]): string | null {
  for (const shift of shifts) {
    for (let day = 0; day < days; day += 1) {
      const people = schedule.filter((line) => line[day] === shift.name).length;
      if (people !== shift.demand[day]) return `${people} on ${shift.name} on day ${day}, ${shift.demand[day]} wanted`;
    }
  }
  return null;
}

function sequenceProblem({ shifts, forbidden }: RotationInstance, letters: readonly string[]): string | null {
  const nameOf = (label: number) => (label === DAY_OFF ? DAY_OFF_NAME : (shifts[label]?.name ?? ''));
  for (const sequence of forbidden) {
    const names = sequence.map(nameOf);
    const at = letters.findIndex((_, start) => names.every((name, step) => letters[(start + step) % letters.length] === name));
    if (at >= 0) return `forbidden ${names.join(' ')} from day ${at}`;
  }
  return null;
}

function blockProblem({ shifts, daysOff, workBlock }: RotationInstance, letters: readonly string[]): string | null {
  const isOff = (letter: string) => letter === DAY_OFF_NAME;
  return (
    runProblem('days off', letters, daysOff, isOff) ??
    runProblem('work', letters, workBlock, (letter) => !isOff(letter)) ??
    shifts.reduce<string | null>((problem, { name, block }) => problem ?? runProblem(name, letters, block, (letter) => letter === name), null)
  );
}

function runProblem(what: string, letters: readonly string[], { least, most }: RunLength, fits: (letter: string) => boolean): string | null {
  const days = letters.length;
  const at = (day: number) => fits(letters[(day + days) % days] ?? '');
  if (letters.every(fits)) return `${what} without an end`;
  for (let start = 0; start < days; start += 1) {
    if (!at(start) || at(start - 1)) continue;
    let length = 1;
    while (at(start + length)) length += 1;
    if (length < least || length > most) return `${what} ${length} days in a row from day ${start}`;
  }
  return null;
}
