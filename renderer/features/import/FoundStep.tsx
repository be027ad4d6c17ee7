import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { LayoutAnswers } from '#shared/exchange/import-answers.ts';
import type { NotUnderstood } from '#shared/exchange/rota-reading.ts';
import { useText } from '../../app/locale/use-text.ts';
import { CellField } from '../../ui/CellField.tsx';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { FactField } from '../../ui/FactField.tsx';
import { Message } from '../../ui/Message.tsx';
import { Section } from '../../ui/Section.tsx';
import { useParsers } from '../use-parsers.ts';
import { SheetPicture } from './SheetPicture.tsx';
import type { ImportWizardState } from './use-import-wizard.ts';

const MOST_ROWS = 100_000;

interface FoundStepProps {
  readonly wizard: ImportWizardState;
  /** The cell that somebody wants to see. */
  readonly shown: NotUnderstood | null;
}

/** What was found and where, to look over and to correct. */
export function FoundStep({ wizard, shown }: FoundStepProps): ReactNode {
  const { t } = useText();
  const { reading, counts } = wizard.preview;
  return (
    <>
      <div aria-live="polite">
        {reading.lines.length === 0 ? (
          <Message kind="problem">
            <p>{t('import.nothing-found')}</p>
          </Message>
        ) : (
          <p className="strong">
            {t('import.summary', { lines: counts.lines, weeks: counts.weeks, shifts: counts.shifts, missed: reading.notUnderstood.length })}
          </p>
        )}
      </div>
      <LayoutFields wizard={wizard} />
      {wizard.preview.picture && <SheetPicture wizard={wizard} picture={wizard.preview.picture} shown={shown} />}
    </>
  );
}

function LayoutFields({ wizard }: { readonly wizard: ImportWizardState }): ReactNode {
  const { t } = useText();
  const parse = useParsers();
  const { reading } = wizard.preview;
  const { layout = {} } = wizard.answers;
  const used = reading.sheets.filter((sheet) => sheet.isUsed);
  const main = used[0];
  const set = (changes: LayoutAnswers): void => wizard.change({ layout: { ...layout, ...changes } });
  // Another sheet or another header row lies elsewhere; what was said about lines no longer holds.
  const setSheets = (sheets: readonly number[]): void =>
    wizard.change({ layout: { ...layout, sheets, headerRow: undefined, firstLine: undefined, lastLine: undefined } });
  const rows = [
    ['header-row', 'headerRow', main?.headerRow ?? null],
    ['first-line', 'firstLine', main?.firstLine ?? null],
    ['last-line', 'lastLine', main?.lastLine ?? null],
  ] as const;

  return (
    <Section title={t('import.layout')} actions={wizard.answers.layout && <ResetButton onReset={() => wizard.change({ layout: undefined })} />}>
      <div className="import-fields">
        <fieldset className="import-sheets">
          <legend>{t('import.sheets')}</legend>
          {reading.sheets.map((sheet) => (
            <label key={sheet.index} className="check">
              <input
                type="checkbox"
                checked={layout.sheets?.includes(sheet.index) ?? sheet.isUsed}
                onChange={(event) => {
                  const now = layout.sheets ?? used.map((each) => each.index);
                  const next = event.currentTarget.checked ? [...now, sheet.index].sort((a, b) => a - b) : now.filter((each) => each !== sheet.index);
                  setSheets(next);
                }}
              />
              <span>{t('import.sheet-shifts', { name: sheet.name, shifts: sheet.shifts })}</span>
            </label>
          ))}
        </fieldset>
        <FactField label={t('import.direction')}>
          <CellSelect
            label={t('import.direction')}
            value={(layout.isTurned ?? reading.isTurned) ? 'down' : 'across'}
            options={(['across', 'down'] as const).map((value) => ({ value, text: t(`import.direction.${value}`) }))}
            onCommit={(value) => wizard.change({ layout: { sheets: layout.sheets, isTurned: value === 'down' } })}
          />
        </FactField>
        {rows.map(([name, key, found]) => (
          <FactField key={key} label={t(`import.${name}`)}>
            <CellField
              label={t(`import.${name}`)}
              isNumber
              width="6rem"
              value={layout[key] ?? found}
              format={(value) => (value === null ? '' : String(value + 1))}
              parse={(text) => {
                const parsed = parse.whole(1, MOST_ROWS)(text);
                return parsed.ok ? { ok: true, value: parsed.value - 1 } : parsed;
              }}
              onCommit={(value) => value !== null && set({ [key]: value })}
            />
          </FactField>
        ))}
        {(reading.sheets.some((sheet) => sheet.isUsed && sheet.hasHiddenRows) || layout.withHiddenRows === true) && (
          <label className="check">
            <input type="checkbox" checked={layout.withHiddenRows ?? false} onChange={(event) => set({ withHiddenRows: event.currentTarget.checked })} />
            <span>{t('import.hidden-rows')}</span>
          </label>
        )}
      </div>
      <p className="soft">{t('import.rows-hint')}</p>
    </Section>
  );
}

function ResetButton({ onReset }: { onReset(): void }): ReactNode {
  const { t } = useText();
  return (
    <Button variant="secondary" onClick={onReset}>
      {t('import.reset-layout')}
    </Button>
  );
}
