import { cc0 } from '#shared/open-data/terms.ts'
import { languages } from '#shared/platform/language.ts'
import type { PxSite } from './links.ts'
import { defaultFormat, outputFormats } from './output-format.ts'

/**
 * As many cells are given at once. Holds the whole of every table, with the groups of counties; the largest answer, a workbook or a text with both codes and names, still has room in the
 * 6 MB that a Lambda may answer with.
 */
export const maxDataCells = 30_000

/** As many calls may come from one address within so many seconds. Below the firewall's 2,000 in five minutes, so that what is promised here is what holds. */
export const maxCalls = 300
export const windowSeconds = 60

/** The version of the document of PxWebApi that is followed. */
const apiVersion = '2.0'

const languageNames = { sv: 'Svenska', en: 'English' }
const references = { sv: 'Källa: Valideringslyft', en: 'Source: Valideringslyft' }

/** What clients ask first: the limits, formats and languages. */
export const configOf = ({ version }: PxSite): object => ({
  apiVersion,
  appVersion: version,
  languages: languages.map((id) => ({ id, label: languageNames[id] })),
  defaultLanguage: 'sv',
  maxDataCells,
  maxCallsPerTimeWindow: maxCalls,
  timeWindow: windowSeconds,
  // Of what is the project's own; a table of another publisher's figures says its terms in a note.
  license: cc0,
  sourceReferences: languages.map((language) => ({ language, text: references[language] })),
  defaultDataFormat: defaultFormat,
  dataFormats: outputFormats,
  features: [{ id: 'CORS', params: [{ key: 'enabled', value: 'True' }] }],
})
