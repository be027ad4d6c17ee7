import type { ReactNode } from 'react';
import type { SheetPicture as Picture } from '#shared/contract/import-schema.ts';
import type { CellRole, NotUnderstood } from '#shared/exchange/rota-reading.ts';
import { columnName } from '#shared/exchange/workbook.ts';
import { useText } from '../../app/locale/use-text.ts';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Section } from '../../ui/Section.tsx';
import { placeOf } from './sheet-place.ts';
import type { ImportWizardState, PicturePlace } from './use-import-wizard.ts';

const ROLES: readonly CellRole[] = ['day', 'label', 'position', 'shift', 'legend', 'sum', 'heading', 'unknown'];
/** One look further; a few rows and columns stay in sight. */
const STEP = 30;

interface SheetPictureProps {
  readonly wizard: ImportWizardState;
  readonly picture: Picture;
  readonly shown: NotUnderstood | null;
}

/** The sheet as it lies in the file, with a colour, an edge and a word for what each cell was taken for. */
export function SheetPicture({ wizard, picture, shown }: SheetPictureProps): ReactNode {
  const { t } = useText();
  const { sheet, row, column, rows, height, width } = picture;
  const { sheets } = wizard.preview.reading;
  const name = sheets[sheet]?.name ?? '';
  const columns = rows[0]?.length ?? 0;
  const marked = shown && shown.sheet === sheet ? placeOf(shown.address) : null;
  const part = { top: row + 1, bottom: row + rows.length, height, left: columnName(column), right: columnName(column + Math.max(0, columns - 1)) };

  return (
    <Section title={t('import.picture')}>
      <div className="import-picture-head">
        {sheets.length > 1 && (
          <CellSelect
            label={t('import.picture-sheet')}
            value={String(sheet)}
            width="auto"
            options={sheets.map((each) => ({ value: String(each.index), text: each.name }))}
            onCommit={(value) => wizard.look({ sheet: Number(value), row: 0, column: 0 })}
          />
        )}
        <span className="soft">{t('import.picture-part', part)}</span>
        <MoveButtons picture={picture} width={width} onLook={(place) => wizard.look(place)} />
      </div>
      <ul className="import-roles">
        {ROLES.map((role) => (
          <li key={role}>
            <span className="import-cell" data-role={role} aria-hidden="true">
              {role === 'unknown' ? '?' : ''}
            </span>
            {t(`import.role.${role}`)}
          </li>
        ))}
      </ul>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section className="import-picture" aria-label={`${t('import.picture')}: ${name}`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              {Array.from({ length: columns }, (_, x) => (
                <th key={x} scope="col">
                  {columnName(column + x)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, y) => (
              <tr key={y}>
                <th scope="row">{row + y + 1}</th>
                {cells.map(({ text, role }, x) => {
                  const isMarked = marked?.row === row + y && marked.column === column + x;
                  return (
                    <td
                      key={x}
                      ref={isMarked ? bringIntoSight : undefined}
                      className="import-cell"
                      data-role={role ?? undefined}
                      data-marked={isMarked ? '' : undefined}
                    >
                      {text}
                      {role === 'unknown' && <span className="visually-hidden"> ({t('import.role.unknown')})</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  );
}

function bringIntoSight(cell: HTMLTableCellElement | null): void {
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

interface MoveButtonsProps {
  readonly picture: Picture;
  readonly width: number;
  onLook(place: PicturePlace): void;
}

/** Large sheets are drawn in parts. */
function MoveButtons({ picture, width, onLook }: MoveButtonsProps): ReactNode {
  const { t } = useText();
  const { sheet, row, column, height, rows } = picture;
  const columns = rows[0]?.length ?? 0;
  const moves = [
    ['left', '←', column > 0, { row, column: Math.max(0, column - STEP) }],
    ['right', '→', column + columns < width, { row, column: column + STEP }],
    ['up', '↑', row > 0, { row: Math.max(0, row - STEP), column }],
    ['down', '↓', row + rows.length < height, { row: row + STEP, column }],
  ] as const;
  return moves.map(
    ([direction, sign, isPossible, place]) =>
      isPossible && (
        <IconButton key={direction} label={t(`import.move.${direction}`)} onPress={() => onLook({ sheet, ...place })}>
          {sign}
        </IconButton>
      ),
  );
}
