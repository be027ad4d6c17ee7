import { dayPartOf } from '../domain/model/day-part.ts';
import { type CodeMeaning, knownMeaning } from './code-meaning.ts';
import type { CodeAnswer } from './import-answers.ts';
import type { FoundLine, FoundShift } from './read-lines.ts';
import type { LegendEntry } from './recognise-legend.ts';
import { type FoundTimes, recogniseTimes } from './recognise-times.ts';
import type { ReadCode, Source } from './rota-reading.ts';

/** Longest code of a plan. */
const LONGEST_CODE = 12;
const CODE_WITH_TIMES = /^(\p{L}[\p{L}\d*+]{0,7}) ?\(?(\d.+?)\)?$/u;
/** Single signs that mean a day off in many rotas and something else in some. */
const DOUBTFUL = /^(f|x|\/)$/i;

interface Use {
  readonly key: string;
  readonly first: FoundShift;
  readonly isTimes: boolean;
  count: number;
  /** Times that stand with the code in cells, and how often. */
  readonly times: Map<string, number>;
}

/** The codes of the lines with what they mean, and under which key each shift goes. */
export interface CodeBook {
  readonly codes: readonly ReadCode[];
  readonly keyOf: (shift: FoundShift) => string;
}

/** Gathers every different text of the shifts and says what each means, as far as the workbook or an answer tells. */
export function readCodes(lines: readonly FoundLine[], legend: readonly LegendEntry[], answers: Readonly<Record<string, CodeAnswer>>): CodeBook {
  const explained = new Map<string, CodeMeaning>();
  for (const { code, meaning } of legend) if (!explained.has(code)) explained.set(code, meaning);
  const keyOf = (shift: FoundShift): string => keyOfShift(shift, explained).key;
  const uses = usesOf(lines, explained);
  const codes: ReadCode[] = [];
  const names = new Set<string>();
  // Codes that people chose keep their names before names are made for times.
  const ordered = [...uses.values()].sort((a, b) => Number(a.isTimes) - Number(b.isTimes) || b.count - a.count);
  for (const use of ordered) {
    const answer = Object.hasOwn(answers, use.key) ? answers[use.key] : undefined;
    const { meaning, source } = meaningOf(use, explained.get(use.key), answer);
    const wanted = answer?.code ?? (use.isTimes ? '' : plain(use.key));
    const code = freeName(wanted !== '' ? wanted : timesName(meaning), names);
    names.add(code);
    codes.push({ key: use.key, code, meaning, source, isTimes: use.isTimes, count: use.count, sheet: use.first.sheet, address: use.first.address });
  }
  return { codes: [...codes, ...unused(explained, codes, names)], keyOf };
}

function usesOf(lines: readonly FoundLine[], explained: ReadonlyMap<string, CodeMeaning>): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  for (const line of lines) {
    for (const shift of line.shifts.values()) {
      const { key, isTimes, times } = keyOfShift(shift, explained);
      const use = uses.get(key) ?? { key, first: shift, isTimes, count: 0, times: new Map<string, number>() };
      uses.set(key, use);
      use.count += 1;
      if (times) use.times.set(spanKey(times), (use.times.get(spanKey(times)) ?? 0) + 1);
    }
  }
  return uses;
}

function keyOfShift({ text, times }: FoundShift, explained: ReadonlyMap<string, CodeMeaning>): { key: string; isTimes: boolean; times: FoundTimes | null } {
  const span = recogniseTimes(text);
  if (span) return { key: spanKey(span), isTimes: true, times: null };
  const both = CODE_WITH_TIMES.exec(text);
  const own = both ? recogniseTimes(both[2] ?? '') : null;
  if (both && own && !explained.has(text)) {
    const key = canonical(both[1] ?? '', explained);
    const usual = explained.get(key);
    // A code with other times than its own is a shift of its own.
    const isUsual = usual === undefined || (usual.as === 'work' && usual.start === own.start && usual.end === own.end);
    return isUsual ? { key, isTimes: false, times: own } : { key: spanKey(own), isTimes: true, times: null };
  }
  return { key: canonical(text, explained), isTimes: false, times };
}

/** Small and capital letters are the same only where the list of codes knows no difference. */
function canonical(text: string, explained: ReadonlyMap<string, CodeMeaning>): string {
  if (explained.has(text)) return text;
  const alike = [...explained.keys()].filter((code) => plain(code).toLowerCase() === plain(text).toLowerCase());
  return alike.length === 1 ? (alike[0] ?? text) : text;
}

function meaningOf(use: Use, explained: CodeMeaning | undefined, answer: CodeAnswer | undefined): { readonly meaning: CodeMeaning; readonly source: Source } {
  if (answer) return { meaning: answer.meaning, source: 'answered' };
  if (explained) return { meaning: explained, source: 'found' };
  const [span] = [...use.times].sort(([, a], [, b]) => b - a)[0] ?? [];
  const times = recogniseTimes(span ?? (use.isTimes ? use.key : ''));
  // Times in cells are clear, but what the shift shall be called is asked.
  if (times) return { meaning: { as: 'work', ...times }, source: use.isTimes ? 'proposed' : 'found' };
  const known = knownMeaning(use.key);
  if (known) return { meaning: known, source: DOUBTFUL.test(use.key) ? 'proposed' : 'found' };
  return { meaning: { as: 'unknown' }, source: 'proposed' };
}

/** Codes of the list that no line uses belong to the catalogue all the same. */
function unused(explained: ReadonlyMap<string, CodeMeaning>, codes: readonly ReadCode[], names: Set<string>): readonly ReadCode[] {
  const seen = new Set(codes.map((code) => code.key));
  return [...explained].flatMap(([key, meaning]): ReadCode[] => {
    const code = plain(key);
    if (seen.has(key) || names.has(code) || meaning.as === 'nothing' || meaning.as === 'unknown') return [];
    names.add(code);
    return [{ key, code, meaning, source: 'found', isTimes: false, count: 0, sheet: 0, address: '' }];
  });
}

function spanKey({ start, end }: FoundTimes): string {
  return `${start}-${end}`;
}

/** A code may hold no blanks. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, '').slice(0, LONGEST_CODE);
}

/** The letters that most Norwegian rotas use. */
function timesName(meaning: CodeMeaning): string {
  if (meaning.as !== 'work') return 'X';
  return { day: 'D', evening: 'A', night: 'N' }[dayPartOf(meaning.start, meaning.end)];
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 1; taken.has(name); number += 1) name = `${wanted.slice(0, LONGEST_CODE - 3)}${number}`;
  return name;
}
