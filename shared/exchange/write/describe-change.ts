import type { Plan } from '../../domain/model/plan.ts';
import { DAY_NAMES } from '../../domain/model/plan.ts';
import { formatNumber } from '../../i18n/format.ts';
import { type Locale, translate } from '../../i18n/translate.ts';
import type { OwnChange } from './own-workbook.ts';
import { weekTitle } from './week-title.ts';

/** One change of a workbook in words: `Linje 1, uke 2, lø: D → L`. */
export function describeOwnChange(locale: Locale, change: OwnChange, plan: Plan): string {
  const empty = translate(locale, 'export.change.empty');
  switch (change.kind) {
    case 'cell': {
      const when = `${weekTitle({ plan, locale }, Math.floor(change.day / 7))}, ${translate(locale, `day.${DAY_NAMES[change.day % 7] ?? 'mon'}.short`)}`;
      return translate(locale, 'export.change.cell', { line: change.line, when, before: change.before || empty, after: change.after || empty });
    }
    case 'label':
      return translate(locale, 'export.change.label', { line: change.line, before: change.before || empty, after: change.after || empty });
    case 'position':
      return translate(locale, 'export.change.position', {
        line: change.line,
        before: formatNumber(locale, change.before, 2),
        after: formatNumber(locale, change.after, 2),
      });
    case 'line-missing':
    case 'line-twice':
      return translate(locale, `export.change.${change.kind}`, { line: change.line, label: change.label });
    case 'row-without-number':
      return translate(locale, 'export.change.row-without-number', { row: change.row, label: change.label });
  }
}
