import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { CourseFigures } from '#shared/contract/methods.ts';
import { useText, type Words } from '../../app/locale/use-text.ts';
import { useApp } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { Modal } from '../../ui/Modal.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { CourseTable } from './CourseTable.tsx';
import { courseProgress, keepCourseProgress } from './course-progress.ts';
import './course.css';

const STEPS = ['need', 'weekends', 'dials', 'bound', 'own-plan'] as const;
type Step = (typeof STEPS)[number];
const LAST = STEPS.length - 1;

/** The course on the weekend equation: five steps, at any time left and taken up again where one was. */
export function Course(): ReactNode {
  const words = useText();
  const { t } = words;
  const openDialog = useApp((state) => state.openDialog);
  const { value: figures, error } = useQuery('course.get', {});
  const [at, setAt] = useState(() => {
    const { step, state } = courseProgress();
    return state === 'begun' ? Math.min(step, LAST) : 0;
  });
  const step: Step = STEPS[at] ?? 'need';

  function show(next: number): void {
    setAt(next);
    keepCourseProgress({ step: next, state: 'begun' });
  }

  function finish(): void {
    keepCourseProgress({ step: 0, state: 'done' });
    openDialog(null);
  }

  return (
    <Modal title={t('course.title')} closeLabel={t('app.close')} className="wide-dialog" onClose={() => openDialog(null)}>
      {error && <ErrorMessage error={error} />}
      {figures && (
        <div className="course" aria-live="polite">
          <p className="soft">{t('course.step', { step: at + 1, steps: STEPS.length })}</p>
          <h3>{t(`course.${step}.title`)}</h3>
          <p>{t(`course.${step}.text`, paramsOf(step, figures, words))}</p>
          {step === 'dials' && (
            <>
              <CourseTable rows={figures.table} />
              <p className="soft">{t('bound.table.note')}</p>
            </>
          )}
          <p className="strong">{t(`course.${step}.point`, paramsOf(step, figures, words))}</p>
        </div>
      )}
      <div className="form-buttons">
        {at < LAST ? (
          <Button data-autofocus onClick={() => show(at + 1)}>
            {t('course.next')}
          </Button>
        ) : (
          <Button onClick={finish}>{t('course.finish')}</Button>
        )}
        {at > 0 && (
          <Button variant="secondary" onClick={() => show(at - 1)}>
            {t('course.back')}
          </Button>
        )}
        {at < LAST && (
          <Button variant="tertiary" onClick={() => openDialog(null)}>
            {t('course.later')}
          </Button>
        )}
      </div>
    </Modal>
  );
}

/** The numbers that a step's sentences show, in words. */
function paramsOf(step: Step, { need, ordinary, staff }: CourseFigures, { number, hours, percent }: Words): Record<string, string> {
  const [day = 0, evening = 0, night = 0] = need.people;
  switch (step) {
    case 'need':
      return {
        places: number(need.places),
        day: number(day),
        evening: number(evening),
        night: number(night),
        hoursDay: hours(need.hoursDay, 0),
        hoursWeek: hours(need.hoursWeek, 0),
        fte: number(need.fte, 1),
        factor: number(need.careFactor, 2),
      };
    case 'weekends':
      return {
        weekend: hours(need.weekendHours, 0),
        every: number(ordinary.every),
        shift: hours(ordinary.shiftHours),
        perYear: number(ordinary.hoursPerYear),
        people: number(ordinary.people),
        fte: number(need.fte, 1),
        percent: percent(ordinary.meanPercent),
      };
    case 'bound':
      return {
        lines: number(staff.lines),
        every: number(staff.every),
        atWork: number(staff.atWork),
        given: hours(staff.weekendGiven, 0),
        wanted: hours(staff.weekendWanted, 0),
        deficit: hours(staff.deficit, 0),
        contracted: hours(staff.contracted, 0),
        rest: hours(staff.contracted - staff.weekendGiven, 0),
        weekdays: hours(staff.weekdaysWanted, 0),
        surplus: hours(staff.surplus, 0),
      };
    default:
      return {};
  }
}
