import { z } from 'zod';
import type { CalendarReport } from '../domain/calendar/line-calendar.ts';
import type { Comparison } from '../domain/compare/comparison.ts';
import type { PeerCandidate } from '../domain/compare/peer-groups.ts';
import type { ReferenceImport } from '../domain/compare/reference-file.ts';
import type { CostNote, CostReport, Remedy } from '../domain/cost/cost-report.ts';
import type { CutShare } from '../domain/measures/flat-cut.ts';
import type { MeasureReport } from '../domain/measures/measure.ts';
import type { NoHireReport } from '../domain/model/absence.ts';
import type { BoundReport, WeekendNeed } from '../domain/model/bounds.ts';
import type { CandidateAnswer, SwapAnswer } from '../domain/model/candidate.ts';
import type { ProfileSum } from '../domain/model/demand-profile.ts';
import { DENOMINATORS } from '../domain/model/denominator.ts';
import type { ExplainedFinding } from '../domain/model/explanation.ts';
import { FACTOR_FORMULAS, type FactorDemand } from '../domain/model/factor-demand.ts';
import type { HeldReport } from '../domain/model/held-position.ts';
import type { HourProfile } from '../domain/model/hour-profile.ts';
import type { GapCloser, LeverFrontier, LeverReport, LeverRota } from '../domain/model/levers.ts';
import type { OptimiseJob } from '../domain/model/optimise-job.ts';
import type { Plan, ProcessStatus, ProcessStep, ServiceType } from '../domain/model/plan.ts';
import type { Evaluation, EvaluationUpdate, Finding, Severity } from '../domain/model/results.ts';
import type { SharingEffect, SharingReport } from '../domain/model/sharing.ts';
import type { WhyNotAnswer } from '../domain/model/why-not.ts';
import type { WishReport } from '../domain/model/wish.ts';
import type { PlanCommand } from '../domain/plan/command.ts';
import type { PlanComparison } from '../domain/plan/plan-comparison.ts';
import type { CommandSummary } from '../domain/plan/summarise-command.ts';
import type { Agenda } from '../domain/process/agenda.ts';
import type { Notice } from '../domain/process/notice-of.ts';
import type { LocalDate } from '../time/local-date.ts';
import { type ImportPreview, importAnswersSchema, importFileSchema, pictureSchema } from './import-schema.ts';
import { leverBasisSchema, leversSchema } from './lever-schema.ts';
import { flatCutSchema, measureSchema } from './measure-parts.ts';
import { type OptimiseProposal, optimiseGoOnSchema, optimiseSettingsSchema } from './optimise-parts.ts';
import { planCommandSchema } from './plan-command.ts';
import { careFactorSchema, dateSchema, LIMITS, processStepSchema } from './plan-parts.ts';
import { benchmarkSchema, type ListedBenchmark, type ReferencePreview } from './reference-parts.ts';

/** The one description of what crosses a boundary. Inputs are checked against these schemas in dispatch, for every host. */

export const LOCALES = ['nb', 'nn', 'en'] as const;
const locale = z.enum(LOCALES);
const id = z.string().min(1).max(100);

/** A department and its plans, as listed. */
export interface DepartmentSummary {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly serviceType: ServiceType;
  readonly places: number;
  readonly isExample: boolean;
  readonly plans: readonly PlanSummary[];
}

export interface PlanSummary {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
  readonly lines: number;
  readonly weeks: number;
  readonly kind: 'cycle' | 'calendar';
  /** ISO instant of the last change. */
  readonly changedAt: string;
}

/** How far one can go back and forward, and what the next step would be (a command type). */
export interface HistoryState {
  readonly undo: number;
  readonly redo: number;
  readonly nextUndo: string | null;
  readonly nextRedo: string | null;
}

export type { EvaluationUpdate, OwnedFindings } from '../domain/model/results.ts';

export interface PlanSnapshot {
  readonly planId: string;
  readonly departmentId: string;
  readonly revision: number;
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly history: HistoryState;
  readonly savedAt: string;
}

/** The answer to execute, undo and redo. `applied` is the command that took the plan from the old revision to the new one. */
export interface PlanUpdate {
  readonly planId: string;
  readonly revision: number;
  readonly applied: PlanCommand;
  readonly update: EvaluationUpdate;
  readonly history: HistoryState;
  readonly savedAt: string;
}

