import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { MethodInput } from '#shared/contract/methods.ts';
import type { LeverRota } from '#shared/domain/model/levers.ts';
import type { AppError } from '#shared/errors/app-error.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useClient } from '../../state/store.ts';
import { ErrorMessage } from '../ErrorMessage.tsx';

const SECONDS = 8;

/** How near a rota comes to what is proven, on demand: it is searched for while one waits, and kept nowhere. */
export function TryRota({ question }: { readonly question: MethodInput<'levers.gap'> }): ReactNode {
  const { t, hours } = useText();
  const client = useClient();
  const key = JSON.stringify(question);
  const [asked, setAsked] = useState<string | null>(null);
  const [answer, setAnswer] = useState<{ readonly key: string; readonly rota?: LeverRota; readonly error?: AppError } | null>(null);

  useEffect(() => {
    if (asked === null) return;
    let isWanted = true;
    void client.call('levers.rota', { ...(JSON.parse(asked) as MethodInput<'levers.gap'>), seconds: SECONDS }).then((found) => {
      if (isWanted) setAnswer(found.ok ? { key: asked, rota: found.value } : { key: asked, error: found.error });
    });
    return () => {
      isWanted = false;
    };
  }, [client, asked]);

  const isTrying = asked === key && answer?.key !== key;
  const shown = answer?.key === key ? answer : null;
  const inHours = (amount: number) => hours(amount, amount < 10 ? 1 : 0);
  return (
    <div className="try-rota">
      {shown === null && (
        <Button variant="secondary" disabled={isTrying} onClick={() => setAsked(key)}>
          {isTrying ? t('levers.rota.trying') : t('levers.rota.try', { seconds: SECONDS })}
        </Button>
      )}
      <p aria-live="polite">
        {shown?.rota &&
          t('levers.rota.found', {
            seconds: shown.rota.seconds,
            weekend: inHours(shown.rota.weekendDeficit),
            weekday: inHours(shown.rota.weekdayDeficit),
            surplus: inHours(shown.rota.weekdaySurplus),
            unlawful: shown.rota.unlawful,
          })}
      </p>
      {shown?.error && <ErrorMessage error={shown.error} />}
    </div>
  );
}
