/** The part of a keyboard event that decides which combination it is. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Whether a key press is the combination, written `Mod+Shift+Z`, `Alt+1`, `F6`, `?`. `Mod` is Ctrl, or Cmd on a Mac. */
export function matchesKey(press: KeyPress, combination: string): boolean {
  const parts = combination.split('+');
  const key = parts.at(-1) ?? '';
  const wantsMod = parts.includes('Mod');
  const isMod = press.ctrlKey || press.metaKey;
  if (wantsMod !== isMod || parts.includes('Alt') !== press.altKey) return false;
  // With Alt some systems produce another character; the digit's place on the keyboard is what was meant.
  if (/^\d$/.test(key)) return press.code === `Digit${key}` && parts.includes('Shift') === press.shiftKey;
  if (/^[A-Z]$/.test(key)) return press.key.toUpperCase() === key && parts.includes('Shift') === press.shiftKey;
  // Signs such as ? need Shift on some keyboards and not on others.
  if (key.length === 1) return press.key === key;
  return press.key === key && parts.includes('Shift') === press.shiftKey;
}

const ARROWS = { Up: '↑', Down: '↓', Left: '←', Right: '→' };

/** How a combination is written for the person: `Ctrl+Z`, `⌘+Z`. */
export function showKey(combination: string, isMac: boolean): string {
  return combination
    .replace('Mod', isMac ? '⌘' : 'Ctrl')
    .replace('Escape', 'Esc')
    .replace(/Arrow(Up|Down|Left|Right)/, (_, direction: keyof typeof ARROWS) => ARROWS[direction]);
}
