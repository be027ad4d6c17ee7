import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { Plan } from '#shared/domain/model/plan.ts';
import type { Relaxing, WhyNotAnswer } from '#shared/domain/model/why-not.ts';
import type { AppError } from '#shared/errors/app-error.ts';
import { describeWhyNot } from '#shared/i18n/describe-why-not.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, useClient, usePlan } from '../../state/store.ts';
import { ErrorMessage } from '../ErrorMessage.tsx';
import './why-not.css';

interface Answered {
  readonly answer: WhyNotAnswer;
  /** The plan as it was when it was asked. */
  readonly plan: Plan;
  readonly revision: number;
}

/** Why no rota covers the demand: asked for, because it takes its time; then what cannot be together, and which of it alone opens it. Stands wherever a heading stands over it. */
export function WhyNot(): ReactNode {
  const { t } = useText();
  const client = useClient();
  const planId = usePlan((state) => state.planId);
  const plan = usePlan((state) => state.plan);
  const revision = usePlan((state) => state.revision);
  const track = useApp((state) => state.track);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [isWorking, setWorking] = useState(false);

  async function ask(): Promise<void> {
    setWorking(true);
    setError(null);
    const envelope = await track('why.title', client.call('plan.why-not', { planId }));
    setWorking(false);
    if (envelope.ok) setAnswered({ answer: envelope.value, plan, revision });
    else setError(envelope.error);
  }

  return (
    <div className="stack why-not">
      <p className="soft">{t('why.intro')}</p>
      <div>
        <Button variant="secondary" aria-disabled={isWorking} onClick={() => void (isWorking ? undefined : ask())}>
          {t(answered ? 'why.again' : 'why.ask')}
        </Button>
      </div>
      <div role="status" className="stack">
        {isWorking && <p>{t('why.working')}</p>}
        {!isWorking && answered && answered.revision !== revision && <p className="soft">{t('why.stale')}</p>}
        {!isWorking && answered && <Answer {...answered} />}
      </div>
      {error && <ErrorMessage error={error} />}
    </div>
  );
}

const SIGNS: Readonly<Record<Relaxing, string>> = { opens: '✓', 'not-enough': '–', unknown: '?' };

function Answer({ answer, plan }: Answered): ReactNode {
  const { locale } = useText();
  const { verdict, causes, remarks } = describeWhyNot(locale, answer, plan);
  return (
    <>
      <p className="strong">{verdict}</p>
      {causes.length > 0 && (
        <ul className="plain why-causes">
          {causes.map(({ text, alone }, index) => (
            <li key={`${index} ${text}`}>
              <span className="why-sign" aria-hidden="true">
                {SIGNS[answer.conflict[index]?.alone ?? 'unknown']}
              </span>
              <span>
                {text} <span className="soft">– {alone}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {remarks.map((remark) => (
        <p key={remark} className="soft">
          {remark}
        </p>
      ))}
    </>
  );
}
