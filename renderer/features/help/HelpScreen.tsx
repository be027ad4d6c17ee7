import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { Catalogue, RuleEntry } from '#shared/contract/methods.ts';
import { parameterName, parameterValue } from '#shared/i18n/describe-parameter.ts';
import { isTextKey } from '#shared/i18n/translate.ts';
import { localDate } from '#shared/time/local-date.ts';
import { KeyTables } from '../../app/KeyTables.tsx';
import { useText } from '../../app/locale/use-text.ts';
import { useApp } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { Screen } from '../../ui/Screen.tsx';
import { Section } from '../../ui/Section.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { ConfidenceWord } from '../law/ConfidenceWord.tsx';
import './help.css';

/** What the figures mean, which rules are checked with which limits, and the keys. All of it from the registries themselves. */
export function HelpScreen(): ReactNode {
  const { t, date } = useText();
  const openDialog = useApp((state) => state.openDialog);
  const { value: catalogue, error } = useQuery('catalogue.get', {});
  const status = useQuery('service.status', {}).value;
  return (
    <Screen title={t('app.help.title')} intro={t('app.help.intro')}>
      <Section title={t('course.title')}>
        <p>{t('course.intro')}</p>
        <div>
          <Button variant="secondary" onClick={() => openDialog('course')}>
            {t('course.start')}
          </Button>
        </div>
      </Section>
      <Section title={t('optimise.title')}>
        <p>{t('optimise.help')}</p>
      </Section>
      {error && <ErrorMessage error={error} />}
      {catalogue && (
        <>
          <Section title={t('app.help.figures')}>
            <Figures catalogue={catalogue} />
          </Section>
          <Section title={t('app.help.rules')}>
            <p className="soft">{t('app.help.not-legal-advice')}</p>
            <div className="help-rules">
              {catalogue.rules.map((rule) => (
                <Rule key={rule.id} rule={rule} />
              ))}
            </div>
          </Section>
          <Section title={t('app.help.keys')}>
            <KeyTables />
          </Section>
          <Section title={t('app.help.about')}>
            <p>{t('app.help.version', { version: catalogue.version })}</p>
            <p>{t('app.help.tariff', { date: date(localDate(catalogue.tariffConfirmedUntil)) })}</p>
            {status && <p className="soft help-file">{t('app.help.file', { file: status.file })}</p>}
          </Section>
        </>
      )}
    </Screen>
  );
}

function Figures({ catalogue }: { readonly catalogue: Catalogue }): ReactNode {
  const { td } = useText();
  return (
    <dl className="definitions">
      {catalogue.indicators
        .filter((indicator) => isTextKey(indicator.definitionKey) && isTextKey(`indicator.${indicator.id}.name`))
        .map((indicator) => (
          <div key={indicator.id}>
            <dt>{td(`indicator.${indicator.id}.name`)}</dt>
            <dd>{td(indicator.definitionKey)}</dd>
          </div>
        ))}
    </dl>
  );
}

function Rule({ rule }: { readonly rule: RuleEntry }): ReactNode {
  const { t, td, date, locale } = useText();
  const valueText = (parameter: RuleEntry['parameters'][number]) => parameterValue(locale, parameter, plainData(parameter.value));
  return (
    <section className="card">
      <h3>
        {td(`rule.${rule.id}.title`)} <span className="soft rule-citation">{rule.citation}</span>
      </h3>
      <p>{td(`rule.${rule.id}.explanation`)}</p>
      {rule.parameters.length > 0 && (
        <details>
          <summary>{t('app.help.parameters')}</summary>
          <div className="table-scroll">
            <table className="table fit">
              <thead>
                <tr>
                  {(['name', 'clause', 'value', 'from', 'confidence'] as const).map((column) => (
                    <th key={column} scope="col" className={column === 'value' ? 'number' : undefined}>
                      {t(`app.law.col.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rule.parameters.map((parameter) => (
                  <tr key={parameter.id}>
                    <th scope="row">{parameterName(locale, parameter.id)}</th>
                    <td>{parameter.clause}</td>
                    <td className="number">{valueText(parameter)}</td>
                    <td>{date(localDate(parameter.from))}</td>
                    <td>
                      <ConfidenceWord confidence={parameter.confidence} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </section>
  );
}

/** The catalogue tells values of rules as text: a name as it is, everything else as JSON. */
function plainData(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
