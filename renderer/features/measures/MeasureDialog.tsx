import { Button, Field, Label, Select, Textarea, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { MEASURE_CATEGORIES, MEASURE_STATUSES, type Measure, type MeasureCategory, type MeasureStatus } from '#shared/domain/measures/measure.ts';
import type { AppError } from '#shared/errors/app-error.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, useClient } from '../../state/store.ts';
import { Modal } from '../../ui/Modal.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { type MeasureField, type MeasureProblems, measureDraft, readMeasure } from './measure-draft.ts';

interface MeasureDialogProps {
  /** null = a new one. */
  readonly measure: Measure | null;
  onClose(): void;
}

/** A measure: what, when, how much, by whom, and what it costs in service. */
export function MeasureDialog({ measure, onClose }: MeasureDialogProps): ReactNode {
  const words = useText();
  const { t } = words;
  const client = useClient();
  const changed = useApp((state) => state.departmentsChanged);
  const [draft, setDraft] = useState(() => measureDraft(measure, { number: words.number, date: words.date }));
  const [problems, setProblems] = useState<MeasureProblems>({});
  const [error, setError] = useState<AppError | null>(null);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const read = readMeasure(draft);
    if (!read.ok) return setProblems(read.problems);
    const answer = await client.call('measure.save', { ...(measure ? { id: measure.id } : {}), measure: read.facts });
    if (!answer.ok) return setError(answer.error);
    changed();
    onClose();
  }

  async function remove(id: string): Promise<void> {
    const answer = await client.call('measure.remove', { id });
    if (!answer.ok) return setError(answer.error);
    changed();
    onClose();
  }

  const field = (name: MeasureField, label: string, description?: string): ReactNode => {
    const problem = problems[name];
    return (
      <Textfield
        label={label}
        {...(description ? { description } : {})}
        value={draft[name]}
        maxLength={160}
        error={problem ? t(problem) : false}
        {...(name === 'title' ? { 'data-autofocus': true } : {})}
        onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })}
      />
    );
  };
  const area = (name: 'consequence' | 'limit', label: string): ReactNode => (
    <Field>
      <Label>{label}</Label>
      <Textarea value={draft[name]} rows={2} maxLength={2000} onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })} />
    </Field>
  );

  return (
    <Modal title={t(measure ? 'app.measures.dialog.change' : 'app.measures.dialog.new')} closeLabel={t('app.close')} className="wide-dialog" onClose={onClose}>
      <form className="form" noValidate onSubmit={(event) => void save(event)}>
        {error && <ErrorMessage error={error} />}
        {field('title', t('app.measures.dialog.title'))}
        <div className="form-columns">
          <Field>
            <Label>{t('app.measures.dialog.category')}</Label>
            <Select value={draft.category} onChange={(event) => setDraft({ ...draft, category: event.currentTarget.value as MeasureCategory })}>
              {MEASURE_CATEGORIES.map((category) => (
                <Select.Option key={category} value={category}>
                  {t(`measure.category.${category}`)}
                </Select.Option>
              ))}
            </Select>
          </Field>
          <Field>
            <Label>{t('app.measures.dialog.status')}</Label>
            <Select value={draft.status} onChange={(event) => setDraft({ ...draft, status: event.currentTarget.value as MeasureStatus })}>
              {MEASURE_STATUSES.map((status) => (
                <Select.Option key={status} value={status}>
                  {t(`measure.status.${status}`)}
                </Select.Option>
              ))}
            </Select>
          </Field>
          {field('start', t('app.measures.dialog.start'))}
          {field('end', t('app.measures.dialog.end'))}
          {field('krLow', t('app.measures.dialog.kr-low'))}
          {field('krHigh', t('app.measures.dialog.kr-high'))}
          {field('fteLow', t('app.measures.dialog.fte-low'))}
          {field('fteHigh', t('app.measures.dialog.fte-high'))}
        </div>
        {field('unitPriceKr', t('app.measures.dialog.price'), t('app.measures.dialog.price-hint'))}
        <p className="soft">{t(`measure.help.${draft.category}`)}</p>
        <div className="form-columns">
          {field('unit', t('app.measures.dialog.unit'))}
          {field('ownerRole', t('app.measures.dialog.owner'))}
          {field('source', t('app.measures.dialog.source'))}
        </div>
        {area('consequence', t('app.measures.dialog.consequence'))}
        {area('limit', t('app.measures.dialog.limit'))}
        <div className="form-buttons">
          <Button type="submit">{t('app.measures.dialog.save')}</Button>
          <Button variant="secondary" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          {measure && (
            <Button variant="tertiary" onClick={() => void remove(measure.id)}>
              {t('app.measures.dialog.remove')}
            </Button>
          )}
        </div>
      </form>
    </Modal>
  );
}
