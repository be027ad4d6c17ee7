import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { ExportedFile } from '#shared/contract/methods.ts';
import { useText } from '../../app/locale/use-text.ts';
import { lineLabel } from '../../grid/columns.ts';
import { useApp, useClient, usePlan } from '../../state/store.ts';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { FactField } from '../../ui/FactField.tsx';
import { Section } from '../../ui/Section.tsx';

const FORMATS = ['xlsx', 'csv', 'shifts', 'ics'] as const;
type Format = (typeof FORMATS)[number];

/** Stands for every line in the choice of calendars; no line has an empty id. */
const ALL_LINES = '';

/** Files for other programs: a workbook, text, a list of shifts to key in, calendars. */
export function ExportFiles({ onFile }: { readonly onFile: (answer: Envelope<ExportedFile>) => void }): ReactNode {
  const words = useText();
  const { t, locale } = words;
  const client = useClient();
  const planId = usePlan((state) => state.planId);
  const lines = usePlan((state) => state.plan.lines);
  const track = useApp((state) => state.track);
  const [format, setFormat] = useState<Format>('xlsx');
  const [line, setLine] = useState(ALL_LINES);
  const [daysOff, setDaysOff] = useState(false);
  const [isMaking, setIsMaking] = useState(false);
  // A line that was deleted meanwhile is nobody's calendar.
  const chosen = lines.some(({ id }) => id === line) ? line : ALL_LINES;

  async function make(): Promise<void> {
    setIsMaking(true);
    const input = { planId, format, locale, daysOff, ...(format === 'ics' && chosen !== ALL_LINES ? { line: chosen } : {}) };
    const answer = await track('app.job.export', client.call('plan.export', input));
    setIsMaking(false);
    onFile(answer);
  }

  return (
    <Section title={t('app.export.title')} isCard>
      <fieldset className="kinds">
        <legend className="visually-hidden">{t('app.export.format')}</legend>
        {FORMATS.map((each) => (
          <label key={each}>
            <input type="radio" name="export-format" checked={format === each} onChange={() => setFormat(each)} />
            <span>
              <span className="strong">{t(`app.export.${each}`)}</span>
              <span className="soft"> {t(`app.export.${each}-text`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {format === 'ics' && (
        <FactField label={t('app.export.line')}>
          <CellSelect
            label={t('app.export.line')}
            width="16rem"
            value={chosen}
            options={[
              { value: ALL_LINES, text: t('app.export.all-lines') },
              ...lines.map((each, index) => ({ value: each.id, text: `${index + 1} ${lineLabel(each, words)}` })),
            ]}
            onCommit={setLine}
          />
        </FactField>
      )}
      {(format === 'ics' || format === 'shifts') && (
        <label className="days-off">
          <input type="checkbox" checked={daysOff} onChange={(event) => setDaysOff(event.currentTarget.checked)} />
          <span>{t('app.export.days-off')}</span>
        </label>
      )}
      <div>
        <Button aria-disabled={isMaking} onClick={() => !isMaking && void make()}>
          {t(isMaking ? 'app.export.making' : 'app.export.make')}
        </Button>
      </div>
    </Section>
  );
}
