import type { ReactNode } from 'react';
import type { AppError } from '#shared/errors/app-error.ts';
import { describeError } from '#shared/i18n/describe-error.ts';
import { useText } from '../app/locale/use-text.ts';
import { Message } from '../ui/Message.tsx';

/** An error in words: what happened, what it means, what to do. */
export function ErrorMessage({ error, children }: { readonly error: AppError; readonly children?: ReactNode }): ReactNode {
  const { locale } = useText();
  const { title, detail, advice } = describeError(locale, error);
  return (
    <Message kind="problem" title={title} isUrgent>
      {detail && <p>{detail}</p>}
      <p>{advice}</p>
      {children}
    </Message>
  );
}
