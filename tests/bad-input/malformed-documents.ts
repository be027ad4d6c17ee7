import { writePlanDocument } from '#shared/contract/write-plan-document.ts';
import type { ErrorCode } from '#shared/errors/app-error.ts';
import { aPlan } from '../support/a-plan.ts';

/** A file that must be refused, and how. */
export interface MalformedDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly code: ErrorCode;
  /** JSON path of the first problem, for errors inside a document. */
  readonly path?: string;
  /** What the English detail must say. */
  readonly says: readonly string[];
}

const SOUND = aPlan()
  .cycle(2)
  .withLine(['D D A A - F1 F2', 'D D A A D - -'])
  .withLine(['A A - - - D D', 'A A - - - - -'])
  .withDemand('07:30', '15:00', 3, { minimum: 2, competence: { 'registered-nurse': 1 } })
  .build();
/** The text of a sound document, which every malformed one differs from in one place. */
export const SOUND_TEXT: string = writePlanDocument(SOUND);

type Json = Record<string, unknown>;
type Place = readonly (string | number)[];

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function at(root: unknown, place: Place): Json {
  return place.reduce<unknown>((node, step) => (node as Json)[step], root) as Json;
}

/** The sound document with the value at a place changed, or taken out when the value is undefined. */
function changed(place: Place, value: unknown): Uint8Array {
  const document: unknown = JSON.parse(SOUND_TEXT);
  const owner = at(document, place.slice(0, -1));
  const key = String(place.at(-1));
  if (value === undefined) delete owner[key];
  else owner[key] = value;
  return bytesOf(JSON.stringify(document));
}

function invalid(name: string, place: Place, value: unknown, path: string, ...says: readonly string[]): MalformedDocument {
  return { name, bytes: changed(place, value), code: 'document.invalid', path, says: [path, ...says] };
}

function inCalendar(name: string, context: unknown, path: string, ...says: readonly string[]): MalformedDocument {
  const document = JSON.parse(SOUND_TEXT) as Json;
  const bytes = bytesOf(JSON.stringify({ ...document, period: { kind: 'calendar', start: '2027-01-04', weeks: 2 }, context }));
  return { name, bytes, code: 'document.invalid', path, says: [path, ...says] };
}

const DATED = { id: 'agreement', type: '10-5-2', from: '2027-01-01', to: '2027-12-31', lines: 'all' };
const THERE = { unit: '3. etasje', positionPercent: 50, shiftCodes: [{ code: 'D', start: '08:00', end: '15:30' }], weeks: ['D - - - - - -', '- - - - - - -'] };
const OVERRIDE = { parameter: 'aml.daily-rest', from: '2027-01-01', value: 600, reason: 'Local agreement' };
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

const FILES: readonly MalformedDocument[] = [
  { name: 'an empty file', bytes: new Uint8Array(), code: 'document.not-json', says: ['line 1, column 1', 'ends in the middle'] },
  { name: 'a text that is no JSON', bytes: bytesOf('Turnus uke 1\nD D A A'), code: 'document.not-json', says: ['line 1, column 1', '"T"'] },
  { name: 'JSON with a comma too many', bytes: bytesOf('{\n  "name": "A",\n}'), code: 'document.not-json', says: ['line 3, column 1', '"}"'] },
  { name: 'JSON that is cut off', bytes: bytesOf(SOUND_TEXT.slice(0, 200)), code: 'document.not-json', says: ['column'] },
  { name: 'two documents in one file', bytes: bytesOf(`${SOUND_TEXT}{}`), code: 'document.not-json', says: ['more text after the end'] },
  { name: 'a number with a leading zero', bytes: bytesOf('{"a": 007}'), code: 'document.not-json', says: ['line 1, column 7', 'number'] },
  { name: 'a text with a line break inside', bytes: bytesOf('{"a": "b\nc"}'), code: 'document.not-json', says: ['line 1, column 7', 'not closed'] },
  { name: 'Latin-1 text', bytes: Uint8Array.from([0x7b, 0x22, 0xe6, 0xf8, 0xe5, 0x22, 0x7d]), code: 'document.not-utf8', says: ['UTF-8'] },
  { name: 'UTF-16 text', bytes: Uint8Array.from([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]), code: 'document.not-utf8', says: ['UTF-8'] },
  {
    name: 'a PDF',
    bytes: Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a, 0x25, 0xe2, 0xe3]),
    code: 'document.not-utf8',
    says: ['UTF-8'],
  },
  { name: 'one byte more than 10 MB', bytes: new Uint8Array(10 * 1024 * 1024 + 1).fill(0x20), code: 'file.too-large', says: ['10.1 MB', 'at most 10 MB'] },
  { name: 'lists 65 deep', bytes: bytesOf(nested(65)), code: 'document.too-deep', says: ['64'] },
  { name: 'lists a million deep', bytes: bytesOf(nested(1_000_000)), code: 'document.too-deep', says: ['64'] },
  { name: 'a list 65 deep inside a document', bytes: changed(['name'], JSON.parse(nested(64))), code: 'document.too-deep', says: ['64'] },
];

