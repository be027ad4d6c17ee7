import { describe, expect, it } from 'vitest';
import { parsePlanDocument } from '../contract/plan-document.ts';
import { writePlanDocument } from '../contract/write-plan-document.ts';
import { evaluatePlan } from '../domain/evaluate/evaluate-plan.ts';
import type { Plan } from '../domain/model/plan.ts';
import { must } from '../kernel/assert.ts';
import dementiaUnit from './demo/dementia-unit.vaktbalanse.json' with { type: 'json' };
import healthHouse from './demo/health-house.vaktbalanse.json' with { type: 'json' };
import somaticWard from './demo/somatic-ward.vaktbalanse.json' with { type: 'json' };
import { createFromTemplate, listTemplates, TEMPLATE_IDS } from './templates.ts';

const FACTS = { name: 'Solsida', municipality: 'Larvik', locale: 'nb' } as const;

function create(id: string, facts: Parameters<typeof createFromTemplate>[1] = FACTS): Plan {
  const created = createFromTemplate(id, facts);
  if (!created.ok) throw new Error(created.error.code);
  return created.value;
}

function demo(document: unknown): Plan {
  const parsed = parsePlanDocument(document, 'demo');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

function hours(plan: Plan, id: string): number {
  return must(evaluatePlan(plan).indicators[id]?.value, id);
}

describe('department templates', () => {
  it('are the four wards with their places', () => {
    expect(listTemplates().map(({ id, places }) => [id, places])).toEqual([
      ['somatic-long-stay-24', 24],
      ['dementia-8-8', 16],
      ['short-stay-11', 11],
      ['round-the-clock-housing-6', 6],
    ]);
  });

  it.each(TEMPLATE_IDS)('%s breaks no rule and needs no agreement', (id) => {
    const { counts } = evaluatePlan(create(id));
    expect(counts).toMatchObject({ breach: 0, 'needs-agreement': 0, covered: 0 });
  });

  it.each(TEMPLATE_IDS)('%s gives no line more hours than its position, nor six fewer over the period', (id) => {
    for (const line of evaluatePlan(create(id)).lines) {
      expect(line.hoursBalance).toBeLessThanOrEqual(1e-9);
      expect(line.hoursBalance * 6).toBeGreaterThan(-6);
    }
  });

  it('name lines by competence and number in the language asked for', () => {
    expect(create('short-stay-11', { ...FACTS, locale: 'nn' }).lines[0]?.label).toBe('Sjukepleiar 1');
    expect(create('short-stay-11', { ...FACTS, locale: 'en' }).lines[6]?.label).toBe('Healthcare worker 1');
  });

  it('keep demand and lines when another number of places is asked for', () => {
    const usual = create('dementia-8-8');
    const larger = create('dementia-8-8', { ...FACTS, places: 20 });
    expect(larger.unit.places).toBe(20);
    expect(larger.demand).toEqual(usual.demand);
    expect(larger.lines).toEqual(usual.lines);
  });

  it('refuse an id that is no template', () => {
    expect(createFromTemplate('ward', FACTS)).toMatchObject({ ok: false, error: { code: 'reference.not-found', params: { reference: 'ward' } } });
  });
});

describe('example departments', () => {
  it.each([
    ['health house', healthHouse],
    ['somatic ward', somaticWard],
    ['dementia unit', dementiaUnit],
  ])('%s says that it is an example and stands in the file as it is written', (_name, document) => {
    const plan = demo(document);
    expect(plan.settings.isExample).toBe(true);
    expect(plan.unit.name).toContain('eksempel');
    expect(JSON.parse(writePlanDocument(plan))).toEqual(document);
  });

  it('the health house with full-time only has far too many on weekdays and far too few in weekends', () => {
    const plan = demo(healthHouse);
    expect(plan.unit.places).toBe(44);
    expect(plan.lines.every((line) => line.positionPercent === 100)).toBe(true);
    expect(hours(plan, 'surplus.weekday')).toBeGreaterThan(100);
    expect(hours(plan, 'deficit.weekend')).toBeGreaterThan(100);
    expect(hours(plan, 'surplus.weekend')).toBe(0);
    expect(evaluatePlan(plan).counts).toMatchObject({ breach: 0, 'needs-agreement': 0 });
  });

  it('the somatic ward has one broken daily rest, and long shifts with and without their agreement', () => {
    const { findings } = evaluatePlan(demo(somaticWard));
    const of = (rule: string, severity: string) => findings.filter((finding) => finding.rule === rule && finding.severity === severity);
    expect(of('daily-rest', 'breach').map(({ measured, limit }) => [measured, limit])).toEqual([[450, 480]]);
    expect(of('shift-length', 'needs-agreement').every(({ line }) => line === '9')).toBe(true);
    expect(of('shift-length', 'needs-agreement')).not.toEqual([]);
    expect(of('shift-length', 'covered')).not.toEqual([]);
    expect(of('minimum-staffing', 'breach')).toHaveLength(1);
  });
});
