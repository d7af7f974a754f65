import type { Language } from '#shared/platform/language.ts'
import type { Theme, ThemeFigures } from '#shared/themes/theme.ts'
import { Facts } from '../plans/plan-parts.tsx'
import { Opened } from '../results/explained.tsx'
import { formatList, formatNumber } from '../texts/format.ts'
import { needWords } from './theme-view.ts'
import { themesTexts } from './themes-texts.ts'

/** The figures of a theme with their names, now or as they were when it was decided. */
export const FigureFacts = ({ figures, language }: { figures: ThemeFigures; language: Language }) => {
  const t = themesTexts[language]
  const { columns } = t
  const { acting, drafting, gap, asking, hindered, size } = figures
  return (
    <Facts
      facts={[
        { name: t.fields.size, value: size ? t.sizes[size] : '' },
        { name: columns.acting, value: formatNumber(acting, language) },
        { name: columns.drafting, value: drafting === null ? '' : formatNumber(drafting, language) },
        { name: columns.gap, value: gap ? t.levels(formatNumber(gap.mean, language)) : '' },
        { name: columns.gapRegions, value: gap ? formatNumber(gap.regions, language) : '' },
        { name: columns.asking, value: formatNumber(asking, language) },
        { name: columns.hindered, value: formatNumber(hindered, language) },
        { name: columns.needs, value: needWords(figures, language) },
      ]}
    />
  )
}

/** The regions behind a theme by name; nothing where there are none. */
export const Who = ({ theme, language, of }: { theme: Theme; language: Language; of: string }) => {
  const t = themesTexts[language]
  const kinds = (['acting', 'asking', 'hindered'] as const).filter((kind) => theme[kind].length > 0)
  if (kinds.length === 0) return null
  return (
    <Opened summary={`${t.who}: ${of}`}>
      <Facts
        facts={kinds.map((kind) => ({
          name: t.whoOf[kind],
          value: formatList(
            theme[kind].map(({ name }) => name),
            language,
          ),
        }))}
      />
    </Opened>
  )
}
