import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { CONTRIBUTION_ZONES, type ContributionZone, type Period, type PlanProcess, type PlanSettings } from '#shared/domain/model/plan.ts';
import type { LocalDate } from '#shared/time/local-date.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { CellField } from '../../ui/CellField.tsx';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { FactField } from '../../ui/FactField.tsx';
import { Section } from '../../ui/Section.tsx';
import { useParsers } from '../use-parsers.ts';

type PercentSetting = 'positionCostFactor' | 'employerContributionPercent' | 'holidayPayPercent' | 'pensionPercent' | 'targetCareFactor';

/** The plan's name and period, and how it is counted. */
export function PlanFacts(): ReactNode {
  const { t } = useText();
  const isCycle = usePlan((state) => state.plan.period.kind === 'cycle');
  const openDialog = useApp((state) => state.openDialog);
  const rollOut = isCycle && (
    <Button variant="secondary" onClick={() => openDialog('roll-out')}>
      {t('app.action.roll-out')}
    </Button>
  );
  return (
    <>
      <Section title={t('app.setup.plan')} actions={rollOut}>
        <PeriodFacts />
      </Section>
      <Section title={t('app.setup.settings')}>
        <SettingFacts />
      </Section>
    </>
  );
}

function PeriodFacts(): ReactNode {
  const { t, number, date } = useText();
  const parse = useParsers();
  const name = usePlan((state) => state.plan.name);
  const period = usePlan((state) => state.plan.period);
  const execute = useApp((state) => state.execute);
  const change = (next: Period): void => void execute({ type: 'plan.update', changes: { period: next } });
  const { rotation: _rotation, ...withoutRotation } = period;
  return (
    <div className="facts">
      <FactField label={t('app.setup.plan-name')}>
        <CellField
          label={t('app.setup.plan-name')}
          value={name}
          format={String}
          parse={parse.text(200)}
          onCommit={(value) => void execute({ type: 'plan.update', changes: { name: value } })}
        />
      </FactField>
      <FactField label={t('app.setup.kind')}>
        <CellSelect
          label={t('app.setup.kind')}
          value={period.kind}
          options={(['cycle', 'calendar'] as const).map((value) => ({ value, text: t(`app.setup.kind.${value}`) }))}
          onCommit={(kind) => change({ ...withoutRotation, kind })}
        />
      </FactField>
      <FactField label={t('app.setup.start')}>
        <CellField label={t('app.setup.start')} value={period.start} format={date} parse={parse.monday} onCommit={(start) => change({ ...period, start })} />
      </FactField>
      <FactField label={t('app.setup.weeks')} hint={t('app.setup.weeks-hint')}>
        <CellField
          label={t('app.setup.weeks')}
          isNumber
          value={period.weeks}
          format={(value) => number(value)}
          parse={parse.whole(1, 53)}
          onCommit={(weeks) => change({ ...period, weeks })}
        />
      </FactField>
      {period.kind === 'cycle' && (
        <FactField label={t('app.setup.rotation')}>
          <CellSelect
            label={t('app.setup.rotation')}
            value={period.rotation ?? 'own-line'}
            options={(['own-line', 'rolling'] as const).map((value) => ({ value, text: t(`app.setup.rotation.${value}`) }))}
            onCommit={(rotation) => change({ ...period, rotation })}
          />
        </FactField>
      )}
      <ProcessField name="discussedOn" label={t('app.setup.discussed')} />
      <ProcessField name="effectiveFrom" label={t('app.setup.effective')} hint={t('app.setup.effective-hint')} />
    </div>
  );
}

interface ProcessFieldProps {
  readonly name: Exclude<keyof PlanProcess, 'steps'>;
  readonly label: string;
  readonly hint?: string;
}

/** A day in the making of the plan; empty when it is not known. */
function ProcessField({ name, label, hint }: ProcessFieldProps): ReactNode {
  const { t, date } = useText();
  const parse = useParsers();
  const { [name]: day, ...others } = usePlan((state) => state.plan.process) ?? {};
  const execute = useApp((state) => state.execute);

  function change(next: LocalDate | null): void {
    const process: PlanProcess = next === null ? others : { ...others, [name]: next };
    void execute({ type: 'plan.update', changes: { process: Object.keys(process).length === 0 ? null : process } });
  }

  return (
    <FactField label={label} {...(hint ? { hint } : {})}>
      <CellField
        label={label}
        placeholder={t('app.setup.optional')}
        value={day ?? null}
        format={(value) => (value === null ? '' : date(value))}
        parse={parse.maybe(parse.date)}
        onCommit={change}
      />
    </FactField>
  );
}

