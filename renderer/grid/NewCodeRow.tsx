import { type ReactNode, useState } from 'react';
import { DAY_OFF_CODES, type DayOff } from '#shared/domain/model/plan.ts';
import type { TextKey } from '#shared/i18n/translate.ts';
import { useText } from '../app/locale/use-text.ts';
import { useParsers } from '../features/use-parsers.ts';
import type { Parsed } from '../ui/CellField.tsx';
import { CellSelect } from '../ui/CellSelect.tsx';
import { isShiftCodeText } from './cell-text.ts';
import { KEPT, type NewCode, type NewCodeKind, timesIn } from './clipboard/new-code.ts';

const KINDS: readonly { readonly value: NewCodeKind; readonly key: TextKey }[] = [
  { value: 'keep', key: 'rota.paste.keep' },
  { value: 'work', key: 'rota.paste.add.work' },
  { value: 'off', key: 'rota.paste.add.off' },
  { value: 'leave', key: 'rota.paste.add.leave' },
];
const LEAVES = ['annual-leave', 'sick-leave', 'parental-leave', 'training', 'other'] as const;

interface NewCodeRowProps {
  readonly text: string;
  readonly count: number;
  readonly facts: NewCode;
  onChange(facts: NewCode): void;
}

/** A pasted text that is no code: kept as it is, or described as a code on the spot. */
export function NewCodeRow({ text, count, facts, onChange }: NewCodeRowProps): ReactNode {
  const { t, number } = useText();
  const parse = useParsers();

  function becomes(kind: NewCodeKind): void {
    const [from = '', to = ''] = timesIn(text) ?? [];
    onChange({ ...KEPT, kind, start: valueOf(parse.time(from)), end: valueOf(parse.time(to)) });
  }

  return (
    <tr>
      <th scope="row">{text}</th>
      <td className="number">{number(count)}</td>
      {isShiftCodeText(text) ? (
        <>
          <td className="cell-input">
            <CellSelect
              label={t('app.field.row', { what: t('rota.paste.becomes'), row: text })}
              value={facts.kind}
              options={KINDS.map(({ value, key }) => ({ value, text: t(key) }))}
              onCommit={becomes}
            />
          </td>
          <td>
            <CodeFacts text={text} facts={facts} onChange={onChange} />
          </td>
        </>
      ) : (
        <td colSpan={2} className="soft">
          {t('rota.paste.no-code')}
        </td>
      )}
    </tr>
  );
}

function CodeFacts({ text, facts, onChange }: Omit<NewCodeRowProps, 'count'>): ReactNode {
  const { t } = useText();
  const parse = useParsers();
  const label = (key: TextKey): string => t('app.field.row', { what: t(key), row: text });
  if (facts.kind === 'keep') return null;
  if (facts.kind === 'off') {
    return (
      <CellSelect
        label={label('app.codes.col.meaning')}
        value={facts.dayOff}
        options={DAY_OFF_CODES.map((value) => ({ value, text: `${value} ${t(`day-off.${value}`)}` }))}
        onCommit={(dayOff: DayOff) => onChange({ ...facts, dayOff })}
      />
    );
  }
  if (facts.kind === 'leave') {
    return (
      <CellSelect
        label={label('app.codes.col.meaning')}
        value={facts.leave}
        options={LEAVES.map((value) => ({ value, text: t(`leave.${value}`) }))}
        onCommit={(leave) => onChange({ ...facts, leave })}
      />
    );
  }
  return (
    <span className="rota-paste-times">
      <LiveField
        label={label('app.codes.col.start')}
        shown={t('app.codes.col.start')}
        value={facts.start ?? ''}
        parse={parse.time}
        onValue={(start) => onChange({ ...facts, start })}
      />
      <LiveField
        label={label('app.codes.col.end')}
        shown={t('app.codes.col.end')}
        value={facts.end ?? ''}
        parse={parse.time}
        onValue={(end) => onChange({ ...facts, end })}
      />
      <LiveField
        label={label('app.codes.col.break')}
        shown={t('app.codes.col.break')}
        value={String(facts.breakMinutes ?? '')}
        parse={parse.whole(0, 24 * 60 - 1)}
        onValue={(breakMinutes) => onChange({ ...facts, breakMinutes })}
      />
    </span>
  );
}

interface LiveFieldProps<T> {
  readonly label: string;
  readonly shown: string;
  readonly value: string;
  parse(text: string): Parsed<T>;
  /** Called with every letter; null while the text cannot be read. */
  onValue(value: T | null): void;
}

/** A field whose value counts while it is typed, so that the button below knows at once. */
function LiveField<T>({ label, shown, value, parse, onValue }: LiveFieldProps<T>): ReactNode {
  const [text, setText] = useState(value);
  const parsed = parse(text);
  return (
    <label className="rota-tool-field">
      {shown}
      <input
        className="cell-field"
        style={{ width: '4rem' }}
        aria-label={label}
        aria-invalid={text !== '' && !parsed.ok ? true : undefined}
        title={text !== '' && !parsed.ok ? parsed.problem : undefined}
        autoComplete="off"
        inputMode="decimal"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          onValue(valueOf(parse(event.currentTarget.value)));
        }}
      />
    </label>
  );
}

function valueOf<T>(parsed: Parsed<T>): T | null {
  return parsed.ok ? parsed.value : null;
}
