import { type Agreement, type AgreementLimits, type AgreementType, LIMITS_OF_AGREEMENT } from '#shared/domain/model/plan.ts';

/** The agreement with limits of its own; without any, it has none. */
export function withLimits(agreement: Agreement, limits: AgreementLimits): Agreement {
  const { limits: _before, ...others } = agreement;
  return Object.keys(limits).length === 0 ? others : { ...others, limits };
}

/** The agreement as another type: terms that the new type cannot have go. */
export function withType(agreement: Agreement, type: AgreementType): Agreement {
  const { voluntaryLines, limits, ...others } = agreement;
  const allowed: readonly string[] = LIMITS_OF_AGREEMENT[type];
  const kept = Object.fromEntries(Object.entries(limits ?? {}).filter(([name]) => allowed.includes(name)));
  const consents = type === '10-12-4' && voluntaryLines ? { voluntaryLines } : {};
  return withLimits({ ...others, type, ...consents }, kept);
}
