import type { ReactNode } from 'react';
import { COMPETENCES, type Competence } from '#shared/domain/model/competence.ts';
import type { DemandRow } from '#shared/domain/model/plan.ts';
import { useText } from '../../app/locale/use-text.ts';
import { CellField } from '../../ui/CellField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useParsers } from '../use-parsers.ts';
import { withCompetence } from './demand-rows.ts';

interface CompetenceCellProps {
  readonly row: DemandRow;
  readonly name: string;
  onChange(row: DemandRow): void;
}

/** How many of the heads must have at least which competence. */
export function CompetenceCell({ row, name, onChange }: CompetenceCellProps): ReactNode {
  const { t, number } = useText();
  const parse = useParsers();
  const asked = COMPETENCES.filter((competence) => row.competence?.[competence] !== undefined);
  // Everybody has at least the lowest competence; asking for it says nothing.
  const free = COMPETENCES.filter((competence) => competence !== 'assistant' && !asked.includes(competence));
  return (
    <div className="competences">
      {asked.map((competence) => (
        <span key={competence} className="competence">
          <CellField
            label={t('app.field.row', { what: t(`competence.${competence}`), row: name })}
            isNumber
            width="3rem"
            value={row.competence?.[competence] ?? 0}
            format={(value) => number(value)}
            parse={parse.whole(0, row.people)}
            onCommit={(heads) => onChange(withCompetence(row, competence, heads))}
          />
          <abbr title={t(`competence.${competence}`)}>{t(`competence.${competence}.short`)}</abbr>
          <IconButton
            label={t('app.demand.remove-competence', { competence: t(`competence.${competence}`) })}
            onPress={() => onChange(withCompetence(row, competence, null))}
          >
            ✕
          </IconButton>
        </span>
      ))}
      {free.length > 0 && (
        <select
          className="cell-field add-competence"
          aria-label={t('app.field.row', { what: t('app.demand.col.competence'), row: name })}
          value=""
          onChange={(event) => onChange(withCompetence(row, event.currentTarget.value as Competence, Math.min(1, row.people)))}
        >
          <option value="">{t('app.demand.add-competence')}</option>
          {free.map((competence) => (
            <option key={competence} value={competence}>
              {t(`competence.${competence}`)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
