import { Button, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { VersionSummary } from '#shared/contract/methods.ts';
import type { AppError } from '#shared/errors/app-error.ts';
import { clockOfInstant, dateOfInstant } from '#shared/time/norwegian-clock.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, useClient, usePlan } from '../../state/store.ts';
import { Modal } from '../../ui/Modal.tsx';
import { Section } from '../../ui/Section.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { VersionView } from './VersionView.tsx';

type Question = { readonly kind: 'lock' | 'remove' | 'view'; readonly version: VersionSummary };

interface VersionsSectionProps {
  readonly versions: readonly VersionSummary[];
  onCompare(versionId: string): void;
}

/** Every saved version: look at it, compare, restore, lock, delete; and a field to save the plan as a new one. */
export function VersionsSection({ versions, onCompare }: VersionsSectionProps): ReactNode {
  const { t } = useText();
  const [question, setQuestion] = useState<Question | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const close = () => setQuestion(null);
  return (
    <Section title={t('app.versions.title')}>
      {error && <ErrorMessage error={error} />}
      <SaveForm onError={setError} />
      {versions.length === 0 ? (
        <p className="soft">{t('app.versions.none')}</p>
      ) : (
        <VersionTable versions={versions} onAsk={setQuestion} onCompare={onCompare} onError={setError} />
      )}
      {question?.kind === 'lock' && <LockDialog version={question.version} onError={setError} onClose={close} />}
      {question?.kind === 'remove' && <RemoveDialog version={question.version} onError={setError} onClose={close} />}
      {question?.kind === 'view' && <VersionView version={question.version} onClose={close} />}
    </Section>
  );
}

function SaveForm({ onError }: { onError(error: AppError | null): void }): ReactNode {
  const { t } = useText();
  const client = useClient();
  const planId = usePlan((state) => state.planId);
  const announce = useApp((state) => state.announce);
  const versionsChanged = useApp((state) => state.versionsChanged);
  const [name, setName] = useState('');

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (name.trim() === '') return;
    const answer = await client.call('version.save', { planId, name: name.trim() });
    onError(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    setName('');
    versionsChanged();
    announce(t('app.versions.saved', { name: answer.value.name, number: answer.value.number }));
  }

  return (
    <form className="save-version" onSubmit={(event) => void save(event)}>
      <Textfield
        label={t('app.versions.name')}
        placeholder={t('app.versions.name-example')}
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="secondary" aria-disabled={name.trim() === ''}>
        {t('app.versions.save')}
      </Button>
    </form>
  );
}

interface VersionTableProps {
  readonly versions: readonly VersionSummary[];
  onAsk(question: Question): void;
  onCompare(versionId: string): void;
  onError(error: AppError | null): void;
}

function VersionTable({ versions, onAsk, onCompare, onError }: VersionTableProps): ReactNode {
  const { t, date } = useText();
  const restore = useRestore(onError);
  return (
    <div className="table-scroll">
      <table className="table fit">
        <caption className="visually-hidden">{t('app.versions.title')}</caption>
        <thead>
          <tr>
            {(['number', 'name', 'status', 'saved', 'lock'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`app.versions.col.${column}`)}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t('app.row.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => {
            const label = (what: string) => t('app.versions.of', { what, name: version.name });
            const action = (what: 'view' | 'compare' | 'restore' | 'lock' | 'remove', run: () => void) => (
              <Button variant="tertiary" data-size="sm" aria-label={label(t(`app.versions.${what}`))} onClick={run}>
                {t(`app.versions.${what}`)}
              </Button>
            );
            return (
              <tr key={version.id}>
                <td>{version.number}</td>
                <th scope="row">{version.name}</th>
                <td>{t(`process.status.${version.status}`)}</td>
                <td className="nowrap">
                  {t('app.departments.changed-at', { date: date(dateOfInstant(version.savedAt)), time: clockOfInstant(version.savedAt) })}
                </td>
                <td>{version.isLocked ? t('app.versions.locked') : ''}</td>
                <td className="version-actions">
                  {action('view', () => onAsk({ kind: 'view', version }))}
                  {action('compare', () => onCompare(version.id))}
                  {action('restore', () => void restore(version))}
                  {!version.isLocked && action('lock', () => onAsk({ kind: 'lock', version }))}
                  {action('remove', () => onAsk({ kind: 'remove', version }))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Restoring can be undone, so it does not ask. */
function useRestore(onError: (error: AppError | null) => void): (version: VersionSummary) => Promise<void> {
  const { t } = useText();
  const client = useClient();
  const planId = usePlan((state) => state.planId);
  const revision = usePlan((state) => state.revision);
  const planChanged = useApp((state) => state.planChanged);
  const announce = useApp((state) => state.announce);
  return async ({ id, name }) => {
    const answer = await client.call('version.restore', { planId, versionId: id, baseRevision: revision });
    onError(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    planChanged(planId, answer.value.revision);
    announce(t('app.versions.restored', { name }));
  };
}

interface AskProps {
  readonly version: VersionSummary;
  onError(error: AppError | null): void;
  onClose(): void;
}

function LockDialog({ version, onError, onClose }: AskProps): ReactNode {
  const { t } = useText();
  const client = useClient();
  const planId = usePlan((state) => state.planId);
  const versionsChanged = useApp((state) => state.versionsChanged);

  async function lock(): Promise<void> {
    const answer = await client.call('version.lock', { planId, versionId: version.id });
    onError(answer.ok ? null : answer.error);
    versionsChanged();
    onClose();
  }

  return (
    <Modal title={t('app.versions.lock-title', { name: version.name })} closeLabel={t('app.close')} onClose={onClose}>
      <p>{t('app.versions.lock-text')}</p>
      <div className="form-buttons">
        <Button onClick={() => void lock()}>{t('app.versions.lock')}</Button>
        <Button variant="secondary" data-autofocus onClick={onClose}>
          {t('app.cancel')}
        </Button>
      </div>
    </Modal>
  );
}

/** What cannot be undone asks first; for a locked version in so many words. */
function RemoveDialog({ version, onError, onClose }: AskProps): ReactNode {
  const { t } = useText();
  const client = useClient();
  const planId = usePlan((state) => state.planId);
  const versionsChanged = useApp((state) => state.versionsChanged);

  async function remove(): Promise<void> {
    const answer = await client.call('version.remove', { planId, versionId: version.id, evenLocked: version.isLocked });
    onError(answer.ok ? null : answer.error);
    versionsChanged();
    onClose();
  }

  return (
    <Modal title={t('app.versions.remove-title', { name: version.name })} closeLabel={t('app.close')} onClose={onClose}>
      {version.isLocked && <p className="strong">{t('app.versions.remove-locked')}</p>}
      <p>{t('app.versions.remove-text')}</p>
      <div className="form-buttons">
        <Button data-color="danger" onClick={() => void remove()}>
          {t(version.isLocked ? 'app.versions.remove-even-locked' : 'app.versions.remove')}
        </Button>
        <Button variant="secondary" data-autofocus onClick={onClose}>
          {t('app.cancel')}
        </Button>
      </div>
    </Modal>
  );
}
