import { isHeld } from '../model/is-held.ts';
import type { RotaLine } from '../model/plan.ts';
import { personChain } from '../timeline/person-chain.ts';
import type { Chain, Timeline } from '../timeline/timeline.ts';
import { threePartNormOfChain } from './three-part-norm.ts';

/**
 * Hours a week that make 100 % on a line: as agreed, or counted from the rota for three-part lines. Who works in another department too has one
 * full-time week, counted from both rotas and both positions. @source HTA 4.2
 */
export function fullTimeNormHours(timeline: Timeline, chain: Chain, line: RotaLine): number {
  if (line.fullTimeWeekHours !== 'three-part') return line.fullTimeWeekHours;
  const percent = line.positionPercent + (chain.elsewhere.length === 0 ? 0 : (line.elsewhere?.positionPercent ?? 0));
  return threePartNormOfChain(timeline, personChain(chain), percent).normHours;
}

/** Hours a week that a line owes: position × full-time week; none where the position is held vacant. @term stillingsprosent */
export function contractedHours(line: RotaLine, normHours: number): number {
  return isHeld(line) ? 0 : (line.positionPercent / 100) * normHours;
}
