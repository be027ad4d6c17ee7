import { type ReactNode, useState } from 'react';
import type { PlanComment } from '#shared/domain/model/plan-comment.ts';
import { describeCommentPlace } from '#shared/i18n/describe-comment.ts';
import { useText } from '../../../app/locale/use-text.ts';
import { useAppStore, usePlan } from '../../../state/store.ts';
import { Segments } from '../../../ui/Segments.tsx';
import { CommentForm } from './CommentForm.tsx';
import { CommentItem } from './CommentItem.tsx';
import { useComments } from './use-comments.ts';
import './comments.css';

const SHOWN = ['open', 'done', 'all'] as const;
type Shown = (typeof SHOWN)[number];

/** All comments of the plan, in the order of the rota; each leads to where it is. */
export function CommentsList(): ReactNode {
  const { t } = useText();
  const comments = useComments();
  const lines = usePlan((state) => state.plan.lines);
  const [show, setShow] = useState<Shown>('open');
  const rows = new Map(lines.map((line, index) => [line.id, index]));
  const rowOf = ({ line }: PlanComment): number => (line === undefined ? -1 : (rows.get(line) ?? -1));
  const shown = comments.all
    .filter(({ isDone = false }) => show === 'all' || isDone === (show === 'done'))
    .toSorted((a, b) => rowOf(a) - rowOf(b) || (a.day ?? -1) - (b.day ?? -1));
  return (
    <>
      {comments.all.length === 0 ? (
        <p className="soft">{t('rota.comments.none')}</p>
      ) : (
        <Segments<Shown>
          label={t('rota.comments.show')}
          value={show}
          options={SHOWN.map((value) => ({ value, text: t(`rota.comments.show.${value}`) }))}
          onChange={setShow}
        />
      )}
      {comments.all.length > 0 && shown.length === 0 && <p className="soft">{t('rota.comments.none-here')}</p>}
      {shown.length > 0 && (
        <ul className="plain comments" aria-label={t('rota.comments.list')}>
          {shown.map((comment) => (
            <CommentItem
              key={comment.id}
              comment={comment}
              place={<Place comment={comment} />}
              onChange={(changes) => comments.change(comment.id, changes)}
              onRemove={() => comments.remove(comment.id)}
            />
          ))}
        </ul>
      )}
      <CommentForm label={t('rota.comments.new.plan')} onSave={(text, author) => comments.add({}, text, author)} />
    </>
  );
}

/** What a comment is on, as a way there. */
function Place({ comment }: { readonly comment: PlanComment }): ReactNode {
  const { t, locale } = useText();
  const store = useAppStore();
  const plan = usePlan((state) => state.plan);
  const { line, day } = comment;
  if (line === undefined) return <p className="strong">{t('rota.comments.plan')}</p>;
  function go(): void {
    const state = store.getState();
    state.select(line ?? '', day ?? state.selection.active.col);
    if (day === undefined) state.moveSelection({ type: 'line' });
  }
  return (
    <button type="button" className="link" onClick={go}>
      {describeCommentPlace(locale, comment, plan)}
    </button>
  );
}
