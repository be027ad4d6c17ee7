import { OPTIMISE_AIMS, type OptimiseAim } from '#shared/domain/model/optimise-job.ts';
import { prioritiesOfOrder } from '#shared/optimiser/leader/priorities-of-order.ts';
import { type Priorities, USUAL_PRIORITIES } from '#shared/optimiser/search/priorities.ts';
import type { CommandCall } from '../command.ts';
import { usageError } from './parse-arguments.ts';

/**
 * What `--first` puts before everything else, in its order, separated by commas; the rest follows in the usual order.
 * @throws AppFailure `usage` for what is no aim, or named twice.
 */
export function leadersOrder({ options, locale }: CommandCall): Priorities {
  const text = options.get('first');
  if (text === undefined) return USUAL_PRIORITIES;
  const first = text.split(',');
  const wrong = first.find((aim, index) => !isAim(aim) || first.indexOf(aim) < index);
  if (wrong !== undefined) throw usageError(locale, 'cli.usage.first', { found: wrong, aims: OPTIMISE_AIMS.join(', ') });
  const aims = first.filter(isAim);
  return prioritiesOfOrder([...aims, ...OPTIMISE_AIMS.filter((aim) => !aims.includes(aim))]);
}

function isAim(text: string): text is OptimiseAim {
  return (OPTIMISE_AIMS as readonly string[]).includes(text);
}
