import type { ReactNode } from 'react';
import type { Source } from '#shared/exchange/rota-reading.ts';
import { useText } from '../../app/locale/use-text.ts';

/** The sign beside a value that the spreadsheet does not say. */
export function Proposed({ source }: { readonly source: Source }): ReactNode {
  const { t } = useText();
  if (source !== 'proposed') return null;
  return (
    <span className="import-proposed" title={t('import.proposed')}>
      <span aria-hidden="true">?</span>
      <span className="visually-hidden">{t('import.proposed')}</span>
    </span>
  );
}
