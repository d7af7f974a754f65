import type { DisclosureRule } from '#shared/disclosure/disclosure-rule.ts'
import type { Localized } from '#shared/platform/language.ts'
import { suppressionThreshold } from '#shared/statistics/snapshot.ts'
import { definitionYear, ordinanceAddress } from './ordinance.ts'

export type MeasureId = 'validations' | 'higher-vocational'

/** What a measure is and is not: everything that a reader needs to use its figures rightly. Kept as data, so that pages, files and the API say the same. */
export type Measure = {
  id: MeasureId
  name: Localized
  unit: Localized
  counts: Localized
  countsNot: Localized
  population: Localized
  /** Who answers for the definition, and where it stands. */
  source: Localized
  sourceUrl: string | null
  /** The first year that figures can be of. */
  since: number
  /** Figures of years before `year` and from it on are not of the same thing, and are never joined without saying so; null where nothing is known to have changed. */
  comparabilityBreak: { year: number; text: Localized } | null
  quality: Localized
  /** What is promised of completeness and timeliness, to be held against what comes of it; null where no promise of the publisher's is known to us. */
  promise: QualityPromise | null
  /** What of it must be hidden; null for figures that are published already. */
  disclosure: DisclosureRule | null
}

/** Days are counted from the end of the year that the figures are of. */
export type QualityPromise = { text: Localized; reportedDays: number; publishedDays: number }

export const measures = {
  validations: {
    id: 'validations',
    name: { sv: 'Antal valideringar', en: 'Number of validations' },
    unit: { sv: 'antal valideringar', en: 'number of validations' },
    counts: {
      sv: 'Avslutade valideringar: någons kunnande har kartlagts på djupet, bedömts och erkänts, till exempel med betyg, intyg eller yrkesbevis. Den som har validerat två gånger räknas två gånger.',
      en: 'Completed validations: what someone knows has been mapped in depth, assessed and recognised, for example with a grade, a certificate or a vocational certificate. A person who has been validated twice is counted twice.',
    },
    countsNot: {
      sv: 'Inledande kartläggning, anvisningar, sökande och valideringar som bara är påbörjade.',
      en: 'Initial mapping, referrals, applicants and validations that have only begun.',
    },
    population: {
      sv: 'Valideringar i de regioner och sektorer som har lämnat uppgift för året. Summor gäller det som är lämnat, inte hela landet.',
      en: 'Validations in the regions and sectors that have reported for the year. Totals cover what is reported, not the whole country.',
    },
    source: {
      sv: 'Regionernas egna uppgifter. Definition: 2 § valideringsförordningen (2022:1549).',
      en: "The regions' own reports. Definition: section 2 of the Validation Ordinance (2022:1549).",
    },
    sourceUrl: ordinanceAddress,
    since: 2019,
    comparabilityBreak: {
      year: definitionYear,
      text: {
        sv: 'Den 1 januari 2023 fick validering en ny definition i lag. Antal före och efter den dagen går inte att jämföra rakt av.',
        en: 'On 1 January 2023 validation was given a new definition in law. Numbers from before and after that day cannot be compared directly.',
      },
    },
    quality: {
      sv: 'Det här är inte officiell statistik. Varje region anger själv källan till sina tal. Sektorerna registrerar på olika sätt, och statistiken om komvux har kända mätfel. Små tal döljs, så att ingen kan kännas igen.',
      en: 'This is not official statistics. Each region names the source of its own numbers. The sectors keep records in different ways, and the statistics on municipal adult education have known measurement errors. Small numbers are hidden, so that nobody can be recognised.',
    },
    promise: {
      text: {
        sv: 'Projektets eget mål: alla 21 regioner lämnar uppgift om alla sex sektorer inom 90 dagar efter årets slut, och uppgifterna publiceras inom 120 dagar.',
        en: "The project's own aim: all 21 regions report on all six sectors within 90 days of the end of the year, and the figures are published within 120 days.",
      },
      reportedDays: 90,
      publishedDays: 120,
    },
    // A zero is no person. What one provider does of a branch's validations can be a trade secret; the limits of 80 and 20 percent are this project's own.
    disclosure: {
      threshold: suppressionThreshold,
      isZeroPublished: true,
      dominance: { sectors: ['branch'], mostSharePercent: 80, widthPercent: 20 },
    },
  },
  'higher-vocational': {
    id: 'higher-vocational',
    name: {
      sv: 'Studerande och examinerade i yrkeshögskolan',
      en: 'Students and graduates in higher vocational education',
    },
    unit: { sv: 'antal', en: 'number' },
    counts: {
      sv: 'Antal studerande och antal examinerade i yrkeshögskolan, som utgivaren har publicerat dem per län, kön, inriktning, studietakt och studieform.',
      en: 'Students and graduates in higher vocational education, as the publisher has published them by county, sex, field, pace and form of study.',
    },
    countsNot: {
      sv: 'Valideringar. Talen är en bakgrund till dem, inte ett mått på dem.',
      en: 'Validations. The figures are a background to them, not a measure of them.',
    },
    population: {
      sv: 'Yrkeshögskolans studerande och examinerade i landets 21 län, 2020–2024.',
      en: 'Students and graduates of higher vocational education in the 21 counties, 2020–2024.',
    },
    source: {
      sv: 'Statistikmyndigheten SCB och Myndigheten för yrkeshögskolan',
      en: 'Statistics Sweden and the Swedish National Agency for Higher Vocational Education',
    },
    sourceUrl: null,
    since: 2020,
    comparabilityBreak: null,
    quality: {
      sv: 'Utgivaren publicerar inte alla uppgifter, och länens summa kan bli mindre än rikets tal: det gäller 10 av 56 summor för examinerade 2023 och 4 av 58 för studerande 2024. Därför räknar vi aldrig ihop delar till en total.',
      en: 'The publisher leaves out some figures, and the counties may add up to less than the national figure: this is so for 10 of 56 sums for graduates in 2023 and 4 of 58 for students in 2024. That is why we never add parts up to a total.',
    },
    promise: null,
    disclosure: null,
  },
} as const satisfies { [Id in MeasureId]: Measure & { id: Id } }