const SHAPES: readonly MalformedDocument[] = [
  { name: 'a list instead of a document', bytes: bytesOf('[]'), code: 'document.invalid', path: '$', says: ['$: found a list', 'an object'] },
  { name: 'null', bytes: bytesOf('null'), code: 'document.invalid', path: '$', says: ['$: found null'] },
  {
    name: 'a key that stands twice',
    bytes: bytesOf(SOUND_TEXT.replace('"weeks": 2', '"weeks": 2, "weeks": 3')),
    code: 'document.invalid',
    path: '$.period.weeks',
    says: ['$.period.weeks: the key is there twice'],
  },
  {
    name: 'another format',
    bytes: changed(['format'], 'vaktbalanse/2'),
    code: 'document.invalid',
    path: '$.format',
    says: ['"vaktbalanse/2"', '"vaktbalanse/1"'],
  },
  { name: 'an empty object', bytes: bytesOf('{}'), code: 'document.invalid', path: '$.format', says: ['$.format: missing'] },
  invalid('a misspelt key', ['lines', 1, 'postion'], 100, '$.lines[1].postion', 'unknown key', 'positionPercent'),
  invalid('an unknown key at the root', ['version'], 1, '$.version', 'unknown key', 'format, name, unit'),
  invalid('an unknown setting', ['settings', 'holidayPay'], 12, '$.settings.holidayPay', 'unknown key', 'holidayPayPercent'),
  invalid(
    'an override of an unknown number',
    ['settings', 'overrides'],
    [{ ...OVERRIDE, parameter: 'aml.dayly-rest' }],
    '$.settings.overrides[0].parameter',
    '"aml.dayly-rest"',
    'aml.daily-rest,',
  ),
  invalid(
    'an override of a table',
    ['settings', 'overrides'],
    [{ ...OVERRIDE, parameter: 'hta.guaranteed-pay.G2a' }],
    '$.settings.overrides[0].parameter',
    'aml.daily-rest,',
  ),
  invalid('an override without a reason', ['settings', 'overrides'], [{ ...OVERRIDE, reason: undefined }], '$.settings.overrides[0].reason', 'missing'),
  invalid('an override with a blank reason', ['settings', 'overrides'], [{ ...OVERRIDE, reason: ' ' }], '$.settings.overrides[0].reason', 'a reason'),
  invalid(
    'an override of half a minute',
    ['settings', 'overrides'],
    [{ ...OVERRIDE, value: 600.5 }],
    '$.settings.overrides[0].value',
    'a whole number from 0 to 20160',
  ),
  invalid('an override that ends before it begins', ['settings', 'overrides'], [{ ...OVERRIDE, to: '2026-12-31' }], '$.settings.overrides[0].to', '2027-01-01'),
  invalid('an override given twice', ['settings', 'overrides'], [OVERRIDE, OVERRIDE], '$.settings.overrides[1].from', '"2027-01-01"'),
  { ...invalid('a key called __proto__', ['name'], 'A', '$.__proto__', 'unknown key'), bytes: bytesOf(SOUND_TEXT.replace('{', '{"__proto__": {"a": 1},')) },
  invalid('no lines', ['lines'], undefined, '$.lines', 'missing', 'a list'),
  invalid('no places', ['unit', 'places'], undefined, '$.unit.places', 'missing', 'a number'),
  invalid('a number written as text', ['unit', 'places'], '24', '$.unit.places', 'found "24"', 'a number'),
  invalid('a comment at no moment', ['comments'], [{ id: 'a', text: 'A', at: '2027-01-04 08:00' }], '$.comments[0].at', 'YYYY-MM-DDTHH:MM'),
  invalid('a comment without a text', ['comments'], [{ id: 'a', text: '', at: '2027-01-04T08:00' }], '$.comments[0].text', 'at least one character'),
  invalid('a comment on no line', ['comments'], [{ id: 'a', text: 'A', line: '9', at: '2027-01-04T08:00' }], '$.comments[0].line', 'found "9"', '1, 2'),
  invalid('a pin after the end', ['lines', 0, 'pinnedDays'], [3, 14], '$.lines[0].pinnedDays[1]', 'found 14', 'from 0 to 13'),
  invalid('a pin given twice', ['lines', 0, 'pinnedDays'], [3, 3], '$.lines[0].pinnedDays[1]', 'found 3'),
  invalid('a wish for nothing', ['lines', 0, 'wishes'], [{ day: 0, want: 'holiday' }], '$.lines[0].wishes[0].want', '"off", "work", "code"'),
  invalid('a wish for a code without the code', ['lines', 0, 'wishes'], [{ day: 0, want: 'code' }], '$.lines[0].wishes[0].code', 'missing'),
  invalid('a wish to be off with a code', ['lines', 0, 'wishes'], [{ day: 0, want: 'off', code: 'D' }], '$.lines[0].wishes[0].code', 'unknown key'),
  invalid(
    'two wishes for one day',
    ['lines', 0, 'wishes'],
    [1, 1].map((day) => ({ day, want: 'off' })),
    '$.lines[0].wishes[1].day',
    'found 1',
  ),
  invalid('a vacancy of another kind', ['lines', 0, 'vacancy'], 'empty', '$.lines[0].vacancy', 'found "empty"', '"vacant", "held"'),
  {
    ...invalid('a position held vacant in a rolling rota', ['lines', 1, 'vacancy'], 'held', '$.lines[1].vacancy', 'not in a rolling rota'),
    bytes: bytesOf(SOUND_TEXT.replace('"own-line"', '"rolling"').replace('"id": "2",', '"id": "2", "vacancy": "held",')),
  },
  invalid(
    'a demand profile in a cycle',
    ['demandProfiles'],
    [{ id: 'a', name: 'Sommer', kind: 'summer', from: '2027-07-01', to: '2027-08-01' }],
    '$.demandProfiles',
    'only when period.kind is calendar',
  ),
  invalid('a demand profile of another kind', ['demandProfiles'], [{ id: 'a', name: 'A', kind: 'winter' }], '$.demandProfiles[0].kind', '"summer"'),
  invalid('a row of a profile in a cycle', ['demand', 0, 'profile'], 'summer', '$.demand[0].profile', 'only when period.kind is calendar'),
  invalid(
    'work elsewhere for another number of weeks',
    ['lines', 0, 'elsewhere'],
    { ...THERE, weeks: ['D - - - - - -'] },
    '$.lines[0].elsewhere.weeks',
    'exactly 2',
  ),
  invalid(
    'six days of work elsewhere',
    ['lines', 0, 'elsewhere'],
    { ...THERE, weeks: ['D - - - - -', THERE.weeks[1]] },
    '$.lines[0].elsewhere.weeks[0]',
    'found 6',
  ),
  invalid('a code elsewhere that is not listed', ['lines', 0, 'elsewhere'], { ...THERE, shiftCodes: [] }, '$.lines[0].elsewhere.weeks[0]', 'found "D"'),
  invalid(
    'work elsewhere without the size of the position',
    ['lines', 0, 'elsewhere'],
    { ...THERE, positionPercent: undefined },
    '$.lines[0].elsewhere.positionPercent',
    'missing',
  ),
  {
    ...invalid('work elsewhere in a rolling rota', ['lines', 0, 'elsewhere'], THERE, '$.lines[0].elsewhere', 'not in a rolling rota'),
    bytes: bytesOf(SOUND_TEXT.replace('"own-line"', '"rolling"').replace('"id": "1",', `"id": "1", "elsewhere": ${JSON.stringify(THERE)},`)),
  },
  invalid('a demand without a reason', ['demand', 0, 'reason'], '', '$.demand[0].reason', 'at least one character'),
  invalid('a colour of no palette', ['shiftCodes', 0, 'look'], { colour: 'pink' }, '$.shiftCodes[0].look.colour', 'found "pink"', '"vermillion"'),
  invalid('a pattern without a colour', ['shiftCodes', 0, 'look'], { pattern: 'dots' }, '$.shiftCodes[0].look.colour', 'missing'),
  invalid('places below zero', ['unit', 'places'], -1, '$.unit.places', 'found -1', '0 or more'),
  invalid('half a place', ['unit', 'places'], 24.5, '$.unit.places', 'found 24.5', 'a whole number'),
  invalid('a service that nobody gives', ['unit', 'serviceType'], 'hospital', '$.unit.serviceType', 'found "hospital"', '"dementia"', '"home-care"'),
  invalid('a municipality code with five digits', ['unit', 'municipalityCode'], '03909', '$.unit.municipalityCode', 'four digits'),
  invalid('a competence that does not exist', ['lines', 0, 'competence'], 'nurse', '$.lines[0].competence', 'found "nurse"', '"registered-nurse"'),
  invalid('another full-time week', ['lines', 0, 'fullTimeWeekHours'], 36, '$.lines[0].fullTimeWeekHours', 'found 36', '37.5, 35.5, 33.6, "three-part"'),
  invalid('a position of nothing', ['lines', 0, 'positionPercent'], 0, '$.lines[0].positionPercent', 'more than 0'),
  invalid('a position of two people', ['lines', 0, 'positionPercent'], 200, '$.lines[0].positionPercent', '150 or less'),
  invalid('an object among the codes', ['shiftCodes', 0], { code: 'D', kind: 'shift' }, '$.shiftCodes[0].kind', 'found "shift"', '"work", "off", "leave"'),
  invalid('a clock time after midnight', ['shiftCodes', 0, 'end'], '24:00', '$.shiftCodes[0].end', 'found "24:00"', '00:00 to 23:59'),
  invalid('a code with a space', ['shiftCodes', 0, 'code'], 'D 1', '$.shiftCodes[0].code', 'without spaces'),
  invalid('a code that is a dash', ['shiftCodes', 0, 'code'], '-', '$.shiftCodes[0].code', 'not just a dash'),
  invalid(
    'a competence of demand that does not exist',
    ['demand', 0, 'competence'],
    { doctor: 1 },
    '$.demand[0].competence.doctor',
    'unknown key',
    'specialist-nurse',
  ),
  invalid('half a head', ['demand', 0, 'people'], 2.5, '$.demand[0].people', 'a whole number'),
  invalid('an eighth weekday', ['demand', 0, 'days', 0], 'monday', '$.demand[0].days[0]', 'found "monday"', '"mon"', '"holiday"'),
  invalid('consent to an agreement that needs none', ['agreements'], [{ ...DATED, voluntaryLines: ['1'] }], '$.agreements[0].voluntaryLines', '§ 10-12 (4)'),
  invalid(
    'consent of a line that is not there',
    ['agreements'],
    [{ ...DATED, type: '10-12-4', voluntaryLines: ['9'] }],
    '$.agreements[0].voluntaryLines[0]',
    'found "9"',
    '1, 2',
  ),
  invalid(
    'a shortest rest in an agreement about averaging',
    ['agreements'],
    [{ ...DATED, limits: { restMinutes: 480 } }],
    '$.agreements[0].limits.restMinutes',
    'dayMinutes, weekMinutes',
  ),
  invalid('an unknown limit', ['agreements'], [{ ...DATED, limits: { minutes: 480 } }], '$.agreements[0].limits.minutes', 'unknown key', 'dayMinutes'),
  invalid('a discussion on no date', ['process'], { discussedOn: '2027-02-30' }, '$.process.discussedOn', 'a date that exists'),
  invalid('an unknown step of the process', ['process'], { drafted: '2027-02-01' }, '$.process.drafted', 'unknown key', 'discussedOn'),
  invalid('weeks before a repeating rota', ['context'], { weeks: 1, lines: {} }, '$.context', 'no dates in a base rota'),
  invalid('five weeks before the plan', ['context'], { weeks: 5, lines: {} }, '$.context.weeks', '4 or less'),
  inCalendar('a line before the plan that is not in it', { weeks: 1, lines: { 9: ['- - - - - - -'] } }, "$.context.lines['9']", '1, 2'),
  inCalendar('fewer weeks before the plan than it says', { weeks: 2, lines: { 1: ['- - - - - - -'] } }, "$.context.lines['1']", 'found 1', 'exactly 2'),
  inCalendar('six days in a week before the plan', { weeks: 1, lines: { 1: ['- - - - - -'] } }, "$.context.lines['1'][0]", 'found 6'),
  inCalendar('an unknown code before the plan', { weeks: 1, lines: { 1: ['- - - - - Q -'] } }, "$.context.lines['1'][0]", 'found "Q"'),
  invalid('an agreement for a number of lines', ['agreements'], [{ ...DATED, lines: 3 }], '$.agreements[0].lines', 'found 3', '"all" or a list of line ids'),
];

