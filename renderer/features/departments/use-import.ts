import { useState } from 'react';
import type { ImportPreview } from '#shared/contract/import-schema.ts';
import { type AppError, appError } from '#shared/errors/app-error.ts';
import { MAX_WORKBOOK_MEGABYTES } from '#shared/exchange/workbook.ts';
import { useText } from '../../app/locale/use-text.ts';
import { goTo } from '../../state/route.ts';
import { useAppStore, useClient } from '../../state/store.ts';
import { base64Of } from '../base64-of.ts';

const BYTES_PER_MEGABYTE = 1024 * 1024;

export interface ReadBackPlan {
  readonly planId: string;
  readonly changes: readonly string[];
}

export interface ImportState {
  /** A workbook that was read and waits for decisions. */
  readonly wizard: ImportPreview | null;
  /** What was changed in a workbook of ours that was read back as a plan. */
  readonly readBack: ReadBackPlan | null;
  /** The file that is being read. */
  readonly reading: string | null;
  take(file: File): Promise<void>;
  cancel(): void;
}

/** Takes a file in: a plan document is opened at once, a spreadsheet begins the wizard. Says what is wrong with it otherwise. */
export function useImport(): ImportState {
  const client = useClient();
  const store = useAppStore();
  const [wizard, setWizard] = useState<ImportPreview | null>(null);
  const [readBack, setReadBack] = useState<ReadBackPlan | null>(null);
  const { locale } = useText();
  const [reading, setReading] = useState<string | null>(null);

  async function take(file: File): Promise<void> {
    store.getState().setNotice(null);
    setReading(file.name);
    const problem = (await isPlanDocument(file)) ? await openDocument(file) : await readWorkbook(file);
    setReading(null);
    if (problem) store.getState().setNotice(problem);
  }

  async function openDocument(file: File): Promise<AppError | null> {
    const answer = await client.call('plan.import', { fileName: file.name, text: await file.text() });
    if (!answer.ok) return answer.error;
    store.getState().departmentsChanged();
    goTo({ screen: 'overview', planId: answer.value.planId });
    return null;
  }

  async function readWorkbook(file: File): Promise<AppError | null> {
    // A host would refuse so large a call without a name for what is wrong.
    if (file.size > MAX_WORKBOOK_MEGABYTES * BYTES_PER_MEGABYTE) {
      const megabytes = Math.ceil((file.size / BYTES_PER_MEGABYTE) * 10) / 10;
      return appError('workbook.too-large', { file: file.name, state: 'packed', megabytes, limitMegabytes: MAX_WORKBOOK_MEGABYTES });
    }
    const base64 = await base64Of(file);
    const own = await client.call('import.own', { fileName: file.name, base64, locale });
    if (!own.ok) return own.error;
    const { added, changes } = own.value;
    if (added) {
      store.getState().departmentsChanged();
      if (changes.length > 0) setReadBack({ planId: added.planId, changes });
      else goTo({ screen: 'overview', planId: added.planId });
      return null;
    }
    const answer = await client.call('import.analyse', { fileName: file.name, base64 });
    if (!answer.ok) return answer.error;
    setWizard(answer.value);
    return null;
  }

  return { wizard, readBack, reading, take, cancel: () => setWizard(null) };
}

/** By its first sign or its name, so that a malformed document is told about as what it should be. */
async function isPlanDocument(file: File): Promise<boolean> {
  const start = await file.slice(0, 64).text();
  return /^[\u{feff}\s]*\{/u.test(start) || file.name.toLowerCase().endsWith('.json');
}
