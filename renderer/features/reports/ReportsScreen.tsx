import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { AppError } from '#shared/errors/app-error.ts';
import type { Locale } from '#shared/i18n/translate.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, useClient, usePlan } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { saveFile } from '../../transport/save-file.ts';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { FactField } from '../../ui/FactField.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Section } from '../../ui/Section.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { ExportFiles } from './ExportFiles.tsx';
import './reports.css';

const KINDS = ['union', 'personal', 'summary'] as const;
type Kind = (typeof KINDS)[number];

/** What leaves the program: the PDF and the plan file. */
export function ReportsScreen(): ReactNode {
  const { t, locale } = useText();
  const client = useClient();
  const planId = usePlan((state) => state.planId);
  const track = useApp((state) => state.track);
  const announce = useApp((state) => state.announce);
  const [kind, setKind] = useState<Kind>('union');
  const [language, setLanguage] = useState<Locale>(locale);
  const versionsVersion = useApp((state) => state.versionsVersion);
  const versions = useQuery('version.list', { planId }, versionsVersion).value ?? [];
  const [since, setSince] = useState('');
  const [isMaking, setIsMaking] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [done, setDone] = useState<string | null>(null);

  async function makePdf(): Promise<void> {
    setIsMaking(true);
    setError(null);
    setDone(null);
    const answer = await track('app.job.report', client.call('report.export', { planId, kind, locale: language, ...(since === '' ? {} : { since }) }));
    setIsMaking(false);
    take(answer);
  }

  function take(answer: Awaited<ReturnType<typeof client.call<'report.export'>>>): void {
    setDone(null);
    setError(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    saveFile(answer.value);
    setDone(answer.value.fileName);
    announce(t('app.reports.done', { file: answer.value.fileName }));
  }

  return (
    <Screen title={t('app.reports.title')} intro={t('app.reports.intro')}>
      {error && <ErrorMessage error={error} />}
      <div className="columns">
        <Section title={t('app.reports.pdf')} isCard>
          <fieldset className="kinds">
            <legend className="visually-hidden">{t('app.reports.kind')}</legend>
            {KINDS.map((each) => (
              <label key={each}>
                <input type="radio" name="report-kind" checked={kind === each} onChange={() => setKind(each)} />
                <span>
                  <span className="strong">{t(`app.reports.kind.${each}`)}</span>
                  <span className="soft"> {t(`app.reports.kind.${each}-text`)}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <FactField label={t('app.reports.language')}>
            <CellSelect<Locale>
              label={t('app.reports.language')}
              width="12rem"
              value={language}
              options={(['nb', 'nn', 'en'] as const).map((value) => ({ value, text: t(`app.language.${value}`) }))}
              onCommit={setLanguage}
            />
          </FactField>
          {versions.length > 0 && kind !== 'personal' && (
            <FactField label={t('app.reports.since')}>
              <CellSelect<string>
                label={t('app.reports.since')}
                width="18rem"
                value={since}
                options={[
                  { value: '', text: t('app.reports.since-none') },
                  ...versions.map(({ id, number, name }) => ({ value: id, text: t('app.changes.version', { number, name }) })),
                ]}
                onCommit={setSince}
              />
            </FactField>
          )}
          <div>
            <Button aria-disabled={isMaking} onClick={() => !isMaking && void makePdf()}>
              {t(isMaking ? 'app.reports.making' : 'app.reports.make')}
            </Button>
          </div>
        </Section>
        <ExportFiles onFile={take} />
        <Section title={t('app.reports.document')} isCard>
          <p>{t('app.reports.document-text')}</p>
          <div>
            <Button variant="secondary" onClick={() => void client.call('plan.export', { planId }).then(take)}>
              {t('app.reports.download-document')}
            </Button>
          </div>
        </Section>
      </div>
      {done && <p>{t('app.reports.done', { file: done })}</p>}
    </Screen>
  );
}