/** What came of a workbook that may be one of ours. */
export interface OwnImport {
  /** Where its plan went; null when it is none of ours, and nothing was stored. */
  readonly added: { readonly departmentId: string; readonly planId: string } | null;
  /** What was changed in it since it was written, in words. */
  readonly changes: readonly string[];
}

/** The numbers of the course on the weekend equation. Hours are a week unless they say otherwise. */
export interface CourseFigures {
  readonly need: {
    readonly places: number;
    /** Wanted on day, evening and night. */
    readonly people: readonly number[];
    readonly hoursDay: number;
    readonly hoursWeek: number;
    readonly weekendHours: number;
    readonly fte: number;
    readonly careFactor: number;
  };
  readonly table: readonly WeekendNeed[];
  /** Its row of every third weekend with ordinary shifts. */
  readonly ordinary: WeekendNeed;
  readonly staff: {
    readonly lines: number;
    readonly every: number;
    readonly atWork: number;
    readonly weekendWanted: number;
    readonly weekendGiven: number;
    readonly deficit: number;
    readonly contracted: number;
    readonly weekdaysWanted: number;
    readonly surplus: number;
  };
}

export interface RuleEntry {
  readonly id: string;
  readonly citation: string;
  /** What its findings may be. */
  readonly severities: readonly Severity[];
  /** The numbers in force today. */
  readonly parameters: readonly {
    readonly id: string;
    readonly clause: string;
    readonly unit: string;
    readonly value: string;
    readonly from: string;
    readonly confidence: string;
  }[];
}

/** A number of law, tariff or local norm with its whole history. */
export interface ParameterEntry {
  readonly id: string;
  readonly clause: string;
  readonly unit: string;
  readonly values: readonly {
    readonly from: string;
    /** Last day it holds; null while it is in force, or until the next value begins. */
    readonly to: string | null;
    /** A number, or the plain data of a table or a window of the day; null where the sources have no value. */
    readonly value: unknown;
    readonly confidence: string;
    readonly sources: readonly string[];
    readonly note?: string;
  }[];
  readonly lastChecked: string;
  /** What a plan may set in its place (`settings.overrides`); null where it may not. */
  readonly accepted: { readonly min: number; readonly max: number; readonly isWhole: boolean } | null;
}

/** What the screen needs to know about rules and indicators without importing them. */
export interface Catalogue {
  readonly version: string;
  readonly rules: readonly RuleEntry[];
  readonly indicators: readonly { readonly id: string; readonly unit: string; readonly definitionKey: string }[];
  readonly parameters: readonly ParameterEntry[];
  readonly severities: readonly Severity[];
  /** Last date for which tariff values are confirmed. */
  readonly tariffConfirmedUntil: string;
}

export interface TemplateSummary {
  readonly id: string;
  readonly serviceType: ServiceType;
  readonly places: number;
  readonly lines: number;
}

export interface ExportedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly base64: string;
}

export interface UserSettings {
  readonly locale: 'nb' | 'nn' | 'en';
  readonly theme: 'light' | 'dark' | 'system';
  readonly gridDensity: 'compact' | 'roomy';
  readonly lastPlanId: string | null;
}

/** The state of this session, for the notice on top of the screen. */
export interface ServiceStatus {
  readonly version: string;
  /** The database file. */
  readonly file: string;
  /** `in-use`: another program writes to the file, so nothing can be saved here; `asked`: opened for reading only. */
  readonly readOnly: false | 'in-use' | 'asked';
}

/** A saved state of a plan with a name. @term versjon */
export interface VersionSummary {
  readonly id: string;
  /** 1, 2, 3 … within the plan. */
  readonly number: number;
  readonly name: string;
  readonly status: ProcessStatus;
  /** Locked ones are kept as they are: what was discussed or decided. */
  readonly isLocked: boolean;
  readonly savedAt: string;
  readonly revision: number;
}

/** A version opened for reading. */
export interface OpenedVersion {
  readonly version: VersionSummary;
  readonly plan: Plan;
  readonly evaluation: Evaluation;
}

