import type { ShownArticle } from '#shared/articles/shown-article.ts'
import type { Language } from '#shared/platform/language.ts'
import type { PageContent } from '#shared/region-pages/region-page.ts'
import { diffWords } from '../assessments/word-diff.ts'
import { WordDiff } from '../assessments/word-diff-text.tsx'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import type { Site, Visit } from '../site.tsx'
import { formatMoment } from '../texts/format.ts'
import { editionTexts } from './edition-texts.ts'
import { changesBetween, isRearranged } from './edition-view.ts'
import { OwnWay } from './own-way.tsx'
import { Contact, PageBody } from './page-body.tsx'
import { readView } from './public-routes.tsx'

const Changes = ({
  before,
  after,
  blocks,
  language,
}: {
  before: PageContent
  after: PageContent
  blocks: readonly ShownArticle[]
  language: Language
}) => {
  const t = editionTexts[language]
  const nameBlock = (id: string, each: Language) => blocks.find((one) => one.id === id)?.texts[each].title ?? id
  const changes = changesBetween(before, after, nameBlock)
  return (
    <>
      {changes.length === 0 && !isRearranged(before, after) && <p>{t.same}</p>}
      {isRearranged(before, after) && <p>{t.moved}</p>}
      {changes.map((change) => (
        <>
          <h3 class="ds-heading" data-size="2xs">
            {change.field === 'part' ? change.part : t.fields[change.field]}
            {change.language && ` (${t.languages[change.language]})`}
          </h3>
          <p class="article-words" lang={change.language ?? undefined}>
            <WordDiff parts={diffWords(change.before, change.after)} language={language} />
          </p>
        </>
      ))}
    </>
  )
}

type ReadVisit = Visit<'pageDraft' | 'pageEdition'>
type Read = {
  title: string
  lead: string
  content: PageContent
  earlier: { number: number; content: PageContent } | null
}

const show = async (visit: ReadVisit, { title, lead, content, earlier }: Read): Promise<Response> => {
  const { language, region } = visit
  const t = editionTexts[language]
  const { view, images, blocks } = await readView(visit, region.code, content)
  const body = { language, view, images, level: 3 as const, origin: '' }
  return visit.page({
    title: `${title} – ${region.name}`,
    children: (
      <>
        <OwnWay language={language} region={region} />
        <PageHeading title={title} lead={lead} />
        <section aria-labelledby="page">
          <h2 class="ds-heading" data-size="sm" id="page">
            {t.page}
          </h2>
          <div class="page-read">
            <Contact {...body} />
            <PageBody {...body} />
          </div>
        </section>
        <section aria-labelledby="changes">
          <h2 class="ds-heading" data-size="sm" id="changes">
            {t.changes}
          </h2>
          {earlier ? (
            <>
              <p>{t.since(earlier.number)}</p>
              <Changes before={earlier.content} after={content} blocks={blocks} language={language} />
            </>
          ) : (
            <Notice color="info">
              <p>{t.first}</p>
            </Notice>
          )}
        </section>
      </>
    ),
  })
}

/** Where the draft, and each version that was published, is read and held against the one before. */
export const registerEditions = (site: Site): void => {
  site.on('pageDraft', async (visit) => {
    const { deps, language, region } = visit
    const t = editionTexts[language]
    const page = await deps.regionPages.find(region.code)
    const [content, earlier] = await Promise.all([
      deps.regionPages.content(page),
      page.edition > 0 ? deps.regionPages.edition(region.code, page.edition) : null,
    ])
    return show(visit, { title: t.draft, lead: page.draft ? t.draftLead : t.noDraft, content, earlier })
  })
  site.on('pageEdition', async (visit) => {
    const { deps, language, region, params } = visit
    const t = editionTexts[language]
    const number = /^\d{1,5}$/.test(params.edition) ? Number(params.edition) : 0
    const [edition, earlier] = await Promise.all([
      number > 0 ? deps.regionPages.edition(region.code, number) : null,
      number > 1 ? deps.regionPages.edition(region.code, number - 1) : null,
    ])
    if (!edition) return visit.notFound()
    const { at, by } = edition.published
    const lead = t.editionLead(formatMoment(at, language), by.name)
    return show(visit, { title: t.edition(number), lead, content: edition.content, earlier })
  })
}
