import type { ReactNode } from 'react';
import { useText, wordsOf } from '../app/locale/use-text.ts';

/** Marks invented data, unless the name beside it says so already. */
export function ExampleTag({ name }: { readonly name: string }): ReactNode {
  const { t } = useText();
  // The name was given in one language; the screen may speak another.
  const saysSo = (['nb', 'nn', 'en'] as const).some((locale) => name.toLowerCase().includes(wordsOf(locale).t('app.departments.example')));
  return saysSo ? null : <span className="tag-example">{t('app.departments.example')}</span>;
}
