import { selectFrom } from '#shared/tables/select.ts'
import type { StatisticsTable } from '#shared/tables/table.ts'
import type { FieldErrors } from '../form.ts'
import type { Site, Visit } from '../site.tsx'
import { type Asked, columnsName, queryOf, readAsked } from '../tables/asked.ts'
import { askedSentence } from '../tables/choose-texts.ts'
import { choiceField, EmbedPage, headingName, showName } from './embed-page.tsx'
import { embedTexts } from './embed-texts.ts'
import { askedOf, type EmbedAsked } from './script/asked-of.ts'
import { mostCells } from './script/dataset.ts'

const own = (message: string) => ({ kind: 'own', message }) as const

/** What cannot be shown as it was asked for, in the page's language. */
const errorsOf = (
  visit: Visit<'statisticsEmbed'>,
  table: StatisticsTable,
  asked: Asked,
  tag: EmbedAsked,
): FieldErrors => {
  const { language } = visit
  const t = embedTexts[language]
  const [wrong] = Object.values(asked.errors)
  if (wrong) return { [choiceField]: own(askedSentence(wrong, language)) }
  const cut = selectFrom(table, asked.selection, mostCells)
  if (!cut.ok)
    return {
      [choiceField]: own(
        cut.refusal.kind === 'too-large'
          ? t.tooMany(cut.refusal.cells, mostCells)
          : askedSentence({ kind: 'none-chosen' }, language),
      ),
    }
  const varying = cut.value.dimensions.filter(({ values }) => values.length > 1)
  return tag.view === 'bars' && varying.length !== 1 ? { [showName]: own(t.noBars) } : {}
}

/** The page where one makes the tag that shows a table on another site. The selection comes along from the table's own page. */
export const registerEmbed = (site: Site): void => {
  site.on('statisticsEmbed', async (visit) => {
    const { deps, language, params, query } = visit
    const table = await deps.tables.find(params.table)
    if (!table) return visit.notFound()
    const asked = readAsked(table, query)
    const tag = askedOf(
      {
        table: table.id,
        select: queryOf(table, asked.selection),
        view: query.get(showName) ?? 'table',
        heading: query.get(headingName) ?? '',
        language,
        // Time stands in columns unless something else was asked for.
        ...(query.has(columnsName) && { columns: asked.columns }),
      },
      language,
    )
    const errors = errorsOf(visit, table, asked, tag)
    const t = embedTexts[language]
    return visit.page({
      title: `${t.title}: ${table.title[language]}`,
      description: t.description(table.title[language]),
      status: Object.keys(errors).length > 0 ? 400 : 200,
      children: <EmbedPage language={language} table={table} asked={tag} errors={errors} origin={deps.site.origin} />,
    })
  })
}
