import type { Language } from '#shared/platform/language.ts'
import { type PlainSheet, plainWorkbook } from '#shared/platform/plain-workbook.ts'
import { figuresOfTheme, type Theme, type ThemeKind } from '#shared/themes/theme.ts'
import { inOrder, themesOf } from '#shared/themes/theme-figures.ts'
import { isTakenUp, type WorkshopTheme } from '#shared/themes/workshop-theme.ts'
import { inLanguage } from '../barriers/barrier-words.ts'
import type { ReadThemes } from './read-themes.ts'
import { needWords, themeTitle, whySentences } from './theme-view.ts'
import { themesTexts } from './themes-texts.ts'
import { regionNames } from './workshop-form.ts'
import { workshopTexts } from './workshop-texts.ts'
import { workshopWords } from './workshop-words.ts'

const names = (regions: Theme['acting']): string => regions.map(({ name }) => name).join(', ')
const hundredths = (value: number): number => Math.round(value * 100) / 100

const themeSheet = (
  { material, filter }: ReadThemes,
  kind: ThemeKind,
  workshops: readonly WorkshopTheme[],
  language: Language,
): PlainSheet => {
  const t = themesTexts[language]
  const { columns } = t
  const themes = inOrder(themesOf(material, kind, filter.size), filter.order)
  return {
    name: kind === 'area' ? t.sheets.areas : t.sheets.questions,
    columns: [
      columns.theme,
      columns.acting,
      columns.drafting,
      columns.gap,
      columns.gapRegions,
      columns.asking,
      columns.hindered,
      columns.needs,
      columns.why,
      t.decidedTag,
      ...(['acting', 'asking', 'hindered'] as const).map((who) => `${t.who}: ${t.whoOf[who]}`),
    ],
    rows: themes
      .map((theme) => ({ theme, isDecided: isTakenUp(workshops, material.instrument.id, theme) }))
      .filter(({ isDecided }) => !filter.isFreeOnly || !isDecided)
      .map(({ theme, isDecided }) => [
        themeTitle(theme, language),
        theme.acting.length,
        theme.drafting ?? t.notShown,
        theme.gap ? hundredths(theme.gap.mean) : '',
        theme.gap?.regions ?? '',
        theme.asking.length,
        theme.hindered.length,
        needWords(theme, language),
        whySentences(figuresOfTheme(theme, filter.size), language).join(' '),
        isDecided ? '×' : '',
        names(theme.acting),
        names(theme.asking),
        names(theme.hindered),
      ]),
  }
}

const decidedSheet = (workshops: readonly WorkshopTheme[], language: Language): PlainSheet => {
  const t = workshopTexts[language]
  const { labels, columns } = t
  return {
    name: themesTexts[language].sheets.decided,
    columns: [
      columns.title,
      themesTexts[language].columns.theme,
      columns.form,
      columns.audience,
      labels.from,
      labels.to,
      columns.status,
      columns.regions,
      labels.regions,
      labels.why,
    ],
    rows: workshops.map((workshop) => [
      inLanguage(workshop.title, workshop.titleEn, language).text,
      workshop.subjectTitle[language],
      workshopWords[language].forms[workshop.form],
      workshop.audience,
      workshop.from,
      workshop.to,
      t.statuses[workshop.status],
      workshop.regionCodes.length,
      regionNames(workshop.regionCodes, language),
      workshop.why,
    ]),
  }
}

/** What the page shows as an XLSX file: areas, questions, and what is decided, with the regions by name. */
export const themesFile = (
  read: ReadThemes,
  workshops: readonly WorkshopTheme[],
  language: Language,
): Promise<Uint8Array> =>
  plainWorkbook([
    themeSheet(read, 'area', workshops, language),
    themeSheet(read, 'indicator', workshops, language),
    decidedSheet(workshops, language),
  ])
