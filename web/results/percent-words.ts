import type { Language } from '#shared/platform/language.ts'
import { formatNumber } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'

/** A share of the highest level: `63 %` or `63%`, without decimals unless they are asked for; words for null. */
export const percentWords = (percent: number | null, language: Language, decimals = 0): string =>
  percent === null
    ? siteTexts[language].dataMissing
    : `${formatNumber(percent, language, decimals)}${language === 'sv' ? '\u00a0%' : '%'}`
