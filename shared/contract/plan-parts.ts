import { z } from 'zod';
import { overrideProblems } from '../domain/law/override-problems.ts';
import { CODE_COLOURS, CODE_PATTERNS } from '../domain/model/code-paint.ts';
import { COMPETENCES } from '../domain/model/competence.ts';
import { DEMAND_PROFILE_KINDS } from '../domain/model/demand-profile.ts';
import {
  AGREEMENT_TYPES,
  CONTRIBUTION_ZONES,
  DAY_NAMES,
  DAY_OFF_CODES,
  type LawOverride,
  MAX_CONTEXT_WEEKS,
  PROCESS_STATUSES,
  SERVICE_TYPES,
  VACANCIES,
} from '../domain/model/plan.ts';
import { type ClockTime, parseClockTime } from '../time/clock-time.ts';
import { type LocalDate, parseLocalDate } from '../time/local-date.ts';

/**
 * The parts that the plan document and the plan commands have in common. An issue's `message` is never prose: it is what
 * is accepted, either literally or as `@<key>` for a text `expected.<key>` (see problems.ts).
 */

/** Sizes beyond which a document is a mistake, not a department. */
export const LIMITS = {
  text: 200,
  /** A comment, a reason, a note. */
  note: 2000,
  longText: 10_000,
  processSteps: 200,
  cellText: 40,
  codeText: 12,
  lines: 1000,
  demandRows: 1000,
  demandProfiles: 200,
  shiftCodes: 200,
  agreements: 1000,
  overrides: 200,
  parties: 50,
  contextWeeks: MAX_CONTEXT_WEEKS,
  overlays: 200,
  f5Earned: 30,
  fixedFte: 100,
  weeks: 53,
  cellsInOneCommand: 1000 * 53 * 7,
  commandsInOneBatch: 2000,
  comments: 5000,
} as const;

/** An object that refuses unknown keys; the issue lists the keys that it knows. */
export function strict<T extends z.core.$ZodLooseShape>(shape: T) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? known : undefined) });
}

// One dash alone, of any length, means an empty cell.
const CODE_PATTERN = /^(?![-–−]$)\S+$/;
const KEBAB_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

// Ids become keys of objects (restoreCells, say), where this one would vanish.
export const idSchema = z
  .string()
  .min(1)
  .max(100)
  .regex(/^(?!__proto__$)/, { error: '@id' });
const freeText = z.string().max(LIMITS.text);
/** A comment, a reason, a note. */
export const note = z.string().min(1).max(LIMITS.note);
export const title = z.string().min(1).max(LIMITS.text);

// The casts give the schemas the domain's branded types without a transform, which JSON Schema could not express.
export const dateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: '@date', abort: true })
  .refine((text) => parseLocalDate(text) !== null, { error: '@date' })
  .describe('A real date, YYYY-MM-DD.') as unknown as z.ZodType<LocalDate, LocalDate>;
export const clockSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):([0-5]\d)$/, { error: '@clock', abort: true })
  .refine((text) => parseClockTime(text) !== null, { error: '@clock' })
  .describe('Time of day by a 24-hour clock, HH:MM.') as unknown as z.ZodType<ClockTime, ClockTime>;
/** Days from the first Monday of the plan. */
export const dayIndex = z
  .number()
  .int()
  .min(0)
  .max(LIMITS.weeks * 7 - 1);
export const codeText = z.string().regex(CODE_PATTERN, { error: '@code' }).max(LIMITS.codeText);
const percent = z.number().min(0).max(100);

export const unitSchema = strict({
  name: title.describe('The department.'),
  municipality: freeText.describe('Name of the municipality.'),
  municipalityCode: z
    .string()
    .regex(/^\d{4}$/, { error: '@municipality-code' })
    .optional()
    .describe('Four digits, as in the national register.'),
  serviceType: z.enum(SERVICE_TYPES).describe('What kind of service the department gives.'),
  places: z.number().int().min(0).max(5000).describe('Beds or places funded.'),
  occupiedPlaces: z.number().min(0).max(5000).optional().describe('Mean number of occupied places.'),
  fixedFte: z
    .array(strict({ role: title.describe('Such as leader.'), fte: z.number().min(0).max(1000).describe('Full-time equivalents.') }))
    .max(LIMITS.fixedFte)
    .optional()
    .describe('FTE outside the rota, such as the leader.'),
});

