/** An unbroken stretch of positions for which something holds. */
export interface Run {
  readonly start: number;
  readonly length: number;
}

/**
 * The longest possible stretches of `true`, in order of their start. In a cycle the last position is followed by the
 * first: a run over the seam starts at its first position before the seam; one that goes all the way round starts at 0.
 */
export function runsOf(holds: readonly boolean[], cyclic: boolean): readonly Run[] {
  const runs: Run[] = [];
  let start: number | null = null;
  for (let index = 0; index <= holds.length; index += 1) {
    if (holds[index] === true) start ??= index;
    else if (start !== null) {
      runs.push({ start, length: index - start });
      start = null;
    }
  }
  const [first, last] = [runs[0], runs.at(-1)];
  const meet = cyclic && first !== undefined && last !== undefined && first !== last && first.start === 0 && last.start + last.length === holds.length;
  return meet ? [...runs.slice(1, -1), { start: last.start, length: last.length + first.length }] : runs;
}
