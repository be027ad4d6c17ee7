import { defineTexts } from '../define-texts.ts';

export const rulesTexts = defineTexts({});
