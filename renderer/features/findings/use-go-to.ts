import { findingKey } from '#shared/domain/model/new-findings.ts';
import type { Finding } from '#shared/domain/model/results.ts';
import { goTo } from '../../state/route.ts';
import { useAppStore } from '../../state/store.ts';

/** Ways into the rota: to where a finding is, or to a day. */
export function useGoTo(): { finding(finding: Finding): void; day(day: number): void } {
  const store = useAppStore();
  function openRota(): void {
    const { plan } = store.getState();
    if (plan) goTo({ screen: 'rota', planId: plan.planId });
  }
  return {
    finding: (finding) => {
      store.getState().selectFinding(findingKey(finding), finding.line, finding.day);
      openRota();
    },
    day: (day) => {
      store.getState().selectFinding('', null, day);
      openRota();
    },
  };
}
