import type { ParsedInput } from '../../contract/methods.ts';
import { type CutShare, flatCut } from '../../domain/measures/flat-cut.ts';
import type { MeasureReport } from '../../domain/measures/measure.ts';
import { measureReport } from '../../domain/measures/measure-effect.ts';
import { benchmarkWeekHours } from '../../law/care-factor.ts';
import { requiredOn } from '../../law/parameter.ts';
import { dayInNorway } from '../../time/instant.ts';
import type { AppContext } from '../app-context.ts';

/** `measure.list`: the register with what each measure comes to in a year (this one unless asked otherwise), and the sums. */
export function listMeasures({ unitOfWork, clock }: AppContext, { year }: ParsedInput<'measure.list'>): MeasureReport {
  const today = dayInNorway(clock());
  return unitOfWork.read((db) => measureReport(db.measures.list(), year ?? Number(today.slice(0, 4)), today));
}

/** `measure.flat-cut`: a cut shared by budget, with the overspend on top, in kroner, FTE and hours a week. */
export function shareFlatCut({ clock }: AppContext, { cutKr, units, unitPriceKr }: ParsedInput<'measure.flat-cut'>): readonly CutShare[] {
  return flatCut(cutKr, units, unitPriceKr, requiredOn(benchmarkWeekHours, dayInNorway(clock())));
}
