import { type ClipboardEvent, useMemo } from 'react';
import type { ShiftCode } from '#shared/domain/model/plan.ts';
import { useText } from '../app/locale/use-text.ts';
import { useAppStore } from '../state/store.ts';
import { writeHtmlTable } from './clipboard/html-table.ts';
import { FRAME_SIDES, findFrame } from './clipboard/paste-frame.ts';
import { type PasteOffer, type PastePlan, planPaste } from './clipboard/plan-paste.ts';
import { parseTsv, writeTsv } from './clipboard/tsv.ts';
import { readBlock } from './fill.ts';
import { clearSelection, openPlan, pasteTarget, planCells, selectedRange, writeCells, writtenInWords } from './grid-actions.ts';

interface ClipboardHandlers {
  onCopy(event: ClipboardEvent<HTMLElement>): void;
  onCut(event: ClipboardEvent<HTMLElement>): void;
  onPaste(event: ClipboardEvent<HTMLElement>): void;
  /** Does what a paste plan says, new codes included, as one command, and selects where it went. */
  apply(paste: PastePlan, newCodes: readonly ShiftCode[]): void;
}

/** Blocks of codes to and from the clipboard, as tab-separated text. While a text is being typed the clipboard is the field's own. */
export function useGridClipboard(onPreview: (offer: PasteOffer) => void): ClipboardHandlers {
  const store = useAppStore();
  const words = useText();
  return useMemo(() => {
    function copy(event: ClipboardEvent<HTMLElement>): boolean {
      const plan = openPlan(store);
      if (store.getState().editing || !plan) return false;
      event.preventDefault();
      const block = readBlock(selectedRange(store), planCells(plan));
      event.clipboardData.setData('text/plain', writeTsv(block));
      event.clipboardData.setData('text/html', writeHtmlTable(block));
      store.getState().announce(words.t('rota.say.copied', { count: block.length * (block[0]?.length ?? 0) }));
      return true;
    }

    function apply(paste: PastePlan, newCodes: readonly ShiftCode[]): void {
      const written = writeCells(store, paste.changes, newCodes);
      store.getState().selectRange(paste.target);
      store.getState().announce(writtenInWords(written, words));
    }

    return {
      apply,
      onCopy: copy,
      onCut: (event) => {
        if (copy(event)) clearSelection(store);
      },
      onPaste: (event) => {
        const target = pasteTarget(store);
        if (store.getState().editing || !target) return;
        event.preventDefault();
        const text = event.clipboardData.getData('text/plain');
        if (text === '') return store.getState().announce(words.t('rota.say.nothing-to-copy'));
        const fields = parseTsv(text);
        const frame = findFrame(fields, target.codes);
        const paste = planPaste(fields, target);
        if (paste.needsPreview || paste.tooLong > 0 || FRAME_SIDES.some((side) => frame[side] > 0)) onPreview({ fields, frame, target });
        else apply(paste, []);
      },
    };
  }, [store, words, onPreview]);
}
