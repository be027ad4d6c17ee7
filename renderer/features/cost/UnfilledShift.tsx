import { type ReactNode, useState } from 'react';
import type { Remedy } from '#shared/domain/cost/cost-report.ts';
import type { RotaLine, WorkShiftCode } from '#shared/domain/model/plan.ts';
import type { LocalDate } from '#shared/time/local-date.ts';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { CellField } from '../../ui/CellField.tsx';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { FactField } from '../../ui/FactField.tsx';
import { Message } from '../../ui/Message.tsx';
import { Section } from '../../ui/Section.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { useParsers } from '../use-parsers.ts';
import { PartTable } from './CostShift.tsx';
import { noteText } from './note-text.ts';

/** The price of one shift that lacks people, by the way of filling it. */
export function UnfilledShift(): ReactNode {
  const { t } = useText();
  const lines = usePlan((state) => state.plan.lines);
  const shiftCodes = usePlan((state) => state.plan.shiftCodes);
  const codes = shiftCodes.filter((code): code is WorkShiftCode => code.kind === 'work');
  const [firstLine] = lines;
  const [firstCode] = codes;
  if (!firstLine || !firstCode) return null;
  return (
    <Section title={t('app.cost.unfilled')} isCard>
      <p className="soft">{t('app.cost.unfilled.intro')}</p>
      <Prices lines={lines} firstLine={firstLine} codes={codes} firstCode={firstCode} />
    </Section>
  );
}

interface PricesProps {
  readonly lines: readonly RotaLine[];
  readonly firstLine: RotaLine;
  readonly codes: readonly WorkShiftCode[];
  readonly firstCode: WorkShiftCode;
}

function Prices({ lines, firstLine, codes, firstCode }: PricesProps): ReactNode {
  const words = useText();
  const { t, number, date: dateText } = words;
  const parse = useParsers();
  const planId = usePlan((state) => state.planId);
  const revision = usePlan((state) => state.revision);
  const worstDay = usePlan((state) => state.evaluation.days.toSorted((a, b) => b.deficit - a.deficit)[0]?.date ?? state.plan.period.start);
  const [chosen, setChosen] = useState<{
    readonly line?: string;
    readonly code?: string;
    readonly date?: LocalDate;
    readonly agency: number | null;
    readonly notice: number | null;
  }>({ agency: null, notice: null });
  // What was chosen may be gone from the plan meanwhile.
  const line = lines.find(({ id }) => id === chosen.line)?.id ?? firstLine.id;
  const code = codes.find((each) => each.code === chosen.code)?.code ?? firstCode.code;
  const date = chosen.date ?? worstDay;
  const answer = useQuery(
    'plan.remedies',
    {
      planId,
      line,
      code,
      date,
      ...(chosen.agency === null ? {} : { agencyMarkUpPercent: chosen.agency }),
      ...(chosen.notice === null ? {} : { noticeDays: chosen.notice }),
    },
    revision,
  );
  const whole = (value: number | null): string => (value === null ? '' : number(value, Number.isInteger(value) ? 0 : 1));
  return (
    <>
      <div className="cost-form">
        <FactField label={t('app.cost.unfilled.date')}>
          <CellField
            label={t('app.cost.unfilled.date')}
            value={date}
            format={dateText}
            parse={parse.date}
            onCommit={(next) => setChosen({ ...chosen, date: next })}
          />
        </FactField>
        <FactField label={t('app.cost.unfilled.code')}>
          <CellSelect
            label={t('app.cost.unfilled.code')}
            value={code}
            options={codes.map((each) => ({ value: each.code, text: `${each.code} ${each.start}–${each.end}` }))}
            onCommit={(next) => setChosen({ ...chosen, code: next })}
          />
        </FactField>
        <FactField label={t('app.cost.unfilled.line')}>
          <CellSelect
            label={t('app.cost.unfilled.line')}
            value={line}
            options={lines.map((each) => ({ value: each.id, text: each.label || each.id }))}
            onCommit={(next) => setChosen({ ...chosen, line: next })}
          />
        </FactField>
        <FactField label={t('app.cost.unfilled.agency')}>
          <CellField
            label={t('app.cost.unfilled.agency')}
            isNumber
            value={chosen.agency}
            format={whole}
            parse={parse.maybe(parse.decimal(0, 1000))}
            onCommit={(agency) => setChosen({ ...chosen, agency })}
          />
        </FactField>
        <FactField label={t('app.cost.unfilled.notice')}>
          <CellField
            label={t('app.cost.unfilled.notice')}
            isNumber
            value={chosen.notice}
            format={whole}
            parse={parse.maybe(parse.whole(0, 371))}
            onCommit={(notice) => setChosen({ ...chosen, notice })}
          />
        </FactField>
      </div>
      {answer.error && <ErrorMessage error={answer.error} />}
      {answer.value?.reason && <Message kind="problem">{noteText(answer.value.reason, words)}</Message>}
      {answer.value && answer.value.remedies.length > 0 && <Remedies remedies={answer.value.remedies} />}
    </>
  );
}

function Remedies({ remedies }: { readonly remedies: readonly Remedy[] }): ReactNode {
  const words = useText();
  const { t, kroner } = words;
  return (
    <div className="table-scroll">
      <table className="table">
        <caption className="visually-hidden">{t('app.cost.unfilled')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('app.cost.unfilled.way')}</th>
            <th scope="col" className="number">
              {t('app.cost.unfilled.price')}
            </th>
            <th scope="col">{t('app.cost.unfilled.why')}</th>
          </tr>
        </thead>
        <tbody>
          {remedies.map((remedy) => (
            <tr key={remedy.way}>
              <th scope="row">{t(`cost.remedy.${remedy.way}`)}</th>
              <td className="number strong">{remedy.totalOre === null ? '–' : kroner(remedy.totalOre)}</td>
              <td>
                {remedy.reason && <p>{noteText(remedy.reason, words)}</p>}
                {remedy.notes.map((note) => (
                  <p key={note.key} className="soft">
                    {noteText(note, words)}
                  </p>
                ))}
                {remedy.parts.length > 0 && (
                  <details>
                    <summary>
                      {t('app.cost.unfilled.why')}
                      <span className="visually-hidden">: {t(`cost.remedy.${remedy.way}`)}</span>
                    </summary>
                    <PartTable parts={remedy.parts} total={remedy.totalOre} />
                  </details>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
