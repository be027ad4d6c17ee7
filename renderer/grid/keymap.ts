import type { TextKey } from '#shared/i18n/translate.ts';
import type { KeyHint } from '../actions/action.ts';
import type { Direction, Reach, SelectionMove } from '../state/selection.ts';

/** Everything the keyboard can ask of the grid. Moves carry where to; the rest are named. */
export type GridIntent =
  | { readonly do: 'move'; readonly move: SelectionMove }
  | {
      readonly do:
        | 'edit'
        | 'clear'
        | 'erase'
        | 'list'
        | 'cancel'
        | 'fill-down'
        | 'fill-right'
        | 'fill-staggered'
        | 'fill-selection'
        | 'choose-suggestion'
        | 'copy'
        | 'cut'
        | 'paste'
        | 'undo'
        | 'redo'
        | 'next-finding'
        | 'previous-finding'
        | 'toggle-inspector'
        | 'comment'
        | 'candidates'
        | 'menu'
        | 'toggle-pins';
    };

/** `navigate`: a cell is active. `type`: typing replaces the cell; arrows commit. `edit`: the text itself is edited; arrows move the caret. */
export type GridMode = 'navigate' | 'type' | 'edit';

export interface KeyBinding {
  readonly intent: GridIntent;
  /** Combinations such as `Mod+Shift+ArrowUp`; `Mod` is Ctrl, or Cmd on a Mac. Modifiers in the order Mod, Alt, Shift. */
  readonly keys: readonly string[];
  readonly modes: readonly GridMode[];
  /** Bindings of one label are one line in the key map. */
  readonly label: TextKey;
}

const ALL: readonly GridMode[] = ['navigate', 'type', 'edit'];
const NAVIGATE: readonly GridMode[] = ['navigate'];
const TYPING: readonly GridMode[] = ['type', 'edit'];
/** While a cell is typed over, every move keeps the text and goes, as in a spreadsheet; only F2 gives the caret the arrows. */
const MOVING: readonly GridMode[] = ['navigate', 'type'];

const ARROWS: readonly (readonly [Direction, string])[] = [
  ['up', 'ArrowUp'],
  ['down', 'ArrowDown'],
  ['left', 'ArrowLeft'],
  ['right', 'ArrowRight'],
];

function go(direction: Direction, reach: Reach, extend: boolean): GridIntent {
  return { do: 'move', move: { type: 'go', direction, reach, extend } };
}

function arrows(prefix: string, reach: Reach, extend: boolean, modes: readonly GridMode[], label: TextKey): readonly KeyBinding[] {
  return ARROWS.map(([direction, key]) => ({ intent: go(direction, reach, extend), keys: [`${prefix}${key}`], modes, label }));
}

function reach(key: string, direction: Direction, where: Reach, label: TextKey): readonly KeyBinding[] {
  const shifted = key.startsWith('Mod+') ? key.replace('Mod+', 'Mod+Shift+') : `Shift+${key}`;
  return [
    { intent: go(direction, where, false), keys: [key], modes: MOVING, label },
    { intent: go(direction, where, true), keys: [shifted], modes: MOVING, label: 'rota.key.extend-far' },
  ];
}

function key(name: Exclude<GridIntent['do'], 'move'>, keys: readonly string[], modes: readonly GridMode[], label: TextKey): KeyBinding {
  return { intent: { do: name }, keys, modes, label };
}

function move(
  type: 'next' | 'previous' | 'return-down' | 'return-up' | 'line' | 'day' | 'all',
  keys: readonly string[],
  modes: readonly GridMode[],
  label: TextKey,
): KeyBinding {
  return { intent: { do: 'move', move: { type } }, keys, modes, label };
}

