import type { Migration } from './migration.ts';

/** Terms of an agreement beyond its type, dates and lines; when a plan was discussed; and the weeks before it. */
export const termsAndContext: Migration = {
  name: '0003-terms-and-context',
  up: (connection) => {
    connection.exec(`
      ALTER TABLE agreements ADD COLUMN terms TEXT CHECK (json_valid(terms));
      ALTER TABLE plans ADD COLUMN process TEXT CHECK (json_valid(process));
      ALTER TABLE plans ADD COLUMN context TEXT CHECK (json_valid(context));
    `);
  },
};
