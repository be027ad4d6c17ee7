import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { ComparedUnit } from '#shared/domain/compare/comparison.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, useClient } from '../../state/store.ts';
import { saveFile } from '../../transport/save-file.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Section } from '../../ui/Section.tsx';
import { FileButton } from '../FileButton.tsx';
import { Choices } from './Choices.tsx';
import { UnitsTable } from './UnitsTable.tsx';

/** A plan document that is looked at without being stored. */
export interface PlanFile {
  readonly fileName: string;
  readonly text: string;
}

interface UnitsSectionProps {
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly chosen: readonly string[];
  readonly most: number;
  readonly units: readonly ComparedUnit[];
  readonly planId: string;
  readonly files: readonly PlanFile[];
  onChange(chosen: readonly string[]): void;
  onFiles(files: readonly PlanFile[]): void;
}

/** Plans of this machine and plans of files beside each other. */
export function UnitsSection({ options, chosen, most, units, planId, files, onChange, onFiles }: UnitsSectionProps): ReactNode {
  const { t } = useText();
  const client = useClient();
  const setNotice = useApp((state) => state.setNotice);
  const [isReading, setIsReading] = useState(false);

  async function take(picked: readonly File[]): Promise<void> {
    setIsReading(true);
    const read = await Promise.all(picked.map(async (file) => ({ fileName: file.name, text: await file.text() })));
    const names = new Set(read.map(({ fileName }) => fileName));
    setIsReading(false);
    onFiles([...files.filter(({ fileName }) => !names.has(fileName)), ...read]);
  }

  async function save(): Promise<void> {
    const answer = await client.call('plan.export', { planId, format: 'json', withoutNames: true });
    if (answer.ok) saveFile(answer.value);
    else setNotice(answer.error);
  }

  return (
    <Section
      title={t('app.compare.units')}
      actions={
        <>
          <FileButton text={t('app.compare.add-files')} accept=".json" isMultiple onFiles={(picked) => void take(picked)} />
          <Button variant="tertiary" onClick={() => void save()}>
            {t('app.compare.save-without-names')}
          </Button>
        </>
      }
    >
      <Choices
        legend={t('app.compare.choose-plans')}
        options={options.map((plan) => ({ ...plan, text: plan.id === planId ? `${plan.text} (${t('app.compare.this-plan')})` : plan.text }))}
        chosen={chosen}
        most={most}
        onChange={onChange}
      />
      {files.length > 0 && (
        <ul className="chips">
          {files.map(({ fileName }) => (
            <li key={fileName} className="chip">
              {fileName} ({t('app.compare.from-file')})
              <IconButton label={t('app.compare.remove-file', { name: fileName })} onPress={() => onFiles(files.filter((file) => file.fileName !== fileName))}>
                ✕
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {units.length > 0 && <UnitsTable units={units} planId={planId} />}
      <p className="soft" role={isReading ? 'status' : undefined}>
        {t('app.compare.add-files-hint')}
      </p>
    </Section>
  );
}
