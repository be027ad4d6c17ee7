import type { TemplateSummary } from '../contract/methods.ts';
import { parsePlanDocument } from '../contract/plan-document.ts';
import type { Plan, RotaLine } from '../domain/model/plan.ts';
import { type AppError, appError } from '../errors/app-error.ts';
import { type Locale, translate } from '../i18n/translate.ts';
import { must } from '../kernel/assert.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import dementia from './dementia-8-8.vaktbalanse.json' with { type: 'json' };
import housing from './round-the-clock-housing-6.vaktbalanse.json' with { type: 'json' };
import shortStay from './short-stay-11.vaktbalanse.json' with { type: 'json' };
import somatic from './somatic-long-stay-24.vaktbalanse.json' with { type: 'json' };

const DOCUMENTS: Readonly<Record<string, unknown>> = {
  'somatic-long-stay-24': somatic,
  'dementia-8-8': dementia,
  'short-stay-11': shortStay,
  'round-the-clock-housing-6': housing,
};

/** The ids of the templates, in the order in which they are offered. */
export const TEMPLATE_IDS: readonly string[] = Object.keys(DOCUMENTS);

/** What the new department is called and how large it is. */
export interface NewDepartmentFacts {
  readonly name: string;
  readonly municipality: string;
  /**
   * Beds or places; without it the template's own number. Demand and lines stay as in the template: how many people other places need
   * is the leader's decision, not a rule of three.
   */
  readonly places?: number | undefined;
  readonly locale: Locale;
}

/** What there is to choose from. */
export function listTemplates(): readonly TemplateSummary[] {
  return TEMPLATE_IDS.map((id) => {
    const { unit, lines } = templatePlan(id);
    return { id, serviceType: unit.serviceType, places: unit.places, lines: lines.length };
  });
}

/**
 * A plan made from a template: six weeks filled with shifts that break no rule, lines named by competence and number in
 * the chosen language, never by people's names. Error: `reference.not-found` for an unknown template.
 */
export function createFromTemplate(id: string, { name, municipality, places, locale }: NewDepartmentFacts): Result<Plan, AppError> {
  if (!TEMPLATE_IDS.includes(id)) return err(appError('reference.not-found', { reference: id }));
  const plan = templatePlan(id);
  return ok({
    ...plan,
    name: translate(locale, 'template.plan-name'),
    unit: { ...plan.unit, name, municipality, places: places ?? plan.unit.places },
    lines: labelled(plan.lines, locale),
  });
}

function templatePlan(id: string): Plan {
  const parsed = parsePlanDocument(must(DOCUMENTS[id], `template ${id}`), id);
  if (!parsed.ok) throw new Error(`Template ${id} is not valid: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}

function labelled(lines: readonly RotaLine[], locale: Locale): readonly RotaLine[] {
  const numbers = new Map<string, number>();
  return lines.map((line) => {
    const number = (numbers.get(line.competence) ?? 0) + 1;
    numbers.set(line.competence, number);
    return { ...line, label: `${translate(locale, `competence.${line.competence}`)} ${number}` };
  });
}
