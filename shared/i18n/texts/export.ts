import { defineTexts } from '../define-texts.ts';
import { exportFileTexts } from './export/files.ts';
import { exportScreenTexts } from './export/screen.ts';
import { exportSheetTexts } from './export/sheets.ts';

/** Files for others: spreadsheets, lists of shifts, calendars. */
export const exportTexts = defineTexts({ ...exportSheetTexts, ...exportFileTexts, ...exportScreenTexts });
