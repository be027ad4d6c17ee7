import { defineConfig } from '@playwright/test';

const browser = process.env.VAKTBALANSE_BROWSER;
// Chromium draws its own address bar and keeps processes ready for pages to come, also where nobody looks: most of what opening a page costs.
const unused = ['Translate', 'SpareRendererForSitePerProcess', 'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];
const quiet = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', `--disable-features=${unused.join()}`];
// Chromium refuses its sandbox to root, which is who continuous integration often runs as.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** End-to-end tests: the built app in a real browser, served by the web host on a fresh database. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // On a loaded machine a test may lose a race that a person never runs; one that needs a second try is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // The longest first, so that it does not run alone at the end.
  projects: [
    { name: 'long', testMatch: 'rota-typing.spec.ts' },
    { name: 'rest', testIgnore: 'rota-typing.spec.ts' },
  ],
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    permissions: ['clipboard-read', 'clipboard-write'],
    // A trace of every step costs as much as the steps; ask for it when a failure is to be understood.
    trace: process.env.VAKTBALANSE_TRACE ? 'retain-on-failure' : 'off',
    launchOptions: { ...(browser ? { executablePath: browser } : {}), args: [...quiet, ...asRoot] },
  },
});
