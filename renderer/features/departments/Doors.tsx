import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { DepartmentSummary } from '#shared/contract/methods.ts';
import { useText } from '../../app/locale/use-text.ts';
import { goTo } from '../../state/route.ts';
import { Section } from '../../ui/Section.tsx';

interface DoorsProps {
  readonly example: DepartmentSummary | null;
  onTemplate(): void;
  onImport(): void;
}

/** The first run: no empty table, but the ways to begin. */
export function Doors({ example, onTemplate, onImport }: DoorsProps): ReactNode {
  const { t } = useText();
  const examplePlan = example?.plans[0];
  return (
    <Section title={t('app.doors.title')}>
      <div className="doors">
        {example && examplePlan && (
          <Door title={t('app.doors.example')} text={t('app.doors.example-text')}>
            <Button onClick={() => goTo({ screen: 'overview', planId: examplePlan.id })}>{t('app.doors.open-example', { name: example.name })}</Button>
          </Door>
        )}
        <Door title={t('app.doors.template')} text={t('app.doors.template-text')}>
          <Button variant="secondary" onClick={onTemplate}>
            {t('app.doors.choose-template')}
          </Button>
        </Door>
        <Door title={t('app.doors.import')} text={t('app.doors.import-text')}>
          <Button variant="secondary" onClick={onImport}>
            {t('app.doors.choose-file')}
          </Button>
        </Door>
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
