import { describe, expect, it } from 'vitest';
import { combinationOf, GRID_KEY_HINTS, GRID_KEYS, intentOf, isKeptFromBrowser, type KeyPress, typedCharacter } from './keymap.ts';

function press(key: string, modifiers = ''): KeyPress & { readonly isAltGraph: boolean } {
  return {
    key,
    ctrlKey: modifiers.includes('c'),
    metaKey: modifiers.includes('m'),
    altKey: modifiers.includes('a'),
    shiftKey: modifiers.includes('s'),
    isAltGraph: modifiers.includes('g'),
  };
}

describe('combinationOf', () => {
  it.each([
    ['a letter with Ctrl', press('z', 'c'), 'Mod+Z'],
    ['Cmd counts as Ctrl', press('z', 'm'), 'Mod+Z'],
    ['a capital with Ctrl and Shift', press('Z', 'cs'), 'Mod+Shift+Z'],
    ['the space bar', press(' ', 's'), 'Shift+Space'],
    ['an arrow', press('ArrowUp'), 'ArrowUp'],
    ['a Norwegian letter', press('å', 'c'), 'Mod+Å'],
  ])('%s', (_name, event, expected) => {
    expect(combinationOf(event)).toBe(expected);
  });
});

describe('intentOf', () => {
  it('moves by arrows while typing, but leaves the caret alone while editing', () => {
    expect(intentOf(press('ArrowLeft'), 'type')).toEqual({ do: 'move', move: { type: 'go', direction: 'left', reach: 'cell', extend: false } });
    expect(intentOf(press('ArrowLeft'), 'edit')).toBeNull();
  });

  it('does not take Delete or Ctrl+Z from a text that is being typed', () => {
    expect(intentOf(press('Delete'), 'type')).toBeNull();
    expect(intentOf(press('z', 'c'), 'edit')).toBeNull();
    expect(intentOf(press('Delete'), 'navigate')).toEqual({ do: 'clear' });
  });

  it('keeps the text and goes for every move while a cell is typed over, as a spreadsheet does', () => {
    for (const key of ['Home', 'End', 'PageDown', 'ArrowUp']) expect(intentOf(press(key), 'type')).toMatchObject({ do: 'move' });
    expect(intentOf(press('ArrowRight', 'c'), 'type')).toMatchObject({ do: 'move', move: { reach: 'edge', extend: false } });
    expect(intentOf(press('ArrowRight', 's'), 'type')).toMatchObject({ do: 'move', move: { reach: 'cell', extend: true } });
    for (const key of ['Home', 'End', 'ArrowUp']) expect(intentOf(press(key), 'edit')).toBeNull();
  });

  it('lets Delete empty the block and Backspace only the cell one is in, for typing anew', () => {
    expect(intentOf(press('Backspace'), 'navigate')).toEqual({ do: 'erase' });
    expect(intentOf(press('Backspace'), 'type')).toBeNull();
  });

  it('is null for keys that are not the grid’s', () => {
    expect(intentOf(press('D'), 'navigate')).toBeNull();
    expect(intentOf(press('F6'), 'navigate')).toBeNull();
  });
});

describe('isKeptFromBrowser', () => {
  it('keeps Ctrl+R and Ctrl+D from reloading the page in the middle of a word, and nothing else', () => {
    expect(isKeptFromBrowser(press('r', 'c'), 'type')).toBe(true);
    expect(isKeptFromBrowser(press('d', 'c'), 'edit')).toBe(true);
    expect(isKeptFromBrowser(press('c', 'c'), 'edit')).toBe(false);
    expect(isKeptFromBrowser(press('r', 'c'), 'navigate')).toBe(false);
  });
});

describe('typedCharacter', () => {
  it.each([
    ['a letter', press('d'), 'd'],
    ['a capital', press('D', 's'), 'D'],
    ['Æ', press('æ'), 'æ'],
    ['a hyphen', press('-'), '-'],
    ['a letter by AltGr', press('@', 'cag'), '@'],
    ['a letter with Ctrl', press('d', 'c'), null],
    ['a letter with Alt', press('d', 'a'), null],
    ['the space bar', press(' '), null],
    ['the question mark, which shows the key map', press('?', 's'), null],
    ['a named key', press('F5'), null],
    ['a dead key', press('Dead'), null],
  ])('%s', (_name, event, expected) => {
    expect(typedCharacter(event)).toBe(expected);
  });
});

describe('the table of keys', () => {
  it('gives one combination one meaning in each mode', () => {
    for (const mode of ['navigate', 'type', 'edit'] as const) {
      const keys = GRID_KEYS.filter((binding) => binding.modes.includes(mode)).flatMap((binding) => binding.keys);
      expect(keys.length).toBe(new Set(keys).size);
    }
  });

  it('writes every combination the way a key press is written', () => {
    for (const keys of GRID_KEYS.flatMap((binding) => binding.keys)) {
      const parts = keys.split('+');
      const name = parts.at(-1) as string;
      const event = press(
        name === 'Space' ? ' ' : name,
        `${parts.includes('Mod') ? 'c' : ''}${parts.includes('Alt') ? 'a' : ''}${parts.includes('Shift') ? 's' : ''}`,
      );
      expect(combinationOf(event)).toBe(keys);
    }
  });

  it('shows every key once in the key map', () => {
    const shown = GRID_KEY_HINTS.flatMap((hint) => hint.keys);
    expect(shown.toSorted()).toEqual([...new Set(GRID_KEYS.flatMap((binding) => binding.keys))].toSorted());
    expect(new Set(GRID_KEY_HINTS.map((hint) => hint.label)).size).toBe(GRID_KEY_HINTS.length);
  });
});
