import { type ReactNode, useState } from 'react';
import { choosePeers, type PeerCandidate } from '#shared/domain/compare/peer-groups.ts';
import type { AppError } from '#shared/errors/app-error.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { useDepartments } from '../../state/use-departments.ts';
import { useQuery } from '../../state/use-query.ts';
import { Screen } from '../../ui/Screen.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { DistanceSection } from './DistanceSection.tsx';
import { ImportsSection } from './ImportsSection.tsx';
import { MunicipalitiesSection } from './MunicipalitiesSection.tsx';
import { PerInhabitant } from './PerInhabitant.tsx';
import { type PlanFile, UnitsSection } from './UnitsSection.tsx';
import './compare.css';

/** The service compares at most this many of each at a time. */
const MOST = 12;

/** This plan's distance from reference numbers, other plans beside it, and what municipalities have published. */
export function CompareScreen(): ReactNode {
  const { t, date } = useText();
  const planId = usePlan((state) => state.planId);
  const revision = usePlan((state) => state.revision);
  const version = useApp((state) => state.departmentsVersion);
  const ownCode = usePlan((state) => state.plan.unit.municipalityCode);
  const { value: departments } = useDepartments();
  const references = useQuery('reference.list', {}, version).value ?? [];
  const [plans, setPlans] = useState<readonly string[] | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [files, setFiles] = useState<readonly PlanFile[]>([]);
  const [priceKr, setPriceKr] = useState<number | null>(null);
  const [fileError, setFileError] = useState<AppError | null>(null);

  const all = (departments ?? []).flatMap((department) => department.plans.map((plan) => ({ id: plan.id, text: `${department.name} – ${plan.name}` })));
  const chosenPlans = plans ?? [planId, ...all.map((plan) => plan.id).filter((id) => id !== planId)].slice(0, MOST);
  // The plan itself is always asked for: its distance stands on top, whether or not it is among those shown beside each other.
  const asked = [planId, ...chosenPlans.filter((id) => id !== planId)].slice(0, MOST);
  const chosenCodes = codes ?? firstCodes(ownCode, references);
  const input = { planIds: asked, municipalities: [...chosenCodes], files: [...files], ...(priceKr === null ? {} : { unitPriceKr: priceKr }) };
  const { value, error } = useQuery('compare.get', input, revision + version);
  const own = value?.units.find((unit) => unit.key === planId);
  const shown = value?.units.filter((unit) => unit.key !== planId || chosenPlans.includes(planId)) ?? [];

  return (
    <Screen title={t('app.compare.title')} intro={t('app.compare.intro')}>
      {(error ?? fileError) && <ErrorMessage error={(error ?? fileError) as AppError} />}
      {own && <DistanceSection unit={own} priceKr={priceKr} onPrice={setPriceKr} />}
      <UnitsSection
        options={all}
        chosen={chosenPlans}
        most={MOST - files.length}
        units={shown}
        planId={planId}
        files={files}
        onChange={setPlans}
        onFiles={(next) => setFiles(next.slice(0, MOST))}
      />
      <MunicipalitiesSection
        candidates={references}
        chosen={chosenCodes}
        most={MOST}
        ownCode={ownCode}
        municipalities={value?.municipalities ?? []}
        cautions={value?.cautions ?? []}
        source={value ? t('app.compare.source', { source: value.source, licence: value.licence, date: date(value.copied) }) : ''}
        onChange={setCodes}
      />
      <PerInhabitant own={references.find(({ code }) => code === ownCode) ?? null} />
      <ImportsSection onError={setFileError} />
    </Screen>
  );
}

/** Those nearest in size to the department's own municipality; without it the first few. */
function firstCodes(ownCode: string | undefined, references: readonly PeerCandidate[]): readonly string[] {
  const { codes } = choosePeers(ownCode, references, 'size');
  if (codes.length > 0) return codes;
  return references
    .filter(({ kind }) => kind === 'municipality')
    .map(({ code }) => code)
    .filter((code, index) => code === ownCode || index < 3);
}
