import { ageGroups, branches } from '#shared/deliveries/branches.ts'
import { type Column, columnNames, neededColumns } from '#shared/deliveries/columns.ts'
import { type Outcome, outcomes } from '#shared/deliveries/delivery.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import { municipalityNames } from '#shared/regions/municipality-codes.ts'
import { regions } from '#shared/regions/regions.ts'
import { sectors, sexes, validationForms } from '#shared/statistics/validation-count.ts'
import { nationalWords } from '../national/national-words.ts'
import { countTexts } from '../statistics/count-texts.ts'

const columnTexts = texts<{
  means: Record<Column, string>
  outcomes: Record<Outcome, string>
  bothSexes: string
}>({
  sv: {
    means: {
      region: 'Länskoden med två siffror, eller regionens namn.',
      municipality: 'Kommunkoden med fyra siffror. Lämna tom om ni inte har uppgift per kommun.',
      year: 'Året då valideringen blev klar.',
      month: '1–12. Lämna tom om ni inte har uppgift per månad.',
      form: 'Vad valideringen ledde till.',
      sector: 'Var valideringen gjordes.',
      branch: 'Lämna tom om ni inte har uppgift per bransch. Listan är vår egen: det finns ingen nationell.',
      sex: 'Juridiskt kön. En rad för båda könen räknas inte: vi jämför den med summan av kvinnor och män.',
      ageGroup:
        'Ålder när valideringen blev klar. Lämna tom om ni inte har uppgift per ålder. Indelningen är vår egen.',
      outcome: 'Vad bedömningen kom fram till. Tom betyder erkänd. Statistiken räknar bara erkända och delvis erkända.',
      count: 'Antal valideringar, ett heltal från 0. Saknas kolumnen är varje rad en validering.',
    },
    outcomes: { recognised: 'erkänd', 'partly-recognised': 'delvis erkänd', 'not-recognised': 'inte erkänd' },
    bothSexes: 'totalt',
  },
  en: {
    means: {
      region: 'The two-digit county code, or the name of the region.',
      municipality: 'The four-digit municipality code. Leave empty if you have no figures by municipality.',
      year: 'The year the validation was completed.',
      month: '1–12. Leave empty if you have no figures by month.',
      form: 'What the validation led to.',
      sector: 'Where the validation took place.',
      branch: 'Leave empty if you have no figures by branch. The list is our own: there is no national one.',
      sex: 'Legal sex. A row for both sexes is not counted: we compare it with the sum of women and men.',
      ageGroup:
        'Age when the validation was completed. Leave empty if you have no figures by age. The groups are our own.',
      outcome:
        'What the assessment concluded. Empty means recognised. The statistics count only recognised and partly recognised.',
      count: 'The number of validations, a whole number from 0. Without this column, each row is one validation.',
    },
    outcomes: {
      recognised: 'recognised',
      'partly-recognised': 'partly recognised',
      'not-recognised': 'not recognised',
    },
    bothSexes: 'total',
  },
})

export type Code = { code: string; word: string }
/** A column of a delivery as it is explained. `codes` is empty where numbers are written. */
export type ColumnFacts = { column: Column; name: string; isNeeded: boolean; means: string; codes: Code[] }

const codesOf = (column: Column, language: Language): Code[] => {
  const [words, own] = [nationalWords[language], columnTexts[language]]
  switch (column) {
    case 'region':
      return regions.map(({ code, name }) => ({ code, word: name }))
    case 'municipality':
      return [...municipalityNames].map(([code, name]) => ({ code, word: name }))
    case 'form':
      return validationForms.map((code) => ({ code, word: words.forms[code] }))
    case 'sector':
      return sectors.map((code) => ({ code, word: words.sectors[code] }))
    case 'branch':
      return branches.map(({ code, label }) => ({ code, word: label[language] }))
    case 'sex':
      return [
        ...sexes.map((code) => ({ code, word: countTexts[language].sexes[code] })),
        { code: 'all', word: own.bothSexes },
      ]
    case 'ageGroup':
      return ageGroups.map((code) => ({ code, word: code.replace('-', '–') }))
    case 'outcome':
      return outcomes.map((code) => ({ code, word: own.outcomes[code] }))
    default:
      return []
  }
}

/** Every column of a delivery of validations, explained, in the order of the template. */
export const columnFacts = (language: Language): ColumnFacts[] =>
  (Object.keys(columnNames) as Column[]).map((column) => ({
    column,
    name: columnNames[column][language === 'sv' ? 0 : 1],
    isNeeded: neededColumns.some((needed) => needed === column),
    means: columnTexts[language].means[column],
    codes: codesOf(column, language),
  }))
