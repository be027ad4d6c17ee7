import { rotaFillTexts } from './rota/fill.ts';
import { rotaGridTexts } from './rota/grid.ts';
import { rotaInspectorTexts } from './rota/inspector.ts';
import { rotaKeyTexts } from './rota/keys.ts';

/** The rota screen. */
export const rotaTexts = { ...rotaFillTexts, ...rotaGridTexts, ...rotaInspectorTexts, ...rotaKeyTexts };
