import type { ReactNode } from 'react';
import { dayText } from '#shared/i18n/describe-finding.ts';
import { useText } from '../../../app/locale/use-text.ts';
import { wishInWords } from '../../../grid/cell-notes.ts';
import { useAppStore, usePlan } from '../../../state/store.ts';
import { useQuery } from '../../../state/use-query.ts';
import { GrantedWord } from './GrantedWord.tsx';

/** The wishes of a line, which of them are met, and how many of all; nothing where there are none. */
export function WishesOfLine({ line }: { readonly line: string }): ReactNode {
  const words = useText();
  const { t, share } = words;
  const store = useAppStore();
  const planId = usePlan((state) => state.planId);
  const revision = usePlan((state) => state.revision);
  const plan = usePlan((state) => state.plan);
  const report = useQuery('plan.wishes', { planId }, revision).value;
  const own = report?.lines.find((each) => each.line === line);
  if (!report || !own || own.rate === null) return null;
  const all = own.granted + own.refused;
  return (
    <section className="stack tight">
      <h3>{t('rota.wish.list')}</h3>
      <p>{t('rota.wish.rate', { granted: own.granted, all, rate: share(own.rate) })}</p>
      {report.rate !== null && <p className="soft">{t('rota.wish.rate-all', { rate: share(report.rate) })}</p>}
      <ul className="plain">
        {own.outcomes.map(({ wish, isGranted }) => (
          <li key={wish.day}>
            <button type="button" className="link" onClick={() => store.getState().select(line, wish.day)}>
              {dayText(words.locale, plan, wish.day)}
            </button>
            : {wishInWords(wish, words)}. <GrantedWord isGranted={isGranted} />
            {wish.note && <span className="soft"> {wish.note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
