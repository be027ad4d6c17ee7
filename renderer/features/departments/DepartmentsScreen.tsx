import { Button } from '@digdir/designsystemet-react';
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '../../app/locale/use-text.ts';
import { formatRoute, goTo } from '../../state/route.ts';
import { useDepartments } from '../../state/use-departments.ts';
import { Screen } from '../../ui/Screen.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { ImportWizard } from '../import/ImportWizard.tsx';
import { DepartmentTable } from './DepartmentTable.tsx';
import { Doors } from './Doors.tsx';
import { NewDepartment } from './NewDepartment.tsx';
import { ReadBack } from './ReadBack.tsx';
import { useImport } from './use-import.ts';
import './departments.css';

/** The departments on this machine, and the three ways to begin. */
export function DepartmentsScreen(): ReactNode {
  const { t } = useText();
  const { value: departments, error } = useDepartments();
  const [isCreating, setIsCreating] = useState(false);
  const [isDragging, setIsDragging] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const importing = useImport();
  const area = useRef<HTMLDivElement>(null);
  const [wasCancelled, setCancelled] = useState(false);
  // Who gives up an import stands where it began.
  useEffect(() => {
    if (wasCancelled) area.current?.querySelector<HTMLElement>('[data-opens="import"]')?.focus();
  }, [wasCancelled]);
  const hasOwn = departments?.some((department) => !department.isExample) ?? true;

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    setIsDragging(false);
    setCancelled(false);
    const file = event.dataTransfer.files[0];
    if (file) void importing.take(file);
  }

  function cancel(): void {
    importing.cancel();
    setCancelled(true);
  }

  if (importing.wizard) {
    return (
      // A file dropped here begins anew; without this the browser would leave the app for it.
      <div className="drop-area" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
        <ImportWizard key={importing.wizard.importId} first={importing.wizard} onCancel={cancel} />
      </div>
    );
  }
  return (
    // Dropping a file is a second way; the button beside the title does the same by keyboard.
    <div
      ref={area}
      className="drop-area"
      data-dragging={isDragging ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsDragging(true);
      }}
      onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setIsDragging(false)}
      onDrop={onDrop}
    >
      <Screen
        title={t('app.departments.title')}
        intro={t('app.departments.intro')}
        actions={
          hasOwn && (
            <>
              <Button onClick={() => setIsCreating(true)}>{t('app.departments.new')}</Button>
              <Button variant="secondary" data-opens="import" onClick={() => picker.current?.click()}>
                {t('app.departments.import')}
              </Button>
            </>
          )
        }
      >
        <input
          ref={picker}
          type="file"
          hidden
          accept=".json,.xlsx,.xlsm,.xls,.ods,.csv,.txt,.tsv"
          aria-label={t('app.departments.import')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            setCancelled(false);
            if (file) void importing.take(file);
          }}
        />
        {importing.reading !== null && <p role="status">{t('import.reading', { file: importing.reading })}</p>}
        {error && <ErrorMessage error={error} />}
        {departments && !hasOwn && (
          <Doors
            example={departments.find((department) => department.plans.length > 0) ?? null}
            isEmpty={departments.length === 0}
            onTemplate={() => setIsCreating(true)}
            onImport={() => picker.current?.click()}
          />
        )}
        {departments && departments.length > 0 && <DepartmentTable departments={departments} />}
        <p>
          <a href={formatRoute({ screen: 'measures' })}>{t('app.measures.open')}</a>
        </p>
      </Screen>
      {isDragging && (
        <p className="drop-hint" aria-hidden="true">
          {t('app.departments.drop')}
        </p>
      )}
      {importing.readBack && (
        <ReadBack changes={importing.readBack.changes} onOpen={() => goTo({ screen: 'overview', planId: importing.readBack?.planId ?? '' })} />
      )}
      {isCreating && <NewDepartment onClose={() => setIsCreating(false)} />}
    </div>
  );
}
