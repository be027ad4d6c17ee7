import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { DepartmentSummary } from '#shared/contract/methods.ts';
import { useText } from '../../app/locale/use-text.ts';
import { goTo } from '../../state/route.ts';
import { useApp, useClient } from '../../state/store.ts';
import { Section } from '../../ui/Section.tsx';

interface DoorsProps {
  /** The example that is there already. */
  readonly example: DepartmentSummary | null;
  readonly isEmpty: boolean;
  onTemplate(): void;
  onImport(): void;
}

/** The first run: no empty table, but the ways to begin. */
export function Doors({ example, isEmpty, onTemplate, onImport }: DoorsProps): ReactNode {
  const { t } = useText();
  const client = useClient();
  const setNotice = useApp((state) => state.setNotice);
  const openDialog = useApp((state) => state.openDialog);
  const departmentsChanged = useApp((state) => state.departmentsChanged);
  const examplePlan = example?.plans[0];

  async function openExample(): Promise<void> {
    if (examplePlan) return goTo({ screen: 'overview', planId: examplePlan.id });
    const answer = await client.call('example.add', {});
    if (!answer.ok) return setNotice(answer.error);
    departmentsChanged();
    goTo({ screen: 'overview', planId: answer.value.planId });
  }

  return (
    <Section title={t('app.doors.title')}>
      <div className="doors">
        {(examplePlan || isEmpty) && (
          <Door title={t('app.doors.example')} text={t('app.doors.example-text')}>
            <Button onClick={() => void openExample()}>{example ? t('app.doors.open-example', { name: example.name }) : t('app.doors.add-example')}</Button>
          </Door>
        )}
        <Door title={t('app.doors.template')} text={t('app.doors.template-text')}>
          <Button variant="secondary" onClick={onTemplate}>
            {t('app.doors.choose-template')}
          </Button>
        </Door>
        <Door title={t('app.doors.import')} text={t('app.doors.import-text')}>
          <Button variant="secondary" data-opens="import" onClick={onImport}>
            {t('app.doors.choose-file')}
          </Button>
        </Door>
      </div>
      <div className="doors-course">
        <p>{t('course.intro')}</p>
        <Button variant="tertiary" onClick={() => openDialog('course')}>
          {t('course.start')}
        </Button>
      </div>
    </Section>
  );
}

function Door({ title, text, children }: { readonly title: string; readonly text: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="card door">
      <h3>{title}</h3>
      <p>{text}</p>
      <div>{children}</div>
    </div>
  );
}
