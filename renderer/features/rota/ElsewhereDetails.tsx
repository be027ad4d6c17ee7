import type { ReactNode } from 'react';
import type { RotaLine } from '#shared/domain/model/plan.ts';
import { useText } from '../../app/locale/use-text.ts';

/** What the person works in another department: on one day, or all in all. Nothing for those who work here alone. */
export function ElsewhereDetails({ line, day }: { readonly line: RotaLine; readonly day?: number }): ReactNode {
  const { t, percent } = useText();
  const { elsewhere } = line;
  if (!elsewhere) return null;
  const text = day === undefined ? '' : (elsewhere.cells[day] ?? '');
  const code = elsewhere.shiftCodes.find((each) => each.code === text);
  if (day !== undefined && !code) return null;
  return (
    <section className="stack tight">
      <h3>{t('rota.elsewhere.heading')}</h3>
      <p>
        {code
          ? t('rota.note.elsewhere', { unit: elsewhere.unit, code: code.code, start: code.start, end: code.end })
          : t('rota.elsewhere.share', { unit: elsewhere.unit, there: percent(elsewhere.positionPercent, 1), here: percent(line.positionPercent, 1) })}
      </p>
      <p className="soft">{t('rota.elsewhere.note')}</p>
    </section>
  );
}
