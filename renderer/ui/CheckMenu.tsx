import { Dropdown } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

interface CheckGroup {
  readonly id: string;
  readonly title: string;
  /** One quiet sentence under the choices. */
  readonly hint?: string;
  readonly choices: readonly { readonly id: string; readonly text: string; readonly isOn: boolean; onToggle(): void }[];
}

/** A button that opens groups of things to tick on and off; it stays open while one chooses. */
export function CheckMenu({ text, groups }: { readonly text: string; readonly groups: readonly CheckGroup[] }): ReactNode {
  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger variant="tertiary" data-color="neutral" className="menu-button">
        {text} <span aria-hidden="true">▾</span>
      </Dropdown.Trigger>
      <Dropdown placement="bottom-start" className="check-menu">
        {groups.map((group) => (
          <fieldset key={group.id}>
            <legend>{group.title}</legend>
            {group.choices.map((choice) => (
              <label key={choice.id}>
                <input type="checkbox" checked={choice.isOn} onChange={choice.onToggle} />
                {choice.text}
              </label>
            ))}
            {group.hint && <p className="soft">{group.hint}</p>}
          </fieldset>
        ))}
      </Dropdown>
    </Dropdown.TriggerContext>
  );
}
