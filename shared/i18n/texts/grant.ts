import { defineTexts } from '../define-texts.ts';

/** The state's grant for resource-intensive services, for one user. */
export const grantTexts = defineTexts({
  'grant.title': {
    where: 'Heading',
    nb: 'Toppfinansiering for én bruker',
    nn: 'Toppfinansiering for éin brukar',
    en: 'State grant for one resource-intensive user',
  },
  'grant.intro': {
    nb: 'Inntekt for kommunen året etter, aldri en del av det vaktene koster. Staten bærer en andel av netto direkte lønnsutgift over innslagspunktet.',
    nn: 'Inntekt for kommunen året etter, aldri ein del av det vaktene kostar. Staten ber ein andel av netto direkte lønsutgift over innslagspunktet.',
    en: 'Income of the municipality the year after, never a part of what shifts cost. The state bears a share of the net direct wage cost above the threshold.',
  },
  'grant.cost': { where: 'Field', nb: 'Netto direkte lønnsutgift, kr', nn: 'Netto direkte lønsutgift, kr', en: 'Net direct wage cost, NOK' },
  'grant.year': { where: 'Field', nb: 'Rundskriv', nn: 'Rundskriv', en: 'Circular' },
  'grant.year.option': { where: 'Choice', nb: 'IS-4/{year}', nn: 'IS-4/{year}', en: 'IS-4/{year}' },
  'grant.deduction': {
    where: 'Check box',
    nb: 'Brukeren telles alt i rammetilskuddet (psykisk utviklingshemming, 16 år eller mer)',
    nn: 'Brukaren er alt tald i rammetilskotet (psykisk utviklingshemming, 16 år eller meir)',
    en: 'The framework grant counts the user already (intellectual disability, 16 years or more)',
  },
  'grant.result': { nb: 'Tilskudd: {kroner}', nn: 'Tilskot: {kroner}', en: 'Grant: {kroner}' },
  'grant.option.grant': {
    where: 'Command line help',
    nb: 'toppfinansiering for én bruker med så stor netto direkte lønnsutgift',
    nn: 'toppfinansiering for éin brukar med så stor netto direkte lønsutgift',
    en: 'the state grant for one user with so large a net direct wage cost',
  },
  'grant.option.deduction': {
    where: 'Command line help',
    nb: 'brukeren telles alt i rammetilskuddet',
    nn: 'brukaren er alt tald i rammetilskotet',
    en: 'the framework grant counts the user already',
  },
  'grant.option.circular': {
    where: 'Command line help',
    nb: 'året for rundskrivet (2024)',
    nn: 'året for rundskrivet (2024)',
    en: 'year of the circular (2024)',
  },
});
