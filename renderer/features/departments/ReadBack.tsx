import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useText } from '../../app/locale/use-text.ts';
import { Modal } from '../../ui/Modal.tsx';

/** What was changed in a workbook of ours since it was written. */
export function ReadBack({ changes, onOpen }: { readonly changes: readonly string[]; onOpen(): void }): ReactNode {
  const { t } = useText();
  return (
    <Modal title={t('app.read-back.title')} closeLabel={t('app.close')} onClose={onOpen}>
      <p>{t('app.read-back.text', { count: changes.length })}</p>
      <ul className="read-back">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <div>
        <Button data-autofocus onClick={onOpen}>
          {t('app.read-back.open')}
        </Button>
      </div>
    </Modal>
  );
}
