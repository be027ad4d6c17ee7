import { composeService } from '#service/compose.ts';
import { createClient } from '#shared/contract/client.ts';
import { readSsbFile } from '#shared/contract/read-ssb-file.ts';
import { writePlanDocument } from '#shared/contract/write-plan-document.ts';
import { comparedUnit } from '#shared/domain/compare/compared-unit.ts';
import type { Comparison } from '#shared/domain/compare/comparison.ts';
import type { ReferenceFile } from '#shared/domain/compare/reference-file.ts';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { regionNameKey } from '#shared/exchange/ssb/ssb-region.ts';
import { describeReason } from '#shared/i18n/describe-comparison.ts';
import { type Locale, translateDynamic } from '#shared/i18n/translate.ts';
import { buildComparison } from '#shared/reference/build-comparison.ts';
import { referenceRegions } from '#shared/reference/find-reference.ts';
import { SHIPPED_BENCHMARKS } from '#shared/reference/reference-factors.ts';
import { referencesInMemory } from '#shared/reference/references-in-memory.ts';
import { currentInstant } from '#shared/time/instant.ts';
import type { RunCommand } from '../command.ts';
import { usageError } from '../input/parse-arguments.ts';
import { readBytes, readPlan, valueOf } from '../input/read-file.ts';
import { requireFile } from '../input/require-file.ts';
import { wholeNumber } from '../input/whole-number.ts';
import { comparisonLines } from '../print/comparison-text.ts';

/** So many municipalities of a file are shown when none is named. */
const MOST_OF_A_FILE = 12;
const MOST_KR = 10_000_000;

interface NamedPlan {
  readonly file: string;
  readonly plan: Plan;
}

/**
 * Plans beside each other, beside municipalities with published figures and beside reference numbers. `--with` names
 * municipalities, or files of SSB's whose figures then stand before the shipped ones; `--db` brings what a database holds.
 */
export const compare: RunCommand = async (call) => {
  const { operands, options, json, locale, terminal } = call;
  const plans: NamedPlan[] = [];
  for (const file of operands) plans.push({ file, plan: await readPlan(file) });
  const named = (options.get('with') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const files = named.filter(isFile);
  const codes = named.filter((name) => !isFile(name));
  const priceKr = options.has('price') ? wholeNumber(call, 'price', { min: 0, max: MOST_KR }, 0) : null;
  const database = options.get('db');
  if (database !== undefined && files.length > 0) throw usageError(locale, 'cli.compare.both');
  const comparison = database === undefined ? await compareFiles(plans, codes, files, priceKr) : await compareInDatabase(database, plans, codes, priceKr);
  if (json) terminal.print(JSON.stringify(withWords(comparison, locale)));
  else for (const line of comparisonLines(comparison, locale)) terminal.print(line);
  return 0;
};

function isFile(name: string): boolean {
  return /\.(?:json|csv|txt)$/i.test(name);
}

async function compareFiles(plans: readonly NamedPlan[], codes: readonly string[], fileNames: readonly string[], priceKr: number | null): Promise<Comparison> {
  const known = new Map(referenceRegions().map(({ code, name }) => [regionNameKey(name), code]));
  const files: ReferenceFile[] = [];
  for (const file of fileNames) files.push(valueOf(readSsbFile(await readBytes(file), file, known)));
  const price = priceKr === null ? null : { ore: priceKr * 100, from: 'stated' as const };
  const units = plans.map(({ file, plan }) => comparedUnit(file, plan, evaluatePlan(plan), SHIPPED_BENCHMARKS, price));
  const ofFiles = files.flatMap(({ regions }) => regions.map(({ code }) => code));
  return valueOf(buildComparison(units, codes.length > 0 ? codes : ofFiles.slice(0, MOST_OF_A_FILE), referencesInMemory(files, currentInstant())));
}

async function compareInDatabase(file: string, plans: readonly NamedPlan[], codes: readonly string[], priceKr: number | null): Promise<Comparison> {
  requireFile(file);
  const service = composeService({ dbPath: file, readOnly: true });
  try {
    const input = {
      planIds: [],
      municipalities: codes,
      files: plans.map(({ file: fileName, plan }) => ({ fileName, text: writePlanDocument(plan) })),
      ...(priceKr === null ? {} : { unitPriceKr: priceKr }),
    };
    return valueOf(await createClient(service.call).call('compare.get', input));
  } finally {
    service.close();
  }
}

/** The comparison with its message keys in words. */
function withWords(comparison: Comparison, locale: Locale): Record<string, unknown> {
  return {
    ...comparison,
    units: comparison.units.map((unit) => ({
      ...unit,
      distances: unit.distances.map(({ judgement, ...distance }) => ({
        ...distance,
        verdict: judgement.verdict,
        reasons: judgement.reasons.map((reason) => ({ ...reason, message: describeReason(locale, reason) })),
      })),
    })),
    municipalities: comparison.municipalities.map((municipality) => ({
      ...municipality,
      figures: municipality.figures.map(({ caution, ...figure }) => (caution ? { ...figure, caution: translateDynamic(locale, caution) } : figure)),
    })),
    cautions: comparison.cautions.map((key) => translateDynamic(locale, key)),
  };
}
