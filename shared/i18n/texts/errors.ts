import { defineTexts } from '../define-texts.ts';

export const errorsTexts = defineTexts({});
