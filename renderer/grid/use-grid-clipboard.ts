import { type ClipboardEvent, useMemo } from 'react';
import { useText } from '../app/locale/use-text.ts';
import { useAppStore } from '../state/store.ts';
import { type PastePlan, planPaste } from './clipboard/plan-paste.ts';
import { parseTsv, writeTsv } from './clipboard/tsv.ts';
import { fillWith, readBlock } from './fill.ts';
import { applyToSelection, openPlan, pasteTarget, planCells, selectedRange, writeCells, writtenInWords } from './grid-actions.ts';

interface ClipboardHandlers {
  onCopy(event: ClipboardEvent<HTMLElement>): void;
  onCut(event: ClipboardEvent<HTMLElement>): void;
  onPaste(event: ClipboardEvent<HTMLElement>): void;
  /** Does what a paste plan says, as one command, and selects where it went. */
  apply(paste: PastePlan): void;
}

/** Blocks of codes to and from the clipboard, as tab-separated text. While a text is being typed the clipboard is the field's own. */
export function useGridClipboard(onPreview: (paste: PastePlan) => void): ClipboardHandlers {
  const store = useAppStore();
  const words = useText();
  return useMemo(() => {
    function copy(event: ClipboardEvent<HTMLElement>): boolean {
      const plan = openPlan(store);
      if (store.getState().editing || !plan) return false;
      event.preventDefault();
      const block = readBlock(selectedRange(store), planCells(plan));
      event.clipboardData.setData('text/plain', writeTsv(block));
      store.getState().announce(words.t('rota.say.copied', { count: block.length * (block[0]?.length ?? 0) }));
      return true;
    }

    function apply(paste: PastePlan): void {
      const written = writeCells(store, paste.changes);
      store.getState().selectRange(paste.target);
      store.getState().announce(writtenInWords(written, words));
    }

    return {
      apply,
      onCopy: copy,
      onCut: (event) => {
        if (copy(event)) applyToSelection(store, (range, cells) => fillWith(range, cells, ''));
      },
      onPaste: (event) => {
        const target = pasteTarget(store);
        if (store.getState().editing || !target) return;
        event.preventDefault();
        const text = event.clipboardData.getData('text/plain');
        if (text === '') return store.getState().announce(words.t('rota.say.nothing-to-copy'));
        const paste = planPaste(parseTsv(text), target);
        if (paste.needsPreview || paste.tooLong > 0) onPreview(paste);
        else apply(paste);
      },
    };
  }, [store, words, onPreview]);
}
