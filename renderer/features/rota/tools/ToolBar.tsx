import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../../../app/locale/use-text.ts';
import { useApp } from '../../../state/store.ts';
import { IconButton } from '../../../ui/IconButton.tsx';

interface ToolBarProps {
  readonly name: string;
  readonly children: ReactNode;
  onSubmit(): void;
  /** A key that the fields themselves do not take. */
  onKey?(event: KeyboardEvent): void;
}

/** The frame of a tool: the focus comes to its first field each time it is asked for, Escape goes back to the grid. */
export function ToolBar({ name, children, onSubmit, onKey }: ToolBarProps): ReactNode {
  const { t } = useText();
  const close = useApp((state) => state.closeGridTool);
  const asked = useApp((state) => state.gridToolAsked);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    const field = asked > 0 ? form.current?.querySelector<HTMLElement>('input, select') : null;
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
  }, [asked]);

  useEffect(() => {
    const element = form.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return onKey?.(event);
      event.stopPropagation();
      close();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [close, onKey]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    onSubmit();
  }

  return (
    <form ref={form} className="rota-tool boxed" aria-label={name} noValidate onSubmit={submit}>
      {children}
      <span className="rota-tool-close">
        <IconButton label={t('rota.tool.close')} onPress={close}>
          ✕
        </IconButton>
      </span>
    </form>
  );
}
