/** What staff is divided by. @term plass, belagt plass */
export const DENOMINATORS = ['places', 'occupied-places'] as const;
export type Denominator = (typeof DENOMINATORS)[number];
