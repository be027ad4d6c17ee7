import { Button } from '@digdir/designsystemet-react';
import { createColumnHelper, createSortedRowModel, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table';
import { type ReactNode, useMemo } from 'react';
import { useText } from '../app/locale/use-text.ts';
import { useApp } from '../state/store.ts';
import { copyRows } from '../ui/copy-text.ts';

/** One column: what it sorts by, and how it reads. The first column names the row. */
export interface SortableColumn<Row> {
  readonly id: string;
  readonly title: string;
  readonly isNumber: boolean;
  /** null sorts last, whichever way. */
  value(row: Row): number | string | null;
  text(row: Row): string;
  /** More than the text, where there is more to show. */
  render?(row: Row): ReactNode;
  readonly tone?: 'surplus' | 'deficit';
}

interface SortableTableProps<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly columns: readonly SortableColumn<Row>[];
  rowId(row: Row): string;
  /** A last line that stays where it is, one text a column. */
  readonly foot?: readonly string[];
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

/** A table that sorts by any column and copies as tab-separated text in the order shown. */
export function SortableTable<Row extends object>({ title, rows, columns, rowId, foot }: SortableTableProps<Row>): ReactNode {
  const { t } = useText();
  const announce = useApp((state) => state.announce);
  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>();
    return columns.map((column) =>
      helper.accessor((row): unknown => column.value(row) ?? undefined, {
        id: column.id,
        header: column.title,
        sortUndefined: 'last',
        sortDescFirst: column.isNumber,
        sortFn: (a, b, id) => compare(a.getValue(id), b.getValue(id)),
      }),
    );
  }, [columns]);
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({ features, columns: definitions, data, getRowId: rowId });
  const byId = new Map(columns.map((column) => [column.id, column]));

  async function copy(): Promise<void> {
    const shown = table.getRowModel().rows.map((row) => columns.map((column) => column.text(row.original)));
    const isCopied = await copyRows([columns.map((column) => column.title), ...shown, ...(foot ? [foot] : [])]);
    announce(t(isCopied ? 'app.table.copied' : 'app.table.not-copied'));
  }

  return (
    <>
      <div className="table-scroll">
        <table className="table fit">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {table.getHeaderGroups()[0]?.headers.map((header) => {
                const sorted = header.column.getIsSorted();
                const column = byId.get(header.column.id);
                return (
                  <th
                    key={header.id}
                    scope="col"
                    className={column?.isNumber ? 'number' : undefined}
                    aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
                  >
                    <button
                      type="button"
                      className="sort-button"
                      aria-label={t('app.table.sort', { column: column?.title ?? '' })}
                      onClick={header.column.getToggleSortingHandler()}
                    >
                      {column?.title}{' '}
                      <span className="sort-sign" aria-hidden="true">
                        {sorted === 'asc' ? '▲' : sorted === 'desc' ? '▼' : '↕'}
                      </span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <tr key={row.id}>
                {columns.map((column, index) => {
                  const content = column.render ? column.render(row.original) : column.text(row.original);
                  return index === 0 ? (
                    <th key={column.id} scope="row">
                      {content}
                    </th>
                  ) : (
                    <td
                      key={column.id}
                      className={[column.isNumber && 'number', /[1-9]/.test(column.text(row.original)) && column.tone].filter(Boolean).join(' ') || undefined}
                    >
                      {content}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          {foot && (
            <tfoot>
              <tr>
                {columns.map((column, index) =>
                  index === 0 ? (
                    <th key={column.id} scope="row">
                      {foot[index]}
                    </th>
                  ) : (
                    <td key={column.id} className={column.isNumber ? 'number' : undefined}>
                      {foot[index]}
                    </td>
                  ),
                )}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      <div>
        <Button variant="tertiary" onClick={() => void copy()}>
          {t('app.table.copy')}
        </Button>
      </div>
    </>
  );
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'nb');
}
