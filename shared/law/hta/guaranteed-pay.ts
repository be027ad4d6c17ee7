import { localDate } from '../../time/local-date.ts';
import type { Confidence, DatedValue, Parameter } from '../parameter.ts';

/** From how many years of seniority an annual pay is guaranteed; `kr` is null from the step on that the sources do not give. */
export interface PayStep {
  readonly fromYears: number;
  readonly kr: number | null;
}

/**
 * Pay groups of HTA chapter 4: G1a no education asked for, G1b skilled worker, G1c vocational college,
 * G2a three, G2b four and G2c five years of university or college.
 */
export const PAY_GROUPS = ['G1a', 'G1b', 'G1c', 'G2a', 'G2b', 'G2c'] as const;
export type PayGroup = (typeof PAY_GROUPS)[number];

type PayLadder = readonly PayStep[];

const LAST_CHECKED = localDate('2026-11-21');

interface Table {
  readonly from: string;
  readonly to: string | null;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  /** Years of each column. */
  readonly years: readonly number[];
  /** First year that the table says nothing about, where it stops short. */
  readonly unknownFromYears?: number;
  readonly pay: Readonly<Partial<Record<PayGroup, readonly number[]>>>;
}

const FULL_LADDER = [0, 2, 4, 6, 8, 10, 16];
const MERGED_LADDER = [0, 6, 8, 10, 16];

// NOK a year, full position. Rulebook 4.10; a group that a table leaves out is missing in the sources, and stays so.
const TABLES: readonly Table[] = [
  {
    from: '2018-05-01',
    to: '2020-08-31',
    confidence: 'secondary',
    sources: ['T3'],
    years: [0],
    unknownFromYears: 1,
    pay: { G1a: [293500], G1b: [338800], G1c: [359800], G2a: [386200], G2b: [425800], G2c: [474700] },
  },
  {
    from: '2020-09-01',
    to: '2021-06-03',
    confidence: 'secondary',
    sources: ['T10'],
    years: FULL_LADDER,
    pay: {
      G1a: [302900, 308400, 311200, 314200, 322300, 368600, 406500],
      G1b: [352200, 358600, 362100, 366300, 377700, 421400, 431400],
      G1c: [374200, 380600, 384100, 388300, 399700, 441400, 451400],
      G2a: [411400, 421400, 431400, 441400, 451400, 501400, 506400],
      G2b: [451600, 461600, 471600, 481600, 501600, 521600, 531600],
    },
  },
  {
    from: '2021-06-04',
    to: '2022-04-30',
    confidence: 'secondary',
    sources: ['T11'],
    years: FULL_LADDER,
    pay: {
      G1a: [312900, 319400, 322200, 325200, 333300, 379600, 419400],
      G1b: [363700, 371200, 374700, 378900, 390300, 434100, 446000],
      G1c: [386000, 393200, 396700, 400900, 412300, 454100, 467100],
      G2a: [423500, 434200, 444400, 454600, 464800, 515200, 523100],
      G2b: [464100, 474900, 485300, 495600, 515800, 537100, 549100],
      G2c: [504700, 514700, 519700, 524800, 537200, 556900, 597400],
    },
  },
  {
    from: '2022-05-01',
    to: '2023-04-30',
    confidence: 'official',
    sources: ['T12'],
    years: FULL_LADDER,
    pay: {
      G1a: [324900, 331400, 334200, 337200, 345300, 391600, 431400],
      G1b: [389000, 389000, 389000, 393200, 404600, 448400, 460300],
      G1c: [411000, 411000, 411000, 415200, 426600, 468400, 481400],
      G2a: [459100, 459100, 459100, 469300, 479500, 529900, 537900],
      G2b: [500100, 500100, 500100, 510400, 530600, 552900, 565900],
    },
  },
  {
    from: '2023-05-01',
    to: '2024-04-30',
    confidence: 'secondary',
    sources: ['T13'],
    years: MERGED_LADDER,
    pay: { G2a: [485400, 495600, 505800, 556600, 569100], G2b: [526400, 536700, 556900, 581100, 598900] },
  },
  {
    from: '2024-05-01',
    to: '2025-04-30',
    confidence: 'secondary',
    sources: ['T14'],
    years: [0],
    unknownFromYears: 1,
    pay: { G1a: [382500], G1b: [437300], G1c: [459300], G2a: [507400], G2b: [548400], G2c: [584000] },
  },
  // Agreed as a frame of 4.4 %; no table was found (T15).
  { from: '2025-05-01', to: '2026-04-30', confidence: 'missing', sources: ['T15'], years: [], pay: {} },
  {
    from: '2026-05-01',
    to: null,
    confidence: 'secondary',
    sources: ['T16'],
    years: MERGED_LADDER,
    pay: { G2a: [545400, 558400, 568600, 620800, 639900], G2b: [586400, 601800, 622000, 647900, 673200], G2c: [624700, 638900, 652300, 686000, 735300] },
  },
];

function entryOf(table: Table, group: PayGroup): DatedValue<PayLadder> {
  const from = localDate(table.from);
  const to = table.to === null ? null : localDate(table.to);
  const pay = table.pay[group];
  if (!pay) return { from, to, value: null, confidence: 'missing', sources: table.sources };
  const known = pay.map((kr, index): PayStep => ({ fromYears: table.years[index] ?? 0, kr }));
  const value = table.unknownFromYears === undefined ? known : [...known, { fromYears: table.unknownFromYears, kr: null }];
  return { from, to, value, confidence: table.confidence, sources: table.sources };
}

function ladderOf(group: PayGroup): Parameter<PayLadder> {
  return {
    id: `hta.guaranteed-pay.${group}`,
    clause: 'HTA kap. 4',
    unit: 'NOK/year',
    values: TABLES.map((table) => entryOf(table, group)),
    lastChecked: LAST_CHECKED,
  };
}

/** Guaranteed minimum pay by group and seniority. A floor: many are paid more. @term garantilønn @source HTA chapter 4, rulebook 4.10 */
export const GUARANTEED_PAY: Readonly<Record<PayGroup, Parameter<PayLadder>>> = {
  G1a: ladderOf('G1a'),
  G1b: ladderOf('G1b'),
  G1c: ladderOf('G1c'),
  G2a: ladderOf('G2a'),
  G2b: ladderOf('G2b'),
  G2c: ladderOf('G2c'),
};

/** Pay of the ladder at a seniority in years, or null where the ladder stops short. */
export function payAtSeniority(ladder: PayLadder, years: number): number | null {
  let kr: number | null = null;
  for (const step of ladder) if (step.fromYears <= years) kr = step.kr;
  return kr;
}
