import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { FIRST_LEVERS, LEVER_EXAMPLE } from '#shared/domain/model/lever-example.ts';
import type { GapCloser, LeverReport, Levers } from '#shared/domain/model/levers.ts';
import { describeCloser } from '#shared/i18n/describe-levers.ts';
import type { TextKey } from '#shared/i18n/translate.ts';
import { useText } from '../../app/locale/use-text.ts';
import { Section } from '../../ui/Section.tsx';
import { amountText } from './figure-words.ts';

const CLOSERS_TOLD = 3;

/** What the example's buttons set. */
const TRIES: readonly { readonly key: TextKey; readonly levers: Levers }[] = [
  { key: 'levers.example.story', levers: FIRST_LEVERS },
  { key: 'levers.example.second', levers: { ...FIRST_LEVERS, every: 2 } },
  { key: 'levers.example.long', levers: { ...FIRST_LEVERS, longShare: 1 } },
  { key: 'levers.example.parts', levers: { ...FIRST_LEVERS, fullTimeShare: 0 } },
];

interface GuidedExampleProps {
  /** The example as told: full-time only, every third weekend. */
  readonly story: LeverReport | null;
  readonly closers: readonly GapCloser[] | null;
  readonly levers: Levers;
  onTry(levers: Levers): void;
  onClose(): void;
}

/** A health house that employs full-time only: what happens, how much it is, what closes it; then the dials are the reader's. */
export function GuidedExample({ story, closers, levers, onTry, onClose }: GuidedExampleProps): ReactNode {
  const words = useText();
  const { t, locale, number, hours } = words;
  return (
    <Section
      title={t('levers.example.title')}
      isCard
      actions={
        <Button variant="tertiary" onClick={onClose}>
          {t('levers.example.close')}
        </Button>
      }
    >
      {story === null ? (
        <p className="soft">{t('levers.waiting')}</p>
      ) : (
        <ol className="example-steps">
          <li>
            {t('levers.example.need', {
              day: number(LEVER_EXAMPLE.day.weekday),
              evening: number(LEVER_EXAMPLE.evening.weekday),
              night: number(LEVER_EXAMPLE.night.weekday),
              hours: hours(story.need.hours, 0),
              fte: number(story.need.fte, 1),
              factor: number(story.need.careFactor, 2),
            })}
          </li>
          <li>{t('levers.example.weekend', { people: number(story.staff.people), amount: amountText(words, story.staff.weekendDeficit) })}</li>
          <li>{t('levers.example.weekday', { amount: amountText(words, story.staff.weekdaySurplus) })}</li>
          {closers !== null && closers.length > 0 && (
            <li>
              {t('levers.example.closers')}
              <ul>
                {closers
                  .filter(({ hoursAfter }) => hoursAfter < 0.05)
                  .slice(0, CLOSERS_TOLD)
                  .map((closer) => describeCloser(locale, closer))
                  .map(({ change, cost }) => (
                    <li key={change}>
                      {change}: {cost}
                    </li>
                  ))}
              </ul>
            </li>
          )}
        </ol>
      )}
      <div className="example-tries">
        <span>{t('levers.example.try')}</span>
        {TRIES.map(({ key, levers: tried }) => (
          <button key={key} type="button" className="toggle" aria-pressed={JSON.stringify(tried) === JSON.stringify(levers)} onClick={() => onTry(tried)}>
            {t(key)}
          </button>
        ))}
      </div>
    </Section>
  );
}
