import type { ReactNode } from 'react';
import { codeLook } from '#shared/domain/model/code-look.ts';
import type { Plan, ShiftCode } from '#shared/domain/model/plan.ts';
import type { DayPart } from '#shared/domain/model/results.ts';
import { dayText } from '#shared/i18n/describe-finding.ts';
import { useText, type Words } from '../../app/locale/use-text.ts';
import { kindOfTimeOff } from '../../grid/cell-look.ts';
import { lineLabel } from '../../grid/columns.ts';
import { formatRoute } from '../../state/route.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { Message } from '../../ui/Message.tsx';
import { ElsewhereDetails } from './ElsewhereDetails.tsx';
import { FindingDetails } from './FindingDetails.tsx';
import { CommentsHere } from './notes/CommentsHere.tsx';
import { PinSection } from './notes/PinSection.tsx';
import { WishHere } from './notes/WishHere.tsx';

/** One cell: what it holds, and what the rules say of it. */
export function CellDetails({ row, day }: { readonly row: number; readonly day: number }): ReactNode {
  const words = useText();
  const { t, locale } = words;
  const planId = usePlan((state) => state.planId);
  const plan = usePlan((state) => state.plan);
  const ask = useApp((state) => state.ask);
  const findings = usePlan((state) => state.evaluation.findings);
  const line = plan.lines[row];
  if (!line) return null;
  const text = line.cells[day] ?? '';
  const { look, shiftCode } = codeLook(plan, text);
  const here = findings.filter((finding) => finding.line === line.id && finding.day === day);
  return (
    <>
      <h2>{t('rota.cell.heading', { label: lineLabel(line, words), day: dayText(locale, plan, day) })}</h2>
      {look === 'empty' && <p className="soft">{t('rota.cell.nothing')}</p>}
      {look === 'unknown' && (
        <Message kind="problem" title={t('rota.cell.unknown.title', { code: text })}>
          <p>{t('rota.cell.unknown.text')}</p>
          <a href={formatRoute({ screen: 'setup', planId })}>{t('rota.cell.unknown.add')}</a>
        </Message>
      )}
      {shiftCode && <CodeFacts code={shiftCode} plan={plan} words={words} />}
      {look !== 'unknown' && (
        <div>
          <button type="button" className="link" title="F9" onClick={() => ask({ kind: 'hole', line: line.id, day })}>
            {t(shiftCode?.kind === 'work' ? 'candidates.who' : 'candidates.which')}
          </button>
        </div>
      )}
      {here.length > 0 && (
        <section className="stack">
          <h3>{t('rota.cell.findings')}</h3>
          {here.map((finding, index) => (
            <FindingDetails key={`${finding.rule}${finding.from}${index}`} finding={finding} isOpen={index === 0 && finding.severity !== 'info'} />
          ))}
        </section>
      )}
      <ElsewhereDetails line={line} day={day} />
      <WishHere key={`wish ${line.id}/${day}`} line={line} day={day} />
      <PinSection range={{ top: row, bottom: row, left: day, right: day }} />
      <CommentsHere key={`${line.id}/${day}`} line={line.id} day={day} />
    </>
  );
}

function CodeFacts({ code, plan, words }: { readonly code: ShiftCode; readonly plan: Plan; readonly words: Words }): ReactNode {
  const { t } = words;
  const isWork = code.kind === 'work';
  const part = codeLook(plan, code.code).look as DayPart;
  return (
    <dl className="figures">
      <dt>{t('rota.cell.code')}</dt>
      <dd>{code.code}</dd>
      <dt>{t('rota.cell.kind')}</dt>
      <dd>{isWork ? t(`rota.cell.part.${part}`) : kindOfTimeOff(code, words)}</dd>
      {isWork && (
        <>
          <dt>{t('rota.cell.time')}</dt>
          <dd>
            {code.start}–{code.end}
          </dd>
          <dt>{t('rota.cell.break')}</dt>
          <dd>{words.minutes(code.unpaidBreakMinutes ?? 0)}</dd>
        </>
      )}
    </dl>
  );
}
