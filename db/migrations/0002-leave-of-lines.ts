import type { Migration } from './migration.ts';

/** What a line of a calendar plan has on dates: leave over its cells, vacation to be taken, and holidays that earned an F5. */
export const leaveOfLines: Migration = {
  name: '0002-leave-of-lines',
  up: (connection) => {
    connection.exec(`
      ALTER TABLE lines ADD COLUMN overlays TEXT CHECK (json_valid(overlays));
      ALTER TABLE lines ADD COLUMN vacation_days REAL;
      ALTER TABLE lines ADD COLUMN f5_earned TEXT CHECK (json_valid(f5_earned));
    `);
  },
};