/** The keys of the grid, in the order of the key map. */
export const GRID_KEYS: readonly KeyBinding[] = [
  ...arrows('', 'cell', false, MOVING, 'rota.key.move'),
  move('return-down', ['Enter'], ALL, 'rota.key.enter'),
  move('return-up', ['Shift+Enter'], ALL, 'rota.key.enter-up'),
  move('next', ['Tab'], ALL, 'rota.key.tab'),
  move('previous', ['Shift+Tab'], ALL, 'rota.key.tab-back'),
  key('edit', ['F2'], ALL, 'rota.key.edit'),
  key('cancel', ['Escape'], ALL, 'rota.key.escape'),
  key('clear', ['Delete'], NAVIGATE, 'rota.key.clear'),
  key('erase', ['Backspace'], NAVIGATE, 'rota.key.erase'),
  key('choose-suggestion', ['Alt+ArrowDown', 'Alt+ArrowUp'], TYPING, 'rota.key.suggestion'),
  key('list', ['Alt+ArrowDown'], NAVIGATE, 'rota.key.suggestion'),
  key('fill-selection', ['Mod+Enter'], TYPING, 'rota.key.fill-selection'),
  ...arrows('Shift+', 'cell', true, MOVING, 'rota.key.extend'),
  ...arrows('Mod+', 'edge', false, MOVING, 'rota.key.edge'),
  ...arrows('Mod+Shift+', 'edge', true, MOVING, 'rota.key.extend-far'),
  ...reach('Home', 'left', 'row-end', 'rota.key.row-ends'),
  ...reach('End', 'right', 'row-end', 'rota.key.row-ends'),
  ...reach('Mod+Home', 'left', 'corner', 'rota.key.corners'),
  ...reach('Mod+End', 'right', 'corner', 'rota.key.corners'),
  ...reach('PageUp', 'up', 'page', 'rota.key.page'),
  ...reach('PageDown', 'down', 'page', 'rota.key.page'),
  { intent: go('left', 'page', false), keys: ['Alt+PageUp'], modes: MOVING, label: 'rota.key.week' },
  { intent: go('right', 'page', false), keys: ['Alt+PageDown'], modes: MOVING, label: 'rota.key.week' },
  move('line', ['Shift+Space'], NAVIGATE, 'rota.key.select-line'),
  move('day', ['Mod+Space'], NAVIGATE, 'rota.key.select-day'),
  move('all', ['Mod+A'], NAVIGATE, 'rota.key.select-all'),
  key('copy', ['Mod+C'], NAVIGATE, 'rota.key.copy'),
  key('cut', ['Mod+X'], NAVIGATE, 'rota.key.cut'),
  key('paste', ['Mod+V'], NAVIGATE, 'rota.key.paste'),
  key('fill-down', ['Mod+D'], NAVIGATE, 'rota.key.fill-down'),
  key('fill-right', ['Mod+R'], NAVIGATE, 'rota.key.fill-right'),
  key('fill-staggered', ['Mod+Shift+D'], NAVIGATE, 'rota.key.fill-staggered'),
  key('undo', ['Mod+Z'], NAVIGATE, 'rota.key.undo'),
  key('redo', ['Mod+Y', 'Mod+Shift+Z'], NAVIGATE, 'rota.key.redo'),
  key('next-finding', ['F8'], NAVIGATE, 'rota.key.next-finding'),
  key('previous-finding', ['Shift+F8'], NAVIGATE, 'rota.key.previous-finding'),
  key('comment', ['Shift+F2'], NAVIGATE, 'rota.key.comment'),
  key('candidates', ['F9'], NAVIGATE, 'candidates.key'),
  key('menu', ['Shift+F10', 'ContextMenu'], NAVIGATE, 'candidates.menu.key'),
  key('toggle-pins', ['Mod+L'], NAVIGATE, 'rota.key.pin'),
  key('toggle-inspector', ['F4'], NAVIGATE, 'rota.key.inspector'),
];

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** `Mod+Shift+D` for a key press; letters in capitals, the space bar as `Space`. */
export function combinationOf(press: KeyPress): string {
  const name = press.key === ' ' ? 'Space' : press.key.length === 1 ? press.key.toLocaleUpperCase('nb') : press.key;
  const mod = press.ctrlKey || press.metaKey ? 'Mod+' : '';
  return `${mod}${press.altKey ? 'Alt+' : ''}${press.shiftKey ? 'Shift+' : ''}${name}`;
}

const BY_MODE: Readonly<Record<GridMode, ReadonlyMap<string, GridIntent>>> = {
  navigate: bindingsOf('navigate'),
  type: bindingsOf('type'),
  edit: bindingsOf('edit'),
};

function bindingsOf(mode: GridMode): ReadonlyMap<string, GridIntent> {
  return new Map(GRID_KEYS.filter((binding) => binding.modes.includes(mode)).flatMap((binding) => binding.keys.map((keys) => [keys, binding.intent] as const)));
}

/** What a key press asks for; null when it is none of the grid's keys. */
export function intentOf(press: KeyPress, mode: GridMode): GridIntent | null {
  return BY_MODE[mode].get(combinationOf(press)) ?? null;
}

/** Keys that would otherwise reload the page or leave it (Ctrl+R, Ctrl+D) while a text is being typed; in a spreadsheet they do nothing then. */
export function isKeptFromBrowser(press: KeyPress, mode: GridMode): boolean {
  const intent = mode === 'navigate' ? null : intentOf(press, 'navigate');
  return intent?.do === 'fill-down' || intent?.do === 'fill-right' || intent?.do === 'fill-staggered';
}

/** The letter with which a key press begins to type into a cell; null when it begins nothing. AltGr letters count. */
export function typedCharacter(press: KeyPress & { readonly isAltGraph: boolean }): string | null {
  const isCommand = (press.ctrlKey || press.metaKey || press.altKey) && !press.isAltGraph;
  // The question mark shows the key map of the place one is in, here as everywhere.
  if (isCommand || press.key === ' ' || press.key === '?') return null;
  return [...press.key].length === 1 ? press.key : null;
}

/** The lines of the key map: each label once with all its keys. */
export const GRID_KEY_HINTS: readonly KeyHint[] = [...new Set(GRID_KEYS.map((binding) => binding.label))].map((label) => ({
  label,
  keys: GRID_KEYS.filter((binding) => binding.label === label)
    .flatMap((binding) => binding.keys)
    .filter((keys, index, all) => all.indexOf(keys) === index),
}));
