import { defineTexts } from '../define-texts.ts';

export const costTexts = defineTexts({});
