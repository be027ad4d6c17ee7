import type { ReactNode } from 'react';
import { useText } from '../../../app/locale/use-text.ts';

/** Whether a wish is met: sign and word. */
export function GrantedWord({ isGranted }: { readonly isGranted: boolean }): ReactNode {
  const { t } = useText();
  return (
    <span className={isGranted ? 'nowrap' : 'nowrap strong'}>
      <span aria-hidden="true">{isGranted ? '✓' : '✕'}</span> {t(isGranted ? 'rota.wish.granted' : 'rota.wish.refused')}
    </span>
  );
}
