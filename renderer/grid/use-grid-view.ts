import { useCallback, useMemo, useState } from 'react';
import { SUM_IDS, type SumId } from './columns.ts';
import { FOOT_GROUPS, type FootGroup } from './foot-rows.ts';

/** What the grid shows around the cells; remembered on this machine. */
export interface GridView {
  readonly footGroups: readonly FootGroup[];
  /** The sums that are wanted; how many of them there is room for is another matter. */
  readonly sums: readonly SumId[];
  toggleFoot(group: FootGroup): void;
  toggleSum(sum: SumId): void;
}

const FOOT_STORAGE = 'vaktbalanse.rota.foot';
const SUMS_STORAGE = 'vaktbalanse.rota.sums';
/** From this height of the window on there is room for all rows of the footer. */
const ROOMY_WINDOW = 900;

export function useGridView(): GridView {
  const [footGroups, toggleFoot] = useChoice(FOOT_STORAGE, FOOT_GROUPS, () =>
    window.innerHeight >= ROOMY_WINDOW ? FOOT_GROUPS.slice(1) : ['competence', 'running'],
  );
  const [sums, toggleSum] = useChoice(SUMS_STORAGE, SUM_IDS, () => SUM_IDS);
  return useMemo(() => ({ footGroups, sums, toggleFoot, toggleSum }), [footGroups, sums, toggleFoot, toggleSum]);
}

function useChoice<T extends string>(storage: string, all: readonly T[], byDefault: () => readonly T[]): readonly [readonly T[], (one: T) => void] {
  const [chosen, setChosen] = useState<readonly T[]>(() => {
    const stored = localStorage.getItem(storage);
    return stored === null ? byDefault() : all.filter((each) => stored.split(',').includes(each));
  });
  const toggle = useCallback(
    (one: T) => {
      setChosen((before) => {
        const after = before.includes(one) ? before.filter((each) => each !== one) : [...before, one];
        localStorage.setItem(storage, after.join());
        return after;
      });
    },
    [storage],
  );
  return [chosen, toggle];
}
