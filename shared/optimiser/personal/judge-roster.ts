import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import { DAY_OFF_CODE, type StaffInstance, type StaffPerson, type StaffRoster } from './staff-instance.ts';

export interface RosterJudgement {
  /** Broken hard rules, in words for developers; empty when the roster is feasible. */
  readonly breaches: readonly string[];
  /** Wishes not met and cover missed. */
  readonly cost: number;
}

const SUNDAY = 6;

/** Counts a whole roster anew, rule by rule, slowly and plainly: the judge over every faster calculation. */
export function judgeRoster(instance: StaffInstance, roster: StaffRoster): RosterJudgement {
  const { days, people } = instance;
  if (roster.length !== people.length * days) throw new Error(`a roster of ${people.length} people and ${days} days has not ${roster.length} cells`);
  const rows = people.map((_, index) => [...roster.subarray(index * days, (index + 1) * days)]);
  const breaches = people.flatMap((person, index) => personBreaches(instance, person, rows[index] as number[]).map((what) => `${person.id}: ${what}`));
  const wishes = people.map((person, index) => wishCost(person, rows[index] as number[]));
  const cover = instance.cover.map(({ day, code, wanted, perMissing, perExtra }) => {
    const present = rows.filter((row) => row[day] === code).length;
    return present < wanted ? (wanted - present) * perMissing : (present - wanted) * perExtra;
  });
  return { breaches, cost: sum(wishes) + sum(cover) };
}

function wishCost({ wishes }: StaffPerson, row: readonly number[]): number {
  return sum(wishes.filter(({ day, code, isWanted }) => (row[day] === code) !== isWanted).map(({ weight }) => weight));
}

function personBreaches({ shifts }: StaffInstance, person: StaffPerson, row: readonly number[]): readonly string[] {
  const breaches: string[] = [];
  const isWork = row.map((code) => code !== DAY_OFF_CODE);
  row.forEach((code, day) => {
    if (code > shifts.length) breaches.push(`no shift has code ${code}, day ${day}`);
    if (shifts[code - 1]?.notBefore.includes(row[day + 1] ?? DAY_OFF_CODE)) breaches.push(`forbidden succession after day ${day}`);
  });
  for (const day of person.daysOff) if (isWork[day]) breaches.push(`works on its day off ${day}`);
  shifts.forEach((shift, index) => {
    const count = row.filter((code) => code === index + 1).length;
    if (count > (person.mostOf[index] as number)) breaches.push(`${count} shifts ${shift.id}`);
  });
  const minutes = sum(row.map((code) => shifts[code - 1]?.minutes ?? 0));
  if (minutes < person.minutes.least || minutes > person.minutes.most) breaches.push(`${minutes} minutes`);
  const weekends = isWork.filter((_, day) => day % DAYS_PER_WEEK === SUNDAY && (isWork[day] || isWork[day - 1])).length;
  const endsOnSaturday = row.length % DAYS_PER_WEEK === SUNDAY && isWork[row.length - 1] === true;
  if (weekends + Number(endsOnSaturday) > person.weekends) breaches.push(`${weekends} weekends`);
  for (const { from, to, works } of runs(isWork)) {
    const length = to - from + 1;
    const isWhole = from > 0 && to < row.length - 1;
    const { least, most } = works ? person.workRun : { least: person.leastDaysOff, most: Number.POSITIVE_INFINITY };
    if (length > most || (isWhole && length < least)) breaches.push(`${length} days of ${works ? 'work' : 'rest'} in a row, day ${from}`);
  }
  return breaches;
}

function runs(isWork: readonly boolean[]): readonly { from: number; to: number; works: boolean }[] {
  const found: { from: number; to: number; works: boolean }[] = [];
  isWork.forEach((works, day) => {
    const last = found.at(-1);
    if (last?.works === works) last.to = day;
    else found.push({ from: day, to: day, works });
  });
  return found;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
