import type { ReactNode } from 'react';
import { useText } from '../../app/locale/use-text.ts';
import type { ZoomChoice } from '../../grid/use-zoom.ts';
import type { Zoom } from '../../grid/zoom.ts';
import { IconButton } from '../../ui/IconButton.tsx';

/** Closer, farther, or straight to a level. */
export function ZoomTools({ zoom }: { readonly zoom: ZoomChoice }): ReactNode {
  const { t } = useText();
  const { levels } = zoom;
  if (levels.length < 2) return null;
  const name = (level: Zoom): string => {
    if (level === 'readable') return t('rota.zoom.readable');
    return level === levels.at(-1) ? t('rota.zoom.all', { count: level }) : t('rota.zoom.weeks', { count: level });
  };
  const choose = (value: string): void => zoom.choose(value === 'readable' ? 'readable' : Number(value));
  return (
    <span className="rota-zoom">
      <IconButton label={t('rota.zoom.in')} isDisabled={zoom.zoom === levels[0]} onPress={() => zoom.step(-1)}>
        +
      </IconButton>
      <select className="top-select" aria-label={t('rota.zoom.label')} value={String(zoom.zoom)} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {levels.map((level) => (
          <option key={level} value={String(level)}>
            {name(level)}
          </option>
        ))}
      </select>
      <IconButton label={t('rota.zoom.out')} isDisabled={zoom.zoom === levels.at(-1)} onPress={() => zoom.step(1)}>
        −
      </IconButton>
    </span>
  );
}
