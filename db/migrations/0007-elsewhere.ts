import type { Migration } from './migration.ts';

/** What the person of a line works in another department, found by the plan there when that plan changes. */
export const elsewhere: Migration = {
  name: '0007-elsewhere',
  up: (connection) => {
    connection.exec(`
      ALTER TABLE lines ADD COLUMN elsewhere TEXT CHECK (json_valid(elsewhere));
      CREATE INDEX lines_by_plan_elsewhere ON lines (json_extract(elsewhere, '$.plan')) WHERE elsewhere IS NOT NULL;
    `);
  },
};
