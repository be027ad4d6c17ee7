import type { Migration } from './migration.ts';

/** What people say about a plan and ask of it: comments, pins, wishes, who wants what demand and why, empty positions, the looks of codes. */
export const notesAndWishes: Migration = {
  name: '0004-notes-and-wishes',
  up: (connection) => {
    connection.exec(`
      ALTER TABLE plans ADD COLUMN comments TEXT CHECK (json_valid(comments));
      ALTER TABLE lines ADD COLUMN vacancy TEXT CHECK (vacancy IN ('vacant', 'held'));
      ALTER TABLE lines ADD COLUMN pinned_days TEXT CHECK (json_valid(pinned_days));
      ALTER TABLE lines ADD COLUMN wishes TEXT CHECK (json_valid(wishes));
      ALTER TABLE demand_rows ADD COLUMN author TEXT;
      ALTER TABLE demand_rows ADD COLUMN reason TEXT;
      ALTER TABLE shift_codes ADD COLUMN look TEXT CHECK (json_valid(look));
    `);
  },
};
