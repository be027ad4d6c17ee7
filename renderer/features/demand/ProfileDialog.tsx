import { Button, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { DEMAND_PROFILE_KINDS, type DemandProfile, type DemandProfileKind } from '#shared/domain/model/demand-profile.ts';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { FactField } from '../../ui/FactField.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { nextId } from '../next-id.ts';
import { useParsers } from '../use-parsers.ts';
import { overlapping } from './profiles.ts';

const NONE: readonly DemandProfile[] = [];
const MOST_NAME = 200;

interface ProfileDialogProps {
  /** null: a new one. */
  readonly profile: DemandProfile | null;
  /** `isCopied`: with copies of the ordinary rows. */
  onSave(profile: DemandProfile, isCopied: boolean): void;
  onClose(): void;
}

/** Kind, name and dates of a profile. Nothing is saved before all of it can be read and no date is another profile's. */
export function ProfileDialog({ profile, onSave, onClose }: ProfileDialogProps): ReactNode {
  const words = useText();
  const { t } = words;
  const parse = useParsers();
  const profiles = usePlan((state) => state.plan.demandProfiles) ?? NONE;
  const [kind, setKind] = useState<DemandProfileKind>(profile?.kind ?? 'summer');
  const [name, setName] = useState(profile?.name ?? '');
  const [from, setFrom] = useState(profile ? words.date(profile.from) : '');
  const [to, setTo] = useState(profile ? words.date(profile.to) : '');
  const [isCopied, setCopied] = useState(true);
  const [wasTried, setTried] = useState(false);

  const id = profile?.id ?? nextId(profiles, 'profile');
  const first = parse.date(from);
  const last = parse.date(to);
  const other = first.ok && last.ok ? overlapping(profiles, { id, from: first.value, to: last.value }) : undefined;
  const toProblem = !last.ok
    ? last.problem
    : first.ok && last.value < first.value
      ? t('app.demand.profile.order', { from: words.date(first.value) })
      : other && t('app.demand.profile.overlap', { name: other.name, from: words.date(other.from), to: words.date(other.to) });
  const title = profile ? t('app.demand.profile.change', { name: profile.name }) : t('app.demand.profile.new');

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (!first.ok || !last.ok || toProblem) return;
    const shown = name.trim() === '' ? t(`app.demand.profile.kind.${kind}`) : name.trim();
    onSave({ id, name: shown, kind, from: first.value, to: last.value }, isCopied && kind !== 'closed');
    onClose();
  }

  return (
    <Modal title={title} closeLabel={t('app.close')} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <FactField label={t('app.demand.profile.kind')}>
          <CellSelect<DemandProfileKind>
            label={t('app.demand.profile.kind')}
            value={kind}
            options={DEMAND_PROFILE_KINDS.map((value) => ({ value, text: t(`app.demand.profile.kind.${value}`) }))}
            onCommit={setKind}
          />
        </FactField>
        <Textfield
          label={t('app.demand.profile.name')}
          maxLength={MOST_NAME}
          placeholder={t(`app.demand.profile.kind.${kind}`)}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Textfield
          label={t('app.demand.profile.from')}
          data-autofocus
          error={wasTried && !first.ok && first.problem}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <Textfield label={t('app.demand.profile.to')} error={wasTried && toProblem} value={to} onChange={(event) => setTo(event.currentTarget.value)} />
        {profile === null && kind !== 'closed' && (
          <label className="row">
            <input type="checkbox" checked={isCopied} onChange={(event) => setCopied(event.currentTarget.checked)} />
            {t('app.demand.profile.copy')}
          </label>
        )}
        {kind === 'closed' && <p className="soft">{t('app.demand.profile.closed-note')}</p>}
        <div className="form-buttons">
          <Button type="submit">{t('app.demand.profile.save')}</Button>
          <Button variant="secondary" onClick={onClose}>
            {t('app.cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
