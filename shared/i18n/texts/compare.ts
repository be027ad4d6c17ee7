import { defineTexts } from '../define-texts.ts';

export const compareTexts = defineTexts({});