export const periodSchema = strict({
  kind: z.enum(['cycle', 'calendar']).describe('cycle = grunnturnus, repeats for ever on generic weeks. calendar = årsturnus on real dates in Europe/Oslo.'),
  start: dateSchema.describe('A Monday, YYYY-MM-DD.'),
  weeks: z.number().int().min(1).max(LIMITS.weeks).describe('Number of weeks, 1–53.'),
  rotation: z
    .enum(['own-line', 'rolling'])
    .optional()
    .describe('Only for cycles. own-line (default): each line starts again on itself. rolling: line i goes on with the first week of line i+1.'),
});

export const leaveKind = z.string().regex(KEBAB_PATTERN, { error: '@kebab' }).max(LIMITS.text).describe('What kind of leave, such as annual-leave.');
const code = codeText.describe('What is typed in a cell: no spaces, not "-".');
const paint = strict({
  colour: z.enum(CODE_COLOURS).describe('By name, from colours that colour-blind people tell apart.'),
  pattern: z.enum(CODE_PATTERNS).optional().describe('Besides the colour, for prints in grey.'),
})
  .optional()
  .describe('How the code is drawn. Without it by its kind and part of the day.');

export const shiftCodeSchema = z.discriminatedUnion('kind', [
  strict({
    code,
    kind: z.literal('work'),
    start: clockSchema.describe('HH:MM'),
    end: clockSchema.describe('HH:MM; at or before start means that the shift ends on the next day.'),
    unpaidBreakMinutes: z.number().int().min(0).max(1439).optional().describe('Default 0: breaks are paid working time.'),
    look: paint,
  }),
  strict({ code, kind: z.literal('off'), dayOff: z.enum(DAY_OFF_CODES).describe('Which kind of day off, F1–F5.'), look: paint }),
  strict({
    code,
    kind: z.literal('leave'),
    leave: leaveKind,
    look: paint,
  }),
]);
export const shiftCodesSchema = z.array(shiftCodeSchema).max(LIMITS.shiftCodes);

const heads = z.number().int().min(0).max(1000);
const competenceHeads = heads.exactOptional().describe('How many of the heads must have at least this competence.');

export const demandRowSchema = strict({
  id: idSchema.describe('Names the row; used once.'),
  days: z
    .array(z.enum([...DAY_NAMES, 'holiday']))
    .max(8)
    .describe('Weekdays on which the row begins. Rows with holiday replace all other rows on public holidays (calendar plans).'),
  start: clockSchema.describe('HH:MM'),
  end: clockSchema.describe('HH:MM; at or before start means that the row ends on the next day.'),
  people: heads.describe('Heads wanted.'),
  minimum: heads.optional().describe('The floor that a plan may not break; default people.'),
  competence: strict({
    assistant: competenceHeads,
    'healthcare-worker': competenceHeads,
    'registered-nurse': competenceHeads,
    'social-educator': competenceHeads,
    'specialist-nurse': competenceHeads,
  })
    .optional()
    .describe('Competence wanted among the heads. A higher competence counts where a lower is asked.'),
  from: dateSchema.optional().describe('Only in calendar plans: first date of the row, included.'),
  to: dateSchema.optional().describe('Only in calendar plans: last date of the row, included.'),
  profile: idSchema.optional().describe('Only in calendar plans: id of the demand profile on whose dates the row holds.'),
  author: title.optional().describe('Who wants it.'),
  reason: note.optional().describe('Why it is wanted.'),
});
export const demandProfileSchema = strict({
  id: idSchema.describe('Names the profile; used once.'),
  name: title.describe('What people call it: Summer 2027.'),
  kind: z.enum(DEMAND_PROFILE_KINDS).describe('What it is for. closed: nobody is wanted, and no row may belong to it.'),
  from: dateSchema.describe('First date.'),
  to: dateSchema.describe('Last date, included.'),
});
export const demandProfilesSchema = z.array(demandProfileSchema).max(LIMITS.demandProfiles);
export const demandSchema = z.array(demandRowSchema).max(LIMITS.demandRows);

