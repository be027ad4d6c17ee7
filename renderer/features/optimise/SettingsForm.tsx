import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { OptimiseSettings } from '#shared/domain/model/optimise-job.ts';
import { useText } from '../../app/locale/use-text.ts';
import { pinsIn } from '../../grid/note-actions.ts';
import { isSingleCell, rangeOf } from '../../state/selection.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { Section } from '../../ui/Section.tsx';
import { type Choices, DURATIONS, durationOr, readChoices, settingsOf, writeChoices } from './choices.ts';
import { KeepLines } from './KeepLines.tsx';
import { OrderList } from './OrderList.tsx';
import { RadioGroup } from './RadioGroup.tsx';
import { durationText } from './words.ts';

/** What the suggestion should be like; then it is begun. */
export function SettingsForm(): ReactNode {
  const words = useText();
  const { t, number } = words;
  const planId = usePlan((state) => state.planId);
  const plan = usePlan((state) => state.plan);
  const startJob = useApp((state) => state.startJob);
  const [choices, setChoices] = useState(() => readChoices(planId, plan));
  const [isStarting, setStarting] = useState(false);
  const selected = useSelectedCells();
  const [keepSelected, setKeepSelected] = useState(selected.length > 0);
  const pinned = plan.lines.reduce((sum, line) => sum + (line.pinnedDays?.length ?? 0), 0);
  const isEmpty = plan.lines.every((line) => line.cells.every((text) => text === ''));
  const hasWishes = plan.lines.some((line) => (line.wishes?.length ?? 0) > 0);
  const keeps: readonly OptimiseSettings['keep'][] = ['nothing', 'typed', ...(hasWishes ? (['wishes'] as const) : [])];
  const change = (changes: Partial<Choices>) => setChoices({ ...choices, ...changes });

  async function start(): Promise<void> {
    setStarting(true);
    writeChoices(planId, choices);
    await startJob(settingsOf(choices, keepSelected ? selected : []));
    setStarting(false);
  }

  return (
    <form
      className="optimise-form"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <Section title={t('optimise.keep.title')} isCard>
        {isEmpty ? (
          <p>{t('optimise.keep.empty')}</p>
        ) : (
          <RadioGroup
            label={t('optimise.keep.title')}
            value={choices.keep}
            options={keeps.map((keep) => ({ value: keep, text: t(`optimise.keep.${keep}`), hint: t(`optimise.keep.${keep}.hint`) }))}
            onChange={(keep) => change({ keep })}
          />
        )}
        <div className="stack tight">
          <label className="optimise-check">
            <input type="checkbox" checked={choices.keepWeekends} onChange={(event) => change({ keepWeekends: event.currentTarget.checked })} />
            {t('optimise.keep.weekends')}
          </label>
          {selected.length > 0 && (
            <label className="optimise-check">
              <input type="checkbox" checked={keepSelected} onChange={(event) => setKeepSelected(event.currentTarget.checked)} />
              {t('optimise.keep.selected', { count: selected.length })}
            </label>
          )}
          <KeepLines chosen={choices.keepLines} onChange={(keepLines) => change({ keepLines })} />
        </div>
        <p className="soft">{pinned > 0 ? t('optimise.keep.pinned', { count: pinned }) : t('optimise.keep.pin-hint')}</p>
      </Section>
      <Section title={t('optimise.order.title')} isCard>
        <p className="soft">{t('optimise.order.hint')}</p>
        <OrderList order={choices.order} onChange={(order) => change({ order })} />
      </Section>
      <Section title={t('optimise.time.title')} isCard>
        <RadioGroup
          label={t('optimise.time.title')}
          value={String(choices.seconds)}
          options={DURATIONS.map((seconds) => ({ value: String(seconds), text: durationText(words, seconds) }))}
          onChange={(value) => change({ seconds: durationOr(value === 'null' ? null : Number(value), choices.seconds) })}
        />
        <p className="soft">{t('optimise.time.hint')}</p>
        <div>
          <Button type="submit" disabled={isStarting}>
            {t('optimise.start')}
          </Button>
        </div>
        <p className="soft">{t('optimise.start.note', { lines: number(plan.lines.length), weeks: number(plan.period.weeks) })}</p>
      </Section>
    </form>
  );
}

/** Cells marked in the rota, where more than one is. */
function useSelectedCells(): OptimiseSettings['keepCells'] {
  const plan = usePlan((state) => state.plan);
  const active = useApp((state) => state.active);
  const range = rangeOf(useApp((state) => state.selection));
  return active === null || isSingleCell(range) ? [] : pinsIn(plan, range).cells;
}
