import { dayPartOf } from '../model/day-part.ts';
import type { FactorDemand, FactorFormula, FactorGoal, FactorRow, OccupancyPoint } from '../model/factor-demand.ts';
import type { DemandRow, Plan } from '../model/plan.ts';
import { rowHours } from '../model/row-hours.ts';
import { shareOut } from './share-out.ts';
import { fixedFte, weekOfOneFte } from './staff-measures.ts';

/** The occupancy that is looked at, in percent. */
const OCCUPANCY = { from: 70, to: 100, step: 5 };

/**
 * From a care factor to hours and to people on duty, row by row, for the ordinary demand of a week (rows with dates of their own and
 * those for public holidays alone stay). The factor is the one of the indicators, so that a demand that is laid in gives it back.
 * Null without places of the kind asked for. @term pleiefaktor @source rulebook 6.2
 */
export function factorDemand(plan: Plan, goal: FactorGoal): FactorDemand | null {
  const places = goal.denominator === 'places' ? plan.unit.places : (plan.unit.occupiedPlaces ?? 0);
  if (places === 0) return null;
  const weekHours = weekOfOneFte({ plan });
  const outside = goal.formula === 'PF3' ? fixedFte({ plan }) : 0;
  const rows = plan.demand.filter((row) => isOrdinary(row) && isCounted(row, goal.formula));
  const hours = Math.max(0, (goal.target * places - outside) * weekHours);

  const proposed = proposeRows(rows, hours, goal);
  const hoursBefore = hoursWith(rows, ({ people }) => people);
  const hoursAfter = hoursWith(rows, (_, index) => proposed[index]?.after ?? 0);
  const hoursAtFloor = hoursWith(rows, (_, index) => proposed[index]?.floor ?? 0);
  const factorOf = (used: number, divisor: number): number => (used / weekHours + outside) / divisor;
  const occupancy: OccupancyPoint[] = [];
  for (let percent = OCCUPANCY.from; percent <= OCCUPANCY.to; percent += OCCUPANCY.step) {
    const occupied = (plan.unit.places * percent) / 100;
    const byFactor = Math.max(0, (goal.target * occupied - outside) * weekHours);
    const needed = Math.max(byFactor, hoursAtFloor);
    occupancy.push({ share: percent / 100, occupied, hours: byFactor, needed, factor: occupied > 0 ? factorOf(needed, occupied) : 0 });
  }
  return {
    places,
    fte: goal.target * places,
    fixedFte: outside,
    hours,
    rows: proposed,
    hoursBefore,
    hoursAfter,
    hoursAtFloor,
    factorBefore: factorOf(hoursBefore, places),
    factorAfter: factorOf(hoursAfter, places),
    occupancy,
  };
}

function isOrdinary(row: DemandRow): boolean {
  return row.profile === undefined && row.from === undefined && row.to === undefined && row.days.some((day) => day !== 'holiday');
}

function isNight(row: DemandRow): boolean {
  return dayPartOf(row.start, row.end) === 'night';
}

function isCounted(row: DemandRow, formula: FactorFormula): boolean {
  return formula !== 'PF2' || !isNight(row);
}

function proposeRows(rows: readonly DemandRow[], hours: number, goal: FactorGoal): readonly FactorRow[] {
  const floors = rows.map((row) => (goal.keepsNight && isNight(row) ? row.people : floorOf(row)));
  const after = shareOut(
    rows.map((row, index) => ({
      weight: goal.keepsNight && isNight(row) ? 0 : row.people,
      floor: floors[index] ?? 0,
      hours: rowHours({ ...row, people: 1 }),
    })),
    hours,
  );
  return rows.map((row, index) => ({ id: row.id, before: row.people, after: after[index] ?? 0, floor: floors[index] ?? 0 }));
}

/** A row without a stated floor may not lose the competence it asks for, nor its last person. */
function floorOf(row: DemandRow): number {
  if (row.people === 0) return 0;
  const competence = Math.max(0, ...Object.values(row.competence ?? {}));
  return Math.min(row.people, Math.max(1, row.minimum ?? 0, competence));
}

function hoursWith(rows: readonly DemandRow[], people: (row: DemandRow, index: number) => number): number {
  return rows.reduce((sum, row, index) => sum + rowHours({ ...row, people: people(row, index) }), 0);
}
