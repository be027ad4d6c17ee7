import type { PlanComment } from '#shared/domain/model/plan-comment.ts';
import { currentInstant } from '#shared/time/instant.ts';
import type { LocalDateTime } from '#shared/time/local-date.ts';
import { clockOfInstant, dateOfInstant } from '#shared/time/norwegian-clock.ts';
import { useApp, usePlan } from '../../../state/store.ts';
import { nextId } from '../../next-id.ts';

/** What a comment is on: a cell, a line, or (without either) the plan. */
export interface CommentPlace {
  readonly line?: string | undefined;
  readonly day?: number | undefined;
}

interface Comments {
  readonly all: readonly PlanComment[];
  add(place: CommentPlace, text: string, author: string): void;
  change(id: string, changes: { readonly text?: string; readonly isDone?: boolean }): void;
  remove(id: string): void;
}

const NONE: readonly PlanComment[] = [];

/** The comments of the plan and what one can do to them; each act is one step of undo. */
export function useComments(): Comments {
  const all = usePlan((state) => state.plan.comments) ?? NONE;
  const execute = useApp((state) => state.execute);
  const replace = (comments: readonly PlanComment[]): void => void execute({ type: 'comments.replace', comments });
  return {
    all,
    add: ({ line, day }, text, author) => {
      const where = line === undefined ? {} : day === undefined ? { line } : { line, day };
      replace([...all, { id: nextId(all, 'c'), text, ...where, ...(author === '' ? {} : { author }), at: nowInNorway() }]);
    },
    change: (id, changes) => replace(all.map((comment) => (comment.id === id ? changed(comment, changes) : comment))),
    remove: (id) => replace(all.filter((comment) => comment.id !== id)),
  };
}

function changed(comment: PlanComment, { text, isDone }: { readonly text?: string; readonly isDone?: boolean }): PlanComment {
  const { isDone: before, ...rest } = comment;
  return { ...rest, ...(text === undefined ? {} : { text }), ...((isDone ?? before) ? { isDone: true } : {}) };
}

function nowInNorway(): LocalDateTime {
  const now = currentInstant();
  return `${dateOfInstant(now)}T${clockOfInstant(now)}` as LocalDateTime;
}
