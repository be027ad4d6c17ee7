import { defineTexts } from '../define-texts.ts';

export const reportTexts = defineTexts({});
