import { recogniseCompetence } from './recognise-competence.ts';
import type { Header } from './recognise-header.ts';
import { percentOf, recognisePercent } from './recognise-percent.ts';
import type { SheetView } from './sheet-view.ts';

/** What the columns beside the days hold. */
export type ColumnRole = 'label' | 'percent' | 'competence' | 'week-hours' | 'weekend' | 'number' | 'sum' | 'other';

/** The columns beside the days, by their place; those without anything in them are left out. */
export type ColumnRoles = ReadonlyMap<number, ColumnRole>;

const HEADS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['sum', /\bsum\b|totalt?\b|\bdiff|avvik|antall|antal\b|balanse|planlagt|utarb/i],
  ['percent', /%|prosent|\bpst\b|stillings?stø?rr?|stillingsandel|still\. ?st|\bfte\b|per ?cent/i],
  ['week-hours', /timer ?(\/|pr|per|i) ?uke|timar ?(\/|pr|per|i) ?veke|\bt\/uke|t\/veke|uketime|veketim|hours ?(\/|a|per) ?week|full ?tid/i],
  ['weekend', /\bhelg|weekend/i],
  ['number', /^(nr|#|no)\.?$|ans\.? ?nr|ansattnr|løpenr|linje ?nr|^linje$|^line$|^rad$/i],
  ['competence', /kompetanse|yrke|tittel|rolle|funksjon|stillingstype|utdann|competence|title|profession/i],
  ['label', /navn|namn|ansatt|tilsett|\bname\b|hvem|kven|turnuslinje|medarbeid/i],
  ['sum', /\btimer\b|\btimar\b|\bhours\b|\btid\b/i],
];
const WEEK_HOURS = new Set(['37,5', '35,5', '33,6', '37.5', '35.5', '33.6']);
/** A column counts as being of a kind when so many of its values are. */
const MOST = 0.6;

interface Column {
  readonly column: number;
  readonly head: string;
  readonly texts: readonly string[];
  readonly isRight: boolean;
}

/** Judges the columns beside the days by their heading and by what stands in them in the given rows. */
export function recogniseColumns(view: SheetView, header: Header, rows: readonly number[], end: number): ColumnRoles {
  const days = new Set(header.days.map((day) => day.column));
  const first = Math.min(...days);
  const last = Math.max(...days);
  const columns: Column[] = [];
  for (let column = 0; column < view.width; column += 1) {
    if (days.has(column)) continue;
    const texts = rows.map((row) => view.text(row, column)).filter((text) => text !== '');
    if (texts.length > 0) columns.push({ column, head: headOf(view, header, column), texts, isRight: column > first });
    else if (hasAny(view, column, header.top, end)) columns.push({ column, head: headOf(view, header, column), texts, isRight: column > first });
  }
  const roles = new Map(columns.filter((each) => each.isRight).map((each) => [each.column, rightRole(each, last)] as const));
  const left = columns.filter((each) => !each.isRight);
  for (const [column, role] of leftRoles(left)) roles.set(column, role);
  return onePerRole(roles);
}

function headOf(view: SheetView, header: Header, column: number): string {
  const parts: string[] = [];
  for (let row = header.top; row <= header.bottom; row += 1) parts.push(view.text(row, column));
  return parts.filter((part) => part !== '').join(' ');
}

function hasAny(view: SheetView, column: number, from: number, to: number): boolean {
  for (let row = from; row < to; row += 1) if (view.cell(row, column) !== null) return true;
  return false;
}

function leftRoles(columns: readonly Column[]): ReadonlyMap<number, ColumnRole> {
  const roles = new Map<number, ColumnRole>();
  for (const each of columns) roles.set(each.column, byHead(each) ?? byContent(each));
  const taken = [...roles.values()];
  if (!taken.includes('label')) {
    // The column with most different words names the lines, and where there is none, the one with competences or numbers does.
    const words = columns.filter((each) => roles.get(each.column) === 'other');
    const [best] = [...words].sort((a, b) => new Set(b.texts).size - new Set(a.texts).size);
    const instead = best ?? columns.find((each) => roles.get(each.column) === 'competence') ?? columns.find((each) => roles.get(each.column) === 'number');
    if (instead) roles.set(instead.column, 'label');
  }
  return roles;
}

function byHead({ head, texts }: Column): ColumnRole | null {
  const role = HEADS.find(([, pattern]) => pattern.test(head))?.[0] ?? null;
  if (role === null || texts.length === 0) return null;
  // A heading promises what the values must keep: `Stilling` stands over titles as well as over percentages.
  if (role === 'percent' && shareOf(texts, (text) => recognisePercent(text) !== null) < MOST) return null;
  if (role === 'week-hours' && shareOf(texts, (text) => WEEK_HOURS.has(text)) < MOST) return 'sum';
  if (role === 'number' && shareOf(texts, (text) => /^\d+$/.test(text)) < MOST) return null;
  if (role === 'competence' && shareOf(texts, (text) => recogniseCompetence(text) !== null) < MOST) return null;
  return role;
}

function byContent({ texts }: Column): ColumnRole {
  if (texts.length === 0) return 'other';
  if (shareOf(texts, (text) => /^\d{1,3}$/.test(text)) === 1 && isCounting(texts)) return 'number';
  if (shareOf(texts, (text) => WEEK_HOURS.has(text)) >= MOST) return 'week-hours';
  if (shareOf(texts, isPosition) >= MOST) return 'percent';
  const isCompetence = shareOf(texts, (text) => recogniseCompetence(text) !== null) >= MOST;
  // Titles repeat themselves; `Sykepleier 1`, `Sykepleier 2` are names of lines.
  return isCompetence && (texts.length === 1 || new Set(texts).size < texts.length) ? 'competence' : 'other';
}

function rightRole(each: Column, lastDay: number): ColumnRole {
  if (each.column < lastDay) return 'sum';
  const role = byHead(each);
  if (role === 'percent' || role === 'weekend' || role === 'week-hours') return role;
  return role === 'sum' || shareOf(each.texts, (text) => /^[-–−]?\d+([.,]\d+)?( ?%)?$/.test(text)) >= MOST ? 'sum' : 'other';
}

/** The first column of a kind is the one; a second percentage is a sum. Names may stand in two columns, of which the first is taken. */
function onePerRole(roles: ReadonlyMap<number, ColumnRole>): ColumnRoles {
  const seen = new Set<ColumnRole>();
  return new Map(
    [...roles]
      .sort(([a], [b]) => a - b)
      .map(([column, role]) => {
        const isSecond = role !== 'sum' && role !== 'other' && seen.has(role);
        seen.add(role);
        return [column, isSecond ? (role === 'label' ? 'other' : 'sum') : role];
      }),
  );
}

function isPosition(text: string): boolean {
  const percent = recognisePercent(text);
  return percent !== null && (/%|prosent/.test(text) || percentOf(1) === percent || percent >= 5);
}

function isCounting(texts: readonly string[]): boolean {
  return texts.every((text, index) => index === 0 || Number(text) > Number(texts[index - 1]));
}

function shareOf(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}
