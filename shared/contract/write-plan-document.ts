import type { Elsewhere } from '../domain/model/elsewhere.ts';
import type { Agreement, DemandRow, Plan, PlanContext, PlanProcess, RotaLine, ShiftCode } from '../domain/model/plan.ts';
import { DAYS_PER_WEEK } from '../time/local-date.ts';
import { documentElsewhereSchema, elsewhereCodeSchema } from './elsewhere-parts.ts';
import { commentSchema } from './note-parts.ts';
import { PLAN_FORMAT, type PlanDocument, planDocumentSchema } from './plan-document-schema.ts';
import {
  agreementSchema,
  demandProfileSchema,
  demandRowSchema,
  overrideSchema,
  periodSchema,
  processSchema,
  processStepSchema,
  settingsSchema,
  unitSchema,
} from './plan-parts.ts';

/**
 * The document of a plan, as text: the same plan gives the same text, keys in the order of the schema, one week a line,
 * so that a comparison of two files shows what changed. Cells with unknown codes go to `unknownCells`.
 */
export function writePlanDocument(plan: Plan): string {
  return `${print(toPlanDocument(plan), '')}\n`;
}

/** The document of a plan, as a JSON value with its keys in the order of the schema. */
export function toPlanDocument(plan: Plan): PlanDocument {
  const codes = new Set(plan.shiftCodes.map((code) => code.code));
  const unknownCells = plan.lines.flatMap((line) => line.cells.flatMap((text, day) => (text === '' || codes.has(text) ? [] : [{ line: line.id, day, text }])));
  const document = {
    format: PLAN_FORMAT,
    name: plan.name,
    unit: { ...inOrder(plan.unit, unitSchema.shape), fixedFte: plan.unit.fixedFte?.map(({ role, fte }) => ({ role, fte })) },
    period: inOrder(plan.period, periodSchema.shape),
    shiftCodes: plan.shiftCodes.map(writtenCode),
    demand: plan.demand.map(demandRow),
    demandProfiles: plan.demandProfiles?.map((profile) => inOrder(profile, demandProfileSchema.shape)),
    lines: plan.lines.map((line) => documentLine(line, codes)),
    agreements: plan.agreements.map(writtenAgreement),
    settings: { ...inOrder(plan.settings, settingsSchema.shape), overrides: plan.settings.overrides?.map((one) => inOrder(one, overrideSchema.shape)) },
    process: plan.process && writtenProcess(plan.process),
    context: plan.context && writtenContext(plan.context),
    comments: plan.comments?.map((comment) => inOrder(comment, commentSchema.shape)),
    unknownCells: unknownCells.length === 0 ? undefined : unknownCells,
  };
  return document as unknown as PlanDocument;
}

const SHIFT_CODE_KEYS = { code: 0, kind: 0, start: 0, end: 0, unpaidBreakMinutes: 0, dayOff: 0, leave: 0, look: 0 };
const PAINT_KEYS = { colour: 0, pattern: 0 };
const WISH_KEYS = { day: 0, want: 0, code: 0, note: 0, isStrong: 0 };

function inOrder(value: object, keys: object): Record<string, unknown> {
  const source = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.keys(keys).flatMap((key) => (source[key] === undefined ? [] : [[key, source[key]]])));
}

function writtenCode(code: ShiftCode): Record<string, unknown> {
  const written = inOrder(code, SHIFT_CODE_KEYS);
  return code.look === undefined ? written : { ...written, look: inOrder(code.look, PAINT_KEYS) };
}

function demandRow(row: DemandRow): Record<string, unknown> {
  const written = inOrder(row, demandRowSchema.shape);
  return row.competence === undefined ? written : { ...written, competence: inOrder(row.competence, demandRowSchema.shape.competence.unwrap().shape) };
}

function documentLine(line: RotaLine, codes: ReadonlySet<string>): Record<string, unknown> {
  const known = line.cells.map((text) => (codes.has(text) ? text : ''));
  const facts = inOrder(line, planDocumentSchema.shape.lines.element.shape);
  const wishes = line.wishes?.map((wish) => inOrder(wish, WISH_KEYS));
  const elsewhere = line.elsewhere && writtenElsewhere(line.elsewhere);
  return { ...facts, ...(elsewhere === undefined ? {} : { elsewhere }), ...(wishes === undefined ? {} : { wishes }), weeks: writtenWeeks(known) };
}

function writtenElsewhere(elsewhere: Elsewhere): Record<string, unknown> {
  const shiftCodes = elsewhere.shiftCodes.map((code) => inOrder(code, elsewhereCodeSchema.shape));
  return { ...inOrder(elsewhere, documentElsewhereSchema.shape), shiftCodes, weeks: writtenWeeks(elsewhere.cells) };
}

function writtenAgreement(agreement: Agreement): Record<string, unknown> {
  const written = inOrder(agreement, agreementSchema.shape);
  return agreement.limits === undefined ? written : { ...written, limits: inOrder(agreement.limits, agreementSchema.shape.limits.unwrap().shape) };
}

function writtenProcess(process: PlanProcess): Record<string, unknown> {
  const written = inOrder(process, processSchema.shape);
  return process.steps === undefined ? written : { ...written, steps: process.steps.map((step) => inOrder(step, processStepSchema.shape)) };
}

function writtenContext({ weeks, lines }: PlanContext): Record<string, unknown> {
  return { weeks, lines: Object.fromEntries(Object.entries(lines).map(([line, cells]) => [line, writtenWeeks(cells)])) };
}

function writtenWeeks(cells: readonly string[]): readonly string[] {
  return Array.from({ length: cells.length / DAYS_PER_WEEK }, (_, week) =>
    cells
      .slice(week * DAYS_PER_WEEK, (week + 1) * DAYS_PER_WEEK)
      .map((text) => text || '-')
      .join(' '),
  );
}

const LONGEST_LINE = 150;

// JSON with short objects and lists on one line, except weeks, which always stand one below the other.
function print(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const flat = printFlat(value);
  if (flat.length + indent.length <= LONGEST_LINE && !flat.includes('"weeks": [') && !flat.includes('[{') && indent !== '') return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[\n${value.map((item) => inner + print(item, inner)).join(',\n')}\n${indent}]`;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const printed = entries.map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${key === 'weeks' && Array.isArray(item) ? printLines(item, inner) : print(item, inner)}`,
  );
  return printed.length === 0 ? '{}' : `{\n${printed.join(',\n')}\n${indent}}`;
}

function printLines(list: readonly unknown[], indent: string): string {
  return list.length === 0 ? '[]' : `[\n${list.map((item) => `${indent}  ${JSON.stringify(item)}`).join(',\n')}\n${indent}]`;
}

function printFlat(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(printFlat).join(', ')}]`;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return entries.length === 0 ? '{}' : `{ ${entries.map(([key, item]) => `${JSON.stringify(key)}: ${printFlat(item)}`).join(', ')} }`;
}
