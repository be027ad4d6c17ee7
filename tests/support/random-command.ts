import { CODE_COLOURS } from '#shared/domain/model/code-paint.ts';
import { COMPETENCES, type Competence } from '#shared/domain/model/competence.ts';
import {
  AGREEMENT_TYPES,
  type Agreement,
  type AgreementType,
  DAY_NAMES,
  type DemandRow,
  LIMITS_OF_AGREEMENT,
  type Plan,
  type RotaLine,
} from '#shared/domain/model/plan.ts';
import { applyCommand } from '#shared/domain/plan/apply-command.ts';
import type { BatchCommand, CellChange, PlanCommand, SingleCommand } from '#shared/domain/plan/command.ts';
import { type Random, randomElement, randomInteger } from '#shared/kernel/random.ts';
import { clockTime } from '#shared/time/clock-time.ts';
import { localDate } from '#shared/time/local-date.ts';
import { work } from './a-plan.ts';
import { randomComments, randomDatedDemand, randomElsewhere, randomWishes } from './random-plan.ts';

const CELL_TEXTS = ['', 'D', 'A', 'N', 'L', 'F1', 'F2', 'FE', 'D9', 'møte'];

/** A command that fits the plan, of any kind; mostly cells, as in real life. Same seed, same commands. */
export function randomCommand(random: Random, plan: Plan): PlanCommand {
  return random() < 0.1 ? randomBatch(random, plan) : randomSingle(random, plan);
}

function randomBatch(random: Random, plan: Plan): BatchCommand {
  const commands: SingleCommand[] = [];
  let current = plan;
  for (let count = randomInteger(random, 0, 4); count > 0; count -= 1) {
    const command = randomSingle(random, current);
    const applied = applyCommand(current, command);
    if (!applied.ok) continue;
    commands.push(command);
    current = applied.value;
  }
  return { type: 'batch', commands };
}

function randomSingle(random: Random, plan: Plan): SingleCommand {
  const makers = [
    addLine,
    ...(plan.lines.length > 0 ? [removeLine, updateLine, moveLine, setPins] : []),
    replaceDemand,
    replaceCodes,
    replaceAgreements,
    updatePlan,
    replaceComments,
  ];
  const isCells = plan.lines.length > 0 && random() < 0.6;
  return isCells ? setCells(random, plan) : randomElement(random, makers)(random, plan);
}

function setCells(random: Random, plan: Plan): SingleCommand {
  const cells = Array.from(
    { length: randomInteger(random, 1, 12) },
    (): CellChange => ({
      line: randomElement(random, plan.lines).id,
      day: randomInteger(random, 0, plan.period.weeks * 7 - 1),
      text: randomElement(random, CELL_TEXTS),
    }),
  );
  return { type: 'cells.set', cells };
}

function addLine(random: Random, plan: Plan): SingleCommand {
  const line: RotaLine = {
    id: `n${randomInteger(random, 0, 1e9)}`,
    label: randomElement(random, ['Ny linje', 'Åse Øvrebø', '']),
    competence: randomElement<Competence>(random, COMPETENCES),
    positionPercent: randomElement(random, [100, 80, 66.67, 12.5]),
    fullTimeWeekHours: randomElement(random, [37.5, 35.5, 33.6, 'three-part'] as const),
    weekendEvery: randomElement(random, [null, 2, 3]),
    ...(random() < 0.3 ? { annualPayKr: 545400.5, seniorityYears: 4 } : {}),
    ...(random() < 0.3 ? { allowedCodes: plan.shiftCodes.slice(0, 2).flatMap((code) => (code.kind === 'work' ? [code.code] : [])) } : {}),
    ...(random() < 0.3 ? { days: DAY_NAMES.slice(0, 5) } : {}),
    ...(random() < 0.3 ? { wishes: randomWishes(random, plan.period.weeks), pinnedDays: [0, 3] } : {}),
    cells: Array.from({ length: plan.period.weeks * 7 }, () => randomElement(random, CELL_TEXTS)),
  };
  return { type: 'line.add', index: randomInteger(random, 0, plan.lines.length), line };
}

function removeLine(random: Random, plan: Plan): SingleCommand {
  return { type: 'line.remove', id: randomElement(random, plan.lines).id };
}

function updateLine(random: Random, plan: Plan): SingleCommand {
  const dated = {
    overlays: [{ from: localDate('2027-03-23'), to: localDate('2027-03-30'), leave: 'annual-leave' }],
    vacationDays: 12.5,
    f5Earned: [localDate('2027-03-25')],
  };
  const changes = randomElement(random, [
    { label: 'Nytt navn' },
    { positionPercent: 55.5, weekendEvery: null },
    { competence: 'specialist-nurse' as const, annualPayKr: 612_000 },
    { annualPayKr: null, seniorityYears: null, days: null, allowedCodes: null },
    { days: ['mon', 'sun'] as const, fullTimeWeekHours: 33.6 as const },
    ...(plan.period.kind === 'calendar' ? [dated] : []),
    { overlays: null, vacationDays: null, f5Earned: null },
    { wishes: randomWishes(random, plan.period.weeks), vacancy: plan.period.rotation === 'rolling' ? ('vacant' as const) : ('held' as const) },
    { wishes: null, vacancy: null, elsewhere: null },
    ...(plan.period.rotation === 'rolling' ? [] : [{ elsewhere: randomElsewhere(random, plan.period.weeks) }]),
  ]);
  return { type: 'line.update', id: randomElement(random, plan.lines).id, changes };
}

