import type { ReactNode } from 'react';
import { useText } from '../app/locale/use-text.ts';

const COLUMNS = ['app.panel.wanted', 'app.panel.on-duty', 'app.panel.surplus', 'app.panel.deficit'] as const;

/** The head of every table that sets wanted against on duty. `first` names what the rows are. */
export function BalanceHead({ first }: { readonly first: string }): ReactNode {
  const { t } = useText();
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {COLUMNS.map((column) => (
          <th key={column} scope="col" className="number">
            {t(column)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
