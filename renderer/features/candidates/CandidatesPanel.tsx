import { type ReactNode, useState } from 'react';
import type { Candidate, CandidateAnswer, CandidateGrade, RefusedCandidate } from '#shared/domain/model/candidate.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { describeRefusal } from '#shared/i18n/describe-candidate.ts';
import { dayText } from '#shared/i18n/describe-finding.ts';
import { useText, type Words } from '../../app/locale/use-text.ts';
import { lineLabel } from '../../grid/columns.ts';
import type { Asked } from '../../state/hole-slice.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { ChangeFigures, costText, hoursText, LineFigures } from './ChangeFigures.tsx';
import { FindingsOfChange } from './FindingsOfChange.tsx';
import { Suggestion } from './Suggestion.tsx';

const FIRST_SHOWN = 8;

/** Lines that can take a shift, or shifts that a line can take, with what would follow; then those that cannot, and why. */
export function CandidatesPanel({ asked }: { readonly asked: Extract<Asked, { kind: 'hole' }> }): ReactNode {
  const words = useText();
  const { t, locale } = words;
  const planId = usePlan((state) => state.planId);
  const revision = usePlan((state) => state.revision);
  const plan = usePlan((state) => state.plan);
  const { day, line, code } = asked;
  const { value, error } = useQuery(
    'plan.candidates',
    { planId, day, ...(line === undefined ? {} : { line }), ...(code === undefined ? {} : { code }) },
    revision,
  );
  if (error) return <ErrorMessage error={error} />;
  if (!value) return <p role="status">{t('candidates.loading')}</p>;
  const isWho = value.question === 'who';
  const params = { can: value.candidates.length, cannot: value.refused.length };
  return (
    <>
      <h2>{t(isWho ? 'candidates.who' : 'candidates.which')}</h2>
      {isWho ? (
        <ShiftAsked answer={value} plan={plan} words={words} asked={asked} />
      ) : (
        <p>{t('candidates.for', { label: labelOf(value.line, plan, words), when: dayText(locale, plan, day) })}</p>
      )}
      <p role="status" className="soft">
        {t(isWho ? 'candidates.count' : 'candidates.count.which', params)}
      </p>
      <Candidates key={JSON.stringify([value.code, revision])} answer={value} plan={plan} words={words} />
      <Refused refused={value.refused} answer={value} plan={plan} words={words} />
    </>
  );
}

interface AnswerProps {
  readonly answer: CandidateAnswer;
  readonly plan: Plan;
  readonly words: Words;
}

/** The shift by its code, times and day; for an open one the code can be changed here. */
function ShiftAsked({ answer, plan, words, asked }: AnswerProps & { readonly asked: Extract<Asked, { kind: 'hole' }> }): ReactNode {
  const { t, hours, locale } = words;
  const ask = useApp((state) => state.ask);
  const when = dayText(locale, plan, answer.day);
  if (answer.code === null) return <p>{t('candidates.none-codes')}</p>;
  if (asked.line !== undefined) {
    return (
      <p>
        {t('candidates.shift', { ...timesOf(answer.code, plan), when })}. {t('candidates.from', { label: labelOf(asked.line, plan, words) })}
      </p>
    );
  }
  return (
    <>
      <p>{when}</p>
      <label className="field-row">
        {t('candidates.code')}
        <CellSelect
          label={t('candidates.code')}
          value={answer.code}
          options={answer.codes.map(({ code, coversHours }) => ({
            value: code,
            text: t(coversHours > 0 ? 'candidates.code.option' : 'candidates.code.plain', { ...timesOf(code, plan), hours: hours(coversHours) }),
          }))}
          onCommit={(code) => ask({ kind: 'hole', day: answer.day, code })}
        />
      </label>
    </>
  );
}

function Candidates({ answer, plan, words }: AnswerProps): ReactNode {
  const { t } = words;
  const [open, setOpen] = useState(0);
  const [shown, setShown] = useState(FIRST_SHOWN);
  const { candidates } = answer;
  if (candidates.length === 0) return null;
  return (
    <>
      <ul className="plain suggestions" aria-label={t('candidates.list')}>
        {candidates.slice(0, shown).map((candidate, index) => (
          <OneCandidate
            key={`${candidate.line} ${candidate.code}`}
            candidate={candidate}
            answer={answer}
            plan={plan}
            words={words}
            isOpen={open === index}
            onToggle={() => setOpen(open === index ? -1 : index)}
          />
        ))}
      </ul>
      {candidates.length > shown && (
        <button type="button" className="link" onClick={() => setShown(candidates.length)}>
          {t('candidates.more', { count: candidates.length - shown })}
        </button>
      )}
    </>
  );
}

