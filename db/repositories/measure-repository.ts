import type { MeasureWriter } from '#shared/app/ports/measure-store.ts';
import type { Measure } from '#shared/domain/measures/measure.ts';
import { localDate } from '#shared/time/local-date.ts';
import type { Connection } from '../driver.ts';

interface MeasureRow extends Pick<Measure, 'id' | 'title' | 'category' | 'status'> {
  readonly start: string;
  readonly facts: string;
}

export function createMeasureRepository(connection: Connection): MeasureWriter {
  const list = connection.prepare<MeasureRow>('SELECT id, title, category, start, status, facts FROM measures ORDER BY entered_at, rowid');
  const save = connection.prepare(`
    INSERT INTO measures (id, title, category, start, status, facts, entered_at, changed_at) VALUES (@id, @title, @category, @start, @status, @facts, @at, @at)
    ON CONFLICT (id) DO UPDATE SET title = excluded.title, category = excluded.category, start = excluded.start, status = excluded.status,
      facts = excluded.facts, changed_at = excluded.changed_at`);
  const remove = connection.prepare<{ id: string }>('DELETE FROM measures WHERE id = ? RETURNING id');
  return {
    list: () =>
      list.all().map(({ facts, start, ...row }) => ({
        ...(JSON.parse(facts) as Omit<Measure, 'id' | 'title' | 'category' | 'start' | 'status'>),
        ...row,
        start: localDate(start),
      })),
    save: ({ id, title, category, start, status, ...facts }, at) => {
      save.run({ id, title, category, start, status, facts: JSON.stringify(facts), at });
    },
    remove: (id) => remove.get([id]) !== undefined,
  };
}