/** The facts of a line without its id and what it works; shared by documents and commands. */
export const lineFacts = {
  label: freeText.describe('Free text, such as a role and a number; names of people are never needed.'),
  competence: z.enum(COMPETENCES).describe('Lowest first; social-educator counts as registered-nurse.'),
  positionPercent: z.number().gt(0).max(150).describe('Size of the position in per cent.'),
  fullTimeWeekHours: z.literal([37.5, 35.5, 33.6, 'three-part']).describe('Hours a week that make 100 %; three-part is counted per HTA 4.2.4.'),
  weekendEvery: z.number().int().min(1).max(53).nullable().describe('Agreed weekend frequency: 3 = every third weekend; null = no weekends.'),
};

/** Facts that a line may lack. */
export const optionalLineFacts = {
  annualPayKr: z.number().min(0).max(10_000_000).describe('Pay a year in kroner for a full position. Without it the guaranteed pay of the competence’s group.'),
  seniorityYears: z.number().min(0).max(70).describe('Years of seniority for the guaranteed pay; default 0.'),
  allowedCodes: z.array(codeText).max(LIMITS.shiftCodes).describe('Work codes that the line may have; without it every work code.'),
  days: z.array(z.enum(DAY_NAMES)).max(7).describe('Weekdays on which the line may start a shift.'),
  overlays: z
    .array(
      strict({
        from: dateSchema.describe('First day of the leave.'),
        to: dateSchema.describe('Last day of the leave, included.'),
        leave: leaveKind,
      }),
    )
    .max(LIMITS.overlays)
    .describe('Only in calendar plans: leave that lies over what was planned. Nobody works the shifts below; their hours stay known.'),
  vacationDays: z
    .number()
    .min(0)
    .max(100)
    .describe('Only in calendar plans: vacation to be taken in the period, in working days Monday to Saturday. Without it a full year’s.'),
  f5Earned: z
    .array(dateSchema)
    .max(LIMITS.f5Earned)
    .describe('Only in calendar plans: public holidays for which the original rota earned an F5 (weekly free day F1 on a holiday between two Sundays).'),
  vacancy: z.enum(VACANCIES).describe('Where nobody holds the position: vacant stands open and counts as planned, held is kept empty on purpose.'),
};

export const agreementSchema = strict({
  id: idSchema.describe('Names the agreement; used once.'),
  type: z.enum(AGREEMENT_TYPES).describe('The clause of the Working Environment Act that the agreement rests on.'),
  from: dateSchema.describe('First day it holds.'),
  to: dateSchema.describe('Last day it holds, included.'),
  lines: z.union([z.literal('all'), z.array(idSchema).max(LIMITS.lines)], { error: '@all-or-line-ids' }).describe('"all" or a list of line ids.'),
  parties: z.array(title).max(LIMITS.parties).optional().describe('Who signed it: the employer and the unions.'),
  noticeMonths: z.number().int().min(0).max(120).optional().describe('Months of notice to end it.'),
  voluntaryLines: z
    .array(idSchema)
    .max(LIMITS.lines)
    .optional()
    .describe('Only 10-12-4, where taking part is voluntary: ids of the lines whose people have consented. It covers no others.'),
  limits: strict({
    dayMinutes: z.number().int().min(1).max(1440).optional().describe('Longest shift, of 10-5-1, 10-5-2 and 10-12-4.'),
    weekMinutes: z.number().int().min(1).max(10_080).optional().describe('Most work in a week, of 10-5-1, 10-5-2 and 10-12-4.'),
    restMinutes: z.number().int().min(0).max(10_080).optional().describe('Shortest rest, of 10-8-3-daily and 10-8-3-weekly.'),
  })
    .optional()
    .describe('Limits of its own, narrower than those of the law, in minutes; beyond them it covers nothing.'),
});
export const agreementsSchema = z.array(agreementSchema).max(LIMITS.agreements);

