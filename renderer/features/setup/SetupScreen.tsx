import type { ReactNode } from 'react';
import { useText } from '../../app/locale/use-text.ts';
import { Screen } from '../../ui/Screen.tsx';
import { LawSection } from '../law/LawSection.tsx';
import { AgreementsSection } from './AgreementsSection.tsx';
import { PlanFacts } from './PlanFacts.tsx';
import { ShiftCodesSection } from './ShiftCodesSection.tsx';
import { UnitFacts } from './UnitFacts.tsx';

/** What the rest builds on: the department, the period, the shift codes, the agreements, the numbers of law and tariff. */
export function SetupScreen(): ReactNode {
  const { t } = useText();
  return (
    <Screen title={t('app.setup.title')} intro={t('app.setup.intro')}>
      <UnitFacts />
      <PlanFacts />
      <ShiftCodesSection />
      <AgreementsSection />
      <LawSection />
    </Screen>
  );
}
