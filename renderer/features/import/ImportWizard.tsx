import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { ImportPreview } from '#shared/contract/import-schema.ts';
import type { NotUnderstood } from '#shared/exchange/rota-reading.ts';
import { useText } from '../../app/locale/use-text.ts';
import { Message } from '../../ui/Message.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { FoundStep } from './FoundStep.tsx';
import { OwnImport } from './OwnImport.tsx';
import { PreviewStep } from './PreviewStep.tsx';
import { QuestionsStep } from './QuestionsStep.tsx';
import { placeOf } from './sheet-place.ts';
import { useImportWizard } from './use-import-wizard.ts';
import './import.css';

const STEPS = ['found', 'questions', 'preview'] as const;
type Step = (typeof STEPS)[number];

interface ImportWizardProps {
  readonly first: ImportPreview;
  onCancel(): void;
}

/** From a spreadsheet to a plan. Cancelling leaves everything as it was. */
export function ImportWizard(props: ImportWizardProps): ReactNode {
  return props.first.own ? <OwnImport {...props} own={props.first.own} /> : <ForeignImport {...props} />;
}

/** Any other spreadsheet: what was found, what must be asked, what it will be. */
function ForeignImport({ first, onCancel }: ImportWizardProps): ReactNode {
  const { t } = useText();
  const wizard = useImportWizard(first);
  const { preview } = wizard;
  const hasRota = preview.reading.lines.length > 0;
  // A layout that is known has nothing to ask.
  const [step, setStep] = useState<Step>(hasRota && first.isRemembered && first.reading.open.length === 0 ? 'preview' : 'found');
  const [shown, setShown] = useState<NotUnderstood | null>(null);
  const index = STEPS.indexOf(step);

  function show(miss: NotUnderstood): void {
    setShown(miss);
    setStep('found');
    const place = placeOf(miss.address);
    wizard.look({ sheet: miss.sheet, row: Math.max(0, place.row - 8), column: Math.max(0, place.column - 8) });
  }

  return (
    <Screen title={t('import.title', { file: preview.fileName })} intro={t('import.intro')}>
      <nav aria-label={t('import.steps')}>
        <ol className="import-steps">
          {STEPS.map((each, place) => (
            <li key={each}>
              <button type="button" aria-current={each === step ? 'step' : undefined} disabled={place > 0 && !hasRota} onClick={() => setStep(each)}>
                {place + 1}. {t(`import.step.${each}`)}
                {each === 'questions' && preview.reading.open.length > 0 && (
                  <span className="soft"> · {t('import.step.open', { count: preview.reading.open.length })}</span>
                )}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {wizard.error && <ErrorMessage error={wizard.error} />}
      <div key={step} className="stack import-body" ref={readFromHere} tabIndex={-1} role="group" aria-label={t(`import.step.${step}`)}>
        {first.isRemembered && (
          <Message kind="note">
            <p>{t('import.remembered')}</p>
          </Message>
        )}
        {step === 'found' && <FoundStep wizard={wizard} shown={shown} />}
        {step === 'questions' && <QuestionsStep wizard={wizard} />}
        {step === 'preview' && <PreviewStep wizard={wizard} onShow={show} />}
      </div>
      <div className="form-buttons import-buttons">
        {step === 'preview' ? (
          <Button disabled={!hasRota} onClick={() => void wizard.accept()}>
            {t('import.accept')}
          </Button>
        ) : (
          <Button disabled={!hasRota} onClick={() => setStep(STEPS[index + 1] ?? 'preview')}>
            {t('import.next')}
          </Button>
        )}
        {index > 0 && (
          <Button variant="secondary" onClick={() => setStep(STEPS[index - 1] ?? 'found')}>
            {t('import.back')}
          </Button>
        )}
        <Button variant="tertiary" onClick={onCancel}>
          {t('import.cancel')}
        </Button>
      </div>
    </Screen>
  );
}

/** A new step is where one reads on, by eye from the top and by ear. */
function readFromHere(body: HTMLDivElement | null): void {
  body?.focus({ preventScroll: true });
  body?.closest('.main-scroll')?.scrollTo(0, 0);
}
