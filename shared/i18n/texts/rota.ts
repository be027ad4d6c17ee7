import { rotaFillTexts } from './rota/fill.ts';
import { rotaFindTexts } from './rota/find.ts';
import { rotaGridTexts } from './rota/grid.ts';
import { rotaHistoryTexts } from './rota/history.ts';
import { rotaInspectorTexts } from './rota/inspector.ts';
import { rotaKeyTexts } from './rota/keys.ts';
import { rotaNoteTexts } from './rota/notes.ts';
import { rotaPasteTexts } from './rota/paste.ts';
import { rotaSumTexts } from './rota/sums.ts';
import { rotaYearTexts } from './rota/year.ts';

/** The rota screen. */
export const rotaTexts = {
  ...rotaFillTexts,
  ...rotaFindTexts,
  ...rotaGridTexts,
  ...rotaHistoryTexts,
  ...rotaInspectorTexts,
  ...rotaKeyTexts,
  ...rotaNoteTexts,
  ...rotaPasteTexts,
  ...rotaSumTexts,
  ...rotaYearTexts,
};
