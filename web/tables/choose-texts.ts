import { type Language, texts } from '#shared/platform/language.ts'
import { sizeLimits } from '#shared/regions/region-size.ts'
import { formatNumber } from '../texts/format.ts'
import type { AskedError, BulkPick } from './asked.ts'

type Texts = {
  chooseTitle: string
  chooseHint: string
  chosen: (count: number, of: number) => string
  pick: Record<BulkPick, string>
  sizes: string
  pickOf: (pick: string, dimension: string) => string
  columns: string
  show: string
  changed: (dimension: string) => string
  startAgain: string
  errors: { [Kind in AskedError['kind']]: (error: Extract<AskedError, { kind: Kind }>) => string }
}

const codes = (all: readonly string[], language: Language): string => {
  const shown = all.slice(0, 5).map((code) => (code.length > 40 ? `${code.slice(0, 40)}…` : code))
  const left = all.length - shown.length
  if (left === 0) return shown.join(', ')
  return `${shown.join(', ')} ${language === 'sv' ? `och ${left} till` : `and ${left} more`}`
}

/** Texts of the form where values are chosen. */
export const chooseTexts = texts<Texts>({
  sv: {
    chooseTitle: 'Välj vad du vill se',
    chooseHint: 'Öppna en rubrik för att ändra valet. Tryck sedan på Visa.',
    chosen: (count, of) => `${formatNumber(count, 'sv')} av ${formatNumber(of, 'sv')}`,
    pick: {
      all: 'Alla',
      none: 'Inga',
      small: 'Mindre regioner',
      middle: 'Mellanstora regioner',
      large: 'Större regioner',
    },
    pickOf: (pick, dimension) => `${pick}: ${dimension}`,
    sizes: `Mindre: under ${formatNumber(sizeLimits.middle, 'sv')} invånare. Större: minst ${formatNumber(sizeLimits.large, 'sv')}. Indelningen är vår egen.`,
    columns: 'I kolumner',
    show: 'Visa',
    changed: (dimension) => `Du har ändrat ${dimension}. Tryck på Visa för att se resultatet.`,
    startAgain: 'Börja om',
    errors: {
      'none-chosen': () => 'Välj minst ett värde.',
      'unknown-value': (error) =>
        `Adressen innehåller värden som inte finns i tabellen: ${codes(error.codes, 'sv')}. Det andra du valde är kvar.`,
    },
  },
  en: {
    chooseTitle: 'Choose what to see',
    chooseHint: 'Open a heading to change the selection. Then press Show.',
    chosen: (count, of) => `${formatNumber(count, 'en')} of ${formatNumber(of, 'en')}`,
    pick: {
      all: 'All',
      none: 'None',
      small: 'Smaller regions',
      middle: 'Middle-sized regions',
      large: 'Larger regions',
    },
    pickOf: (pick, dimension) => `${pick}: ${dimension}`,
    sizes: `Smaller: under ${formatNumber(sizeLimits.middle, 'en')} inhabitants. Larger: at least ${formatNumber(sizeLimits.large, 'en')}. The division is our own.`,
    columns: 'In columns',
    show: 'Show',
    changed: (dimension) => `You have changed ${dimension}. Press Show to see the result.`,
    startAgain: 'Start again',
    errors: {
      'none-chosen': () => 'Choose at least one value.',
      'unknown-value': (error) =>
        `The address has values that are not in the table: ${codes(error.codes, 'en')}. The rest of your selection is kept.`,
    },
  },
})

/** The sentence about a dimension whose values were not accepted. */
export const askedSentence = (error: AskedError, language: Language): string =>
  (chooseTexts[language].errors[error.kind] as (error: AskedError) => string)(error)
