import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Findings of axe that keep somebody from using the page. */
export async function seriousFindings(app: Page, theme: 'light' | 'dark'): Promise<readonly string[]> {
  // A dialog that is still fading in has pale letters: look at it when it has come.
  await app.evaluate(() =>
    Promise.race([Promise.allSettled(document.getAnimations().map((each) => each.finished)), new Promise((done) => setTimeout(done, 2000))]),
  );
  // The dark screen is the same page in other colours: only its contrast can differ.
  const only = theme === 'dark' ? { runOnly: ['color-contrast'] } : {};
  const { violations } = await new AxeBuilder({ page: app })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], ...only })
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((node) => node.target.join(' '))
          .slice(0, 3)
          .join(' | ')}`,
    );
}
