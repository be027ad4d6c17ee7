import type { ReactNode } from 'react';
import { useText } from '../../app/locale/use-text.ts';

/** A difference in hours with its sign and its word: `+2,5 t over`. */
export function BalanceWord({ hours }: { readonly hours: number }): ReactNode {
  const { t, signedHours } = useText();
  const text = signedHours(hours, 2);
  // What shows as 0 is 0: the last bits of a sum are no difference.
  const isZero = !/[1-9]/.test(text);
  const word = isZero ? t('rota.word.balanced') : t(hours > 0 ? 'rota.word.over' : 'rota.word.under');
  return (
    <span className={isZero ? undefined : hours > 0 ? 'surplus' : 'deficit'}>
      {text} {word}
    </span>
  );
}
