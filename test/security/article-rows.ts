import type { Article } from '#shared/articles/article-record.ts'
import { articleLimits } from '#shared/articles/article-record.ts'
import { imageLimits } from '#shared/articles/image.ts'
import { newId } from '#shared/platform/ids.ts'
import { aDraft, good, inCheck, published, writer } from '#test/articles/an-article.ts'
import { actor, type BusySite } from './busy-site.ts'
import type { PostRoute, Row } from './post-rows.ts'

type ArticleRoute = Extract<
  PostRoute,
  | 'startArticle'
  | 'previewArticle'
  | 'addArticleImage'
  | 'describeArticleImage'
  | 'saveArticleText'
  | 'saveArticleFacts'
  | 'sendArticleToCheck'
  | 'takeUpArticleCheck'
  | 'returnArticle'
  | 'publishArticle'
  | 'withdrawArticle'
  | 'renewArticleReview'
  | 'confirmArticleTranslation'
  | 'undoArticleChange'
  | 'discardArticleDraft'
  | 'beginArticleDraft'
>

/** The text and the picture that `valid` has made last. */
const made = { article: 'x', image: 'x' }

/** A form on a text that `make` leaves as the form needs it. */
const onArticle = (
  make: (site: BusySite) => Promise<Article>,
  row: { typed?: Record<string, string>; fields?: Row['fields'] } = {},
): Row => ({
  who: 'coordinator',
  params: () => ({ article: made.article }),
  valid: async (site) => {
    const { id, version } = await make(site)
    made.article = id
    return { ...row.typed, version: String(version) }
  },
  fields: row.fields ?? {},
})

const draft = async ({ deps, time }: BusySite) => aDraft(await deps.articles.desk(), time.now)
const checking = async ({ deps, time }: BusySite) => inCheck(await deps.articles.desk(), time.now)
const out = async ({ deps, time }: BusySite) => published(await deps.articles.desk(), time.now)
const withdrawn = async (site: BusySite) => {
  const { id, version } = await out(site)
  const deed = { id, actor: writer, at: site.time.now, basedOnVersion: version }
  return good(await (await site.deps.articles.desk()).withdraw({ ...deed, reason: { sv: 'a', en: 'b' } }))
}
const withOlderEnglish = async (site: BusySite) => {
  const { id, partVersions, draft: written } = await draft(site)
  const text = { ...(written?.content.texts.sv ?? { title: '', lead: '', sections: {} }), title: 'Ny rubrik' }
  const deed = { id, actor: writer, at: site.time.now, language: 'sv' as const, text, basedOnVersion: partVersions.sv }
  return good(await (await site.deps.articles.desk()).saveText(deed))
}
const day = '2027-06-01'

/** Where the texts of the hub are written, checked and published. */
export const articleRows: Record<ArticleRoute, Row> = {
  startArticle: {
    who: 'coordinator',
    valid: () => {
      const slug = newId()
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '0')
      return { kind: 'news', 'title-sv': 'En', 'title-en': 'One', 'slug-sv': slug, 'slug-en': slug }
    },
    fields: {
      'title-sv': { text: articleLimits.title, isRequired: true },
      'title-en': { text: articleLimits.title, isRequired: true },
      kind: 'choice',
    },
  },
  previewArticle: {
    who: 'coordinator',
    valid: () => ({ kind: 'news', written: 'sv', title: 'a', body: '**b**' }),
    fields: {},
  },
  addArticleImage: {
    who: 'coordinator',
    valid: () => ({ title: 'En bild', 'alt-sv': 'Två händer', 'alt-en': 'Two hands', mediaType: 'png' }),
    fields: {
      title: { text: imageLimits.title, isRequired: true },
      'alt-sv': { text: imageLimits.alt },
      mediaType: 'choice',
    },
  },
  describeArticleImage: {
    who: 'coordinator',
    params: () => ({ image: made.image }),
    valid: async ({ deps, time }) => {
      const words = { title: 'En bild', alt: { sv: 'a', en: 'b' }, isDecoration: false }
      const file = { fileName: 'a.png', mediaType: 'png', bytes: 9 } as const
      const image = good(await (await deps.articles.images()).add({ id: newId(), actor, at: time.now, words, file }))
      made.image = image.id
      return { title: 'En annan', 'alt-sv': 'c', 'alt-en': 'd', version: '1' }
    },
    fields: { title: { text: imageLimits.title, isRequired: true }, 'alt-en': { text: imageLimits.alt } },
    stale: { version: '7' },
  },
  saveArticleText: {
    who: 'coordinator',
    params: () => ({ article: made.article, written: 'sv' }),
    valid: async (site) => {
      const { id, partVersions } = await draft(site)
      made.article = id
      return { title: 'Ny rubrik', lead: 'Ny', body: 'Ny text', version: String(partVersions.sv) }
    },
    fields: {
      title: { text: articleLimits.title, isRequired: true },
      lead: { text: articleLimits.lead },
      body: { text: articleLimits.section },
      deed: 'button',
    },
    stale: { version: '7' },
  },
  saveArticleFacts: {
    who: 'coordinator',
    params: () => ({ article: made.article }),
    valid: async (site) => {
      const { id, partVersions, slug } = await draft(site)
      made.article = id
      const source = { 'source-0-sv': 'En källa', 'source-0-en': 'A source', 'source-0-url': 'https://www.myh.se' }
      return { ...source, order: '2', 'slug-sv': slug.sv, 'slug-en': slug.en, version: String(partVersions.facts) }
    },
    fields: { 'source-0-sv': { text: articleLimits.label }, 'source-0-read': 'day' },
    stale: { version: '7' },
  },
  sendArticleToCheck: onArticle(draft),
  takeUpArticleCheck: onArticle(checking),
  returnArticle: onArticle(checking, {
    typed: { comment: 'Källan saknas.' },
    fields: { comment: { text: articleLimits.comment, isRequired: true } },
  }),
  publishArticle: onArticle(checking, { typed: { nextReviewOn: day }, fields: { nextReviewOn: 'day' } }),
  withdrawArticle: onArticle(out, {
    typed: { 'reason-sv': 'Den är fel.', 'reason-en': 'It is wrong.' },
    fields: {
      'reason-sv': { text: articleLimits.reason, isRequired: true },
      'reason-en': { text: articleLimits.reason, isRequired: true },
    },
  }),
  renewArticleReview: onArticle(out, { typed: { nextReviewOn: day }, fields: { nextReviewOn: 'day' } }),
  confirmArticleTranslation: onArticle(withOlderEnglish),
  undoArticleChange: onArticle(draft),
  discardArticleDraft: onArticle(draft),
  beginArticleDraft: onArticle(withdrawn),
}
