import { defineConfig } from 'vitest/config';

/** Each changes its clocks otherwise than Norway, or never; in Santiago clocks change at midnight, so that some days have no 00:00. */
const ZONES = ['Europe/Oslo', 'UTC', 'America/Santiago'];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: ['default'],
    projects: [
      // Pure code: nothing here changes anything shared, and loading every file anew would take longer than the tests.
      {
        extends: true,
        test: {
          name: 'pure',
          isolate: false,
          include: ['{shared,renderer}/**/*.test.ts', 'tests/{golden,property}/**/*.test.ts'],
        },
      },
      // Files, processes, databases and fake modules: each test file in a world of its own.
      {
        extends: true,
        test: {
          name: 'node',
          include: ['{db,service,web,cli,electron,scripts}/**/*.test.ts', 'tests/{architecture,contract,integration,migrations,bad-input}/**/*.test.ts'],
        },
      },
      // What counts dates and hours, wherever the machine says it stands. `npm run test:tz` runs much more of it.
      ...ZONES.map((zone) => ({
        extends: true as const,
        test: {
          name: zone,
          env: { TZ: zone },
          isolate: false,
          include: ['shared/time/**/*.test.ts', 'shared/domain/{timeline,hours,calendar}/**/*.test.ts', 'tests/golden/**/*.test.ts'],
        },
      })),
    ],
  },
});
