import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { ShiftCode } from '#shared/domain/model/plan.ts';
import { useText } from '../app/locale/use-text.ts';
import { usePlan } from '../state/store.ts';
import { Modal } from '../ui/Modal.tsx';
import { CELL_TEXT_LIMIT } from './cell-text.ts';
import { KEPT, type NewCode, shiftCodeOf } from './clipboard/new-code.ts';
import { FRAME_SIDES, type FrameSide, frameSample, type PasteFrame, trimFrame } from './clipboard/paste-frame.ts';
import { type PasteOffer, type PastePlan, planPaste } from './clipboard/plan-paste.ts';
import { NewCodeRow } from './NewCodeRow.tsx';
import { withoutPinned } from './pinned.ts';
import './paste.css';

interface PastePreviewProps {
  readonly offer: PasteOffer;
  onPaste(paste: PastePlan, newCodes: readonly ShiftCode[]): void;
  onClose(): void;
}

const UNKNOWN_SHOWN = 12;

/** What a paste would do when it does not simply fit: shown before anything is done, for a decision. */
export function PastePreview({ offer, onPaste, onClose }: PastePreviewProps): ReactNode {
  const { t } = useText();
  const lines = usePlan((state) => state.plan.lines);
  const [frame, setFrame] = useState<PasteFrame>(offer.frame);
  const [described, setDescribed] = useState<Readonly<Record<string, NewCode>>>({});

  const fields = trimFrame(offer.fields, frame);
  const unknown = planPaste(fields, offer.target).unknown;
  const shown = unknown.slice(0, UNKNOWN_SHOWN);
  const codes = shown.map(({ text }) => shiftCodeOf(text, described[text] ?? KEPT));
  const newCodes = codes.filter((code): code is ShiftCode => code !== null && code !== 'incomplete');
  const isComplete = !codes.includes('incomplete');
  const paste = planPaste(fields, { ...offer.target, codes: [...offer.target.codes, ...newCodes.map(({ code }) => code)] });
  const { changes, pinned } = withoutPinned(paste.changes, lines);
  const isPossible = paste.tooLong === 0;

  function perform(): void {
    onPaste(paste, newCodes);
    onClose();
  }

  return (
    <Modal title={t('rota.paste.title')} closeLabel={t('app.cancel')} className="rota-paste" onClose={onClose}>
      <p>{t('rota.paste.found', { rows: paste.height, cols: paste.width, cells: isPossible ? changes.length : 0 })}</p>
      <FrameChoices offer={offer} frame={frame} onFrame={setFrame} />
      {paste.tooLong > 0 && <p>{t('rota.paste.too-long', { count: paste.tooLong, limit: CELL_TEXT_LIMIT })}</p>}
      {paste.outside > 0 && <p>{t('rota.paste.outside', { count: paste.outside })}</p>}
      {paste.isRagged && <p>{t('rota.paste.ragged')}</p>}
      {pinned > 0 && <p>{t('rota.say.pinned', { count: pinned })}</p>}
      {shown.length > 0 && (
        <div className="table-scroll">
          <table className="table fit boxed">
            <caption>{t('rota.paste.unknown')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('rota.paste.text')}</th>
                <th scope="col" className="number">
                  {t('rota.paste.count')}
                </th>
                <th scope="col">{t('rota.paste.becomes')}</th>
                <th scope="col">{t('rota.paste.facts')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ text, count }) => (
                <NewCodeRow
                  key={text}
                  text={text}
                  count={count}
                  facts={described[text] ?? KEPT}
                  onChange={(facts) => setDescribed((before) => ({ ...before, [text]: facts }))}
                />
              ))}
            </tbody>
          </table>
          {unknown.length > shown.length && <p>{t('rota.paste.unknown-more', { count: unknown.length - shown.length })}</p>}
        </div>
      )}
      {!isComplete && <p role="status">{t('rota.paste.incomplete')}</p>}
      <div className="row">
        {isPossible && (
          <Button onClick={perform} disabled={!isComplete} data-autofocus>
            {t(paste.outside > 0 ? 'rota.paste.part' : 'rota.paste.all', { count: changes.length })}
          </Button>
        )}
        <Button variant="secondary" onClick={onClose}>
          {t('app.cancel')}
        </Button>
      </div>
    </Modal>
  );
}

interface FrameChoicesProps {
  readonly offer: PasteOffer;
  readonly frame: PasteFrame;
  onFrame(frame: PasteFrame): void;
}

/** Headings, names and sums that were copied along: left out unless one says otherwise. */
function FrameChoices({ offer, frame, onFrame }: FrameChoicesProps): ReactNode {
  const { t } = useText();
  const sides = FRAME_SIDES.filter((side) => offer.frame[side] > 0);
  if (sides.length === 0) return null;
  const toggle = (side: FrameSide): void => onFrame({ ...frame, [side]: frame[side] > 0 ? 0 : offer.frame[side] });
  return (
    <fieldset className="rota-paste-frame">
      <legend>{t('rota.paste.frame')}</legend>
      {sides.map((side) => (
        <label key={side} className="rota-choice">
          <input type="checkbox" checked={frame[side] > 0} onChange={() => toggle(side)} />
          {t(`rota.paste.frame.${side}`, { count: offer.frame[side], sample: frameSample(offer.fields, offer.frame, side) })}
        </label>
      ))}
    </fieldset>
  );
}
