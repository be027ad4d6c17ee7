const WIDE = /(?:^|[\s,>+~])(?::is\(|:where\()?(?:\*|html|body|:root)?:has\(/;
const ANY_WITH_LABEL = ':has(label):not(:has(label:hover)) ';

/** The part of a rule of a style sheet that is read and changed here. */
interface StyleRule {
  selectors: string[];
  remove(): unknown;
}

/** The end of a selector, what is in brackets left out, that fits anything inside another element. */
const ANYTHING_INSIDE = /[\s>+~](?:\*|:not)$/;

/** Whether a selector asks any element, or the whole page, what it holds; or styles whatever is inside an element by what that holds. */
export function isWideHas(selector: string): boolean {
  return WIDE.test(selector) || (selector.includes(':has(') && ANYTHING_INSIDE.test(withoutBrackets(selector)));
}

function withoutBrackets(selector: string): string {
  const inner = selector.replaceAll(/\([^()]*\)/g, '');
  return inner === selector ? selector : withoutBrackets(inner);
}

/**
 * A part of the build. A selector that asks of any element, or of the whole page, what it `:has()` makes the browser work out the style of
 * every element anew whenever a field takes the focus: in a large rota, most of the time from key to paint; so does one that ends in `*` after a `:has()`. The
 * design system has some of each. Without them a field answers the pointer also while it is over the label beside it, a dialog does not stop the page from
 * scrolling, which it never does, and the rest is about parts that are not used here: groups of toggles, chips, cards, boxes to tick and disabled fields.
 */
export const narrowHas = {
  postcssPlugin: 'narrow-has',
  Rule(rule: StyleRule): void {
    if (!rule.selectors.some(isWideHas)) return;
    const kept = rule.selectors.map((selector) => selector.replaceAll(ANY_WITH_LABEL, '')).filter((selector) => !isWideHas(selector));
    if (kept.length === 0) rule.remove();
    else rule.selectors = kept;
  },
};
