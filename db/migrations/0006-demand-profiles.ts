import type { Migration } from './migration.ts';

/** Dates with a staffing demand of their own, and the rows that belong to them. */
export const demandProfiles: Migration = {
  name: '0006-demand-profiles',
  up: (connection) => {
    connection.exec(`
      ALTER TABLE plans ADD COLUMN demand_profiles TEXT CHECK (json_valid(demand_profiles));
      ALTER TABLE demand_rows ADD COLUMN profile TEXT;
    `);
  },
};
