import type { Language } from '#shared/platform/language.ts'
import type { RegionSize } from '#shared/regions/region-size.ts'
import { shareWords } from '#shared/surveys/result-words.ts'
import type { Theme, ThemeFigures } from '#shared/themes/theme.ts'
import { formatList, formatNumber } from '../texts/format.ts'
import { themesTexts } from './themes-texts.ts'

/** What a theme is called: the area with its letter, or the question with its number. */
export const themeTitle = ({ area, indicator }: Pick<Theme, 'area' | 'indicator'>, language: Language): string =>
  indicator ? `${indicator.id}. ${indicator.question[language]}` : `${area.letter}. ${area.title[language]}`

/** The kind of region in the middle of a sentence. */
export const sizeWords = (size: RegionSize, language: Language): string =>
  themesTexts[language].sizes[size].toLocaleLowerCase(language)

/** What the survey asked for, largest share first; empty where nothing was. */
export const needWords = ({ needs }: Pick<ThemeFigures, 'needs'>, language: Language): string =>
  formatList(
    needs.map(({ option, share }) =>
      themesTexts[language].why.need(shareWords(share, language), option.label[language]),
    ),
    language,
  )

/** Why the theme is proposed, sentence by sentence; what says nothing is left out. */
export const whySentences = (figures: ThemeFigures, language: Language): string[] => {
  const t = themesTexts[language].why
  const { acting, drafting, gap, asking, hindered, needs, size } = figures
  const said = [
    acting > 0 ? t.acting(acting) : '',
    drafting !== null ? t.drafting(drafting) : '',
    asking > 0 ? t.asking(asking) : '',
    hindered > 0 ? t.hindered(hindered) : '',
    gap && gap.mean > 0 ? t.gap(formatNumber(gap.mean, language), gap.regions) : '',
  ].filter((sentence) => sentence !== '')
  return [
    ...(size && said.length > 0 ? [`${t.of(sizeWords(size, language))} ${said[0]}`, ...said.slice(1)] : said),
    ...(needs.length > 0 ? [t.needs(needWords(figures, language))] : []),
  ]
}
