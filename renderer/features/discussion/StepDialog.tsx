import { Button, Field, Label, Textarea, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Discussion } from '#shared/contract/methods.ts';
import type { ProcessStatus } from '#shared/domain/model/plan.ts';
import type { AppError } from '#shared/errors/app-error.ts';
import { daysBetween } from '#shared/time/local-date.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, useClient, usePlan } from '../../state/store.ts';
import { Message } from '../../ui/Message.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { useParsers } from '../use-parsers.ts';

interface StepDialogProps {
  readonly status: ProcessStatus;
  readonly discussion: Discussion;
  onClose(): void;
}

/** Takes a step: when, who took part, what was said, and what the locked version is called. */
export function StepDialog({ status, discussion, onClose }: StepDialogProps): ReactNode {
  const { t, date } = useText();
  const parse = useParsers();
  const client = useClient();
  const planId = usePlan((state) => state.planId);
  const revision = usePlan((state) => state.revision);
  const planChanged = useApp((state) => state.planChanged);
  const announce = useApp((state) => state.announce);
  const { notice, today } = discussion;
  const first = { on: date(status === 'in-force' ? notice.effectiveFrom : today), participants: '', minutes: '', name: t(`process.status.${status}`) };
  const [typed, setTyped] = useState(first);
  const [wasTried, setWasTried] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  const on = parse.date(typed.on);
  const given = on.ok && status === 'discussed' ? daysBetween(on.value, notice.effectiveFrom) : null;
  const name = typed.name.trim();

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setWasTried(true);
    if (!on.ok || name === '') return;
    const step = { status, on: on.value, ...said('participants', typed.participants), ...said('minutes', typed.minutes) };
    const answer = await client.call('discussion.step', { planId, baseRevision: revision, step, versionName: name });
    if (!answer.ok) return setError(answer.error);
    planChanged(planId, answer.value.update.revision);
    announce(t('app.versions.saved', { name, number: answer.value.version.number }));
    onClose();
  }

  const field = (fact: keyof typeof typed) => ({
    value: typed[fact],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => setTyped({ ...typed, [fact]: event.currentTarget.value }),
  });
  return (
    <Modal title={t(`process.action.${status}`)} closeLabel={t('app.close')} onClose={onClose}>
      {error && <ErrorMessage error={error} />}
      <form className="form" noValidate onSubmit={(event) => void submit(event)}>
        <Textfield
          label={t(status === 'in-force' ? 'app.discussion.step.date-in-force' : 'app.discussion.step.date')}
          data-autofocus
          error={wasTried && !on.ok && on.problem}
          {...field('on')}
        />
        {given !== null && given < notice.days && (
          <Message kind="problem">{t('app.discussion.step.late', { count: Math.max(0, given), days: notice.days })}</Message>
        )}
        <Textfield label={t('app.discussion.step.participants')} description={t('app.discussion.step.participants-hint')} {...field('participants')} />
        <Field>
          <Label>{t('app.discussion.step.minutes')}</Label>
          <Field.Description>{t('app.discussion.step.minutes-hint')}</Field.Description>
          <Textarea rows={4} {...field('minutes')} />
        </Field>
        <Textfield
          label={t('app.discussion.step.version')}
          description={t('app.discussion.step.note')}
          maxLength={LONGEST_NAME}
          error={wasTried && name === '' && t('app.field.text', { max: LONGEST_NAME })}
          {...field('name')}
        />
        <div className="form-buttons">
          <Button type="submit">{t(`process.action.${status}`)}</Button>
          <Button variant="secondary" onClick={onClose}>
            {t('app.cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** As many letters as the service takes in a name. */
const LONGEST_NAME = 120;

/** A fact that was left empty is left out. */
function said<K extends string>(fact: K, text: string): Partial<Record<K, string>> {
  return text.trim() === '' ? {} : ({ [fact]: text.trim() } as Partial<Record<K, string>>);
}
