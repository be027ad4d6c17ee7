import { describe, expect, it } from 'vitest';
import { type KeyPress, matchesKey, showKey } from './match-key.ts';

function press(key: string, changes: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...changes };
}

describe('matchesKey', () => {
  it('takes Ctrl and Cmd alike for Mod', () => {
    expect(matchesKey(press('z', { ctrlKey: true }), 'Mod+Z')).toBe(true);
    expect(matchesKey(press('z', { metaKey: true }), 'Mod+Z')).toBe(true);
  });

  it('tells undo from redo by Shift', () => {
    const redo = press('Z', { ctrlKey: true, shiftKey: true });
    expect(matchesKey(redo, 'Mod+Z')).toBe(false);
    expect(matchesKey(redo, 'Mod+Shift+Z')).toBe(true);
  });

  it('does not take a plain letter for a combination', () => {
    expect(matchesKey(press('k'), 'Mod+K')).toBe(false);
  });

  it('finds the digit where Alt makes another character of it', () => {
    expect(matchesKey(press('¡', { code: 'Digit1', altKey: true }), 'Alt+1')).toBe(true);
  });

  it('tells a digit from the same with Shift, whatever sign that gives', () => {
    const shifted = press('"', { code: 'Digit2', ctrlKey: true, shiftKey: true });
    expect(matchesKey(shifted, 'Mod+Shift+2')).toBe(true);
    expect(matchesKey(shifted, 'Mod+2')).toBe(false);
    expect(matchesKey(press('2', { code: 'Digit2', ctrlKey: true }), 'Mod+Shift+2')).toBe(false);
  });

  it('takes ? with or without Shift', () => {
    expect(matchesKey(press('?', { shiftKey: true }), '?')).toBe(true);
    expect(matchesKey(press('?'), '?')).toBe(true);
  });

  it('tells F6 from Shift+F6', () => {
    expect(matchesKey(press('F6', { shiftKey: true }), 'F6')).toBe(false);
    expect(matchesKey(press('F6', { shiftKey: true }), 'Shift+F6')).toBe(true);
  });
});

describe('showKey', () => {
  it('names the key as it stands on the keyboard', () => {
    expect(showKey('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z');
    expect(showKey('Mod+K', true)).toBe('⌘+K');
    expect(showKey('Shift+ArrowUp', false)).toBe('Shift+↑');
  });
});
