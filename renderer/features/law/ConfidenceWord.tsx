import type { ReactNode } from 'react';
import { isTextKey } from '#shared/i18n/translate.ts';
import { useText } from '../../app/locale/use-text.ts';
import './law.css';

const SIGNS: Readonly<Record<string, string>> = { official: '✓', secondary: '○', inference: '≈', unverified: '?', missing: '–' };

/** How sure a source is, as a sign and a word; what nobody has confirmed stands out. */
export function ConfidenceWord({ confidence }: { readonly confidence: string }): ReactNode {
  const { td } = useText();
  const key = `app.confidence.${confidence}`;
  return (
    <span className="confidence" data-confidence={confidence}>
      <span aria-hidden="true">{SIGNS[confidence] ?? '?'}</span> {isTextKey(key) ? td(key) : confidence}
    </span>
  );
}
