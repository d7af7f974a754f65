import { texts } from '#shared/platform/language.ts'
import { sizeLimits } from '#shared/regions/region-size.ts'
import { populationYear } from '#shared/regions/regions.ts'
import type { Place } from '#shared/scoring/place-among.ts'
import { minimumForQuartiles } from '#shared/statistics/snapshot.ts'
import { formatNumber } from '../texts/format.ts'
import type { ComparisonGroup } from './comparison-view.ts'

type ComparisonTexts = {
  title: string
  lead: string
  choose: string
  groups: Record<ComparisonGroup, string>
  inGroup: Record<ComparisonGroup, string>
  notYet: string
  otherVersion: string
  whole: string
  range: (low: string, high: string) => string
  places: Record<Place, string>
  /** The place of the whole, as a sentence. */
  placeSentence: (group: string, place: string, median: string) => string
  noPlaceSentence: (group: string, why: string) => string
  noOwn: string
  tooFew: string
  protects: string
  basis: (regions: number | null, group: string, at: string) => string
  ownSize: (size: string, population: string) => string
  caption: (group: string) => string
  area: string
  own: string
  median: string
  middleHalf: string
  place: string
  open: string
  how: string[]
}

const limit = (number: number, language: 'sv' | 'en') => formatNumber(number, language)

/** Texts of the result held against other regions. */
export const comparisonTexts = texts<ComparisonTexts>({
  sv: {
    title: 'Jämfört med andra',
    lead: 'Här ser ni om ni ligger inom, över eller under den mellersta hälften. Ingen annan region går att peka ut, och det finns ingen rangordning.',
    choose: 'Jämför med',
    groups: {
      all: 'Alla regioner',
      small: 'Mindre regioner',
      middle: 'Mellanstora regioner',
      large: 'Större regioner',
    },
    inGroup: { all: 'regioner', small: 'mindre regioner', middle: 'mellanstora regioner', large: 'större regioner' },
    notYet: 'Det går inte att jämföra än, eftersom den nationella bilden av omgången inte är sammanställd.',
    otherVersion:
      'Det går inte att jämföra just nu. Omgången har bytt till en ny version av verktyget sedan den nationella bilden sammanställdes.',
    whole: 'Hela kartläggningen',
    range: (low, high) => `${low} till ${high}`,
    places: {
      below: 'under mellersta hälften',
      within: 'inom mellersta hälften',
      above: 'över mellersta hälften',
    },
    placeSentence: (group, place, median) => `${group}: medianen är ${median}. Ni ligger ${place}.`,
    noPlaceSentence: (group, why) => `${group}: ${why}.`,
    noOwn: 'ni har ingen nivå här',
    tooFew: `visas inte, färre än ${minimumForQuartiles} regioner har lämnat in`,
    protects: 'visas inte, eftersom det annars går att räkna ut andra regioners svar',
    basis: (regions, group, at) =>
      `${regions === null ? 'Siffrorna' : `Siffrorna bygger på ${regions} ${group} som har lämnat in, och`} sammanställdes ${at}.`,
    ownSize: (size, population) =>
      `Er region räknas till ”${size}”, med ${population} invånare den 31 december ${populationYear}.`,
    caption: (group) => `Ert resultat jämfört med ${group.toLowerCase()}`,
    area: 'Område',
    own: 'Ni',
    median: 'Median',
    middleHalf: 'Mellersta hälften',
    place: 'Var ni ligger',
    open: 'Så är jämförelsen gjord',
    how: [
      'Medianen är det mittersta resultatet när regionerna ställs i ordning. Mellan den undre och den övre kvartilen ligger den mellersta hälften. Mellan två regioner räknas värdet fram i jämna steg (typ 7 hos Hyndman och Fan, som i Excel).',
      'Bara inlämnade kartläggningar är med. Har ni lämnat in är ni själva en av regionerna i siffrorna.',
      `Vi visar siffror först när minst ${minimumForQuartiles} regioner har ett resultat. Om de som döljs tillsammans är färre än ${minimumForQuartiles} döljs en grupp till, så att ingen kan räkna ut en enskild regions resultat.`,
      `Grupperna är verktygets egen indelning efter folkmängd: mindre har under ${limit(sizeLimits.middle, 'sv')} invånare, mellanstora ${limit(sizeLimits.middle, 'sv')} till ${limit(sizeLimits.large - 1, 'sv')} och större ${limit(sizeLimits.large, 'sv')} eller fler. Då får varje grupp sju regioner. Folkmängden är SCB:s, den 31 december ${populationYear}.`,
    ],
  },
  en: {
    title: 'Compared with others',
    lead: 'Here you see whether you are within, above or below the middle half. No other region can be singled out, and there is no ranking.',
    choose: 'Compare with',
    groups: { all: 'All regions', small: 'Smaller regions', middle: 'Middle-sized regions', large: 'Larger regions' },
    inGroup: { all: 'regions', small: 'smaller regions', middle: 'middle-sized regions', large: 'larger regions' },
    notYet: 'There is nothing to compare with yet, because the national picture of the round has not been compiled.',
    otherVersion:
      'Comparing is not possible right now. The round has moved to a new version of the tool since the national picture was compiled.',
    whole: 'The whole mapping',
    range: (low, high) => `${low} to ${high}`,
    places: { below: 'below the middle half', within: 'within the middle half', above: 'above the middle half' },
    placeSentence: (group, place, median) => `${group}: the median is ${median}. You are ${place}.`,
    noPlaceSentence: (group, why) => `${group}: ${why}.`,
    noOwn: 'you have no level here',
    tooFew: `not shown, fewer than ${minimumForQuartiles} regions have handed in`,
    protects: "not shown, because other regions' answers could be worked out",
    basis: (regions, group, at) =>
      `${regions === null ? 'The figures' : `The figures cover ${regions} ${group} that have handed in, and`} were compiled on ${at}.`,
    ownSize: (size, population) =>
      `Your region belongs to “${size}”, with ${population} inhabitants on 31 December ${populationYear}.`,
    caption: (group) => `Your result compared with ${group.toLowerCase()}`,
    area: 'Area',
    own: 'You',
    median: 'Median',
    middleHalf: 'Middle half',
    place: 'Where you are',
    open: 'How the comparison is made',
    how: [
      'The median is the result in the middle when the regions are put in order. Between the lower and the upper quartile lies the middle half. Between two regions, the value is interpolated (type 7 of Hyndman and Fan, as in Excel).',
      'Only mappings that have been handed in count. If you have handed in, you are one of the regions in the figures.',
      `We show figures only when at least ${minimumForQuartiles} regions have a result. If those that are hidden are fewer than ${minimumForQuartiles} together, one more group is hidden, so that nobody can work out a single region's result.`,
      `The groups are the tool's own division by population: smaller have under ${limit(sizeLimits.middle, 'en')} inhabitants, middle-sized ${limit(sizeLimits.middle, 'en')} to ${limit(sizeLimits.large - 1, 'en')} and larger ${limit(sizeLimits.large, 'en')} or more. Each group then gets seven regions. The population is that of Statistics Sweden, 31 December ${populationYear}.`,
    ],
  },
})
