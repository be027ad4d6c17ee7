import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useText } from '../app/locale/use-text.ts';
import { Modal } from '../ui/Modal.tsx';
import { CELL_TEXT_LIMIT } from './cell-text.ts';
import type { PastePlan } from './clipboard/plan-paste.ts';

interface PastePreviewProps {
  readonly paste: PastePlan;
  onPaste(): void;
  onClose(): void;
}

const UNKNOWN_SHOWN = 12;

/** What a paste would do when it does not simply fit: shown before anything is done, for a decision. */
export function PastePreview({ paste, onPaste, onClose }: PastePreviewProps): ReactNode {
  const { t } = useText();
  const shown = paste.unknown.slice(0, UNKNOWN_SHOWN);
  const more = paste.unknown.length - shown.length;
  const isPossible = paste.tooLong === 0;
  return (
    <Modal title={t('rota.paste.title')} closeLabel={t('app.cancel')} onClose={onClose}>
      <p>{t('rota.paste.found', { rows: paste.height, cols: paste.width, cells: isPossible ? paste.changes.length : 0 })}</p>
      {paste.tooLong > 0 && <p>{t('rota.paste.too-long', { count: paste.tooLong, limit: CELL_TEXT_LIMIT })}</p>}
      {paste.outside > 0 && <p>{t('rota.paste.outside', { count: paste.outside })}</p>}
      {paste.isRagged && <p>{t('rota.paste.ragged')}</p>}
      {shown.length > 0 && (
        <div>
          <p>{t('rota.paste.unknown')}</p>
          <ul>
            {shown.map(({ text, count }) => (
              <li key={text}>{t('rota.paste.unknown-item', { text, count })}</li>
            ))}
            {more > 0 && <li>{t('rota.paste.unknown-more', { count: more })}</li>}
          </ul>
        </div>
      )}
      <div className="row">
        {isPossible && (
          <Button
            onClick={() => {
              onPaste();
              onClose();
            }}
          >
            {t(paste.outside > 0 ? 'rota.paste.part' : 'rota.paste.all', { count: paste.changes.length })}
          </Button>
        )}
        <Button variant="secondary" onClick={onClose}>
          {t('app.cancel')}
        </Button>
      </div>
    </Modal>
  );
}
