import type { ReactNode } from 'react';
import { useText } from '../app/locale/use-text.ts';
import { IconButton } from '../ui/IconButton.tsx';

interface RowButtonsProps {
  /** What the row is called, for screen readers. */
  readonly row: string;
  readonly isFirst?: boolean;
  readonly isLast?: boolean;
  onUp?(): void;
  onDown?(): void;
  onDuplicate?(): void;
  onRemove(): void;
}

/** The small buttons at the end of a table's row. Removing can be undone and asks nothing. */
export function RowButtons(props: RowButtonsProps): ReactNode {
  const { t } = useText();
  const { row, onUp, onDown, onDuplicate, onRemove } = props;
  return (
    <span className="nowrap">
      {onUp && (
        <IconButton label={t('app.row.up', { row })} isDisabled={props.isFirst ?? false} onPress={onUp}>
          ↑
        </IconButton>
      )}
      {onDown && (
        <IconButton label={t('app.row.down', { row })} isDisabled={props.isLast ?? false} onPress={onDown}>
          ↓
        </IconButton>
      )}
      {onDuplicate && (
        <IconButton label={t('app.row.duplicate', { row })} onPress={onDuplicate}>
          ⧉
        </IconButton>
      )}
      <IconButton label={t('app.row.remove', { row })} onPress={onRemove}>
        ✕
      </IconButton>
    </span>
  );
}