const GRADE_SIGNS: Readonly<Record<CandidateGrade, string>> = { good: '✓', advice: '·', agreement: '?' };

interface OneProps extends AnswerProps {
  readonly candidate: Candidate;
  readonly isOpen: boolean;
  onToggle(): void;
}

function OneCandidate({ candidate, answer, plan, words, isOpen, onToggle }: OneProps): ReactNode {
  const { t, locale, minutes, kroner } = words;
  const { change, grade, line, code, wish } = candidate;
  const isCycle = plan.period.kind === 'cycle';
  const label = labelOf(line, plan, words);
  const own = change.lines.find((each) => each.line === line);
  const rest = (value: number | null): string => (value === null ? '–' : minutes(value));
  const outcome = t(wish?.isMet ? 'candidates.fact.wish.met' : 'candidates.fact.wish.not-met');
  const title = answer.question === 'who' ? label : t('candidates.times', timesOf(code, plan));
  const accepted = { label, code, when: dayText(locale, plan, answer.day) };
  return (
    <Suggestion
      title={
        <>
          <span className="mark" data-severity={grade === 'good' ? 'covered' : grade === 'advice' ? 'advice' : 'needs-agreement'} aria-hidden="true">
            {GRADE_SIGNS[grade]}
          </span>{' '}
          {title} <span className="suggestion-grade">{t(`candidates.grade.${grade}`)}</span>
        </>
      }
      summary={[own && hoursText(own, words), costText(change.costOre, isCycle, words)].join(' · ')}
      change={change}
      isOpen={isOpen}
      accept={{ text: t('candidates.accept', { label, code }), said: t('candidates.accepted', accepted) }}
      onToggle={onToggle}
    >
      <dl className="figures">
        {own && <LineFigures line={own} />}
        <dt>{t('candidates.fact.rest')}</dt>
        <dd>{t('candidates.fact.rest.value', { before: rest(candidate.restBeforeMinutes), after: rest(candidate.restAfterMinutes) })}</dd>
        <ChangeFigures change={change} />
        {candidate.overtimeOre !== null && (
          <>
            <dt>{t('candidates.fact.overtime')}</dt>
            <dd>{kroner(candidate.overtimeOre)}</dd>
          </>
        )}
        {wish && (
          <>
            <dt>{t('candidates.fact.wish')}</dt>
            <dd>{wish.isStrong ? t('candidates.fact.wish.strong', { outcome }) : outcome}</dd>
          </>
        )}
        {candidate.replaces !== '' && (
          <>
            <dt>{t('candidates.fact.replaces')}</dt>
            <dd>{candidate.replaces}</dd>
          </>
        )}
      </dl>
      <FindingsOfChange title="candidates.came" findings={change.came} />
      <FindingsOfChange title="candidates.gone" findings={change.gone} />
    </Suggestion>
  );
}

function Refused({ refused, answer, plan, words }: AnswerProps & { readonly refused: readonly RefusedCandidate[] }): ReactNode {
  const { t, locale } = words;
  if (refused.length === 0) return null;
  return (
    <details open={answer.candidates.length === 0}>
      <summary>{t('candidates.refused', { count: refused.length })}</summary>
      <dl className="refused">
        {refused.map(({ line, code, refusals }) => (
          <div key={`${line} ${code}`}>
            <dt>{answer.question === 'who' ? labelOf(line, plan, words) : code}</dt>
            {refusals.map((refusal, index) => (
              <dd key={index} className="soft">
                {describeRefusal(locale, refusal, plan, { code, day: answer.day })}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}

function labelOf(line: string | null, plan: Plan, words: Words): string {
  return lineLabel(
    plan.lines.find(({ id }) => id === line),
    words,
  );
}

function timesOf(code: string, { shiftCodes }: Plan): { readonly code: string; readonly start: string; readonly end: string } {
  const found = shiftCodes.find((each) => each.code === code);
  return found?.kind === 'work' ? { code, start: found.start, end: found.end } : { code, start: '', end: '' };
}
