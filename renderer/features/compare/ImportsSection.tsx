import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { ReferencePreview } from '#shared/contract/reference-parts.ts';
import type { ReferenceImport } from '#shared/domain/compare/reference-file.ts';
import type { AppError } from '#shared/errors/app-error.ts';
import { dayInNorway, instant } from '#shared/time/instant.ts';
import { useText, type Words } from '../../app/locale/use-text.ts';
import { useApp, useClient } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { Section } from '../../ui/Section.tsx';
import { base64Of } from '../base64-of.ts';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { FileButton } from '../FileButton.tsx';
import { type SortableColumn, SortableTable } from '../SortableTable.tsx';
import { ReferencePreviewDialog } from './ReferencePreviewDialog.tsx';

interface Waiting {
  readonly file: { readonly fileName: string; readonly base64: string };
  readonly preview: ReferencePreview;
}

/** Files of SSB's: taken in after a look at what they hold, listed with what they hold and when, taken away again. */
export function ImportsSection({ onError }: { onError(error: AppError | null): void }): ReactNode {
  const words = useText();
  const { t } = words;
  const client = useClient();
  const version = useApp((state) => state.departmentsVersion);
  const changed = useApp((state) => state.departmentsChanged);
  const announce = useApp((state) => state.announce);
  const imports = useQuery('reference.imports', {}, version).value ?? [];
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [leaving, setLeaving] = useState<ReferenceImport | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const columns = useMemo(() => importColumns(words, setLeaving), [words]);

  function told(problem: AppError | null): void {
    setError(problem);
    onError(null);
  }

  async function take([picked]: readonly File[]): Promise<void> {
    if (!picked) return;
    told(null);
    const file = { fileName: picked.name, base64: await base64Of(picked) };
    const answer = await client.call('reference.preview', file);
    if (answer.ok) setWaiting({ file, preview: answer.value });
    else told(answer.error);
  }

  async function accept(file: Waiting['file']): Promise<void> {
    setWaiting(null);
    const answer = await client.call('reference.import', file);
    if (!answer.ok) return told(answer.error);
    announce(t('app.compare.preview-accepted'));
    changed();
  }

  async function remove({ id }: ReferenceImport): Promise<void> {
    setLeaving(null);
    const answer = await client.call('reference.remove-import', { importId: id });
    if (!answer.ok) return told(answer.error);
    changed();
  }

  return (
    <Section
      title={t('app.compare.imports')}
      actions={<FileButton text={t('app.compare.import')} accept=".json,.csv,.txt" onFiles={(files) => void take(files)} />}
    >
      <p className="soft">{t('app.compare.imports-hint')}</p>
      {error && <ErrorMessage error={error} />}
      {imports.length > 0 && <SortableTable title={t('app.compare.imports')} rows={imports} columns={columns} rowId={({ id }) => id} />}
      {waiting && <ReferencePreviewDialog preview={waiting.preview} onAccept={() => void accept(waiting.file)} onClose={() => setWaiting(null)} />}
      {leaving && (
        <Modal title={t('app.compare.remove-import')} closeLabel={t('app.close')} onClose={() => setLeaving(null)}>
          <p>{t('app.compare.remove-import-text', { file: leaving.fileName })}</p>
          <div className="form-buttons">
            <Button onClick={() => void remove(leaving)}>{t('app.compare.remove-import')}</Button>
            <Button variant="secondary" data-autofocus onClick={() => setLeaving(null)}>
              {t('app.cancel')}
            </Button>
          </div>
        </Modal>
      )}
    </Section>
  );
}

/** What a table of an import is called. */
export function tableName({ table, title }: Pick<ReferenceImport, 'table' | 'title'>, { t }: Pick<Words, 't'>): string {
  return table === 'klass' ? t('app.compare.preview-klass') : [table, title].filter((part) => part !== '').join(': ');
}

function importColumns(words: Words, onRemove: (one: ReferenceImport) => void): readonly SortableColumn<ReferenceImport>[] {
  const { t, number, date } = words;
  const years = ({ firstPeriod, lastPeriod }: ReferenceImport): string => (firstPeriod === lastPeriod ? (firstPeriod ?? '') : `${firstPeriod}–${lastPeriod}`);
  const day = ({ importedAt }: ReferenceImport): string => date(dayInNorway(instant(importedAt)));
  return [
    {
      id: 'table',
      title: t('app.compare.col.import'),
      isNumber: false,
      value: (row) => tableName(row, words),
      text: (row) => tableName(row, words),
      render: (row) => (
        <div className="unit-name">
          {tableName(row, words)}
          <IconButton label={t('app.compare.remove-import-of', { table: row.table })} onPress={() => onRemove(row)}>
            ✕
          </IconButton>
          <div className="soft">{row.fileName}</div>
        </div>
      ),
    },
    { id: 'regions', title: t('app.compare.col.import-regions'), isNumber: true, value: ({ regions }) => regions, text: ({ regions }) => number(regions) },
    { id: 'figures', title: t('app.compare.col.import-figures'), isNumber: true, value: ({ figures }) => figures, text: ({ figures }) => number(figures) },
    { id: 'years', title: t('app.compare.col.import-years'), isNumber: false, value: years, text: years },
    { id: 'at', title: t('app.compare.col.import-at'), isNumber: false, value: ({ importedAt }) => importedAt, text: day },
  ];
}
