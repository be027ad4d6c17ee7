import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { AppError } from '#shared/errors/app-error.ts';
import { useText } from '../../app/locale/use-text.ts';
import { goTo } from '../../state/route.ts';
import { useApp, useClient, usePlan } from '../../state/store.ts';
import { useDepartments } from '../../state/use-departments.ts';
import { Message } from '../../ui/Message.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { useParsers } from '../use-parsers.ts';
import { type StartWeekChoice, StartWeeks } from './StartWeeks.tsx';

const MOST_WEEKS = 53;
const LONGEST_NAME = 120;

interface Made {
  readonly planId: string;
  readonly seamFindings: number;
}

/** A base rota on real dates, as a plan of its own beside it. */
export function RollOut(): ReactNode {
  const { t } = useText();
  const openDialog = useApp((state) => state.openDialog);
  const [made, setMade] = useState<Made | null>(null);
  const close = (): void => openDialog(null);

  function open(planId: string): void {
    close();
    goTo({ screen: 'rota', planId });
  }

  return (
    <Modal title={t('app.action.roll-out')} closeLabel={t('app.close')} onClose={close}>
      {made ? (
        <>
          <Message kind="advice" isUrgent>
            {t('app.roll-out.seam', { count: made.seamFindings })}
          </Message>
          <div>
            <Button data-autofocus onClick={() => open(made.planId)}>
              {t('app.roll-out.open')}
            </Button>
          </div>
        </>
      ) : (
        <RollOutForm onMade={(next) => (next.seamFindings > 0 ? setMade(next) : open(next.planId))} onCancel={close} />
      )}
    </Modal>
  );
}

interface RollOutFormProps {
  onMade(made: Made): void;
  onCancel(): void;
}

function RollOutForm({ onMade, onCancel }: RollOutFormProps): ReactNode {
  const { t, date } = useText();
  const parse = useParsers();
  const client = useClient();
  const planId = usePlan((state) => state.planId);
  const departmentId = usePlan((state) => state.departmentId);
  const planName = usePlan((state) => state.plan.name);
  const period = usePlan((state) => state.plan.period);
  const departmentsChanged = useApp((state) => state.departmentsChanged);
  const plans = useDepartments().value?.find(({ id }) => id === departmentId)?.plans ?? [];
  const earlierPlans = plans.filter((plan) => plan.id !== planId);
  const [typed, setTyped] = useState({ name: '', start: date(period.start), weeks: '52', earlier: '' });
  const [startWeeks, setStartWeeks] = useState<StartWeekChoice>({ forAll: 1, byLine: {} });
  const [wasTried, setWasTried] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  const start = parse.monday(typed.start);
  const defaultName = t('app.roll-out.default-name', { name: planName, year: start.ok ? start.value.slice(0, 4) : '' }).slice(0, LONGEST_NAME);
  const name = parse.text(LONGEST_NAME)(typed.name || defaultName);
  const weeks = parse.whole(1, MOST_WEEKS)(typed.weeks);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setWasTried(true);
    if (!start.ok || !name.ok || !weeks.ok) return;
    const answer = await client.call('plan.roll-out', {
      planId,
      name: name.value,
      start: start.value,
      weeks: weeks.value,
      startWeek: startWeeks.forAll,
      startWeeks: startWeeks.byLine,
      ...(typed.earlier === '' ? {} : { earlierPlanId: typed.earlier }),
    });
    if (!answer.ok) return setError(answer.error);
    departmentsChanged();
    onMade({ planId: answer.value.planId, seamFindings: answer.value.seam.length });
  }

  const field = (key: keyof typeof typed) => ({
    value: typed[key],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => setTyped({ ...typed, [key]: event.currentTarget.value }),
  });
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <p className="soft">{t('app.roll-out.intro')}</p>
      {error && <ErrorMessage error={error} />}
      <Textfield label={t('app.roll-out.start')} data-autofocus error={wasTried && !start.ok && start.problem} {...field('start')} />
      <Textfield label={t('app.roll-out.weeks')} inputMode="numeric" error={wasTried && !weeks.ok && weeks.problem} {...field('weeks')} />
      <StartWeeks value={startWeeks} onChange={setStartWeeks} />
      <Textfield label={t('app.roll-out.name')} error={wasTried && !name.ok && name.problem} placeholder={defaultName} {...field('name')} />
      {earlierPlans.length > 0 && (
        <Field>
          <Label>{t('app.roll-out.earlier')}</Label>
          <Field.Description>{t('app.roll-out.earlier-hint')}</Field.Description>
          <Select {...field('earlier')}>
            <Select.Option value="">{t('app.roll-out.earlier-none')}</Select.Option>
            {earlierPlans.map((plan) => (
              <Select.Option key={plan.id} value={plan.id}>
                {plan.name}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      <div className="form-buttons">
        <Button type="submit">{t('app.roll-out.make')}</Button>
        <Button variant="secondary" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
