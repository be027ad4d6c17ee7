import type { BoundReport } from '#shared/domain/model/bounds.ts';
import type { Words } from '../../app/locale/use-text.ts';
import type { PlanState } from '../../state/plan-state.ts';
import type { TileId } from '../../state/view-slice.ts';

export type Tone = 'plain' | 'surplus' | 'deficit' | 'problem';

/** One figure of a tile: its value, the word that says what it is, and how it moved. */
export interface TileFigure {
  readonly value: string;
  readonly word: string;
  readonly tone: Tone;
  readonly movement: { readonly isUp: boolean; readonly amount: string } | null;
}

/** What a tile says: the figure that matters most, and what stands beneath it. */
export interface TileFigures {
  readonly main: TileFigure;
  readonly second: TileFigure;
}

const NO_FIGURE: TileFigure = { value: '', word: '', tone: 'plain', movement: null };

/** The figures of a tile, in words. Everything comes from the service; here it is only chosen and formatted. */
export function tileFigures(tile: TileId, plan: PlanState, words: Words): TileFigures {
  switch (tile) {
    case 'care-factor':
      return careFactor(plan, words);
    case 'weekday':
      return balance('weekday', plan, words);
    case 'weekend':
      return balance('weekend', plan, words);
    case 'rules':
      return rules(plan, words);
    default:
      return cost(plan, words);
  }
}

/**
 * The part of a deficit that no rota can avoid, for the tile that shows it. Empty where nothing is proven, and where the rota lies below it
 * because it exceeds weekends or hours: the panel explains that.
 */
export function provenText(tile: TileId, plan: PlanState, report: BoundReport | null, words: Words): string {
  if (tile !== 'weekday' && tile !== 'weekend') return '';
  const hours = report?.bounds.find(({ id }) => id === `deficit.${tile}`)?.hours ?? 0;
  const present = indicator(plan, `deficit.${tile}`) ?? 0;
  if (hours < WORTH_SAYING_HOURS || hours > present + WORTH_SAYING_HOURS) return '';
  return words.t('bound.least', { hours: words.signedHours(-hours, hours < 10 && !Number.isInteger(hours) ? 1 : 0) });
}

const WORTH_SAYING_HOURS = 0.05;

/** `sign` −1 where the figure is shown with the opposite sign, as deficits are: then more of it goes down. */
function moved(plan: PlanState, id: string, format: (amount: number) => string, sign: 1 | -1 = 1): TileFigure['movement'] {
  const amount = plan.movements[id];
  return amount === undefined ? null : { isUp: amount * sign > 0, amount: format(Math.abs(amount)) };
}

function indicator(plan: PlanState, id: string): number | null {
  return plan.evaluation.indicators[id]?.value ?? null;
}

function careFactor(plan: PlanState, words: Words): TileFigures {
  const value = indicator(plan, 'care-factor.PF1.planned');
  if (value === null) return unknown(words);
  const target = plan.plan.settings.targetCareFactor;
  const main: TileFigure = {
    value: words.number(value, 2),
    word: target === undefined ? words.t('app.tile.fte-per-place') : words.t('app.tile.target', { target: words.number(target, 2) }),
    tone: 'plain',
    movement: moved(plan, 'care-factor.PF1.planned', (amount) => words.number(amount, 3)),
  };
  return { main, second: { ...NO_FIGURE, word: target === undefined ? againstDemand(plan, words) : againstTarget(value - target, plan, words) } };
}

function againstDemand(plan: PlanState, words: Words): string {
  const demand = indicator(plan, 'care-factor.PF1.demand');
  return demand === null ? '' : words.t('app.tile.demand-factor', { value: words.number(demand, 2) });
}

function againstTarget(difference: number, plan: PlanState, words: Words): string {
  const shown = words.signed(difference, 2);
  if (!/[1-9]/.test(shown)) return words.t('app.tile.on-target');
  return words.t('app.tile.from-target', { difference: shown, fte: words.signed(difference * plan.plan.unit.places, 1) });
}

function balance(side: 'weekday' | 'weekend', plan: PlanState, words: Words): TileFigures {
  const surplus = indicator(plan, `surplus.${side}`);
  const deficit = indicator(plan, `deficit.${side}`);
  if (surplus === null || deficit === null) return unknown(words);
  if (plan.plan.demand.length === 0) return { main: { ...NO_FIGURE, value: words.hours(0, 0), word: words.t('app.tile.no-demand') }, second: NO_FIGURE };
  if (!/[1-9]/.test(words.hours(surplus) + words.hours(deficit)))
    return { main: { ...NO_FIGURE, value: words.hours(0, 0), word: words.t('app.tile.balanced') }, second: NO_FIGURE };
  const over = figureOf(
    surplus,
    'surplus',
    words,
    moved(plan, `surplus.${side}`, (amount) => words.hours(amount)),
  );
  const under = figureOf(
    -deficit,
    'deficit',
    words,
    moved(plan, `deficit.${side}`, (amount) => words.hours(amount), -1),
  );
  const [main, second] = surplus > deficit ? [over, under] : [under, over];
  // Per week is said once.
  return { main, second: { ...second, word: words.t(second === over ? 'app.tile.over-too' : 'app.tile.under-too') } };
}

function figureOf(hours: number, tone: 'surplus' | 'deficit', words: Words, movement: TileFigure['movement']): TileFigure {
  const value = words.signedHours(hours, Math.abs(hours) >= 0.05 && Math.abs(hours) < 10 ? 1 : 0);
  const word = words.t(tone === 'surplus' ? 'app.tile.over' : 'app.tile.under');
  return { value, word, tone: /[1-9]/.test(value) ? tone : 'plain', movement };
}

function rules(plan: PlanState, words: Words): TileFigures {
  const { counts } = plan.evaluation;
  const breaches = counts.breach;
  const asking = counts['needs-agreement'];
  return {
    main: {
      value: words.number(breaches),
      word: words.t('app.tile.breaches', { count: breaches }),
      tone: breaches > 0 ? 'problem' : 'plain',
      movement: moved(plan, 'count.breach', (amount) => words.number(amount)),
    },
    second: {
      value: '',
      word: words.t('app.tile.needs-agreement', { count: asking }),
      tone: asking > 0 ? 'problem' : 'plain',
      movement: moved(plan, 'count.needs-agreement', (amount) => words.number(amount)),
    },
  };
}

function cost(plan: PlanState, words: Words): TileFigures {
  const kroner = indicator(plan, 'cost.year');
  const second: TileFigure = { ...NO_FIGURE, word: words.t('app.tile.weekend-share', { share: words.share(weekendShareOfHours(plan), 0) }) };
  if (kroner === null) return { main: unknown(words).main, second };
  return {
    main: {
      value: words.millions(kroner * 100),
      word: words.t('app.tile.year'),
      tone: 'plain',
      movement: moved(plan, 'cost.year', (amount) => words.kroner(amount * 100)),
    },
    second,
  };
}

/** Hours on duty on Saturdays and Sundays, of all hours on duty. */
function weekendShareOfHours(plan: PlanState): number {
  let all = 0;
  let weekend = 0;
  for (const day of plan.evaluation.days) {
    all += day.onDuty;
    if (day.day % 7 >= 5) weekend += day.onDuty;
  }
  return all === 0 ? 0 : weekend / all;
}

function unknown(words: Words): TileFigures {
  return { main: { ...NO_FIGURE, value: '–', word: words.t('app.tile.unknown') }, second: { ...NO_FIGURE, word: words.t('app.tile.unknown-why') } };
}
