import { describe, expect, it } from 'vitest';
import { describeBoundSentence, describeLever, describeProofLine } from './describe-bound.ts';

const plain = (text: string) => text.replaceAll(/[\u2009\u00a0]/g, ' ');

describe('describeBoundSentence', () => {
  it('names the hours that count, and how much', () => {
    const spans = [
      { days: ['sat', 'sun'], from: 0, to: 480, weight: 1 },
      { days: ['mon', 'tue', 'wed'], from: 1350, to: 1440, weight: 0.5 },
    ] as const;
    expect(plain(describeBoundSentence('nb', { key: 'bound.argument.wanted.spans', params: { hours: 12.25 }, spans }))).toBe(
      'Tell bare disse timene: lø, sø 00:00–08:00; ma–on 22:30–24:00 (teller 50 %). Der trengs 12,25 t i uka.',
    );
  });

  it('names the competence, and the shifts of the lines', () => {
    expect(plain(describeBoundSentence('en', { key: 'bound.argument.wanted.weekend', params: { hours: 15 }, competence: 'registered-nurse' }))).toBe(
      'The weekend wants 15 h of people with at least this competence: Registered nurse.',
    );
    expect(plain(describeBoundSentence('nn', { key: 'bound.argument.covers.most', params: { lines: 1, hours: 7.5 }, codes: ['D', 'A'] }))).toBe(
      '1 linje (D, A) dekkjer høgst 7,5 t i veka med dei timane, helgene, vaktene og dagane dei har.',
    );
  });
});

describe('describeProofLine', () => {
  it.each([
    [74, 60, 'Helgeunderskudd 74 t. 60 t av det kan ikke fjernes'],
    [60, 60, 'Ingenting av det kan fjernes'],
    [74, 0, 'Ikke noe av det er bevist umulig å fjerne'],
    [50, 60, 'Turnusen er lavere fordi den går ut over noe av det'],
  ])('says what part of %d hours cannot be avoided when %d are proven', (present, proven, said) => {
    expect(plain(describeProofLine('nb', present, proven))).toContain(said);
  });

  it('says nothing where there is nothing', () => {
    expect(describeProofLine('nb', 0, 0)).toBe('');
  });
});

describe('describeLever', () => {
  it('says the change, what it leaves and what it costs', () => {
    const lever = { kind: 'smaller-positions', params: { lines: 69, before: 43, percent: 62.3188 }, hoursAfter: 0, costYearOre: 68_947_573 } as const;
    expect(Object.values(describeLever('nb', lever)).map(plain)).toEqual([
      'De samme timene delt på 69 linjer i stedet for 43: 62,3 % i snitt',
      'fjerner hele',
      '689 000 kr i året',
    ]);
    expect(Object.values(describeLever('nb', { ...lever, hoursAfter: 31.5, costYearOre: null })).map(plain)).toEqual(
      expect.arrayContaining(['31,5 t blir igjen', 'kostnaden er ukjent']),
    );
  });
});
