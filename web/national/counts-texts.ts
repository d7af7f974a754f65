import { texts } from '#shared/platform/language.ts'
import { allRegions, capitalised, numberWord, verb } from '#shared/reports/report-words.ts'
import { suppressionThreshold } from '#shared/statistics/snapshot.ts'

type Texts = {
  title: (year: number) => string
  noneTitle: string
  none: string
  total: (count: string, year: number) => string
  hiddenTotal: (year: number) => string
  missingTotal: (year: number) => string
  reporting: (regions: string, count: number) => string
  sectorColumns: string[]
  formColumns: string[]
  yearColumns: string[]
  regionColumns: string[]
  sectorCaption: (year: number) => string
  formCaption: (year: number) => string
  yearCaption: string
  regionCaption: (year: number) => string
  missing: (count: number) => string
  hidden: (cells: number) => string
}

/** Texts of the reported validations. */
export const countTexts = texts<Texts>({
  sv: {
    title: (year) => `Genomförda valideringar ${year}, per sektor`,
    noneTitle: 'Genomförda valideringar',
    none: 'Uppgift saknas: ingen region har rapporterat antal valideringar än.',
    total: (count, year) => `Regionerna har rapporterat ${count} genomförda valideringar för ${year}.`,
    hiddenTotal: (year) =>
      `Det samlade antalet för ${year} döljs, eftersom det är litet eller skulle avslöja ett litet antal.`,
    missingTotal: (year) => `Det samlade antalet för ${year} är inte känt: uppgift saknas.`,
    reporting: (regions, count) =>
      `${regions} har rapporterat.${count === allRegions ? '' : ` Talen gäller bara ${count === 1 ? 'den' : 'dem'}.`}`,
    sectorColumns: ['Sektor', 'Kvinnor', 'Män', 'Totalt'],
    formColumns: ['Form', 'Kvinnor', 'Män', 'Totalt'],
    yearColumns: ['År', 'Regioner som har rapporterat', 'Kvinnor', 'Män', 'Totalt'],
    regionColumns: ['Region', 'Kvinnor', 'Män', 'Totalt'],
    sectorCaption: (year) => `Genomförda valideringar ${year} efter sektor och kön`,
    formCaption: (year) => `Genomförda valideringar ${year} efter vad de ledde till och kön`,
    yearCaption: 'Genomförda valideringar per år',
    regionCaption: (year) => `Genomförda valideringar ${year} efter region och kön`,
    missing: (count) =>
      `Uppgift saknas för ${numberWord(count, 'sv')} ${count === 1 ? 'region' : 'regioner'}. Det betyder att vi inte vet, inte att antalet är noll.`,
    hidden: (cells) =>
      `Antal från 1 till ${suppressionThreshold - 1} döljs, för att ingen ska kunna kännas igen. ${
        cells === 0
          ? 'Inget tal behövde döljas det här året.'
          : cells === 1
            ? 'Ett tal i hela materialet är dolt.'
            : `${capitalised(numberWord(cells, 'sv'))} tal i hela materialet är dolda. En del av dem är större, men skulle annars kunna räknas ut.`
      }`,
  },
  en: {
    title: (year) => `Completed validations in ${year}, by sector`,
    noneTitle: 'Completed validations',
    none: 'Data missing: no region has reported validations yet.',
    total: (count, year) => `The regions have reported ${count} completed validations for ${year}.`,
    hiddenTotal: (year) => `The total for ${year} is hidden, since it is small or would reveal a small number.`,
    missingTotal: (year) => `The total for ${year} is not known: data missing.`,
    reporting: (regions, count) =>
      `${regions} ${verb(count, 'has', 'have')} reported.${count === allRegions ? '' : ` The figures cover only ${count === 1 ? 'that one' : 'those'}.`}`,
    sectorColumns: ['Sector', 'Women', 'Men', 'Total'],
    formColumns: ['Form', 'Women', 'Men', 'Total'],
    yearColumns: ['Year', 'Regions that reported', 'Women', 'Men', 'Total'],
    regionColumns: ['Region', 'Women', 'Men', 'Total'],
    sectorCaption: (year) => `Completed validations in ${year} by sector and sex`,
    formCaption: (year) => `Completed validations in ${year} by what they led to and sex`,
    yearCaption: 'Completed validations by year',
    regionCaption: (year) => `Completed validations in ${year} by region and sex`,
    missing: (count) =>
      `Data is missing for ${numberWord(count, 'en')} ${count === 1 ? 'region' : 'regions'}. That means that we do not know, not that the number is zero.`,
    hidden: (cells) =>
      `Numbers from 1 to ${suppressionThreshold - 1} are hidden, so that nobody can be recognised. ${
        cells === 0
          ? 'No number had to be hidden this year.'
          : cells === 1
            ? 'One number in all the data is hidden.'
            : `${capitalised(numberWord(cells, 'en'))} numbers in all the data are hidden. Some of them are larger but could otherwise be worked out.`
      }`,
  },
})
