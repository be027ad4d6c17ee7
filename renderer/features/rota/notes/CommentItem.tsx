import { type ReactNode, useState } from 'react';
import type { PlanComment } from '#shared/domain/model/plan-comment.ts';
import { localDate } from '#shared/time/local-date.ts';
import { useText, type Words } from '../../../app/locale/use-text.ts';
import { IconButton } from '../../../ui/IconButton.tsx';

interface CommentItemProps {
  readonly comment: PlanComment;
  /** What it is on, where that is not plain from where it stands; perhaps a way there. */
  readonly place?: ReactNode;
  onChange(changes: { readonly text?: string; readonly isDone?: boolean }): void;
  onRemove(): void;
}

/** As much of a comment as a button's name needs. */
const NAME_LENGTH = 40;

/** One comment: what, who, when, whether it is dealt with. */
export function CommentItem({ comment, place, onChange, onRemove }: CommentItemProps): ReactNode {
  const words = useText();
  const { t } = words;
  const [draft, setDraft] = useState<string | null>(null);
  const name = comment.text.length > NAME_LENGTH ? `${comment.text.slice(0, NAME_LENGTH)}…` : comment.text;

  function keep(): void {
    if (draft !== null && draft.trim() !== '' && draft.trim() !== comment.text) onChange({ text: draft.trim() });
    setDraft(null);
  }

  return (
    <li className="comment-item" data-done={comment.isDone ? '' : undefined}>
      {place}
      {draft === null ? (
        <p className="prose">{comment.text}</p>
      ) : (
        <div className="boxed">
          <textarea
            className="cell-field"
            rows={3}
            maxLength={2000}
            aria-label={t('rota.comments.edit-field')}
            // It was asked for just now, by its button.
            // biome-ignore lint/a11y/noAutofocus: the field takes the place of the button that had the focus
            autoFocus
            value={draft}
            onChange={(event) => setDraft(event.currentTarget.value)}
            onBlur={keep}
            onKeyDown={(event) => {
              if (event.key === 'Escape') {
                event.stopPropagation();
                setDraft(null);
              } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
            }}
          />
        </div>
      )}
      <div className="comment-foot">
        <label className="rota-choice">
          <input
            type="checkbox"
            aria-label={t('rota.comments.done-of', { text: name })}
            checked={comment.isDone ?? false}
            onChange={(event) => onChange({ isDone: event.currentTarget.checked })}
          />
          {t('rota.comments.done')}
        </label>
        <span className="soft">{writtenBy(comment, words)}</span>
        <IconButton label={t('rota.comments.edit', { text: name })} onPress={() => setDraft(comment.text)}>
          ✎
        </IconButton>
        <IconButton label={t('rota.comments.remove', { text: name })} onPress={onRemove}>
          ✕
        </IconButton>
      </div>
    </li>
  );
}

function writtenBy({ author, at }: PlanComment, words: Words): string {
  const when = { date: words.date(localDate(at.slice(0, 10))), time: at.slice(11) };
  return author === undefined ? words.t('rota.comments.at', when) : words.t('rota.comments.by', { author, ...when });
}
