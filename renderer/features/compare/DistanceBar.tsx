import type { ReactNode } from 'react';

const WIDTH = 96;
const HEIGHT = 18;
const MIDDLE = WIDTH / 2;
const THICK = 10;

interface DistanceBarProps {
  /** Ours − theirs; null where no distance is given. */
  readonly apart: number | null;
  /** The largest difference of the table, so that all rows share one scale. */
  readonly most: number;
  readonly text: string;
}

/** More than theirs goes to the right of the line, less (hatched by its outline) to the left; the number beside it says the same. */
export function DistanceBar({ apart, most, text }: DistanceBarProps): ReactNode {
  const length = apart === null || most === 0 ? 0 : (Math.abs(apart) / most) * (MIDDLE - 2);
  const isOver = (apart ?? 0) > 0;
  return (
    <span className="distance-bar">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
        {length > 0 && (
          <rect className={isOver ? 'over' : 'under'} x={isOver ? MIDDLE : MIDDLE - length} y={(HEIGHT - THICK) / 2} width={length} height={THICK} />
        )}
        <line className="zero" x1={MIDDLE} x2={MIDDLE} y1={0} y2={HEIGHT} />
      </svg>
      <span className="number">{text}</span>
    </span>
  );
}
