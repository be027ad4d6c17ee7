import type { ReactNode } from 'react';
import { useText } from '../app/locale/use-text.ts';

/** Marks invented data, unless the name beside it says so already. */
export function ExampleTag({ name }: { readonly name: string }): ReactNode {
  const { t } = useText();
  const word = t('app.departments.example');
  return name.toLowerCase().includes(word) ? null : <span className="tag-example">{word}</span>;
}
