import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, type KeyboardEvent, type ReactNode, type Ref, useId, useState } from 'react';
import { useText } from '../../../app/locale/use-text.ts';
import { useAppStore } from '../../../state/store.ts';

const AUTHOR_STORAGE = 'vaktbalanse.comment.author';
const MOST_TEXT = 2000;
const MOST_NAME = 200;

interface CommentFormProps {
  readonly label: string;
  readonly field?: Ref<HTMLTextAreaElement>;
  onSave(text: string, author: string): void;
}

/** The field for a new comment. Ctrl+Enter saves and Escape leaves; both go back to the grid. */
export function CommentForm({ label, field, onSave }: CommentFormProps): ReactNode {
  const { t } = useText();
  const store = useAppStore();
  const [text, setText] = useState('');
  const [author, setAuthor] = useState(() => localStorage.getItem(AUTHOR_STORAGE) ?? '');
  const hintId = useId();

  function save(): void {
    if (text.trim() === '') return;
    onSave(text.trim(), author.trim());
    setText('');
    store.getState().announce(t('rota.say.comment-saved'));
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const isSave = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!isSave && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (isSave) save();
    store.getState().takeFocus();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    save();
  }

  return (
    <form className="comment-form boxed" onSubmit={submit}>
      <label className="field-row">
        {label}
        <textarea
          ref={field}
          className="cell-field"
          rows={3}
          maxLength={MOST_TEXT}
          aria-describedby={hintId}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <label className="field-row">
        {t('rota.comments.author')}
        <input
          className="cell-field"
          maxLength={MOST_NAME}
          autoComplete="off"
          value={author}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setAuthor(event.currentTarget.value);
            localStorage.setItem(AUTHOR_STORAGE, event.currentTarget.value);
          }}
        />
      </label>
      <p id={hintId} className="soft">
        {t('rota.comments.hint')}
      </p>
      <div>
        <Button type="submit" variant="secondary" disabled={text.trim() === ''}>
          {t('rota.comments.add')}
        </Button>
      </div>
    </form>
  );
}