const MEANINGS: readonly MalformedDocument[] = [
  invalid('a start on a Tuesday', ['period', 'start'], '2027-01-05', '$.period.start', 'found "2027-01-05"', 'a Monday'),
  invalid('a date that does not exist', ['period', 'start'], '2027-02-30', '$.period.start', 'found "2027-02-30"', 'a date that exists'),
  invalid('a date in the Norwegian way of writing', ['period', 'start'], '04.01.2027', '$.period.start', 'YYYY-MM-DD'),
  invalid('no week at all', ['period', 'weeks'], 0, '$.period.weeks', '1 or more'),
  invalid('54 weeks', ['period', 'weeks'], 54, '$.period.weeks', '53 or less'),
  invalid('a rotation in a calendar plan', ['period', 'kind'], 'calendar', '$.period.rotation', 'only when kind is cycle'),
  invalid('too few weeks in a line', ['lines', 0, 'weeks'], ['- - - - - - -'], '$.lines[0].weeks', 'found 1', 'exactly 2'),
  invalid('six codes in a week', ['lines', 1, 'weeks', 1], 'D D D D D -', '$.lines[1].weeks[1]', 'found 6', 'seven codes'),
  invalid('an unknown code in a week', ['lines', 0, 'weeks', 1], 'D D Q - - - -', '$.lines[0].weeks[1]', 'found "Q"', '-, D'),
  invalid('the same line twice', ['lines', 1, 'id'], '1', '$.lines[1].id', 'found "1"', 'not in the list already'),
  invalid('an allowed code that does not exist', ['lines', 0, 'allowedCodes'], ['D', 'Q'], '$.lines[0].allowedCodes[1]', 'found "Q"'),
  invalid('a floor above the people wanted', ['demand', 0, 'minimum'], 4, '$.demand[0].minimum', 'found 4', 'at most 3'),
  invalid('more nurses than people', ['demand', 0, 'competence', 'registered-nurse'], 4, "$.demand[0].competence['registered-nurse']", 'at most 3'),
  invalid('dates of demand in a cycle', ['demand', 0, 'from'], '2027-01-04', '$.demand[0].from', 'only when period.kind is calendar'),
  invalid('a break as long as the shift', ['shiftCodes', 0, 'unpaidBreakMinutes'], 450, '$.shiftCodes[0].unpaidBreakMinutes', '450 minutes of the shift'),
  invalid('an agreement that ends before it begins', ['agreements'], [{ ...DATED, to: '2026-12-31' }], '$.agreements[0].to', '2027-01-01 or later'),
  invalid('an agreement for a line that is not there', ['agreements'], [{ ...DATED, lines: ['1', '9'] }], '$.agreements[0].lines[1]', 'found "9"', '1, 2'),
  invalid('an unknown cell on top of a shift', ['unknownCells'], [{ line: '1', day: 0, text: 'kurs' }], '$.unknownCells[0].day', 'where weeks has -'),
  invalid('a shift code among the unknown cells', ['unknownCells'], [{ line: '1', day: 4, text: 'D' }], '$.unknownCells[0].text', 'no shift code'),
];

/** Files that a person could pick by mistake, and documents with one thing wrong. */
export const MALFORMED: readonly MalformedDocument[] = [...FILES, ...SHAPES, ...MEANINGS];
