import { texts } from '#shared/platform/language.ts'
import { formNames, sectorNames } from '#shared/reports/report-names.ts'

/** What sectors and forms of validation are called on the pages: the same as in the report. */
export const nationalWords = texts({
  sv: { sectors: sectorNames.sv, forms: formNames.sv },
  en: { sectors: sectorNames.en, forms: formNames.en },
})
