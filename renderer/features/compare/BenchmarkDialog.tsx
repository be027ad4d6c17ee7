import { Button, Field, Label, Select, Textarea, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { BENCHMARK_DENOMINATORS, BENCHMARK_MEASURES, type Benchmark, PART_STATES, SCOPE_PARTS } from '#shared/domain/compare/benchmark.ts';
import { SERVICE_TYPES, type ServiceType } from '#shared/domain/model/plan.ts';
import type { AppError } from '#shared/errors/app-error.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, useClient } from '../../state/store.ts';
import { Modal } from '../../ui/Modal.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { type BenchmarkDraft, type DraftProblems, draftOf, factsOf } from './benchmark-draft.ts';

interface BenchmarkDialogProps {
  /** null = a new one. */
  readonly benchmark: Benchmark | null;
  readonly serviceType: ServiceType;
  onClose(): void;
}

const ANY = '';

/** A number to compare with: what it is, what is inside it, where it comes from. */
export function BenchmarkDialog({ benchmark, serviceType, onClose }: BenchmarkDialogProps): ReactNode {
  const { t, number } = useText();
  const client = useClient();
  const changed = useApp((state) => state.departmentsChanged);
  const [draft, setDraft] = useState<BenchmarkDraft>(() => draftOf(benchmark, serviceType, (value) => number(value, Number.isInteger(value) ? 0 : 2)));
  const [problems, setProblems] = useState<DraftProblems>({});
  const [error, setError] = useState<AppError | null>(null);
  const set = (changes: Partial<BenchmarkDraft>): void => setDraft({ ...draft, ...changes });
  const problem = (field: keyof DraftProblems): string | false => {
    const key = problems[field];
    return key === undefined ? false : t(key);
  };

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const read = factsOf(draft);
    if (!read.ok) return setProblems(read.problems);
    const answer = await client.call('benchmark.save', { ...(benchmark ? { id: benchmark.id } : {}), benchmark: read.facts });
    if (!answer.ok) return setError(answer.error);
    changed();
    onClose();
  }

  async function remove(id: string): Promise<void> {
    const answer = await client.call('benchmark.remove', { id });
    if (!answer.ok) return setError(answer.error);
    changed();
    onClose();
  }

  const field = (name: 'value' | 'fte' | 'places' | 'year' | 'parts' | 'source' | 'page' | 'name', label: string, description?: string): ReactNode => (
    <Textfield
      label={label}
      {...(description ? { description } : {})}
      value={draft[name]}
      maxLength={200}
      error={problem(name)}
      {...(name === 'name' ? { 'data-autofocus': true } : {})}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );

  return (
    <Modal title={t(benchmark ? 'app.compare.dialog.change' : 'app.compare.dialog.new')} closeLabel={t('app.close')} className="wide-dialog" onClose={onClose}>
      <form className="form" noValidate onSubmit={(event) => void save(event)}>
        {error && <ErrorMessage error={error} />}
        {field('name', t('app.compare.dialog.name'))}
        <div className="form-columns">
          <Choice
            label={t('app.compare.dialog.measure')}
            value={draft.measure}
            options={BENCHMARK_MEASURES.map((value) => [value, t(`compare.measure.${value}`)])}
            onChange={(measure) => set({ measure })}
          />
          <Choice
            label={t('app.compare.dialog.service')}
            value={draft.serviceType ?? ANY}
            options={[[ANY, t('app.compare.dialog.service-any')], ...SERVICE_TYPES.map((value) => [value, t(`service.${value}`)] as const)]}
            onChange={(value) => set({ serviceType: value === ANY ? null : value })}
          />
          <Choice
            label={t('app.compare.dialog.denominator')}
            value={draft.denominator}
            options={BENCHMARK_DENOMINATORS.map((value) => [value, t(`compare.denominator.${value}`)])}
            onChange={(denominator) => set({ denominator })}
          />
          {field('value', t('app.compare.dialog.value'))}
          {field('fte', t('app.compare.dialog.fte'))}
          {field('places', t('app.compare.dialog.places'))}
        </div>
        {field('parts', t('app.compare.dialog.parts'), t('app.compare.dialog.parts-hint'))}
        <fieldset className="scope">
          <legend className="strong">{t('app.compare.dialog.scope')}</legend>
          <div className="form-columns">
            {SCOPE_PARTS.map((part) => (
              <Choice
                key={part}
                label={t(`compare.part.${part}`)}
                value={draft.scope[part]}
                options={PART_STATES.map((state) => [state, t(`compare.state.${state}`)])}
                onChange={(state) => set({ scope: { ...draft.scope, [part]: state } })}
              />
            ))}
          </div>
        </fieldset>
        <div className="form-columns">
          {field('source', t('app.compare.dialog.source'))}
          {field('year', t('app.compare.dialog.year'))}
          {field('page', t('app.compare.dialog.page'))}
        </div>
        <Field>
          <Label>{t('app.compare.dialog.note')}</Label>
          <Textarea value={draft.note} rows={2} maxLength={1000} onChange={(event) => set({ note: event.currentTarget.value })} />
        </Field>
        <div className="form-buttons">
          <Button type="submit">{t('app.compare.dialog.save')}</Button>
          <Button variant="secondary" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          {benchmark && (
            <Button variant="tertiary" onClick={() => void remove(benchmark.id)}>
              {t('app.compare.dialog.remove')}
            </Button>
          )}
        </div>
      </form>
    </Modal>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, text: string])[];
  onChange(value: T): void;
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>): ReactNode {
  return (
    <Field>
      <Label>{label}</Label>
      <Select value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
        {options.map(([option, text]) => (
          <Select.Option key={option} value={option}>
            {text}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
