import { useRef, useState } from 'react';
import type { ImportPreview } from '#shared/contract/import-schema.ts';
import type { AppError } from '#shared/errors/app-error.ts';
import type { ImportAnswers } from '#shared/exchange/import-answers.ts';
import { goTo } from '../../state/route.ts';
import { useApp, useClient } from '../../state/store.ts';

/** Which part of which sheet to draw, from its upper left cell. */
export interface PicturePlace {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

export interface ImportWizardState {
  readonly preview: ImportPreview;
  readonly answers: ImportAnswers;
  readonly error: AppError | null;
  /** Puts other answers over those given, and looks anew. */
  change(answers: ImportAnswers): void;
  /** Draws another part of the workbook. */
  look(place: PicturePlace): void;
  accept(): Promise<void>;
}

/** An import under way. The service reads the workbook anew with every answer; nothing is stored before it is accepted. */
export function useImportWizard(first: ImportPreview): ImportWizardState {
  const client = useClient();
  const departmentsChanged = useApp((state) => state.departmentsChanged);
  const [preview, setPreview] = useState(first);
  const [answers, setAnswers] = useState(first.answers);
  const [error, setError] = useState<AppError | null>(null);
  const newest = useRef(0);

  async function ask(next: ImportAnswers, picture: PicturePlace | undefined): Promise<void> {
    newest.current += 1;
    const turn = newest.current;
    const answer = await client.call('import.preview', { importId: first.importId, answers: next, ...(picture && { picture }) });
    // Answers that come too late are dropped.
    if (turn !== newest.current) return;
    if (answer.ok) setPreview(answer.value);
    setError(answer.ok ? null : answer.error);
  }

  const place = preview.picture ?? undefined;
  return {
    preview,
    answers,
    error,
    change: (changed) => {
      const next = { ...answers, ...changed };
      setAnswers(next);
      void ask(next, place && { sheet: place.sheet, row: place.row, column: place.column });
    },
    look: (wanted) => void ask(answers, wanted),
    accept: async () => {
      const answer = await client.call('import.accept', { importId: first.importId, answers });
      if (!answer.ok) return setError(answer.error);
      departmentsChanged();
      goTo({ screen: 'overview', planId: answer.value.planId });
    },
  };
}
