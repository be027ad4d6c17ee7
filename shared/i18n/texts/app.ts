import { calendarTexts } from './app/calendar.ts';
import { careFactorTexts } from './app/care-factor.ts';
import { codeLookTexts } from './app/code-looks.ts';
import { compareViewTexts } from './app/compare-view.ts';
import { costViewTexts } from './app/cost-view.ts';
import { demandProfileTexts } from './app/demand-profiles.ts';
import { departmentsTexts } from './app/departments.ts';
import { discussionTexts } from './app/discussion.ts';
import { frameTexts } from './app/frame.ts';
import { lawTexts } from './app/law.ts';
import { measuresTexts } from './app/measures.ts';
import { noHireTexts } from './app/no-hire.ts';
import { overviewTexts } from './app/overview.ts';
import { planFactsTexts } from './app/plan-facts.ts';
import { resultsTexts } from './app/results.ts';
import { stripTexts } from './app/strip.ts';
import { termsTexts } from './app/terms.ts';
import { vacancyAndSharingTexts } from './app/vacancy-and-sharing.ts';

/** The texts of the screen, except the rota grid; one file a place. */
export const appTexts = {
  ...frameTexts,
  ...stripTexts,
  ...departmentsTexts,
  ...overviewTexts,
  ...planFactsTexts,
  ...vacancyAndSharingTexts,
  ...demandProfileTexts,
  ...careFactorTexts,
  ...codeLookTexts,
  ...resultsTexts,
  ...compareViewTexts,
  ...measuresTexts,
  ...lawTexts,
  ...noHireTexts,
  ...costViewTexts,
  ...termsTexts,
  ...calendarTexts,
  ...discussionTexts,
};
