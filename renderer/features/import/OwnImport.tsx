import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { ImportPreview, OwnPreview } from '#shared/contract/import-schema.ts';
import { useText } from '../../app/locale/use-text.ts';
import { Screen } from '../../ui/Screen.tsx';
import { Section } from '../../ui/Section.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { useImportWizard } from './use-import-wizard.ts';

interface OwnImportProps {
  readonly first: ImportPreview;
  readonly own: OwnPreview;
  onCancel(): void;
}

/** A spreadsheet that this program wrote holds the whole plan: nothing to ask, only what somebody changed in it. */
export function OwnImport({ first, own, onCancel }: OwnImportProps): ReactNode {
  const { t } = useText();
  const wizard = useImportWizard(first);
  const { planName, lines, weeks, changes } = own;
  return (
    <Screen title={t('import.title', { file: first.fileName })} intro={t('import.intro')}>
      {wizard.error && <ErrorMessage error={wizard.error} />}
      <p>{t('import.own', { name: planName, lines, weeks })}</p>
      <Section title={t('import.own.changes', { count: changes.length })}>
        {changes.length === 0 ? (
          <p>{t('import.own.unchanged')}</p>
        ) : (
          <ul>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        )}
      </Section>
      <div className="form-buttons import-buttons">
        <Button onClick={() => void wizard.accept()}>{t('import.accept')}</Button>
        <Button variant="tertiary" onClick={onCancel}>
          {t('import.cancel')}
        </Button>
      </div>
    </Screen>
  );
}
