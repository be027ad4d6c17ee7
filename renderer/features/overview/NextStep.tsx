import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { TextKey } from '#shared/i18n/translate.ts';
import { useText, type Words } from '../../app/locale/use-text.ts';
import { goTo, type PlanScreen } from '../../state/route.ts';
import { useAppStore, usePlan } from '../../state/store.ts';
import type { TileId } from '../../state/view-slice.ts';
import { Section } from '../../ui/Section.tsx';
import { useProvenHours } from '../bound/use-bounds.ts';
import { nextStep, type Step } from './next-step.ts';

/** Below this many hours a week nobody would call it a difference. */
const NOTHING_HOURS = 0.05;

/** What a suggestion may mend. */
const SUGGESTED: ReadonlySet<Step['kind']> = new Set(['cells', 'breach', 'weekend', 'deficit']);

/** One thing to do next, and the button that goes there. */
export function NextStep(): ReactNode {
  const words = useText();
  const plan = usePlan((state) => state.plan);
  const evaluation = usePlan((state) => state.evaluation);
  const planId = usePlan((state) => state.planId);
  const store = useAppStore();
  const step = nextStep(plan, evaluation);
  const proven = useProvenHours('deficit.weekend');
  const way = wayTo(step);
  // Nobody fills a whole rota by hand who may look at one that is filled.
  const isWholeToFill = step.kind === 'cells' && step.empty === step.all;
  const suggest = (variant: 'primary' | 'tertiary') => (
    <Button variant={variant} onClick={() => goTo({ screen: 'optimise', planId })}>
      {words.t('optimise.open')}
    </Button>
  );
  return (
    <Section title={words.t('app.overview.next')} isCard>
      <p>{sentence(step, words, proven)}</p>
      <div className="row">
        {isWholeToFill && suggest('primary')}
        <Button
          variant={isWholeToFill ? 'tertiary' : 'primary'}
          onClick={() => {
            const state = store.getState();
            if (way.tile && state.openTile !== way.tile) state.toggleTile(way.tile);
            if (way.screen) goTo({ screen: way.screen, planId });
          }}
        >
          {words.t(way.label)}
        </Button>
        {!isWholeToFill && SUGGESTED.has(step.kind) && suggest('tertiary')}
      </div>
    </Section>
  );
}

function sentence(step: Step, { t, hours: inHours, number }: Words, provenWeekendHours: number): string {
  const hours = (amount: number): string => inHours(amount, amount < 10 ? 1 : 0);
  switch (step.kind) {
    case 'cells':
      return t('app.overview.next.cells', { count: number(step.empty), all: number(step.all) });
    case 'unknown':
    case 'breach':
      return t(`app.overview.next.${step.kind}`, { count: step.count });
    case 'agreement':
      return t('app.overview.next.agreement', { count: step.count });
    case 'weekend':
      // Where all of it is proven unavoidable, moving shifts is no advice.
      return t(provenWeekendHours > step.deficit - NOTHING_HOURS ? 'bound.next.weekend' : 'app.overview.next.weekend', {
        surplus: hours(step.surplus),
        deficit: hours(step.deficit),
      });
    case 'deficit':
      return t('app.overview.next.deficit', { deficit: hours(step.deficit) });
    default:
      return t(`app.overview.next.${step.kind}`);
  }
}

interface Way {
  readonly label: TextKey;
  readonly screen?: PlanScreen;
  readonly tile?: TileId;
}

function wayTo(step: Step): Way {
  switch (step.kind) {
    case 'demand':
      return { label: 'app.overview.go.demand', screen: 'demand' };
    case 'lines':
      return { label: 'app.overview.go.positions', screen: 'positions' };
    case 'cells':
      return { label: 'app.overview.go.rota', screen: 'rota' };
    case 'unknown':
      return { label: 'app.overview.go.codes', screen: 'setup' };
    case 'breach':
      return { label: 'app.overview.go.rules', tile: 'rules' };
    case 'agreement':
      return { label: 'app.overview.go.setup', screen: 'setup' };
    case 'weekend':
      return { label: 'app.overview.go.weekend', tile: 'weekend' };
    case 'deficit':
      return { label: `app.overview.go.${step.side}`, tile: step.side };
    default:
      return { label: 'app.overview.go.reports', screen: 'reports' };
  }
}
