import { type ReactNode, useState } from 'react';
import type { ReferenceMunicipality } from '#shared/domain/compare/comparison.ts';
import { choosePeers, PEER_GROUPS, type PeerCandidate, type PeerGroup } from '#shared/domain/compare/peer-groups.ts';
import { isTextKey } from '#shared/i18n/translate.ts';
import { useText } from '../../app/locale/use-text.ts';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { FactField } from '../../ui/FactField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Message } from '../../ui/Message.tsx';
import { Section } from '../../ui/Section.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { filterFigures, NEWEST, type YearChoice, yearsOf } from './filter-figures.ts';
import { MunicipalitiesTable } from './MunicipalitiesTable.tsx';

interface MunicipalitiesSectionProps {
  readonly candidates: readonly PeerCandidate[];
  readonly chosen: readonly string[];
  readonly most: number;
  readonly ownCode: string | undefined;
  readonly municipalities: readonly ReferenceMunicipality[];
  readonly cautions: readonly string[];
  readonly source: string;
  onChange(codes: readonly string[]): void;
}

const TOPICS = ['11875', '12292', '12209', '14533', '12362', '07459'] as const;
type Topic = (typeof TOPICS)[number] | 'all';

/** Published figures of municipalities like one's own, or of those one chooses. */
export function MunicipalitiesSection(props: MunicipalitiesSectionProps): ReactNode {
  const { candidates, chosen, most, ownCode, municipalities, cautions, source, onChange } = props;
  const { t, td } = useText();
  const [group, setGroup] = useState<PeerGroup | 'own'>('own');
  const [topic, setTopic] = useState<Topic>('all');
  const [year, setYear] = useState<YearChoice>(NEWEST);
  const peers = group === 'own' ? null : choosePeers(ownCode, candidates, group);
  const shown = filterFigures(municipalities, topic === 'all' ? null : topic, year);
  const years = yearsOf(municipalities);
  const topics = TOPICS.filter((table) => municipalities.some(({ figures }) => figures.some((figure) => figure.table === table)));
  const say = (caution: string): string => (isTextKey(caution) ? td(caution) : caution);
  const [first, ...rest] = cautions;

  function pick(next: PeerGroup | 'own'): void {
    setGroup(next);
    if (next === 'own') return;
    const { codes } = choosePeers(ownCode, candidates, next);
    if (codes.length > 0) onChange(codes.slice(0, most));
  }

  return (
    <Section title={t('app.compare.municipalities')}>
      <Segments
        label={t('app.compare.peers')}
        value={group}
        options={(['own', ...PEER_GROUPS] as const).map((value) => ({ value, text: t(`app.compare.peers.${value}`) }))}
        onChange={pick}
      />
      {peers?.reason && <Message kind="note">{t(`compare.peers.${peers.reason}`)}</Message>}
      <ul className="chips">
        {chosen.map((code) => (
          <li key={code} className="chip">
            {candidates.find((candidate) => candidate.code === code)?.name ?? code}
            <IconButton
              label={t('app.compare.remove-municipality', { name: candidates.find((candidate) => candidate.code === code)?.name ?? code })}
              onPress={() => {
                setGroup('own');
                onChange(chosen.filter((other) => other !== code));
              }}
            >
              ✕
            </IconButton>
          </li>
        ))}
      </ul>
      <div className="boxed filters">
        {chosen.length < most && (
          <FactField label={t('app.compare.add-municipality')}>
            <CellSelect
              label={t('app.compare.add-municipality')}
              value=""
              options={[
                { value: '', text: t('app.compare.choose') },
                ...candidates.filter(({ code }) => !chosen.includes(code)).map(({ code, name }) => ({ value: code, text: name })),
              ]}
              onCommit={(code) => {
                if (code === '') return;
                setGroup('own');
                onChange([...chosen, code]);
              }}
            />
          </FactField>
        )}
        <FactField label={t('app.compare.topic')}>
          <CellSelect<Topic>
            label={t('app.compare.topic')}
            value={topic}
            options={(['all', ...topics] as const).map((value) => ({ value, text: t(`app.compare.topic.${value}`) }))}
            onCommit={setTopic}
          />
        </FactField>
        <FactField label={t('app.compare.year')}>
          <CellSelect
            label={t('app.compare.year')}
            value={year}
            options={[
              { value: NEWEST, text: t('app.compare.year.newest') },
              ...years.map((value) => ({ value, text: value })),
              { value: 'all', text: t('app.compare.year.all') },
            ]}
            onCommit={setYear}
          />
        </FactField>
      </div>
      {municipalities.length === 0 ? <p className="soft">{t('app.compare.none-chosen')}</p> : <MunicipalitiesTable municipalities={shown} />}
      {first !== undefined && (
        <Message kind="advice" title={t('app.compare.cautions')}>
          <p>{say(first)}</p>
          <details>
            <summary>{t('app.compare.all-cautions')}</summary>
            <ul className="cautions">
              {rest.map((caution) => (
                <li key={caution}>{say(caution)}</li>
              ))}
            </ul>
          </details>
        </Message>
      )}
      <p className="soft">{source}</p>
    </Section>
  );
}
