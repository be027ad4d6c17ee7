import type { Levers, TypedNeed } from './levers.ts';

/** The dials as they stand before anybody turns them: what a slogan of full-time only means. */
export const FIRST_LEVERS: Levers = {
  fullTimeShare: 1,
  partPercent: 50,
  every: 3,
  longShare: 0,
  longHours: 12.5,
  needFollows: false,
  isAnnual: false,
};

/** The guided example: a health house with 44 places that employs full-time only, every third weekend. Its staffing is invented: twice the worked table of 22 places. */
export const LEVER_EXAMPLE: TypedNeed = {
  places: 44,
  day: { weekday: 8, weekend: 8 },
  evening: { weekday: 8, weekend: 8 },
  night: { weekday: 4, weekend: 4 },
};
