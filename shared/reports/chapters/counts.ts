import type { CountYear } from '#shared/statistics/snapshot.ts'
import type { Block, Chapter } from '../report-document.ts'
import { countAt, type ReportFacts } from '../report-facts.ts'
import { allRegions, capitalised, formatNumber, regionsCount, verb } from '../report-words.ts'
import { formTable, regionTable, sectorTable, yearTable } from './count-tables.ts'
import { countSentence } from './sentences.ts'

/** The share of women, when both numbers may be shown. */
const womenSentence = (facts: ReportFacts, year: CountYear): string => {
  const women = countAt(year, { sex: 'women' })
  const men = countAt(year, { sex: 'men' })
  if (typeof women !== 'number' || typeof men !== 'number' || women + men === 0) return ''
  const share = (women / (women + men)) * 100
  return facts.say({
    sv: `Kvinnorna var ${formatNumber(share, 'sv', 0)} procent av dem vars kön är rapporterat.`,
    en: `Women were ${formatNumber(share, 'en', 0)} per cent of those whose sex is reported.`,
  })
}

/** How much of the latest year's tables is hidden. */
const hiddenSentence = (facts: ReportFacts, year: CountYear): string => {
  const hidden = year.suppressedCells
  if (hidden === 0)
    return facts.say({
      sv: `I underlaget för ${year.year} behöver inget tal döljas.`,
      en: `No number has to be hidden in the data for ${year.year}.`,
    })
  return facts.say({
    sv: `I underlaget för ${year.year} döljs ${hidden === 1 ? 'ett tal' : `${formatNumber(hidden, 'sv', 0)} tal`} för att skydda enskilda. De av dem som hör till rapportens tabeller är märkta ”döljs”.`,
    en: `In the data for ${year.year}, ${hidden === 1 ? 'one number is' : `${formatNumber(hidden, 'en', 0)} numbers are`} hidden to protect individuals. Those of them that belong to the report's tables are marked “hidden”.`,
  })
}

const missingSentence = (facts: ReportFacts, year: CountYear): string => {
  const missing = allRegions - year.reportingRegions.length
  if (missing === 0) return ''
  // The brief report has no table by region.
  const shown = facts.isBrief
    ? ''
    : facts.say({
        sv: ' I tabellen per region står ”uppgift saknas”, inte noll.',
        en: ' The table by region says “data missing”, not zero.',
      })
  return facts.say({
    sv: `${capitalised(regionsCount(missing, 'sv'))} har inte rapporterat för ${year.year}.${shown}`,
    en: `${capitalised(regionsCount(missing, 'en'))} ${verb(missing, 'has', 'have')} not reported for ${year.year}.${shown}`,
  })
}

const quality = (facts: ReportFacts): Block[] => [
  {
    kind: 'heading',
    text: facts.say({ sv: 'Vad talen visar och inte visar', en: 'What the numbers show and do not show' }),
  },
  {
    kind: 'list',
    items: [
      facts.say({
        sv: 'Talen är genomförda valideringar, inte personer. En person kan ha validerats flera gånger. Anvisningar och ansökningar räknas inte.',
        en: 'The numbers are completed validations, not people. One person may have been validated several times. Referrals and applications are not counted.',
      }),
      facts.say({
        sv: 'Sektorerna registrerar på olika sätt. Inom komvux är validering svår att skilja från prövning, och statistiken har kända mätfel.',
        en: 'The sectors keep records in different ways. In municipal adult education, validation is hard to tell from examination, and its statistics have known measurement errors.',
      }),
      facts.say({
        sv: 'Den 1 januari 2023 fick validering en ny definition i lag. Tal före och efter den dagen ska jämföras med försiktighet.',
        en: 'On 1 January 2023 validation was given a new definition in law. Numbers before and after that day should be compared with care.',
      }),
      facts.say({
        sv: 'Rapporten är inte officiell statistik. Varje region har själv angett källan till sina tal.',
        en: 'The report is not official statistics. Each region has itself named the source of its numbers.',
      }),
    ],
  },
]

/** What the regions have reported, with what is hidden and what is missing. */
export const countsChapter = (facts: ReportFacts): Chapter => {
  const { say, latestCounts } = facts
  const years = [...facts.snapshot.counts].sort((one, other) => one.year - other.year)
  const found: Block[] = latestCounts
    ? [
        {
          kind: 'paragraph',
          text: [
            missingSentence(facts, latestCounts),
            womenSentence(facts, latestCounts),
            hiddenSentence(facts, latestCounts),
          ]
            .filter(Boolean)
            .join(' '),
        },
        ...(facts.isBrief ? [] : quality(facts)),
        sectorTable(facts, latestCounts),
        ...(facts.isBrief || facts.isPlain ? [] : [formTable(facts, latestCounts)]),
        ...(facts.isBrief || years.length < 2 ? [] : [yearTable(facts, years)]),
        ...(facts.isBrief ? [] : [regionTable(facts, years)]),
      ]
    : quality(facts)
  return {
    id: 'counts',
    title: say({ sv: 'Antal valideringar', en: 'Numbers of validations' }),
    startsPage: false,
    blocks: [{ kind: 'lead', text: countSentence(facts) }, ...found],
  }
}
