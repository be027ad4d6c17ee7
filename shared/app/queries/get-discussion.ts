import type { Discussion, ParsedInput } from '../../contract/methods.ts';
import { lawOf } from '../../domain/law/law-of.ts';
import { agendaOf } from '../../domain/process/agenda.ts';
import { noticeOf } from '../../domain/process/notice-of.ts';
import { statusOf } from '../../domain/process/process-of.ts';
import { dayInNorway } from '../../time/instant.ts';
import type { AppContext } from '../app-context.ts';
import { summaryOf, versionToCompareWith } from '../versions.ts';

/** `discussion.get`: the plan's steps, the law's deadline, and the points that the plan raises. */
export function getDiscussion({ unitOfWork, sessions, clock }: AppContext, { planId }: ParsedInput<'discussion.get'>): Discussion {
  return unitOfWork.read((db) => {
    const { plan, evaluation } = sessions.open(db, planId);
    const last = versionToCompareWith(db.versions.list(planId));
    return {
      status: statusOf(plan.process),
      steps: plan.process?.steps ?? [],
      today: dayInNorway(clock()),
      notice: noticeOf(plan, lawOf(plan)),
      lastVersion: last && summaryOf(last),
      agenda: agendaOf(plan, evaluation()),
    };
  });
}