export const overrideSchema = strict({
  parameter: title.describe('Id of the number, as in the rule catalogue: aml.daily-rest. Only those that are one number.'),
  from: dateSchema.describe('First day it holds.'),
  to: dateSchema.optional().describe('Last day it holds, included. Without it until the next override of the same number begins.'),
  value: z.number().describe('In the unit of the parameter.'),
  reason: title.describe('Who decided it, and why.'),
});

function noteOverrideProblems(overrides: readonly LawOverride[], context: z.core.$RefinementCtx): void {
  for (const { path, found: _, accepted, values } of overrideProblems(overrides)) {
    context.addIssue({ code: 'custom', path: [...path], message: accepted, params: { values } });
  }
}

/** FTE for each place; far above any that is found. */
export const careFactorSchema = z.number().min(0).max(20);

export const settingsSchema = strict({
  employerContributionPercent: percent.optional().describe('Employer contribution (arbeidsgiveravgift), per cent of pay, holiday pay and pension.'),
  employerContributionZone: z
    .enum(CONTRIBUTION_ZONES)
    .optional()
    .describe('Zone of the employer contribution; gives the percentage where employerContributionPercent is left out.'),
  holidayPayPercent: percent.optional().describe('Holiday pay, per cent of pay.'),
  pensionPercent: percent.optional().describe('Employer’s pension premium, per cent of pay.'),
  positionCostFactor: z
    .number()
    .min(1)
    .max(3)
    .optional()
    .describe(
      'What twelve months’ pay is multiplied by to give the yearly cost of a position, as the payroll reckons. Without it eleven months and holiday pay.',
    ),
  fridayNightCountsAsWeekend: z.boolean().optional().describe('Whether a Friday night shift that ends on Saturday makes a worked weekend. Default true.'),
  clockChangeHours: z
    .enum(['elapsed', 'nominal'])
    .optional()
    .describe('Whether a night shift over a clock change counts elapsed or nominal hours. Default elapsed. Rest is always elapsed.'),
  nightsAreSpecialStrain: z
    .boolean()
    .optional()
    .describe('Whether a risk assessment has classed the nights as special risk or heavy strain: then no night may exceed eight hours. Default false.'),
  targetCareFactor: careFactorSchema.optional().describe('The care factor (PF1) that the department steers by.'),
  overrides: z
    .array(overrideSchema)
    .max(LIMITS.overrides)
    .superRefine(noteOverrideProblems)
    .optional()
    .describe('Numbers of law, tariff or local norm that hold differently in this municipality. Wherever one counts, results say so.'),
  isExample: z.boolean().optional().describe('Marks invented example data.'),
});

export const processStepSchema = strict({
  status: z.enum(PROCESS_STATUSES).describe('What the plan became by the step.'),
  on: dateSchema.describe('Day on which the step was taken.'),
  participants: z.string().max(LIMITS.longText).optional().describe('Who took part, as free text; names of people are not needed.'),
  minutes: z.string().max(LIMITS.longText).optional().describe('What was said, as free text.'),
});

export const processSchema = strict({
  discussedOn: dateSchema.optional().describe('Day on which the plan was discussed with the representatives (drøfting).'),
  effectiveFrom: dateSchema.optional().describe('Day on which it takes effect; default the first day of the plan.'),
  steps: z
    .array(processStepSchema)
    .max(LIMITS.processSteps)
    .optional()
    .describe('From draft to in force, in the order the steps were taken. Without any the plan is a draft.'),
});

/** Weeks in the context of a plan. */
export const contextWeeks = z.number().int().min(1).max(LIMITS.contextWeeks).describe('How many weeks, 1–4; the last ends where the plan begins.');
