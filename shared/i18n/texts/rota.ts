import { rotaGridTexts } from './rota/grid.ts';
import { rotaInspectorTexts } from './rota/inspector.ts';
import { rotaKeyTexts } from './rota/keys.ts';

/** The rota screen. */
export const rotaTexts = { ...rotaGridTexts, ...rotaInspectorTexts, ...rotaKeyTexts };
