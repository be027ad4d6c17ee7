import { Dropdown } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { formatRoute, goTo, isPlanRoute } from '../state/route.ts';
import { useApp, useClient } from '../state/store.ts';
import { useDepartments } from '../state/use-departments.ts';
import { useText } from './locale/use-text.ts';
import { REGION } from './regions.ts';

/** Product, department, plan, palette, language, appearance. */
export function TopBar(): ReactNode {
  const { t } = useText();
  const isPlan = useApp((state) => isPlanRoute(state.route));
  const hasPlan = useApp((state) => state.plan !== null);
  const openDialog = useApp((state) => state.openDialog);
  const settings = useApp((state) => state.settings);
  const changeSettings = useApp((state) => state.changeSettings);
  return (
    <header className="top" aria-label={t('app.region.top')} tabIndex={-1} {...{ [REGION]: '' }}>
      <a className="product" href={formatRoute({ screen: 'departments' })}>
        {t('app.product')}
      </a>
      {isPlan && hasPlan && <PlanMenus />}
      <span className="top-space" />
      <button type="button" className="palette-button" onClick={() => openDialog('palette')}>
        {t('app.top.command')} <kbd aria-hidden="true">Ctrl+K</kbd>
      </button>
      <select
        className="top-select"
        aria-label={t('app.top.language')}
        value={settings.locale}
        onChange={(event) => changeSettings({ locale: event.currentTarget.value as typeof settings.locale })}
      >
        {(['nb', 'nn', 'en'] as const).map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {t(`app.language.${locale}`)}
          </option>
        ))}
      </select>
      <select
        className="top-select"
        aria-label={t('app.top.theme')}
        value={settings.theme}
        onChange={(event) => changeSettings({ theme: event.currentTarget.value as typeof settings.theme })}
      >
        {(['light', 'dark', 'system'] as const).map((theme) => (
          <option key={theme} value={theme}>
            {t(`app.theme.${theme}`)}
          </option>
        ))}
      </select>
    </header>
  );
}

/** Which department and which plan one is in, and the way to the others. */
function PlanMenus(): ReactNode {
  const { t } = useText();
  const { value: departments } = useDepartments();
  const planId = useApp((state) => state.plan?.planId ?? '');
  const departmentId = useApp((state) => state.plan?.departmentId ?? '');
  const planName = useApp((state) => state.plan?.plan.name ?? '');
  const unitName = useApp((state) => state.plan?.plan.unit.name ?? '');
  const setNotice = useApp((state) => state.setNotice);
  const departmentsChanged = useApp((state) => state.departmentsChanged);
  const isCycle = useApp((state) => state.plan?.plan.period.kind === 'cycle');
  const openDialog = useApp((state) => state.openDialog);
  const client = useClient();
  const plans = departments?.find((department) => department.id === departmentId)?.plans ?? [];

  async function duplicate(): Promise<void> {
    const answer = await client.call('plan.duplicate', { planId, name: t('app.top.copy-name', { name: planName }).slice(0, 120) });
    if (!answer.ok) return setNotice(answer.error);
    departmentsChanged();
    goTo({ screen: 'overview', planId: answer.value.planId });
  }

  return (
    <>
      <Menu label={t('app.top.department', { name: unitName })} text={unitName}>
        {(departments ?? []).map((department) => {
          const first = department.plans[0];
          return first ? (
            <MenuItem
              key={department.id}
              text={department.name}
              isCurrent={department.id === departmentId}
              onPress={() => goTo({ screen: 'overview', planId: first.id })}
            />
          ) : null;
        })}
        <MenuItem text={t('app.top.all-departments')} onPress={() => goTo({ screen: 'departments' })} />
      </Menu>
      <Menu label={t('app.top.plan', { name: planName })} text={planName}>
        {plans.map((plan) => (
          <MenuItem key={plan.id} text={plan.name} isCurrent={plan.id === planId} onPress={() => goTo({ screen: 'overview', planId: plan.id })} />
        ))}
        <MenuItem text={t('app.top.duplicate')} onPress={() => void duplicate()} />
        {isCycle && <MenuItem text={t('app.action.roll-out')} onPress={() => openDialog('roll-out')} />}
      </Menu>
    </>
  );
}

function Menu({ label, text, children }: { readonly label: string; readonly text: string; readonly children: ReactNode }): ReactNode {
  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger variant="tertiary" data-color="neutral" className="top-menu" aria-label={label}>
        <span className="top-menu-text">{text}</span>
        <span aria-hidden="true">▾</span>
      </Dropdown.Trigger>
      <Dropdown placement="bottom-start">
        <Dropdown.List>{children}</Dropdown.List>
      </Dropdown>
    </Dropdown.TriggerContext>
  );
}

function MenuItem({ text, isCurrent = false, onPress }: { readonly text: string; readonly isCurrent?: boolean; onPress(): void }): ReactNode {
  return (
    <Dropdown.Item>
      <Dropdown.Button
        aria-current={isCurrent ? 'true' : undefined}
        onClick={(event) => {
          event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
          onPress();
        }}
      >
        {text}
      </Dropdown.Button>
    </Dropdown.Item>
  );
}
