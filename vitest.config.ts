import { defineConfig } from 'vitest/config';

/** Each changes its clocks otherwise than Norway, or never; in Santiago clocks change at midnight, so that some days have no 00:00. */
const ZONES = ['Europe/Oslo', 'UTC', 'America/Santiago'];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'all',
          include: [
            '{shared,db,service,web,cli,electron,renderer,scripts}/**/*.test.ts',
            'tests/{architecture,golden,property,contract,integration,migrations,bad-input}/**/*.test.ts',
          ],
        },
      },
      // What counts dates and hours, wherever the machine says it stands. `npm run test:tz` runs much more of it.
      ...ZONES.map((zone) => ({
        extends: true as const,
        test: {
          name: zone,
          env: { TZ: zone },
          // Nothing here changes anything shared, and loading every file anew takes longer than the tests.
          isolate: false,
          include: ['shared/time/**/*.test.ts', 'shared/domain/{timeline,hours,calendar}/**/*.test.ts', 'tests/golden/**/*.test.ts'],
        },
      })),
    ],
  },
});
