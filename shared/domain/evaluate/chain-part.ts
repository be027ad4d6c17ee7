import { must } from '../../kernel/assert.ts';
import type { PricedLine, Pricer } from '../cost/pricer.ts';
import { lineYearCost, lineYearSupplements } from '../cost/year-cost.ts';
import { lineFigures } from '../hours/line-figures.ts';
import { type LineWork, lineWorkOfChain } from '../hours/line-work.ts';
import type { Finding, LineFigures } from '../model/results.ts';
import { RULES } from '../rules/index.ts';
import type { RuleContext } from '../rules/rule.ts';
import { markElsewhere } from '../rules/support/elsewhere-mark.ts';
import { markOverridden } from '../rules/support/resting-on.ts';
import { personChain } from '../timeline/person-chain.ts';
import type { Chain } from '../timeline/timeline.ts';

/** Everything that is said about one line. */
export interface LinePart {
  readonly work: LineWork;
  readonly priced: PricedLine;
  readonly figures: LineFigures;
  /** In the order of the rule registry. */
  readonly findings: readonly Finding[];
}

const CHAIN_RULES = RULES.filter((rule) => rule.scope === 'chain');

/** Evaluates one chain by itself: by line index, what is said about each of its lines. Depends on no other chain. */
export function evaluateChain(chain: Chain, context: RuleContext, pricer: Pricer): ReadonlyMap<number, LinePart> {
  const { timeline } = context;
  const { plan } = timeline;
  const works = lineWorkOfChain(timeline, chain);
  const pricedLines = pricer.priceChain(timeline, chain);
  const findings = findingsByLine(chain, context);
  return new Map(
    chain.lineIndexes.map((lineIndex, position) => {
      const line = must(plan.lines[lineIndex], 'the line of a chain');
      const work = must(works.get(lineIndex), 'the work of a line');
      const priced = must(pricedLines[position], 'the price of a line');
      const found = findings.get(line.id) ?? [];
      const figures = {
        ...lineFigures(timeline, chain, line, work, lineYearCost(priced, plan.period.weeks).yearOre),
        supplementsYearOre: lineYearSupplements(priced, plan.period.weeks),
        restOwedMinutes: restOwed(found),
      };
      return [lineIndex, { work, priced, figures, findings: found }];
    }),
  );
}

function restOwed(findings: readonly Finding[]): number {
  return findings.reduce((sum, { inputs }) => sum + Number(inputs['owedMinutes'] ?? 0), 0);
}

function findingsByLine(chain: Chain, context: RuleContext): ReadonlyMap<string, readonly Finding[]> {
  const byLine = new Map<string, Finding[]>();
  for (const rule of CHAIN_RULES) {
    const judged = rule.onlyHere ? chain : personChain(chain);
    for (const finding of rule.check(judged, context)) {
      const line = must(finding.line, `The line of a finding of ${rule.id}`);
      const whose = rule.onlyHere ? finding : markElsewhere(finding, chain, context.timeline);
      const marked = markOverridden(whose, rule, context.timeline);
      const list = byLine.get(line);
      if (list) list.push(marked);
      else byLine.set(line, [marked]);
    }
  }
  return byLine;
}
