import { type ReactNode, useEffect, useRef } from 'react';
import { headsDifference } from '#shared/domain/model/day-balance.ts';
import { newFindings } from '#shared/domain/model/new-findings.ts';
import { DAY_PARTS, type DayFigures, type Evaluation, type Finding } from '#shared/domain/model/results.ts';
import { useText, type Words } from '../../app/locale/use-text.ts';
import { MARKED_SEVERITIES } from '../../state/findings.ts';
import { useApp, usePlan } from '../../state/store.ts';

/** Waits for a pause in the typing, so that one sentence is heard instead of one a key. */
const PAUSE_MS = 800;

/** Says in the polite live region what a change did to the balance of a day, and which findings came or went. Draws nothing. */
export function RotaAnnouncer(): ReactNode {
  const words = useText();
  const evaluation = usePlan((plan) => plan.evaluation);
  const announce = useApp((state) => state.announce);
  const told = useRef(evaluation);

  useEffect(() => {
    if (told.current === evaluation) return undefined;
    const timer = setTimeout(() => {
      const text = changesInWords(told.current, evaluation, words);
      told.current = evaluation;
      if (text !== '') announce(text);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [evaluation, announce, words]);

  return null;
}

/** At most one day and the first new finding: a sentence to be heard while working, not a report. */
function changesInWords(before: Evaluation, after: Evaluation, words: Words): string {
  const day = after.days.find((figures, index) => balanceOf(figures) !== balanceOf(before.days[index]));
  const parts = day ? [words.t('rota.say.balance', { day: dayName(day, words), parts: balanceInWords(day, words) })] : [];
  const isMarked = (finding: Finding): boolean => MARKED_SEVERITIES.includes(finding.severity);
  const come = newFindings(before.findings, after.findings).filter(isMarked);
  const gone = newFindings(after.findings, before.findings).filter(isMarked);
  const first = come[0];
  if (first) parts.push(words.t('rota.say.findings', { count: come.length, first: words.td(`rule.${first.rule}.title`) }));
  else if (gone.length > 0) parts.push(words.t('rota.say.gone', { count: gone.length }));
  return parts.join(' ');
}

function balanceOf(day: DayFigures | undefined): string {
  return day ? DAY_PARTS.map((part) => headsDifference(day.heads[part])).join() : '';
}

function balanceInWords(day: DayFigures, words: Words): string {
  return DAY_PARTS.filter((part) => day.heads[part].planned > 0 || day.heads[part].wanted > 0)
    .map((part) => words.t('rota.say.part', { part: words.td(`day-part.${part}`), difference: words.signed(headsDifference(day.heads[part])) }))
    .join(', ');
}

function dayName(day: DayFigures, words: Words): string {
  return words.dayMonth(day.date);
}
