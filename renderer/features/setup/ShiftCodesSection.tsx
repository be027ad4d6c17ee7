import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { codeLook } from '#shared/domain/model/code-look.ts';
import { DAY_OFF_CODES, type DayOff, type ShiftCode } from '#shared/domain/model/plan.ts';
import { isTextKey, type TextKey } from '#shared/i18n/translate.ts';
import { clockTime, endMinuteAfter, minuteOfDay } from '#shared/time/clock-time.ts';
import { useText } from '../../app/locale/use-text.ts';
import { CodeBox } from '../../grid/CodeBox.tsx';
import { isShiftCodeText } from '../../grid/cell-text.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { CellField } from '../../ui/CellField.tsx';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { Section } from '../../ui/Section.tsx';
import { RowButtons } from '../RowButtons.tsx';
import { useParsers } from '../use-parsers.ts';
import { CodeLookDialog } from './CodeLookDialog.tsx';
import '../../grid/grid-looks.css';
import '../../grid/grid-cells.css';
import './code-looks.css';

const LEAVES = ['annual-leave', 'sick-leave', 'parental-leave', 'training', 'other'] as const;

/** The codes that may be typed in the rota, and what each means. */
export function ShiftCodesSection(): ReactNode {
  const { t } = useText();
  const codes = usePlan((state) => state.plan.shiftCodes);
  const lines = usePlan((state) => state.plan.lines);
  const execute = useApp((state) => state.execute);
  const replace = (shiftCodes: readonly ShiftCode[]): void => void execute({ type: 'shift-codes.replace', shiftCodes });
  const uses = new Map<string, number>();
  for (const line of lines) for (const cell of line.cells) uses.set(cell, (uses.get(cell) ?? 0) + 1);
  const columns = ['code', 'look', 'kind', 'start', 'end', 'break', 'hours', 'meaning', 'uses'] as const;
  const numeric = new Set<string>(['break', 'hours', 'uses']);

  return (
    <Section
      title={t('app.codes.title')}
      actions={
        <Button variant="secondary" onClick={() => replace([...codes, newCode(codes)])}>
          {t('app.codes.add')}
        </Button>
      }
    >
      {codes.length === 0 ? (
        <p>{t('app.codes.empty')}</p>
      ) : (
        <div className="table-scroll">
          <table className="table fit">
            <caption className="visually-hidden">{t('app.codes.title')}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" className={numeric.has(column) ? 'number' : undefined}>
                    {t(`app.codes.col.${column}`)}
                  </th>
                ))}
                <th scope="col">
                  <span className="visually-hidden">{t('app.row.actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {codes.map((code, index) => (
                <CodeRow
                  // A renamed code is still the same row, so its place tells rows apart.
                  key={index}
                  code={code}
                  others={codes.toSpliced(index, 1).map((each) => each.code)}
                  uses={uses.get(code.code) ?? 0}
                  onChange={(changed) => replace(codes.with(index, changed))}
                  onRemove={() => replace(codes.toSpliced(index, 1))}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="soft">{t('app.codes.rename-note')}</p>
    </Section>
  );
}

interface CodeRowProps {
  readonly code: ShiftCode;
  readonly others: readonly string[];
  readonly uses: number;
  onChange(code: ShiftCode): void;
  onRemove(): void;
}

function CodeRow({ code, others, uses, onChange, onRemove }: CodeRowProps): ReactNode {
  const { t, number } = useText();
  const [isLookOpen, setLookOpen] = useState(false);
  const label = (key: TextKey): string => t('app.field.row', { what: t(key), row: code.code });
  return (
    <tr>
      <th scope="row" className="cell-input">
        <CellField
          label={label('app.codes.col.code')}
          width="5rem"
          value={code.code}
          format={String}
          parse={(text) => {
            const value = text.trim();
            if (!isShiftCodeText(value)) return { ok: false, problem: t('app.field.code') };
            return others.includes(value) ? { ok: false, problem: t('app.field.taken', { value }) } : { ok: true, value };
          }}
          onCommit={(value) => onChange({ ...code, code: value })}
        />
      </th>
      <td>
        <button type="button" className="look-button" aria-label={t('app.codes.look.open', { code: code.code })} onClick={() => setLookOpen(true)}>
          <CodeBox code={code} {...codeLook({ shiftCodes: [code] }, code.code)} />
        </button>
        {isLookOpen && <CodeLookDialog code={code} onChange={onChange} onClose={() => setLookOpen(false)} />}
      </td>
      <td className="cell-input">
        <CellSelect
          label={label('app.codes.col.kind')}
          value={code.kind}
          options={(['work', 'off', 'leave'] as const).map((value) => ({ value, text: t(`app.codes.kind.${value}`) }))}
          onCommit={(kind) => onChange(ofKind(code.code, kind))}
        />
      </td>
      <CodeFacts code={code} label={label} onChange={onChange} />
      <td className="number">{number(uses)}</td>
      <td className="number">
        <RowButtons row={code.code} onRemove={onRemove} />
      </td>
    </tr>
  );
}

interface CodeFactsProps {
  readonly code: ShiftCode;
  label(key: TextKey): string;
  onChange(code: ShiftCode): void;
}

function CodeFacts({ code, label, onChange }: CodeFactsProps): ReactNode {
  const { t, td, number, hours } = useText();
  const parse = useParsers();
  if (code.kind !== 'work') {
    return (
      <>
        <td colSpan={4} />
        <td className="cell-input">
          {code.kind === 'off' ? (
            <CellSelect
              label={label('app.codes.col.meaning')}
              value={code.dayOff}
              options={DAY_OFF_CODES.map((value) => ({ value, text: `${value} ${t(`day-off.${value}`)}` }))}
              onCommit={(dayOff: DayOff) => onChange({ ...code, dayOff })}
            />
          ) : (
            <CellSelect
              label={label('app.codes.col.meaning')}
              value={code.leave}
              options={[...new Set([...LEAVES, code.leave])].map((value) => ({ value, text: isTextKey(`leave.${value}`) ? td(`leave.${value}`) : value }))}
              onCommit={(leave) => onChange({ ...code, leave })}
            />
          )}
        </td>
      </>
    );
  }
  const minutes = endMinuteAfter(code.start, code.end) - minuteOfDay(code.start);
  const endsNextDay = minuteOfDay(code.end) <= minuteOfDay(code.start);
  const { unpaidBreakMinutes: _before, ...withoutBreak } = code;
  return (
    <>
      <td className="cell-input">
        <CellField
          label={label('app.codes.col.start')}
          width="4.5rem"
          value={code.start}
          format={String}
          parse={parse.time}
          onCommit={(start) => onChange({ ...code, start })}
        />
      </td>
      <td className="cell-input nowrap">
        <CellField
          label={label('app.codes.col.end')}
          width="4.5rem"
          value={code.end}
          format={String}
          parse={parse.time}
          onCommit={(end) => onChange({ ...code, end })}
        />
        {endsNextDay && <span className="soft"> {t('app.codes.next-day')}</span>}
      </td>
      <td className="cell-input number">
        <CellField
          label={label('app.codes.col.break')}
          isNumber
          width="5rem"
          value={code.unpaidBreakMinutes ?? 0}
          format={(value) => number(value)}
          parse={parse.whole(0, minutes - 1)}
          onCommit={(value) => onChange(value === 0 ? withoutBreak : { ...code, unpaidBreakMinutes: value })}
        />
      </td>
      <td className="number">{hours((minutes - (code.unpaidBreakMinutes ?? 0)) / 60, 2)}</td>
      <td />
    </>
  );
}

function ofKind(code: string, kind: ShiftCode['kind']): ShiftCode {
  if (kind === 'work') return { code, kind, start: clockTime('07:30'), end: clockTime('15:00') };
  return kind === 'off' ? { code, kind, dayOff: 'F1' } : { code, kind, leave: 'annual-leave' };
}

function newCode(codes: readonly ShiftCode[]): ShiftCode {
  const taken = new Set(codes.map((code) => code.code));
  const free = ['D', 'A', 'N', 'L'].find((code) => !taken.has(code)) ?? `K${codes.length + 1}`;
  return ofKind(taken.has(free) ? `${free}_` : free, 'work');
}
