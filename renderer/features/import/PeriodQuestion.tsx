import type { ReactNode } from 'react';
import type { PeriodKind } from '#shared/domain/model/plan.ts';
import { useText } from '../../app/locale/use-text.ts';
import { CellField } from '../../ui/CellField.tsx';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { FactField } from '../../ui/FactField.tsx';
import { Section } from '../../ui/Section.tsx';
import { useParsers } from '../use-parsers.ts';
import { Proposed } from './Proposed.tsx';
import type { ImportWizardState } from './use-import-wizard.ts';

/** Whether the rota repeats, and when it begins. */
export function PeriodQuestion({ wizard }: { readonly wizard: ImportWizardState }): ReactNode {
  const { t, date } = useText();
  const parse = useParsers();
  const { period } = wizard.preview.reading;
  const given = wizard.answers.period ?? {};
  // Whoever decides one of the two has seen the other.
  const both = { kind: period.kind, start: period.start, ...given };
  return (
    <Section title={t('import.period')} actions={<Proposed source={period.source} />}>
      <p className="soft">{t('import.period.weeks', { weeks: period.weeks })}</p>
      <FactField label={t('import.period.kind')}>
        <CellSelect
          label={t('import.period.kind')}
          value={period.kind}
          options={(['cycle', 'calendar'] as const).map((value) => ({ value, text: t(`import.period.${value}`) }))}
          onCommit={(kind: PeriodKind) => wizard.change({ period: { ...both, kind } })}
        />
      </FactField>
      <FactField label={t('import.period.start')}>
        <CellField
          label={t('import.period.start')}
          width="9rem"
          value={period.start}
          format={(value) => date(value)}
          parse={parse.monday}
          onCommit={(start) => wizard.change({ period: { ...both, start } })}
        />
      </FactField>
    </Section>
  );
}
