import { type ArticleKind, articleKinds } from '#shared/articles/article.ts'
import {
  type Article,
  type ArticleState,
  articleStates,
  isShown,
  stateOf,
  translationIsOlder,
} from '#shared/articles/article-record.ts'
import { type ReviewUrgency, reviewUrgency } from '#shared/articles/review-days.ts'
import type { ShownArticle } from '#shared/articles/shown-article.ts'
import type { Language, Localized } from '#shared/platform/language.ts'

/** A text as the list tells of it. */
export type DeskRow = {
  article: Article
  title: string
  /** The language of the title, where it is not the page's. */
  titleIn: Language | undefined
  state: ArticleState
  /** How near its review is; null for what no reader sees. */
  urgency: ReviewUrgency | null
  isTranslationOlder: boolean
}

export type DeskFilter = { kind: ArticleKind | null; state: ArticleState | null; search: string }

/** What the address asks for; what it does not know is not asked for. */
export const readFilter = (query: URLSearchParams): DeskFilter => ({
  kind: articleKinds.find((kind) => kind === query.get('kind')) ?? null,
  state: articleStates.find((state) => state === query.get('state')) ?? null,
  search: (query.get('q') ?? '').trim().slice(0, 100),
})

/** The titles of all texts, both languages: that of the draft, or the one that readers see or saw. */
export type Titles = ReadonlyMap<string, Localized>

/** Titles of those that are drafts or shown; of the others, the withdrawn, their caller knows. */
export const titlesOf = (articles: readonly Article[], shown: readonly ShownArticle[]): Map<string, Localized> => {
  const both = ({ texts }: Pick<ShownArticle, 'texts'>): Localized => ({ sv: texts.sv.title, en: texts.en.title })
  return new Map([
    ...shown.map((one) => [one.id, both(one)] as const),
    ...articles.flatMap(({ id, draft }) => (draft ? [[id, both(draft.content)] as const] : [])),
  ])
}

const urgencies = ['overdue', 'soon', 'later'] as const satisfies readonly ReviewUrgency[]

/** The less, the more urgent: what is late, what waits for a check, what is due soon, drafts, the rest. */
const rank = ({ state, urgency }: DeskRow): number => {
  if (urgency === 'overdue') return 0
  if (state === 'in-check') return 1
  if (urgency === 'soon') return 2
  return state === 'draft' ? 3 : state === 'published' ? 4 : 5
}

const dayOf = ({ article, state }: DeskRow): string =>
  (state === 'in-check' ? article.draft?.sent?.at : article.nextReviewOn) ?? '9999'

/** All texts, the most urgent first. */
export const deskRows = (
  articles: readonly Article[],
  titles: Titles,
  { language, today }: { language: Language; today: string },
): DeskRow[] =>
  articles
    .map((article): DeskRow => {
      const title = titles.get(article.id)
      const other: Language = language === 'sv' ? 'en' : 'sv'
      const own = title?.[language]
      return {
        article,
        title: own || title?.[other] || article.id,
        titleIn: own ? undefined : other,
        state: stateOf(article),
        urgency: isShown(article) && article.nextReviewOn ? reviewUrgency(article.nextReviewOn, today) : null,
        isTranslationOlder: translationIsOlder(article.changed),
      }
    })
    .toSorted((a, b) => rank(a) - rank(b) || dayOf(a).localeCompare(dayOf(b)) || a.title.localeCompare(b.title, 'sv'))

/** Those that wait for somebody: to be checked, or looked through. */
export const urgentRows = (rows: readonly DeskRow[]): DeskRow[] =>
  rows.filter(({ state, urgency }) => state === 'in-check' || urgencies.slice(0, 2).some((one) => one === urgency))

/** Those that the filter asks for; each word of the search must stand in the title in one of the languages. */
export const filtered = (rows: readonly DeskRow[], titles: Titles, { kind, state, search }: DeskFilter): DeskRow[] => {
  const sought = search.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean)
  return rows.filter(({ article, state: own }) => {
    const title = titles.get(article.id)
    const words = `${title?.sv ?? ''} ${title?.en ?? ''}`.toLocaleLowerCase('sv')
    return (
      (kind === null || article.kind === kind) &&
      (state === null || own === state) &&
      sought.every((word) => words.includes(word))
    )
  })
}
