import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { DemandProfile } from '#shared/domain/model/demand-profile.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { ProfileDialog } from './ProfileDialog.tsx';
import { copiesFor, withRowsOf } from './profiles.ts';

const NONE: readonly DemandProfile[] = [];

interface ProfileBarProps {
  /** The demand whose rows stand below; null is the ordinary one. */
  readonly chosen: string | null;
  onChoose(profile: string | null): void;
}

/** The ordinary demand and those of the summer, Christmas, closed days, side by side with hours and FTE a week. Only in calendar plans. */
export function ProfileBar({ chosen, onChoose }: ProfileBarProps): ReactNode {
  const words = useText();
  const { t } = words;
  const planId = usePlan((state) => state.planId);
  const revision = usePlan((state) => state.revision);
  const profiles = usePlan((state) => state.plan.demandProfiles) ?? NONE;
  const rows = usePlan((state) => state.plan.demand);
  const execute = useApp((state) => state.execute);
  const sums = useQuery('plan.demand', { planId }, revision).value;
  const [edited, setEdited] = useState<DemandProfile | 'new' | null>(null);
  const current = profiles.find(({ id }) => id === chosen);

  function save(profile: DemandProfile, isCopied: boolean): void {
    const isNew = profiles.every(({ id }) => id !== profile.id);
    const next = isNew ? [...profiles, profile] : profiles.map((each) => (each.id === profile.id ? profile : each));
    const kept = profile.kind === 'closed' ? withRowsOf(rows, profile.id, []) : rows;
    void execute({ type: 'demand.replace', rows: isNew && isCopied ? [...kept, ...copiesFor(rows, profile.id)] : kept, profiles: next });
    onChoose(profile.id);
  }

  function remove(id: string): void {
    onChoose(null);
    void execute({ type: 'demand.replace', rows: withRowsOf(rows, id, []), profiles: profiles.filter((each) => each.id !== id) });
  }

  const cards = [
    { id: null, name: t('app.demand.profile.ordinary'), dates: t('app.demand.profile.ordinary-dates') },
    ...profiles.map((each) => card(each, words)),
  ];
  return (
    <section className="profiles" aria-label={t('app.demand.profiles')}>
      <div className="profile-cards" role="group" aria-label={t('app.demand.profiles')}>
        {cards.map(({ id, name, dates }) => {
          const sum = sums?.find(({ profile }) => profile === id);
          return (
            <button key={id ?? ''} type="button" className="profile-card" aria-pressed={chosen === id} onClick={() => onChoose(id)}>
              <span className="strong">{name}</span>
              <span className="soft">{dates}</span>
              <span>{sum ? t('app.demand.profile.sum', { hours: words.hours(sum.hours), fte: words.number(sum.fte, 2) }) : ' '}</span>
            </button>
          );
        })}
      </div>
      <div className="row">
        <Button variant="secondary" onClick={() => setEdited('new')}>
          {t('app.demand.profile.new')}
        </Button>
        {current && (
          <>
            <button type="button" className="link" onClick={() => setEdited(current)}>
              {t('app.demand.profile.change', { name: current.name })}
            </button>
            {current.kind !== 'closed' && (
              <button
                type="button"
                className="link"
                onClick={() => void execute({ type: 'demand.replace', rows: [...withRowsOf(rows, current.id, []), ...copiesFor(rows, current.id)] })}
              >
                {t('app.demand.profile.copy-again')}
              </button>
            )}
            <button type="button" className="link" onClick={() => remove(current.id)}>
              {t('app.demand.profile.remove', { name: current.name })}
            </button>
          </>
        )}
      </div>
      {edited && <ProfileDialog profile={edited === 'new' ? null : edited} onSave={save} onClose={() => setEdited(null)} />}
    </section>
  );
}

function card(
  { id, name, from, to }: DemandProfile,
  words: ReturnType<typeof useText>,
): { readonly id: string; readonly name: string; readonly dates: string } {
  return { id, name, dates: words.t('app.demand.profile.dates', { from: words.date(from), to: words.date(to) }) };
}
