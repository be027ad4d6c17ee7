import { defineTexts } from '../define-texts.ts';

export const indicatorsTexts = defineTexts({});
