import type { ReactNode } from 'react';
import type { Bound } from '#shared/domain/model/bounds.ts';
import type { OptimiseAim, OptimiseJob } from '#shared/domain/model/optimise-job.ts';
import { useText } from '../../app/locale/use-text.ts';
import { Section } from '../../ui/Section.tsx';
import { Argument } from '../bound/ProofPanel.tsx';
import { useBounds } from '../bound/use-bounds.ts';
import { isAtBest, measureText } from './words.ts';

const WITH_PROOF = ['weekend', 'weekday', 'competence'] as const satisfies readonly OptimiseAim[];
const BOUNDS: Readonly<Record<(typeof WITH_PROOF)[number], string>> = {
  weekend: 'deficit.weekend',
  weekday: 'deficit.weekday',
  competence: 'deficit.competence.',
};

/** What is missing still, and whether any rota with these lines could do better: by the proof. */
export function StillHurts({ job }: { readonly job: OptimiseJob }): ReactNode {
  const words = useText();
  const { t } = words;
  const bounds = useBounds()?.bounds ?? [];
  const hurting = WITH_PROOF.filter((aim) => job.now[aim] >= 0.05);
  if (hurting.length === 0) return null;
  return (
    <Section title={t('optimise.hurts.title')}>
      <ul className="plain stack">
        {hurting.map((aim) => {
          const least = job.proven[aim];
          const facts = { what: t(`optimise.measure.${aim}`), now: measureText(words, aim, job.now[aim]), least: measureText(words, aim, least ?? 0) };
          const proofs = bounds.filter(({ id, hours }) => id.startsWith(BOUNDS[aim]) && hours > 0);
          return (
            <li key={aim}>
              <p>{t(isAtBest(job, aim) === true ? 'optimise.hurts.proven' : (least ?? 0) > 0 ? 'optimise.hurts.partly' : 'optimise.hurts.open', facts)}</p>
              {proofs.length > 0 && <Proofs proofs={proofs} />}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Proofs({ proofs }: { readonly proofs: readonly Bound[] }): ReactNode {
  const { t } = useText();
  return (
    <details>
      <summary>{t('optimise.hurts.why')}</summary>
      {proofs.map((bound) => (
        <Argument key={bound.id} bound={bound} />
      ))}
    </details>
  );
}