function SettingFacts(): ReactNode {
  const { t } = useText();
  const settings = usePlan((state) => state.plan.settings);
  const execute = useApp((state) => state.execute);
  const change = (next: PlanSettings): void => void execute({ type: 'plan.update', changes: { settings: next } });
  return (
    <div className="facts">
      <SettingField label={t('app.setup.target')} name="targetCareFactor" max={20} decimals={2} />
      <SettingField label={t('app.setup.employer')} name="employerContributionPercent" max={100} decimals={1} />
      <ZoneField settings={settings} onChange={change} />
      <SettingField label={t('app.setup.holiday-pay')} name="holidayPayPercent" max={100} decimals={1} />
      <SettingField label={t('app.setup.pension')} name="pensionPercent" max={100} decimals={1} />
      <SettingField label={t('app.setup.position-factor')} name="positionCostFactor" min={1} max={3} decimals={2} />
      <FactField label={t('app.setup.strain')}>
        <CellSelect
          label={t('app.setup.strain')}
          value={settings.nightsAreSpecialStrain === true ? 'yes' : 'no'}
          options={(['no', 'yes'] as const).map((value) => ({ value, text: t(`app.setup.strain.${value}`) }))}
          onCommit={(value) => change({ ...settings, nightsAreSpecialStrain: value === 'yes' })}
        />
      </FactField>
      <FactField label={t('app.setup.friday')}>
        <CellSelect
          label={t('app.setup.friday')}
          value={settings.fridayNightCountsAsWeekend === false ? 'no' : 'yes'}
          options={(['yes', 'no'] as const).map((value) => ({ value, text: t(`app.setup.friday.${value}`) }))}
          onCommit={(value) => change({ ...settings, fridayNightCountsAsWeekend: value === 'yes' })}
        />
      </FactField>
      <FactField label={t('app.setup.clock')}>
        <CellSelect
          label={t('app.setup.clock')}
          value={settings.clockChangeHours ?? 'elapsed'}
          options={(['elapsed', 'nominal'] as const).map((value) => ({ value, text: t(`app.setup.clock.${value}`) }))}
          onCommit={(clockChangeHours) => change({ ...settings, clockChangeHours })}
        />
      </FactField>
    </div>
  );
}

function ZoneField({ settings, onChange }: { readonly settings: PlanSettings; onChange(settings: PlanSettings): void }): ReactNode {
  const { t } = useText();
  const { employerContributionZone: zone, ...others } = settings;
  return (
    <FactField label={t('app.setup.zone')} hint={t('app.setup.zone-hint')}>
      <CellSelect<ContributionZone | ''>
        label={t('app.setup.zone')}
        value={zone ?? ''}
        options={[
          { value: '', text: t('app.setup.zone-none') },
          ...CONTRIBUTION_ZONES.map((value) => ({ value, text: t('app.setup.zone-option', { zone: value }) })),
        ]}
        onCommit={(value) => onChange(value === '' ? others : { ...settings, employerContributionZone: value })}
      />
    </FactField>
  );
}

interface SettingFieldProps {
  readonly label: string;
  readonly name: PercentSetting;
  readonly min?: number;
  readonly max: number;
  readonly decimals: number;
}

function SettingField({ label, name, min = 0, max, decimals }: SettingFieldProps): ReactNode {
  const { t, number } = useText();
  const parse = useParsers();
  const settings = usePlan((state) => state.plan.settings);
  const execute = useApp((state) => state.execute);
  const { [name]: _before, ...others } = settings;
  return (
    <FactField label={label}>
      <CellField
        label={label}
        isNumber
        placeholder={t('app.setup.optional')}
        value={settings[name] ?? null}
        format={(value) => (value === null ? '' : number(value, decimals))}
        parse={parse.maybe(parse.decimal(min, max))}
        onCommit={(value) => void execute({ type: 'plan.update', changes: { settings: value === null ? others : { ...settings, [name]: value } } })}
      />
    </FactField>
  );
}
