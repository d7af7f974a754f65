import { type Language, texts } from '#shared/platform/language.ts'
import { findRegion } from '#shared/regions/regions.ts'
import type { ReportChoice } from './report-choice.ts'

const words = texts({
  sv: {
    title: 'Lägesrapport om validering i regionerna',
    ministry: ', på fyra sidor',
    public: ', i korthet',
    version: 'version',
  },
  en: {
    title: 'Status report on validation in the regions',
    ministry: ', on four pages',
    public: ', in brief',
    version: 'version',
  },
})

/** The title of every report. */
export const reportTitleIn = (language: Language): string => words[language].title

/** The round, and what tells a report from the whole one. */
export const subtitleOf = (
  { recipient, regionCode }: Pick<ReportChoice, 'recipient' | 'regionCode'>,
  round: string,
  language: Language,
): string => {
  if (recipient === 'ministry' || recipient === 'public') return `${round}${words[language][recipient]}`
  const region = recipient === 'region' ? findRegion(regionCode ?? '') : undefined
  return region ? `${round}, ${region.name}` : round
}

type Cited = { publisher: string; year: string; subtitle: string; reportVersion: number; address: string }

/** How a report is named in a list of sources: the same in its files and on the site. */
export const citationOf = ({ publisher, year, subtitle, reportVersion, address }: Cited, language: Language): string =>
  `${publisher} (${year}). ${words[language].title}: ${subtitle}, ${words[language].version} ${reportVersion}. ${address}`
