import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { ReferencePreview } from '#shared/contract/reference-parts.ts';
import { isTextKey } from '#shared/i18n/translate.ts';
import { useText } from '../../app/locale/use-text.ts';
import { Modal } from '../../ui/Modal.tsx';
import { tableName } from './ImportsSection.tsx';

interface ReferencePreviewDialogProps {
  readonly preview: ReferencePreview;
  onAccept(): void;
  onClose(): void;
}

/** What a file of SSB's would bring, and which of the figures shown it would change; nothing happens before one says so. */
export function ReferencePreviewDialog({ preview, onAccept, onClose }: ReferencePreviewDialogProps): ReactNode {
  const { t, td, number } = useText();
  const { periods, changes, changed, updated, leftOut } = preview;
  const facts: readonly (readonly [string, string])[] = [
    [t('app.compare.preview-table'), tableName(preview, { t })],
    ...(updated === null ? [] : [[t('app.compare.preview-updated'), updated.slice(0, 10)] as const]),
    [t('app.compare.preview-regions'), number(preview.municipalities)],
    [t('app.compare.preview-averages'), number(preview.averages)],
    [t('app.compare.preview-periods'), periods.length > 1 ? `${periods[0]}–${periods.at(-1)}` : (periods[0] ?? '–')],
    [t('app.compare.preview-known'), number(preview.known)],
    [t('app.compare.preview-missing'), number(preview.missing)],
  ];
  const value = (one: number | null): string => (one === null ? t('app.compare.unknown') : number(one, Number.isInteger(one) ? 0 : 1));
  return (
    <Modal title={t('app.compare.preview')} closeLabel={t('app.close')} onClose={onClose}>
      <p className="soft">{preview.fileName}</p>
      <dl className="figures wrapping">
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {leftOut.map(({ what, count }) => (
        <p key={what}>{t(`app.compare.left-out.${what}`, { count })}</p>
      ))}
      {preview.known > 0 && <p>{t('app.compare.preview-changed', { count: changed })}</p>}
      {changes.length > 0 && (
        <ul className="cautions">
          {changes.map(({ name, metric, label, period, before, after }) => (
            <li key={`${name}${metric}${period}`}>
              {name}, {isTextKey(`reference.metric.${metric}`) ? td(`reference.metric.${metric}`) : label} {period}: {value(before)} → {value(after)}
            </li>
          ))}
        </ul>
      )}
      <div className="form-buttons">
        <Button data-autofocus onClick={onAccept}>
          {t('app.compare.preview-accept')}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t('app.cancel')}
        </Button>
      </div>
    </Modal>
  );
}
