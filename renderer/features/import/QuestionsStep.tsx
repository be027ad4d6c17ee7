import type { ReactNode } from 'react';
import { useText } from '../../app/locale/use-text.ts';
import { CodesQuestion } from './CodesQuestion.tsx';
import { LinesQuestion } from './LinesQuestion.tsx';
import { PeriodQuestion } from './PeriodQuestion.tsx';
import { UnitQuestion } from './UnitQuestion.tsx';
import type { ImportWizardState } from './use-import-wizard.ts';

/** What the spreadsheet does not say, and what it says, to be corrected. */
export function QuestionsStep({ wizard }: { readonly wizard: ImportWizardState }): ReactNode {
  const { t } = useText();
  return (
    <>
      <p>{t('import.questions-intro')}</p>
      <div className="import-pair">
        <PeriodQuestion wizard={wizard} />
        <UnitQuestion wizard={wizard} />
      </div>
      <CodesQuestion wizard={wizard} />
      <LinesQuestion wizard={wizard} />
    </>
  );
}
