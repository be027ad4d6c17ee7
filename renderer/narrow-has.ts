const WIDE = /(?:^|[\s,>+~])(?::is\(|:where\()?(?:\*|html|body|:root)?:has\(/;
const ANY_WITH_LABEL = ':has(label):not(:has(label:hover)) ';

/** The part of a rule of a style sheet that is read and changed here. */
interface StyleRule {
  readonly selector: string;
  selectors: string[];
  remove(): unknown;
}

/** Whether a selector asks any element, or the whole page, what it holds. */
export function isWideHas(selector: string): boolean {
  return WIDE.test(selector);
}

/**
 * A part of the build. A selector that asks of any element, or of the whole page, what it `:has()` makes the browser work out the style of
 * every element anew whenever a field takes the focus: in a large rota, most of the time from key to paint. The design system has two. Without
 * them a field answers the pointer also while it is over the label beside it, and a dialog does not stop the page from scrolling, which it never does.
 */
export const narrowHas = {
  postcssPlugin: 'narrow-has',
  Rule(rule: StyleRule): void {
    if (!isWideHas(rule.selector)) return;
    const kept = rule.selectors.map((selector) => selector.replaceAll(ANY_WITH_LABEL, '')).filter((selector) => !isWideHas(selector));
    if (kept.length === 0) rule.remove();
    else rule.selectors = kept;
  },
};
