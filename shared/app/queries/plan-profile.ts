import type { ParsedInput } from '../../contract/methods.ts';
import type { HourProfile } from '../../domain/model/hour-profile.ts';
import { buildCoverage } from '../../domain/staffing/build-coverage.ts';
import { hourProfile } from '../../domain/staffing/hour-profile.ts';
import { buildTimeline } from '../../domain/timeline/build-timeline.ts';
import type { AppContext } from '../app-context.ts';

/** `plan.profile`: wanted and on duty through the mean weekday and the mean weekend day. */
export function planProfile({ unitOfWork, sessions }: AppContext, { planId }: ParsedInput<'plan.profile'>): HourProfile {
  const { plan } = unitOfWork.read((db) => sessions.open(db, planId));
  return hourProfile(buildCoverage(buildTimeline(plan)));
}