/** What changed from a version to a later one, or to the present. */
export interface VersionComparison {
  readonly from: VersionSummary;
  /** null = the plan as it is now. */
  readonly to: VersionSummary | null;
  readonly before: Plan;
  readonly after: Plan;
  readonly comparison: PlanComparison;
}

/** The findings of the newest version. */
export interface VersionFindings {
  /** null before there is one. */
  readonly version: VersionSummary | null;
  readonly findings: readonly Finding[];
}

/** Where a plan stands on its way to being in force, and what there is to talk about. */
export interface Discussion {
  readonly status: ProcessStatus;
  readonly steps: readonly ProcessStep[];
  readonly today: LocalDate;
  readonly notice: Notice;
  /** The newest version that was locked by a step, to compare with; null before the first. */
  readonly lastVersion: VersionSummary | null;
  readonly agenda: Agenda;
}

/** One act of the person, as the list of steps shows it. */
export interface HistoryEntry {
  readonly revision: number;
  /** The type of its command. */
  readonly command: string;
  /** What it did, for words: one part for each command that it was made of. */
  readonly parts: readonly CommandSummary[];
  readonly at: string;
  readonly undone: boolean;
}

const userSettingsChanges = z.strictObject({
  locale: locale.optional(),
  theme: z.enum(['light', 'dark', 'system']).optional(),
  gridDensity: z.enum(['compact', 'roomy']).optional(),
  lastPlanId: id.nullable().optional(),
});

/** Marks the type of a method's answer; answers are our own and are checked in the contract tests. */
function answers<T>(): { readonly __output?: T } {
  return {};
}

/** A grant in øre, or why it cannot be worked out. */
export interface GrantAnswer {
  readonly grantOre: number | null;
  readonly reason?: CostNote | undefined;
}

/** The ways to fill one empty shift, or why there is no price for it. */
export interface RemedyAnswer {
  readonly remedies: readonly Remedy[];
  readonly reason?: CostNote | undefined;
}

const none = z.strictObject({});
// With the model's own type, whose lists are readonly, so that callers can hand in what they hold.
const anyPlanCommand = planCommandSchema as unknown as z.ZodType<PlanCommand, PlanCommand>;
const startWeek = z.number().int().min(1).max(LIMITS.weeks);
/** So many steps of the history back or forward; more than are kept is never asked for. */
const stepCount = z
  .number()
  .int()
  .min(-1000)
  .max(1000)
  .refine((steps) => steps !== 0);
const planOnly = z.strictObject({ planId: id });
const absenceShare = z.number().min(0).max(1);
const absenceShares = z.strictObject({ weekday: absenceShare, weekend: absenceShare });
const oneVersion = z.strictObject({ planId: id, versionId: id });
const dayIndex = z.number().int().min(0).max(370);
const oneFinding = z.strictObject({
  planId: id,
  rule: id,
  /** null for findings about the whole unit. */
  line: id.nullable(),
  day: dayIndex,
  /** Where a day has several findings of the rule: when the one meant begins. */
  from: z.string().max(20).optional(),
});
const versionName = z.string().trim().min(1).max(120);

