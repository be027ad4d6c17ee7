import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/locale/use-text.ts';
import { useApp } from '../../state/store.ts';
import { Section } from '../../ui/Section.tsx';
import { courseProgress, keepCourseProgress } from './course-progress.ts';

/** Offers the course until it is done or declined; it stays in Help and among the commands. */
export function CourseInvitation(): ReactNode {
  const { t } = useText();
  const openDialog = useApp((state) => state.openDialog);
  // Read anew when the dialog opens and closes.
  useApp((state) => state.dialog);
  const [, declined] = useState(false);
  const { step, state } = courseProgress();
  if (state === 'done' || state === 'declined') return null;
  return (
    <Section title={t('course.title')} isCard>
      <p>{t('course.intro')}</p>
      <div className="form-buttons">
        <Button variant="secondary" onClick={() => openDialog('course')}>
          {state === 'begun' ? t('course.resume', { step: step + 1 }) : t('course.start')}
        </Button>
        <Button
          variant="tertiary"
          onClick={() => {
            keepCourseProgress({ step, state: 'declined' });
            declined(true);
          }}
        >
          {t('course.decline')}
        </Button>
      </div>
    </Section>
  );
}
