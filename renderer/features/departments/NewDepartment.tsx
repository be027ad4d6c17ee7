import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { TemplateSummary } from '#shared/contract/methods.ts';
import type { AppError } from '#shared/errors/app-error.ts';
import { useText } from '../../app/locale/use-text.ts';
import { goTo } from '../../state/route.ts';
import { useApp, useClient } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { Modal } from '../../ui/Modal.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';

function chosen(templates: readonly TemplateSummary[] | null | undefined, id: string): TemplateSummary | undefined {
  return templates?.find((each) => each.id === id) ?? templates?.[0];
}

function isPlaceCount(text: string): boolean {
  return /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 500;
}

/** A department from a template: a name, a municipality, which template, how many places. */
export function NewDepartment({ onClose }: { onClose(): void }): ReactNode {
  const { t, locale } = useText();
  const client = useClient();
  const departmentsChanged = useApp((state) => state.departmentsChanged);
  const templates = useQuery('template.list', {});
  const [name, setName] = useState('');
  const [municipality, setMunicipality] = useState('');
  const [templateId, setTemplateId] = useState('');
  const [placesText, setPlacesText] = useState<string | null>(null);
  const [wasTried, setWasTried] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const template = chosen(templates.value, templateId);
  const places = placesText ?? (template ? String(template.places) : '');
  const isPlaces = isPlaceCount(places) || (placesText === null && template === undefined);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setWasTried(true);
    if (!name.trim() || !municipality.trim() || !isPlaces) return;
    // Who types fast presses Enter before the templates have come: then wait for them rather than do nothing.
    const listed = templates.value ? null : await client.call('template.list', {});
    if (listed && !listed.ok) return setError(listed.error);
    const basis = template ?? chosen(listed?.value ?? null, templateId);
    if (!basis) return;
    const wanted = placesText ?? String(basis.places);
    const answer = await client.call('department.create', { name, municipality, template: basis.id, places: Number(wanted), locale });
    if (!answer.ok) return setError(answer.error);
    departmentsChanged();
    onClose();
    goTo({ screen: 'overview', planId: answer.value.planId });
  }

  return (
    <Modal title={t('app.new.title')} closeLabel={t('app.close')} onClose={onClose}>
      <form className="form" noValidate onSubmit={(event) => void submit(event)}>
        {(error ?? templates.error) && <ErrorMessage error={(error ?? templates.error) as AppError} />}
        <Textfield
          label={t('app.new.name')}
          value={name}
          data-autofocus
          maxLength={120}
          error={wasTried && !name.trim() && t('app.new.name-missing')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Textfield
          label={t('app.new.municipality')}
          value={municipality}
          maxLength={80}
          error={wasTried && !municipality.trim() && t('app.new.municipality-missing')}
          onChange={(event) => setMunicipality(event.currentTarget.value)}
        />
        <Field>
          <Label>{t('app.new.template')}</Label>
          <Select value={template?.id ?? ''} onChange={(event) => setTemplateId(event.currentTarget.value)}>
            {(templates.value ?? []).map((each) => (
              <Select.Option key={each.id} value={each.id}>
                {t('app.new.template-option', { service: t(`service.${each.serviceType}`), places: each.places, lines: each.lines })}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Textfield
          label={t('app.new.places')}
          description={t('app.new.places-hint')}
          inputMode="numeric"
          value={places}
          error={!isPlaces && (wasTried || placesText !== null) && t('app.new.places-wrong')}
          onChange={(event) => setPlacesText(event.currentTarget.value)}
        />
        <div className="form-buttons">
          <Button type="submit">{t('app.new.create')}</Button>
          <Button variant="secondary" onClick={onClose}>
            {t('app.cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
