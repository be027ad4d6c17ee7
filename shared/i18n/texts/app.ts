import { defineTexts } from '../define-texts.ts';

export const appTexts = defineTexts({});
