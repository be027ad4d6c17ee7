import { defineTexts } from '../define-texts.ts';

export const rotaTexts = defineTexts({});
