import { Button, Field, Label, Textarea, Textfield } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { ProcessStep } from '#shared/domain/model/plan.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { Section } from '../../ui/Section.tsx';

/** What was said at each step, newest first; words can be mended afterwards, the version that was locked stays as it was. */
export function MinutesSection({ steps }: { readonly steps: readonly ProcessStep[] }): ReactNode {
  const { t, longDate } = useText();
  const [edited, setEdited] = useState<number | null>(null);
  const shown = steps.map((step, index) => ({ step, index })).toReversed();
  const editedStep = edited === null ? undefined : steps[edited];
  return (
    <Section title={t('app.discussion.minutes')} isCard>
      {steps.length === 0 && <p className="soft">{t('app.discussion.minutes.none')}</p>}
      {shown.map(({ step, index }) => {
        const heading = `${t(`process.status.${step.status}`)}, ${longDate(step.on)}`;
        return (
          <article key={index} className="minutes">
            <div className="minutes-head">
              <h3>{heading}</h3>
              <IconButton label={t('app.discussion.minutes.edit', { step: heading })} onPress={() => setEdited(index)}>
                ✎
              </IconButton>
            </div>
            {step.participants && <p className="soft">{step.participants}</p>}
            {step.minutes && <p className="prose">{step.minutes}</p>}
          </article>
        );
      })}
      {edited !== null && editedStep && <MinutesDialog index={edited} step={editedStep} onClose={() => setEdited(null)} />}
    </Section>
  );
}

function MinutesDialog({ index, step, onClose }: { readonly index: number; readonly step: ProcessStep; onClose(): void }): ReactNode {
  const { t } = useText();
  const process = usePlan((state) => state.plan.process);
  const execute = useApp((state) => state.execute);
  const [participants, setParticipants] = useState(step.participants ?? '');
  const [minutes, setMinutes] = useState(step.minutes ?? '');

  function save(): void {
    const { status, on } = step;
    const changed: ProcessStep = {
      status,
      on,
      ...(participants.trim() === '' ? {} : { participants: participants.trim() }),
      ...(minutes.trim() === '' ? {} : { minutes: minutes.trim() }),
    };
    void execute({ type: 'plan.update', changes: { process: { ...process, steps: (process?.steps ?? []).with(index, changed) } } });
    onClose();
  }

  return (
    <Modal title={t('app.discussion.minutes.edit', { step: t(`process.status.${step.status}`) })} closeLabel={t('app.close')} onClose={onClose}>
      <div className="form">
        <Textfield
          label={t('app.discussion.step.participants')}
          description={t('app.discussion.step.participants-hint')}
          value={participants}
          onChange={(event) => setParticipants(event.currentTarget.value)}
        />
        <Field>
          <Label>{t('app.discussion.step.minutes')}</Label>
          <Textarea data-autofocus rows={8} value={minutes} onChange={(event) => setMinutes(event.currentTarget.value)} />
        </Field>
        <div className="form-buttons">
          <Button onClick={save}>{t('app.discussion.minutes.save')}</Button>
          <Button variant="secondary" onClick={onClose}>
            {t('app.cancel')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
