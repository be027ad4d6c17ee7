import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      '{shared,db,service,web,cli,electron,renderer,scripts}/**/*.test.ts',
      'tests/{architecture,golden,property,contract,integration,migrations,bad-input}/**/*.test.ts',
    ],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: ['default'],
  },
});
