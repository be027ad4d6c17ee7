import type { ReactNode } from 'react';
import type { RotaLine } from '#shared/domain/model/plan.ts';
import type { Wish } from '#shared/domain/model/wish.ts';
import { useText } from '../../../app/locale/use-text.ts';
import { useApp, usePlan } from '../../../state/store.ts';
import { useQuery } from '../../../state/use-query.ts';
import { CellField } from '../../../ui/CellField.tsx';
import { CellSelect } from '../../../ui/CellSelect.tsx';
import { FactField } from '../../../ui/FactField.tsx';
import { useParsers } from '../../use-parsers.ts';
import { GrantedWord } from './GrantedWord.tsx';

const MOST_TEXT = 2000;

/** What the person of the line wishes for one day, and whether the plan meets it. */
export function WishHere({ line, day }: { readonly line: RotaLine; readonly day: number }): ReactNode {
  const { t } = useText();
  const parse = useParsers();
  const codes = usePlan((state) => state.plan.shiftCodes);
  const execute = useApp((state) => state.execute);
  const wishes = line.wishes ?? [];
  const wish = wishes.find((each) => each.day === day);

  function put(next: Wish | null): void {
    const others = wishes.filter((each) => each.day !== day);
    const all = next === null ? others : [...others, next].sort((a, b) => a.day - b.day);
    void execute({ type: 'line.update', id: line.id, changes: { wishes: all.length === 0 ? null : all } });
  }

  const chosen = wish === undefined ? '' : wish.want === 'code' ? `code:${wish.code}` : wish.want;
  return (
    <section className="stack tight boxed">
      <h3>{t('rota.wish.heading')}</h3>
      <CellSelect
        label={t('rota.wish.heading')}
        value={chosen}
        options={[
          { value: '', text: t('rota.wish.none') },
          { value: 'off', text: t('rota.note.wish.off') },
          { value: 'work', text: t('rota.note.wish.work') },
          ...[...new Set([...codes.map(({ code }) => code), ...(wish?.want === 'code' ? [wish.code] : [])])].map((code) => ({
            value: `code:${code}`,
            text: t('rota.note.wish.code', { code }),
          })),
        ]}
        onCommit={(value) => put(value === '' ? null : wishOf(value, day, wish))}
      />
      {wish && (
        <>
          <label className="rota-choice">
            <input type="checkbox" checked={wish.isStrong ?? false} onChange={(event) => put(withStrong(wish, event.currentTarget.checked))} />
            {t('rota.wish.strong')}
          </label>
          <FactField label={t('rota.wish.note')}>
            <CellField
              label={t('rota.wish.note')}
              value={wish.note ?? null}
              format={(value) => value ?? ''}
              parse={parse.maybe(parse.text(MOST_TEXT))}
              onCommit={(note) => put(withNote(wish, note))}
            />
          </FactField>
          <Outcome line={line.id} day={day} />
        </>
      )}
    </section>
  );
}

/** Asked for only where there is a wish, so that typing elsewhere costs nothing. */
function Outcome({ line, day }: { readonly line: string; readonly day: number }): ReactNode {
  const planId = usePlan((state) => state.planId);
  const revision = usePlan((state) => state.revision);
  const report = useQuery('plan.wishes', { planId }, revision).value;
  const outcome = report?.lines.find((each) => each.line === line)?.outcomes.find((each) => each.wish.day === day);
  return outcome ? <GrantedWord isGranted={outcome.isGranted} /> : null;
}

function wishOf(value: string, day: number, before: Wish | undefined): Wish {
  const facts = {
    day,
    ...(before?.note === undefined ? {} : { note: before.note }),
    ...(before?.isStrong === undefined ? {} : { isStrong: before.isStrong }),
  };
  return value === 'off' || value === 'work' ? { ...facts, want: value } : { ...facts, want: 'code', code: value.slice('code:'.length) };
}

function withStrong(wish: Wish, isStrong: boolean): Wish {
  const { isStrong: _before, ...rest } = wish;
  return isStrong ? { ...rest, isStrong } : rest;
}

function withNote(wish: Wish, note: string | null): Wish {
  const { note: _before, ...rest } = wish;
  return note === null ? rest : { ...rest, note };
}
