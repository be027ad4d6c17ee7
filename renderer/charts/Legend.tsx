import type { ReactNode } from 'react';
import { useText } from '../app/locale/use-text.ts';

/** What the lines and fills of the staffing charts mean, each with its sign. */
export function Legend(): ReactNode {
  const { t } = useText();
  return (
    <ul className="legend plain">
      <li>
        <span className="swatch wanted-swatch" /> {t('app.chart.wanted')}
      </li>
      <li>
        <span className="swatch bar-swatch" /> {t('app.chart.covered')}
      </li>
      <li>
        <span className="swatch over-swatch" /> + {t('app.chart.surplus')}
      </li>
      <li>
        <span className="swatch under-swatch" /> − {t('app.chart.deficit')}
      </li>
    </ul>
  );
}
