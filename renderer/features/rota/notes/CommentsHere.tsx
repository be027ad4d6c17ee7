import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../../../app/locale/use-text.ts';
import { useApp, useAppStore } from '../../../state/store.ts';
import { CommentForm } from './CommentForm.tsx';
import { CommentItem } from './CommentItem.tsx';
import { type CommentPlace, useComments } from './use-comments.ts';
import './comments.css';

const MOST_FRAMES = 30;

/** The comments on what is selected, and a field for one more. Shift+F2 in the grid leads into it. */
export function CommentsHere({ line, day }: CommentPlace): ReactNode {
  const { t } = useText();
  const comments = useComments();
  const here = comments.all.filter((comment) => comment.line === line && comment.day === day);
  const field = useRef<HTMLTextAreaElement>(null);
  const wantsComment = useApp((state) => state.wantsComment);
  const commentShown = useApp((state) => state.commentShown);
  const store = useAppStore();
  useEffect(() => {
    if (!wantsComment) return undefined;
    let frame = 0;
    function focusField(framesLeft: number): void {
      field.current?.focus();
      // An inspector that has just been opened can be seen only some frames later.
      if (document.activeElement !== field.current && framesLeft > 0) frame = requestAnimationFrame(() => focusField(framesLeft - 1));
      else {
        putIn(field.current, store.getState().typedAhead);
        commentShown();
      }
    }
    focusField(MOST_FRAMES);
    return () => cancelAnimationFrame(frame);
  }, [wantsComment, commentShown, store]);
  return (
    <section className="stack">
      <h3>{t('rota.comments.heading')}</h3>
      {here.length > 0 && (
        <ul className="plain comments">
          {here.map((comment) => (
            <CommentItem
              key={comment.id}
              comment={comment}
              onChange={(changes) => comments.change(comment.id, changes)}
              onRemove={() => comments.remove(comment.id)}
            />
          ))}
        </ul>
      )}
      <CommentForm
        label={t(`rota.comments.new.${line === undefined ? 'plan' : day === undefined ? 'line' : 'cell'}`)}
        field={field}
        onSave={(text, author) => comments.add({ line, day }, text, author)}
      />
    </section>
  );
}

/** Puts text where the caret is, as if it were typed there. */
function putIn(field: HTMLTextAreaElement | null, text: string): void {
  if (field === null || text === '') return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
