import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useId } from 'react';
import type { TriedChange } from '#shared/domain/model/tried-change.ts';
import { useApp } from '../../state/store.ts';

interface SuggestionProps {
  readonly title: ReactNode;
  /** The most telling figures in one line. */
  readonly summary: ReactNode;
  readonly change: TriedChange;
  readonly isOpen: boolean;
  /** Without it there is nothing to accept. */
  readonly accept?: { readonly text: string; readonly said: string };
  readonly children: ReactNode;
  onToggle(): void;
}

/** One suggestion of a list: opened, it tells all its consequences, and the grid shows the change as if it were made. Accepting it is one step of undo. */
export function Suggestion({ title, summary, change, isOpen, accept, children, onToggle }: SuggestionProps): ReactNode {
  const id = useId();
  const showChange = useApp((state) => state.showChange);
  const execute = useApp((state) => state.execute);
  const announce = useApp((state) => state.announce);
  const stopAsking = useApp((state) => state.stopAsking);
  const { cells } = change.command;
  useEffect(() => {
    if (!isOpen) return undefined;
    showChange(cells);
    return () => showChange([]);
  }, [isOpen, cells, showChange]);

  async function perform(said: string): Promise<void> {
    if (!(await execute(change.command))) return;
    stopAsking();
    announce(said);
  }

  return (
    <li className="suggestion" data-open={isOpen ? '' : undefined}>
      <button type="button" className="suggestion-head" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
        <span className="suggestion-title">{title}</span>
        <span className="suggestion-summary soft">{summary}</span>
      </button>
      <div id={id} className="stack tight suggestion-body" hidden={!isOpen}>
        {isOpen && (
          <>
            {children}
            {accept && (
              <div>
                <Button onClick={() => void perform(accept.said)}>{accept.text}</Button>
              </div>
            )}
          </>
        )}
      </div>
    </li>
  );
}
