/** A department that shares in a flat cut. */
export interface CutUnit {
  readonly name: string;
  /** What the cut is shared by: budget or cost of a year. */
  readonly baseKr: number;
  /** What it overspends a year as things run, which it must find as well. @term farta */
  readonly overspendKr: number;
}

export interface CutShare {
  readonly name: string;
  readonly cutKr: number;
  readonly overspendKr: number;
  readonly findKr: number;
  /** null without a price of one FTE. */
  readonly fte: number | null;
  /** Hours a week, at so many hours of a full week. */
  readonly weekHours: number | null;
}

/**
 * A cut shared in proportion, in whole kroner that add up to it exactly (largest remainder), and what each department must
 * find when its overspend comes on top. @term flatt kutt
 */
export function flatCut(cutKr: number, units: readonly CutUnit[], unitPriceKr: number | null, fullWeekHours: number): readonly CutShare[] {
  const base = units.reduce((total, { baseKr }) => total + baseKr, 0);
  const exact = units.map(({ baseKr }) => (base === 0 ? 0 : (cutKr * baseKr) / base));
  const whole = exact.map(Math.floor);
  const left = base === 0 ? 0 : Math.round(cutKr) - whole.reduce((total, kr) => total + kr, 0);
  const order = exact.map((kr, index) => ({ index, rest: kr - Math.floor(kr) })).toSorted((a, b) => b.rest - a.rest || a.index - b.index);
  const extra = new Set(order.slice(0, left).map(({ index }) => index));
  return units.map(({ name, overspendKr }, index) => {
    const share = (whole[index] ?? 0) + (extra.has(index) ? 1 : 0);
    const findKr = share + overspendKr;
    const fte = unitPriceKr === null || unitPriceKr === 0 ? null : findKr / unitPriceKr;
    return { name, cutKr: share, overspendKr, findKr, fte, weekHours: fte === null ? null : fte * fullWeekHours };
  });
}
