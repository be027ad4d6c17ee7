import type { ReactNode } from 'react';
import type { KeyHint } from '../actions/action.ts';
import { ACTIONS } from '../actions/actions.ts';
import { showKey } from '../actions/match-key.ts';
import { GRID_KEY_HINTS } from '../grid/keymap.ts';
import { isMac } from './is-mac.ts';
import { useText } from './locale/use-text.ts';

const FRAME_KEYS: readonly KeyHint[] = [
  { keys: ['F6', 'Shift+F6'], label: 'app.keys.regions' },
  { keys: ['Escape'], label: 'app.keys.out' },
];

const FIELD_KEYS: readonly KeyHint[] = [
  { keys: ['Enter', 'Tab'], label: 'app.keys.field-keep' },
  { keys: ['Escape'], label: 'app.keys.field-restore' },
];

/** The key map as tables, for the dialog and for the help. */
export function KeyTables(): ReactNode {
  const { t } = useText();
  return (
    <div className="key-tables">
      <KeyTable title={t('app.keys.everywhere')} hints={[...ACTIONS.filter((action) => action.keys.length > 0), ...FRAME_KEYS]} />
      <KeyTable title={t('app.keys.rota')} hints={GRID_KEY_HINTS} />
      <KeyTable title={t('app.keys.fields')} hints={FIELD_KEYS} />
    </div>
  );
}

function KeyTable({ title, hints }: { readonly title: string; readonly hints: readonly KeyHint[] }): ReactNode {
  const { t } = useText();
  const mac = isMac();
  return (
    <table className="table">
      <caption>{title}</caption>
      <tbody>
        {hints.map((hint) => (
          <tr key={hint.label}>
            <th scope="row">{t(hint.label)}</th>
            <td>
              {hint.keys.map((keys, index) => (
                <span key={keys}>
                  {index > 0 && ' '}
                  <kbd>{showKey(keys, mac)}</kbd>
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
