import type { ReactNode } from 'react';
import { describeLever, describeProofLine } from '#shared/i18n/describe-bound.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { Section } from '../../ui/Section.tsx';
import { useBounds } from './use-bounds.ts';
import './bound.css';

const LEVERS_SHOWN = 3;

/** How much of the weekend deficit no rota can remove, and the cheapest changes that would. */
export function ProofLine(): ReactNode {
  const { t, locale } = useText();
  const report = useBounds();
  const present = usePlan((state) => state.evaluation.indicators['deficit.weekend']?.value ?? 0);
  const isOpen = useApp((state) => state.openTile === 'weekend');
  const toggleTile = useApp((state) => state.toggleTile);
  const line = report === null ? '' : describeProofLine(locale, present, report.bounds.find(({ id }) => id === 'deficit.weekend')?.hours ?? 0);
  if (report === null || line === '') return null;
  return (
    <Section
      title={t('bound.title')}
      isCard
      actions={
        !isOpen && (
          <button type="button" className="link" onClick={() => toggleTile('weekend')}>
            {t('bound.why')}
          </button>
        )
      }
    >
      <p className="proof-line">{line}</p>
      {report.levers.length > 0 && (
        <ul className="plain proof-levers">
          {report.levers.slice(0, LEVERS_SHOWN).map((lever) => {
            const { change, effect, cost } = describeLever(locale, lever);
            return (
              <li key={lever.kind}>
                <span>{change}</span>
                <span className="soft">
                  {effect}, {cost}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
