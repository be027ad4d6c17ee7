import { helpTexts } from './cli/help.ts';
import { hostTexts } from './cli/hosts.ts';
import { outputTexts } from './cli/output.ts';
import { usageTexts } from './cli/usage.ts';

/** Texts of the three hosts. */
export const cliTexts = { ...helpTexts, ...usageTexts, ...outputTexts, ...hostTexts };
