import { type ReactNode, useState } from 'react';
import type { PeerCandidate } from '#shared/domain/compare/peer-groups.ts';
import { perInhabitantKr, totalKr } from '#shared/domain/compare/per-inhabitant.ts';
import { useText } from '../../app/locale/use-text.ts';
import { CellField } from '../../ui/CellField.tsx';
import { FactField } from '../../ui/FactField.tsx';
import { Section } from '../../ui/Section.tsx';
import { useParsers } from '../use-parsers.ts';

const MOST = 10_000_000_000_000;
const MOST_PEOPLE = 10_000_000;

/** Kroner by inhabitant and kroner in all: whichever one types, the other follows, by a population and year that stand there. */
export function PerInhabitant({ own }: { readonly own: PeerCandidate | null }): ReactNode {
  const { t, number } = useText();
  const parse = useParsers();
  const [typed, setTyped] = useState<{ readonly kind: 'each' | 'total'; readonly kr: number } | null>(null);
  const [people, setPeople] = useState<number | null>(null);
  const population = people ?? own?.population ?? null;
  const published = own?.population ? t('app.compare.inhabitant-population-from', { name: own.name, year: String(own.populationYear) }) : null;
  const hint = people === null ? published : t('app.compare.inhabitant-population-own');
  const total =
    typed?.kind === 'each' && population !== null ? totalKr({ perInhabitantKr: typed.kr, population }) : (typed?.kind === 'total' && typed.kr) || null;
  const each = typed?.kind === 'total' && population !== null ? perInhabitantKr(typed.kr, population) : (typed?.kind === 'each' && typed.kr) || null;
  const amount = (value: number | null): string => (value === null ? '' : number(value));
  const money = parse.maybe(parse.decimal(0, MOST));

  return (
    <Section title={t('app.compare.inhabitant')} isCard>
      <div className="boxed filters">
        <FactField label={t('app.compare.inhabitant-kr')}>
          <CellField
            label={t('app.compare.inhabitant-kr')}
            value={each}
            format={amount}
            parse={money}
            onCommit={(kr) => setTyped(kr === null ? null : { kind: 'each', kr })}
            isNumber
          />
        </FactField>
        <FactField label={t('app.compare.inhabitant-population')} {...(hint === null ? {} : { hint })}>
          <CellField
            label={t('app.compare.inhabitant-population')}
            value={population}
            format={amount}
            parse={parse.maybe(parse.whole(1, MOST_PEOPLE))}
            onCommit={setPeople}
            isNumber
          />
        </FactField>
        <FactField label={t('app.compare.inhabitant-total')}>
          <CellField
            label={t('app.compare.inhabitant-total')}
            value={total}
            format={amount}
            parse={money}
            onCommit={(kr) => setTyped(kr === null ? null : { kind: 'total', kr })}
            isNumber
          />
        </FactField>
      </div>
    </Section>
  );
}
