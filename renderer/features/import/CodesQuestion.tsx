import type { ReactNode } from 'react';
import { DAY_OFF_CODES } from '#shared/domain/model/plan.ts';
import type { CodeMeaning } from '#shared/exchange/code-meaning.ts';
import type { CodeAnswer } from '#shared/exchange/import-answers.ts';
import type { ReadCode } from '#shared/exchange/rota-reading.ts';
import { isTextKey, type TextKey } from '#shared/i18n/translate.ts';
import { clockTime } from '#shared/time/clock-time.ts';
import { useText, type Words } from '../../app/locale/use-text.ts';
import { isShiftCodeText } from '../../grid/cell-text.ts';
import { CellField } from '../../ui/CellField.tsx';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { Section } from '../../ui/Section.tsx';
import { useParsers } from '../use-parsers.ts';
import { Proposed } from './Proposed.tsx';
import type { ImportWizardState } from './use-import-wizard.ts';

const LEAVES = ['annual-leave', 'sick-leave', 'parental-leave', 'training', 'other'] as const;
const COLUMNS = ['text', 'count', 'meaning', 'start', 'end', 'code'] as const;

/** What each text in the cells means; what the sheet does not explain comes first. */
export function CodesQuestion({ wizard }: { readonly wizard: ImportWizardState }): ReactNode {
  const { t } = useText();
  const { codes } = wizard.preview.reading;
  // Sorted by what the file said, so that a row does not leave from under one's hands when it is answered.
  const isOpen = (code: ReadCode): boolean => code.source !== 'found';
  const sorted = [...codes].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || b.count - a.count);
  const change = (code: ReadCode, answer: CodeAnswer): void => wizard.change({ codes: { ...wizard.answers.codes, [code.key]: answer } });
  return (
    <Section title={t('import.codes')}>
      <div className="table-scroll">
        <table className="table fit">
          <caption className="visually-hidden">{t('import.codes')}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className={column === 'count' ? 'number' : undefined}>
                  {t(`import.codes.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((code) => (
              <CodeRow
                key={code.key}
                code={code}
                given={wizard.answers.codes?.[code.key]}
                others={codes.filter((each) => each !== code).map((each) => each.code)}
                onChange={(answer) => change(code, answer)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

interface CodeRowProps {
  readonly code: ReadCode;
  /** What was answered, which may be newer than what has come back. */
  readonly given: CodeAnswer | undefined;
  readonly others: readonly string[];
  onChange(answer: CodeAnswer): void;
}

function CodeRow({ code, given, others, onChange }: CodeRowProps): ReactNode {
  const words = useText();
  const { t, number } = words;
  const parse = useParsers();
  const meaning = given?.meaning ?? code.meaning;
  const label = (key: TextKey): string => t('app.field.row', { what: t(key), row: code.key });
  const name = given?.code ?? code.code;
  const keep = name === code.key ? {} : { code: name };
  const isWork = meaning.as === 'work';
  return (
    <tr>
      <th scope="row">
        {code.key} <Proposed source={code.source} />
      </th>
      <td className="number">{number(code.count)}</td>
      <td className="cell-input">
        <CellSelect
          label={label('import.codes.meaning')}
          value={choiceOf(meaning)}
          options={choices(words, meaning)}
          onCommit={(choice) => onChange({ meaning: meaningOf(choice, meaning), ...keep })}
        />
      </td>
      {isWork ? (
        (['start', 'end'] as const).map((part) => (
          <td key={part} className="cell-input">
            <CellField
              label={label(`import.codes.${part}`)}
              width="4.5rem"
              value={meaning[part]}
              format={String}
              parse={parse.time}
              onCommit={(time) => onChange({ meaning: { ...meaning, [part]: time }, ...keep })}
            />
          </td>
        ))
      ) : (
        <td colSpan={2} />
      )}
      <td className="cell-input">
        {meaning.as !== 'nothing' && meaning.as !== 'unknown' && (
          <CellField
            label={label('import.codes.code')}
            width="6rem"
            value={name}
            format={String}
            parse={(text) => {
              const value = text.trim();
              if (!isShiftCodeText(value)) return { ok: false, problem: t('app.field.code') };
              return others.includes(value) ? { ok: false, problem: t('app.field.taken', { value }) } : { ok: true, value };
            }}
            onCommit={(chosen) => onChange({ meaning, code: chosen })}
          />
        )}
      </td>
    </tr>
  );
}

/** A meaning as the value of a choice: `work`, `off:F1`, `leave:annual-leave`, `nothing`, `unknown`. */
function choiceOf(meaning: CodeMeaning): string {
  if (meaning.as === 'off') return `off:${meaning.dayOff}`;
  return meaning.as === 'leave' ? `leave:${meaning.leave}` : meaning.as;
}

function meaningOf(choice: string, before: CodeMeaning): CodeMeaning {
  const [kind, detail = ''] = choice.split(':');
  const dayOff = DAY_OFF_CODES.find((code) => code === detail);
  if (kind === 'off' && dayOff) return { as: 'off', dayOff };
  if (kind === 'leave') return { as: 'leave', leave: detail };
  if (kind === 'work') return before.as === 'work' ? before : { as: 'work', start: clockTime('07:30'), end: clockTime('15:00') };
  return kind === 'nothing' ? { as: 'nothing' } : { as: 'unknown' };
}

function choices({ t, td }: Words, meaning: CodeMeaning): readonly { readonly value: string; readonly text: string }[] {
  const leaves = meaning.as === 'leave' ? [...new Set<string>([...LEAVES, meaning.leave])] : LEAVES;
  return [
    { value: 'unknown', text: t('import.as.unknown') },
    { value: 'work', text: t('import.as.work') },
    ...DAY_OFF_CODES.map((code) => ({ value: `off:${code}`, text: `${code} ${t(`day-off.${code}`)}` })),
    ...leaves.map((leave) => ({ value: `leave:${leave}`, text: isTextKey(`leave.${leave}`) ? td(`leave.${leave}`) : leave })),
    { value: 'nothing', text: t('import.as.nothing') },
  ];
}
