import type { SettingsWriter } from '#shared/app/ports/plan-store.ts';
import type { Connection } from '../driver.ts';

export function createSettingsRepository(connection: Connection): SettingsWriter {
  const all = connection.prepare<{ key: string; value: string }>('SELECT key, value FROM settings');
  const set = connection.prepare('INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value');
  return {
    all: () => Object.fromEntries(all.all().map(({ key, value }) => [key, JSON.parse(value) as unknown])),
    set: (key, value) => {
      set.run([key, JSON.stringify(value)]);
    },
  };
}
