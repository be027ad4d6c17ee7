import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { SharedLine, SharingCandidate, SharingEffect } from '#shared/domain/model/sharing.ts';
import { useText, type Words } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { FactField } from '../../ui/FactField.tsx';
import { Message } from '../../ui/Message.tsx';

interface ShareFormProps {
  readonly candidates: readonly SharingCandidate[];
  readonly shared: readonly SharedLine[];
  onShare(line: string, otherPlanId: string, otherLine: string): void;
}

/** Links two lines as one person, and says beforehand what would come of it. */
export function ShareForm({ candidates, shared, onShare }: ShareFormProps): ReactNode {
  const { t, percent } = useText();
  const lines = usePlan((state) => state.plan.lines);
  const [line, setLine] = useState('');
  const [otherPlan, setOtherPlan] = useState('');
  const [otherLine, setOtherLine] = useState('');
  const free = lines.filter(({ id }) => shared.every((each) => each.line !== id));
  const there = candidates.find(({ planId }) => planId === otherPlan);
  const name = (label: string, id: string, positionPercent: number): string => `${label || id}, ${percent(positionPercent, 1)}`;
  const choose = { value: '', text: t('app.sharing.choose') };
  const isReady = free.some(({ id }) => id === line) && there?.lines.some(({ id, isShared }) => id === otherLine && !isShared) === true;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isReady) onShare(line, otherPlan, otherLine);
  }

  return (
    <form className="facts sharing-form" aria-label={t('app.sharing.link')} onSubmit={submit}>
      <FactField label={t('app.sharing.line')}>
        <CellSelect
          label={t('app.sharing.line')}
          value={line}
          options={[choose, ...free.map(({ id, label, positionPercent }) => ({ value: id, text: name(label, id, positionPercent) }))]}
          onCommit={setLine}
        />
      </FactField>
      <FactField label={t('app.sharing.other-plan')}>
        <CellSelect
          label={t('app.sharing.other-plan')}
          value={otherPlan}
          options={[choose, ...candidates.map(({ planId, plan, unit }) => ({ value: planId, text: `${unit}: ${plan}` }))]}
          onCommit={(value) => {
            setOtherPlan(value);
            setOtherLine('');
          }}
        />
      </FactField>
      <FactField label={t('app.sharing.other-line')}>
        <CellSelect
          label={t('app.sharing.other-line')}
          value={otherLine}
          options={[
            choose,
            ...(there?.lines ?? [])
              .filter(({ isShared }) => !isShared)
              .map(({ id, label, positionPercent }) => ({ value: id, text: name(label, id, positionPercent) })),
          ]}
          onCommit={setOtherLine}
        />
      </FactField>
      {isReady ? (
        <LinkStep key={`${line} ${otherPlan} ${otherLine}`} line={line} otherPlanId={otherPlan} otherLine={otherLine} />
      ) : (
        <LinkButton isReady={false} text={t('app.sharing.link')} />
      )}
    </form>
  );
}

interface LinkStepProps {
  readonly line: string;
  readonly otherPlanId: string;
  readonly otherLine: string;
}

/** What would come of linking, and then the choice. */
function LinkStep(lines: LinkStepProps): ReactNode {
  const words = useText();
  const planId = usePlan((state) => state.planId);
  const revision = usePlan((state) => state.revision);
  const { value: effect, error } = useQuery('plan.sharing-effect', { planId, ...lines }, revision);
  const hasOverlaps = effect !== null && effect.overlaps > 0;
  return (
    <>
      <div className="sharing-effect" role="status">
        {effect && (
          <Message kind={hasOverlaps ? 'problem' : effect.otherFindings > 0 ? 'advice' : 'note'}>
            <p>{effectInWords(effect, words)}</p>
          </Message>
        )}
      </div>
      <LinkButton isReady={effect !== null || error !== null} text={words.t(hasOverlaps ? 'app.sharing.link-anyway' : 'app.sharing.link')} />
    </>
  );
}

function LinkButton({ isReady, text }: { readonly isReady: boolean; readonly text: string }): ReactNode {
  return (
    <div className="sharing-button">
      <Button type="submit" variant="secondary" disabled={!isReady}>
        {text}
      </Button>
    </div>
  );
}

/** More days than these are counted. */
const DAYS_NAMED = 5;

function effectInWords({ positionPercent, overlaps, overlapDays, otherFindings }: SharingEffect, { t, percent, dayMonth }: Words): string {
  const named = overlapDays.slice(0, DAYS_NAMED).map(dayMonth).join(', ');
  const more = overlapDays.length - DAYS_NAMED;
  const days = more > 0 ? t('app.sharing.effect.more-days', { days: named, count: more }) : named;
  return [
    t('app.sharing.effect.together', { percent: percent(positionPercent, 1) }),
    ...(overlaps > 0 ? [t('app.sharing.effect.overlaps', { count: overlaps, days })] : []),
    ...(otherFindings > 0 ? [t('app.sharing.effect.other', { count: otherFindings })] : []),
    ...(overlaps + otherFindings === 0 ? [t('app.sharing.effect.none')] : []),
  ].join(' ');
}
