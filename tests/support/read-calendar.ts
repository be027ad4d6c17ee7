/** One property line of an iCalendar file: name, parameters, value as written. */
export interface CalendarProperty {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

export interface ReadEvent {
  readonly id: string;
  readonly title: string;
  /** `20270104T150000` with its zone, or `20270104` for whole days. */
  readonly start: CalendarProperty;
  readonly end: CalendarProperty;
  readonly repeat: string | null;
  readonly properties: readonly CalendarProperty[];
}

export interface ReadCalendar {
  readonly name: string;
  readonly zones: readonly string[];
  readonly events: readonly ReadEvent[];
}

/** Reads an iCalendar file as RFC 5545 has it: folded lines, escaped texts, parts that begin and end. @throws Error where it is broken. */
export function readCalendar(bytes: Uint8Array): ReadCalendar {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const raw = text.split('\r\n');
  if (raw.at(-1) !== '' || text.replaceAll('\r\n', '').match(/[\r\n]/)) throw new Error('Lines must end with CR LF');
  for (const line of raw) if (new TextEncoder().encode(line).length > 75) throw new Error(`Longer than 75 bytes: ${line}`);
  const lines = text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1).map(readProperty);
  const parts: string[] = [];
  const events: CalendarProperty[][] = [];
  const zones: string[] = [];
  let name = '';
  for (const line of lines) {
    const part = parts.at(-1);
    if (line.name === 'BEGIN') {
      parts.push(line.value);
      if (line.value === 'VEVENT') events.push([]);
    } else if (line.name === 'END') {
      if (parts.pop() !== line.value) throw new Error(`END:${line.value} out of place`);
    } else if (part === 'VEVENT') events.at(-1)?.push(line);
    else if (part === 'VTIMEZONE' && line.name === 'TZID') zones.push(line.value);
    else if (part === 'VCALENDAR' && line.name === 'NAME') name = unescaped(line.value);
  }
  if (parts.length > 0) throw new Error(`${parts.join()} has no end`);
  return { name, zones, events: events.map(toEvent) };
}

function readProperty(line: string): CalendarProperty {
  const match = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^;:"]*))*):(.*)$/s.exec(line);
  if (!match) throw new Error(`No property: ${line}`);
  const parameters = Object.fromEntries([...(match[2] ?? '').matchAll(/;([A-Z-]+)=("[^"]*"|[^;:"]*)/g)].map(([, key = '', value = '']) => [key, value]));
  return { name: match[1] ?? '', parameters, value: match[3] ?? '' };
}

function toEvent(properties: readonly CalendarProperty[]): ReadEvent {
  const find = (name: string) => properties.find((one) => one.name === name);
  const must = (name: string): CalendarProperty => {
    const found = find(name);
    if (!found) throw new Error(`An event lacks ${name}`);
    return found;
  };
  if (!/^\d{8}T\d{6}Z$/.test(must('DTSTAMP').value)) throw new Error('DTSTAMP must be UTC');
  return {
    id: must('UID').value,
    title: unescaped(must('SUMMARY').value),
    start: must('DTSTART'),
    end: must('DTEND'),
    repeat: find('RRULE')?.value ?? null,
    properties,
  };
}

function unescaped(text: string): string {
  return text.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}

/** The instant of a time by the clock in Norway, in minutes since 1970, as a calendar program works it out. */
export function norwegianMinutes(local: string): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = [
    local.slice(0, 4),
    local.slice(4, 6),
    local.slice(6, 8),
    local.slice(9, 11),
    local.slice(11, 13),
  ].map(Number);
  const guess = Date.UTC(year, month - 1, day, hour, minute) / 60_000;
  return guess - offsetMinutes(guess - offsetMinutes(guess - 60));
}

function offsetMinutes(utcMinutes: number): number {
  const shown = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', timeZoneName: 'longOffset' }).formatToParts(utcMinutes * 60_000);
  const offset = /GMT\+(\d\d):(\d\d)/.exec(shown.find(({ type }) => type === 'timeZoneName')?.value ?? '');
  return Number(offset?.[1] ?? 0) * 60 + Number(offset?.[2] ?? 0);
}
