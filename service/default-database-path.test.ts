import { describe, expect, it } from 'vitest';
import { defaultDatabasePath } from './default-database-path.ts';

describe('defaultDatabasePath', () => {
  it.each([
    ['win32', { APPDATA: '/c/Roaming' }, '/c/Roaming/Vaktbalanse/vaktbalanse.db'],
    ['win32', {}, '/home/kari/AppData/Roaming/Vaktbalanse/vaktbalanse.db'],
    ['darwin', { XDG_DATA_HOME: '/x' }, '/home/kari/Library/Application Support/Vaktbalanse/vaktbalanse.db'],
    ['linux', { XDG_DATA_HOME: '/x' }, '/x/vaktbalanse/vaktbalanse.db'],
    ['linux', { XDG_DATA_HOME: '' }, '/home/kari/.local/share/vaktbalanse/vaktbalanse.db'],
    ['linux', { VAKTBALANSE_DB: '/srv/our.db', XDG_DATA_HOME: '/x' }, '/srv/our.db'],
    ['win32', { VAKTBALANSE_DB: ' ', APPDATA: '/c/Roaming' }, '/c/Roaming/Vaktbalanse/vaktbalanse.db'],
  ] as const)('on %s with %j is %s', (platform, environment, expected) => {
    expect(defaultDatabasePath({ platform, home: '/home/kari', environment }).replaceAll('\\', '/')).toBe(expected);
  });
});