function setPins(random: Random, plan: Plan): SingleCommand {
  const cells = Array.from({ length: randomInteger(random, 0, 6) }, () => ({
    line: randomElement(random, plan.lines).id,
    day: randomInteger(random, 0, plan.period.weeks * 7 - 1),
  }));
  return { type: 'pins.set', cells, isPinned: random() < 0.7 };
}

function replaceComments(random: Random, plan: Plan): SingleCommand {
  return { type: 'comments.replace', comments: random() < 0.3 ? [] : randomComments(random, plan.lines, plan.period.weeks) };
}

function moveLine(random: Random, plan: Plan): SingleCommand {
  return { type: 'line.move', id: randomElement(random, plan.lines).id, index: randomInteger(random, 0, plan.lines.length - 1) };
}

function replaceDemand(random: Random, plan: Plan): SingleCommand {
  if (plan.period.kind === 'calendar' && random() < 0.5) {
    const { demand, demandProfiles = [] } = randomDatedDemand(random, plan.period.start);
    return { type: 'demand.replace', rows: demand, profiles: demandProfiles };
  }
  const rows = Array.from(
    { length: randomInteger(random, 0, 4) },
    (_, index): DemandRow => ({
      id: `d${index}`,
      days: DAY_NAMES.slice(0, randomInteger(random, 1, 7)),
      start: clockTime('07:30'),
      end: clockTime(randomElement(random, ['15:00', '22:00', '07:00'])),
      people: randomInteger(random, 2, 6),
      ...(random() < 0.5 ? { minimum: 1 } : {}),
      ...(random() < 0.5 ? { competence: { 'registered-nurse': 1 } } : {}),
      ...(random() < 0.3 ? { author: 'Kari', reason: 'Vedtak' } : {}),
    }),
  );
  return { type: 'demand.replace', rows };
}

function replaceCodes(random: Random, plan: Plan): SingleCommand {
  const kept = plan.shiftCodes.filter(() => random() < 0.9);
  const isNew = !kept.some((code) => code.code === 'D9');
  const painted = kept.map((code) => (random() < 0.2 ? { ...code, look: { colour: randomElement(random, CODE_COLOURS), pattern: 'dots' as const } } : code));
  return { type: 'shift-codes.replace', shiftCodes: isNew ? [...painted, work('D9', '09:00', '16:30', 30)] : painted };
}

function replaceAgreements(random: Random, plan: Plan): SingleCommand {
  const agreements = Array.from(
    { length: randomInteger(random, 0, 3) },
    (_, index): Agreement => agreementOf(random, plan, index, randomElement(random, AGREEMENT_TYPES)),
  );
  return { type: 'agreements.replace', agreements };
}

function agreementOf(random: Random, plan: Plan, index: number, type: AgreementType): Agreement {
  return {
    id: `a${index}`,
    type,
    from: localDate('2027-01-01'),
    to: localDate('2027-12-31'),
    lines: random() < 0.5 ? 'all' : plan.lines.filter(() => random() < 0.5).map((line) => line.id),
    ...(random() < 0.3 ? { parties: ['Larvik kommune', 'NSF'], noticeMonths: 3 } : {}),
    ...termsOf(random, plan, type),
  };
}

function termsOf(random: Random, plan: Plan, type: AgreementType): Partial<Agreement> {
  const [limit] = LIMITS_OF_AGREEMENT[type];
  return {
    ...(type === '10-12-4' && random() < 0.6 ? { voluntaryLines: plan.lines.filter(() => random() < 0.5).map((line) => line.id) } : {}),
    ...(limit !== undefined && random() < 0.4 ? { limits: { [limit]: randomInteger(random, 500, 900) } } : {}),
  };
}

function contextCode({ shiftCodes }: Plan): string {
  return shiftCodes.at(-1)?.code ?? '';
}

function updatePlan(random: Random, plan: Plan): SingleCommand {
  // Only a calendar plan has weeks before it.
  const context = {
    context: {
      weeks: 1,
      lines: Object.fromEntries(plan.lines.slice(0, 2).map(({ id }) => [id, ['', '', contextCode(plan), '', '', '', contextCode(plan)]])),
    },
  };
  const changes = randomElement(random, [
    { name: `Plan ${randomInteger(random, 1, 99)}` },
    { unit: { ...plan.unit, places: randomInteger(random, 6, 44), occupiedPlaces: 5.5, fixedFte: [{ role: 'leader', fte: 1 }] } },
    { settings: { ...plan.settings, holidayPayPercent: 14.3, fridayNightCountsAsWeekend: false } },
    { settings: { ...plan.settings, overrides: [{ parameter: 'aml.daily-rest', from: localDate('2027-01-01'), value: 600, reason: 'Vedtak 12/27' }] } },
    { process: { discussedOn: localDate('2027-01-04'), effectiveFrom: localDate('2027-03-22') } },
    { process: null, context: null },
    ...(plan.period.kind === 'calendar' ? [context] : []),
    { period: { ...plan.period, weeks: randomInteger(random, 1, 6) } },
    { period: { kind: 'calendar' as const, start: localDate('2027-03-22'), weeks: plan.period.weeks } },
  ]);
  return { type: 'plan.update', changes };
}
