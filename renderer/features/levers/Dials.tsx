import type { ReactNode } from 'react';
import { FIRST_LEVERS } from '#shared/domain/model/lever-example.ts';
import type { Levers } from '#shared/domain/model/levers.ts';
import { useText } from '../../app/locale/use-text.ts';
import type { Parsed } from '../../ui/CellField.tsx';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { parseDecimal } from '../../ui/parse-input.ts';
import { Section } from '../../ui/Section.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { Dial } from './Dial.tsx';
import { everyFor, LEAST_EVERY, MOST_EVERY, weekendHoursOf } from './lever-state.ts';

const LONG_HOURS = [10, 11, 12, 12.5] as const;

interface DialsProps {
  readonly levers: Levers;
  /** Mean length of a weekend shift, as the service has it. */
  readonly shiftHours: number;
  onChange(levers: Levers): void;
}

/** The five levers by name. */
export function Dials({ levers, shiftHours, onChange }: DialsProps): ReactNode {
  const { t, number, percent, hours } = useText();
  const set = (changes: Partial<Levers>) => onChange({ ...levers, ...changes });
  const read = useReader();
  const [fewest, most] = [weekendHoursOf(MOST_EVERY, shiftHours), weekendHoursOf(LEAST_EVERY, shiftHours)];
  return (
    <Section
      title={t('levers.dials')}
      isCard
      actions={
        <button type="button" className="link" onClick={() => onChange(FIRST_LEVERS)}>
          {t('levers.reset')}
        </button>
      }
    >
      <Dial
        label={t('levers.dial.full')}
        value={Math.round(levers.fullTimeShare * 100)}
        min={0}
        max={100}
        step={5}
        format={(value) => percent(value)}
        parse={read(0, 100)}
        onChange={(value) => set({ fullTimeShare: value / 100 })}
      />
      <Dial
        label={t('levers.dial.part')}
        value={levers.partPercent}
        min={20}
        max={95}
        step={5}
        format={(value) => percent(value)}
        parse={read(10, 100)}
        onChange={(partPercent) => set({ partPercent })}
      />
      <Dial
        label={t('levers.dial.every')}
        value={levers.every}
        min={LEAST_EVERY}
        max={MOST_EVERY}
        step={1}
        format={(value) => t('levers.dial.every.value', { every: number(value, Number.isInteger(value) ? 0 : 1) })}
        parse={read(LEAST_EVERY, MOST_EVERY)}
        onChange={(every) => set({ every })}
      />
      <Dial
        label={t('levers.dial.hours')}
        value={Math.round(weekendHoursOf(levers.every, shiftHours))}
        min={Math.round(fewest)}
        max={Math.round(most)}
        step={1}
        format={(value) => hours(value, 0)}
        parse={read(Math.round(fewest), Math.round(most))}
        onChange={(value) => set({ every: everyFor(value, shiftHours) })}
        hint={t('levers.dial.hours.hint')}
      />
      <Dial
        label={t('levers.dial.long')}
        value={Math.round(levers.longShare * 100)}
        min={0}
        max={100}
        step={5}
        format={(value) => percent(value)}
        parse={read(0, 100)}
        onChange={(value) => set({ longShare: value / 100 })}
      />
      {levers.longShare > 0 && (
        <div className="dial-more">
          <div className="dial-row boxed">
            <span aria-hidden="true">{t('levers.dial.length')}</span>
            <CellSelect
              label={t('levers.dial.length')}
              value={String(levers.longHours)}
              options={LONG_HOURS.map((length) => ({ value: String(length), text: hours(length, Number.isInteger(length) ? 0 : 1) }))}
              onCommit={(length) => set({ longHours: Number(length) })}
            />
          </div>
          <label className="dial-check">
            <input type="checkbox" checked={levers.needFollows} onChange={(event) => set({ needFollows: event.currentTarget.checked })} />
            {t('levers.dial.follows')}
          </label>
          <p className="soft">{t(levers.needFollows ? 'levers.dial.follows.on' : 'levers.dial.follows.off')}</p>
        </div>
      )}
      <Segments
        label={t('levers.dial.annual')}
        value={levers.isAnnual ? 'annual' : 'base'}
        options={[
          { value: 'base', text: t('levers.dial.base') },
          { value: 'annual', text: t('levers.dial.inside') },
        ]}
        onChange={(value) => set({ isAnnual: value === 'annual' })}
      />
    </Section>
  );
}

/** Reads the number in what a dial shows: `75 %`, `hver 3. uke`, `260 t`. */
function useReader(): (min: number, max: number) => (text: string) => Parsed<number> {
  const { t, number } = useText();
  return (min, max) => (text) => {
    const found = /\d[\d\s\u2009\u202f\u00a0]*([.,]\d+)?/.exec(text)?.[0] ?? '';
    const value = parseDecimal(found);
    if (value !== null && value >= min && value <= max) return { ok: true, value };
    return { ok: false, problem: t('app.field.decimal', { min: number(min), max: number(max) }) };
  };
}
