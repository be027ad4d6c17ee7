import type { ReactNode } from 'react';
import { meanWeek } from '#shared/domain/model/mean-week.ts';
import { useText } from '../../app/locale/use-text.ts';
import { HourChart } from '../../charts/HourChart.tsx';
import { WeekChart } from '../../charts/WeekChart.tsx';
import { useApp, usePlan } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { Screen } from '../../ui/Screen.tsx';
import { Section } from '../../ui/Section.tsx';
import { ProofLine } from '../bound/ProofLine.tsx';
import { CourseInvitation } from '../course/CourseInvitation.tsx';
import { FindingItem } from '../findings/FindingItem.tsx';
import { TariffBanner } from '../law/TariffBanner.tsx';
import { leadText } from './lead-text.ts';
import { NextStep } from './NextStep.tsx';
import { Reference } from './Reference.tsx';
import { worstFindings } from './worst-findings.ts';
import './overview.css';

/** Where the plan stands, what hurts most, what to do next. */
export function OverviewScreen(): ReactNode {
  const words = useText();
  const { t, number } = words;
  const unit = usePlan((state) => state.plan.unit);
  const plan = usePlan((state) => state);
  const profile = meanWeek(plan.evaluation.days);
  const worst = worstFindings(plan.evaluation.findings, 3);
  const findings = plan.evaluation.counts.breach + plan.evaluation.counts['needs-agreement'];
  // Empty charts would say nothing; the next step does.
  const hasStaffing = profile.some((day) => day.wanted > 0 || day.onDuty > 0);
  const hours = useQuery('plan.profile', { planId: plan.planId }, plan.revision).value;
  const toggleTile = useApp((state) => state.toggleTile);
  return (
    <Screen title={leadText(plan, words)} intro={`${unit.name} · ${unit.municipality} · ${t(`service.${unit.serviceType}`)}`}>
      <TariffBanner />
      <div className="overview">
        {hasStaffing && (
          <div className="stack overview-week">
            <Section title={t('app.overview.profile')}>
              <WeekChart profile={profile} />
            </Section>
            <Section title={t('app.overview.hours')}>{hours && <HourChart profile={hours} />}</Section>
          </div>
        )}
        <div className="stack overview-side">
          <NextStep />
          <ProofLine />
          <CourseInvitation />
          <Section
            title={t(worst.length === 0 ? 'app.overview.findings' : 'app.overview.worst')}
            actions={
              findings > 3 && (
                <button type="button" className="link" onClick={() => toggleTile('rules')}>
                  {t('app.overview.all-findings', { count: number(findings) })}
                </button>
              )
            }
          >
            {worst.length === 0 ? (
              <p>{t('app.overview.no-worst')}</p>
            ) : (
              <ul className="plain stack">
                {worst.map(({ finding, count }) => (
                  <FindingItem key={`${finding.severity}${finding.rule}`} finding={finding} count={count} />
                ))}
              </ul>
            )}
          </Section>
          <Reference />
        </div>
      </div>
    </Screen>
  );
}
