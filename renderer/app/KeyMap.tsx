import type { ReactNode } from 'react';
import { useApp } from '../state/store.ts';
import { Modal } from '../ui/Modal.tsx';
import { KeyTables } from './KeyTables.tsx';
import { useText } from './locale/use-text.ts';

/** The keys of every place, from the tables that bind them. */
export function KeyMap(): ReactNode {
  const { t } = useText();
  const openDialog = useApp((state) => state.openDialog);
  return (
    <Modal title={t('app.keys.title')} closeLabel={t('app.close')} className="wide-dialog" onClose={() => openDialog(null)}>
      <KeyTables />
    </Modal>
  );
}
