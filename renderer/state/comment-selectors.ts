import type { PlanComment } from '#shared/domain/model/plan-comment.ts';
import type { PlanState } from './plan-state.ts';

const NONE: readonly PlanComment[] = [];

// The newest comments by line: worked out once for all rows that ask, and the base for keeping unchanged lines as they are.
let newest: { readonly comments: readonly PlanComment[]; readonly byLine: ReadonlyMap<string, readonly PlanComment[]> } | null = null;

function byLine(comments: readonly PlanComment[]): ReadonlyMap<string, readonly PlanComment[]> {
  if (newest?.comments === comments) return newest.byLine;
  const before = newest?.byLine;
  const next = new Map<string, PlanComment[]>();
  for (const comment of comments) {
    if (comment.line === undefined) continue;
    const list = next.get(comment.line);
    if (list) list.push(comment);
    else next.set(comment.line, [comment]);
  }
  const kept = new Map([...next].map(([line, list]) => [line, sameOr(before?.get(line), list)]));
  newest = { comments, byLine: kept };
  return kept;
}

function sameOr(before: readonly PlanComment[] | undefined, now: readonly PlanComment[]): readonly PlanComment[] {
  return before?.length === now.length && before.every((comment, index) => comment === now[index]) ? before : now;
}

/** The comments on a line and its cells; the very same object as long as they are the same. */
export function selectLineComments(line: string): (plan: PlanState) => readonly PlanComment[] {
  return ({ plan }) => (plan.comments === undefined ? NONE : (byLine(plan.comments).get(line) ?? NONE));
}