/** kind: a query reads, a command writes. */
export const METHODS = {
  'service.status': { kind: 'query', input: none, output: answers<ServiceStatus>() },
  'course.get': { kind: 'query', input: none, output: answers<CourseFigures>() },
  'catalogue.get': { kind: 'query', input: none, output: answers<Catalogue>() },
  'department.list': { kind: 'query', input: none, output: answers<readonly DepartmentSummary[]>() },
  'department.create': {
    kind: 'command',
    input: z.strictObject({
      name: z.string().trim().min(1).max(120),
      municipality: z.string().trim().min(1).max(80),
      template: id,
      places: z.number().int().min(1).max(500).optional(),
      locale,
    }),
    output: answers<{ departmentId: string; planId: string }>(),
  },
  'department.remove': {
    kind: 'command',
    input: z.strictObject({ departmentId: id, evenLocked: z.boolean().optional() }),
    output: answers<{ departmentId: string }>(),
  },
  'example.add': { kind: 'command', input: none, output: answers<{ departmentId: string; planId: string }>() },
  'template.list': { kind: 'query', input: none, output: answers<readonly TemplateSummary[]>() },
  'plan.open': { kind: 'query', input: planOnly, output: answers<PlanSnapshot>() },
  'plan.execute': {
    kind: 'command',
    input: z.strictObject({ planId: id, baseRevision: z.number().int().min(0), command: anyPlanCommand }),
    output: answers<PlanUpdate>(),
  },
  'plan.undo': { kind: 'command', input: planOnly, output: answers<PlanUpdate>() },
  'plan.redo': { kind: 'command', input: planOnly, output: answers<PlanUpdate>() },
  /** Several steps at once, back (negative) or forward, as one change of the plan. */
  'plan.travel': { kind: 'command', input: z.strictObject({ planId: id, steps: stepCount }), output: answers<PlanUpdate>() },
  'plan.history': { kind: 'query', input: planOnly, output: answers<readonly HistoryEntry[]>() },
  'plan.duplicate': { kind: 'command', input: z.strictObject({ planId: id, name: z.string().trim().min(1).max(120) }), output: answers<{ planId: string }>() },
  'plan.roll-out': {
    kind: 'command',
    input: z.strictObject({
      planId: id,
      name: z.string().trim().min(1).max(120),
      start: dateSchema,
      weeks: z.number().int().min(1).max(LIMITS.weeks),
      startWeek: startWeek.optional(),
      startWeeks: z.record(id, startWeek).optional(),
      earlierPlanId: id.optional(),
    }),
    output: answers<{ planId: string; seam: readonly Finding[] }>(),
  },
  'plan.calendar': { kind: 'query', input: planOnly, output: answers<CalendarReport>() },
  'plan.remove': { kind: 'command', input: z.strictObject({ planId: id, evenLocked: z.boolean().optional() }), output: answers<{ planId: string }>() },
  'plan.import': {
    kind: 'command',
    input: z.strictObject({ fileName: z.string().max(400), text: z.string() }),
    output: answers<{ departmentId: string; planId: string }>(),
  },
  'import.own': { kind: 'command', input: z.strictObject({ ...importFileSchema.shape, locale }), output: answers<OwnImport>() },
  'import.analyse': { kind: 'query', input: importFileSchema, output: answers<ImportPreview>() },
  'import.preview': {
    kind: 'query',
    input: z.strictObject({ importId: id, answers: importAnswersSchema, picture: pictureSchema.optional() }),
    output: answers<ImportPreview>(),
  },
  'import.accept': {
    kind: 'command',
    input: z.strictObject({ importId: id, answers: importAnswersSchema }),
    output: answers<{ departmentId: string; planId: string }>(),
  },
  'plan.export': {
    kind: 'query',
    input: z.strictObject({
      planId: id,
      format: z.enum(['json', 'xlsx', 'csv', 'shifts', 'ics']).default('json'),
      locale: locale.default('nb'),
      /** Only for calendars: one line instead of all. */
      line: id.optional(),
      /** For calendars and the list of shifts: whether days off and leave come along. */
      daysOff: z.boolean().default(false),
      /** For `json`: without what could name or describe a person. */
      withoutNames: z.boolean().default(false),
    }),
    output: answers<ExportedFile>(),
  },
  'plan.profile': { kind: 'query', input: planOnly, output: answers<HourProfile>() },
  'plan.sharing': { kind: 'query', input: planOnly, output: answers<SharingReport>() },
  'plan.sharing-effect': {
    kind: 'query',
    input: z.strictObject({ planId: id, line: id, otherPlanId: id, otherLine: id }),
    output: answers<SharingEffect>(),
  },
  'line.share': {
    kind: 'command',
    input: z.strictObject({ planId: id, baseRevision: z.number().int().min(0), line: id, otherPlanId: id, otherLine: id }),
    output: answers<PlanUpdate>(),
  },
  'line.unshare': {
    kind: 'command',
    input: z.strictObject({ planId: id, baseRevision: z.number().int().min(0), line: id }),
    output: answers<PlanUpdate>(),
  },
  'plan.held': {
    kind: 'query',
    /** `lines`: also looked at as if held. */
    input: z.strictObject({ planId: id, lines: z.array(id).max(LIMITS.lines).readonly().optional() }),
    output: answers<HeldReport>(),
  },
  'plan.demand': { kind: 'query', input: planOnly, output: answers<readonly ProfileSum[]>() },
  'plan.no-hire': {
    kind: 'query',
    input: z.strictObject({
      planId: id,
      rates: z.strictObject({ short: absenceShares, long: absenceShares }),
      hiresAtFloor: z.boolean(),
      seed: z.number().int().min(0).max(1_000_000),
    }),
    output: answers<NoHireReport>(),
  },
  'plan.demand-for-factor': {
    kind: 'query',
    input: z.strictObject({
      planId: id,
      formula: z.enum(FACTOR_FORMULAS),
      denominator: z.enum(DENOMINATORS),
      target: careFactorSchema,
      keepsNight: z.boolean(),
    }),
    output: answers<{ readonly proposal: FactorDemand | null }>(),
  },
  'plan.wishes': { kind: 'query', input: planOnly, output: answers<WishReport>() },
  'plan.why-not': { kind: 'query', input: planOnly, output: answers<WhyNotAnswer>() },
  'plan.bound': { kind: 'query', input: planOnly, output: answers<BoundReport>() },
  'levers.get': { kind: 'query', input: z.strictObject({ ...leverBasisSchema.shape, levers: leversSchema }), output: answers<LeverReport>() },
  'levers.gap': { kind: 'query', input: z.strictObject({ ...leverBasisSchema.shape, levers: leversSchema }), output: answers<readonly GapCloser[]>() },
  /** Takes as long as it is given. */
  'levers.rota': {
    kind: 'query',
    input: z.strictObject({ ...leverBasisSchema.shape, levers: leversSchema, seconds: z.number().int().min(1).max(60).default(8) }),
    output: answers<LeverRota>(),
  },
  'levers.frontier': {
    kind: 'query',
    input: z.strictObject({ ...leverBasisSchema.shape, terms: leversSchema.pick({ longHours: true, isAnnual: true }) }),
    output: answers<LeverFrontier>(),
  },
  'optimise.start': { kind: 'command', input: z.strictObject({ planId: id, settings: optimiseSettingsSchema }), output: answers<OptimiseJob>() },
  'optimise.get': { kind: 'query', input: planOnly, output: answers<{ job: OptimiseJob | null }>() },
  'optimise.stop': { kind: 'command', input: planOnly, output: answers<{ planId: string }>() },
  /** Searches on from what was found, in the plan as it is now. */
  'optimise.continue': { kind: 'command', input: z.strictObject({ planId: id, ...optimiseGoOnSchema }), output: answers<OptimiseJob>() },
  'optimise.proposal': { kind: 'query', input: planOnly, output: answers<OptimiseProposal>() },
  'optimise.discard': { kind: 'command', input: planOnly, output: answers<{ planId: string }>() },
  'plan.cost': { kind: 'query', input: z.strictObject({ planId: id, line: id.optional() }), output: answers<CostReport>() },
  /** What the state refunds for one user who needs much help. */
  'cost.grant': {
    kind: 'query',
    input: z.strictObject({ year: z.number().int().min(2000).max(2100), netDirectWageCostKr: z.number().min(0).max(1e9), hasDeduction: z.boolean() }),
    output: answers<GrantAnswer>(),
  },
  'plan.remedies': {
    kind: 'query',
    input: z.strictObject({
      planId: id,
      line: id,
      date: dateSchema,
      code: z.string().max(LIMITS.codeText),
      agencyMarkUpPercent: z.number().min(0).max(1000).optional(),
      noticeDays: z.number().int().min(0).max(371).optional(),
    }),
    output: answers<RemedyAnswer>(),
  },
  'finding.explain': { kind: 'query', input: oneFinding, output: answers<ExplainedFinding>() },
  'finding.swaps': { kind: 'query', input: oneFinding, output: answers<SwapAnswer>() },
  'plan.candidates': {
    kind: 'query',
    input: z.strictObject({ planId: id, day: dayIndex, line: id.optional(), code: z.string().max(LIMITS.codeText).optional() }),
    output: answers<CandidateAnswer>(),
  },
  'compare.get': {
    kind: 'query',
    input: z.strictObject({
      planIds: z.array(id).max(12).readonly(),
      municipalities: z.array(z.string().max(10)).max(12).readonly(),
      /** Plan documents that are compared without being stored. */
      files: z
        .array(z.strictObject({ fileName: z.string().max(400), text: z.string() }))
        .max(12)
        .readonly()
        .optional(),
      /** What one FTE costs; without it each plan's own cost ÷ FTE. */
      unitPriceKr: z.number().min(0).max(10_000_000).optional(),
    }),
    output: answers<Comparison>(),
  },
  'reference.list': { kind: 'query', input: none, output: answers<readonly PeerCandidate[]>() },
  'reference.preview': { kind: 'query', input: importFileSchema, output: answers<ReferencePreview>() },
  'reference.import': { kind: 'command', input: importFileSchema, output: answers<{ importId: string }>() },
  'reference.imports': { kind: 'query', input: none, output: answers<readonly ReferenceImport[]>() },
  'reference.remove-import': { kind: 'command', input: z.strictObject({ importId: id }), output: answers<{ importId: string }>() },
  'benchmark.list': { kind: 'query', input: none, output: answers<readonly ListedBenchmark[]>() },
  'benchmark.save': { kind: 'command', input: z.strictObject({ id: id.optional(), benchmark: benchmarkSchema }), output: answers<{ id: string }>() },
  'benchmark.remove': { kind: 'command', input: z.strictObject({ id }), output: answers<{ id: string }>() },
  'measure.list': { kind: 'query', input: z.strictObject({ year: z.number().int().min(1980).max(2100).optional() }), output: answers<MeasureReport>() },
  'measure.save': { kind: 'command', input: z.strictObject({ id: id.optional(), measure: measureSchema }), output: answers<{ id: string }>() },
  'measure.remove': { kind: 'command', input: z.strictObject({ id }), output: answers<{ id: string }>() },
  'measure.flat-cut': { kind: 'query', input: flatCutSchema, output: answers<readonly CutShare[]>() },
  'report.export': {
    kind: 'query',
    input: z.strictObject({ planId: id, kind: z.enum(['union', 'personal', 'summary']), locale, since: id.optional() }),
    output: answers<ExportedFile>(),
  },
  'version.list': { kind: 'query', input: planOnly, output: answers<readonly VersionSummary[]>() },
  'version.save': {
    kind: 'command',
    input: z.strictObject({ planId: id, name: versionName, lock: z.boolean().optional() }),
    output: answers<VersionSummary>(),
  },
  'version.lock': { kind: 'command', input: oneVersion, output: answers<VersionSummary>() },
  'version.remove': {
    kind: 'command',
    input: z.strictObject({ planId: id, versionId: id, evenLocked: z.boolean().optional() }),
    output: answers<{ versionId: string }>(),
  },
  'version.open': { kind: 'query', input: oneVersion, output: answers<OpenedVersion>() },
  'version.compare': { kind: 'query', input: z.strictObject({ planId: id, from: id, to: id.nullable() }), output: answers<VersionComparison>() },
  'version.findings': { kind: 'query', input: planOnly, output: answers<VersionFindings>() },
  'version.restore': {
    kind: 'command',
    input: z.strictObject({ planId: id, versionId: id, baseRevision: z.number().int().min(0) }),
    output: answers<PlanUpdate>(),
  },
  'discussion.get': { kind: 'query', input: planOnly, output: answers<Discussion>() },
  'discussion.step': {
    kind: 'command',
    input: z.strictObject({ planId: id, baseRevision: z.number().int().min(0), step: processStepSchema, versionName: versionName.optional() }),
    output: answers<{ update: PlanUpdate; version: VersionSummary }>(),
  },
  'settings.get': { kind: 'query', input: none, output: answers<UserSettings>() },
  'settings.set': { kind: 'command', input: userSettingsChanges, output: answers<UserSettings>() },
} as const;

export type MethodName = keyof typeof METHODS;
export type MethodInput<M extends MethodName> = z.input<(typeof METHODS)[M]['input']>;
/** The input after the check, defaults filled in. */
export type ParsedInput<M extends MethodName> = z.output<(typeof METHODS)[M]['input']>;
export type MethodOutput<M extends MethodName> = NonNullable<(typeof METHODS)[M]['output']['__output']>;

export function isMethodName(name: string): name is MethodName {
  return Object.hasOwn(METHODS, name);
}
