import type { Language, Localized } from '#shared/platform/language.ts'
import type { Actor } from '#shared/platform/store.ts'
import { type ArticleKind, type ArticleText, type ShippedArticle, type Source, sectionsOf } from './article.ts'
import type { WordsOfPictures } from './image.ts'

/** Who did something, and when. */
export type Stamp = { at: string; by: Actor }

/** What is written: the text in both languages, and what it builds on. */
export type ArticleContent = {
  texts: Record<Language, ArticleText>
  isExampleMadeUp: boolean
  sources: Source[]
}

/** The parts of a content that two people can change at the same time without meeting. */
const contentParts = ['sv', 'en', 'facts'] as const
export type ContentPart = (typeof contentParts)[number]

/** A change that no reader sees yet. */
export type Draft = {
  content: ArticleContent
  state: 'writing' | 'in-check'
  begun: Stamp
  /** Everybody who has written in it; none of them checks it. */
  writers: Actor[]
  /** Who sent it to be checked, and when. */
  sent: Stamp | null
  /** Who has said that she checks it. */
  checker: Actor | null
  /** What was said of its pictures when it was sent: what is checked is what is published. */
  pictures?: WordsOfPictures
  /** Why it came back the last time. */
  returned: (Stamp & { comment: string }) | null
  /** The change that can be undone; what stood before it lies in an item of its own. */
  latest: (Stamp & { part: ContentPart }) | null
}

/** A text as its editors see it: what is before its readers, and what is on its way there. */
export type Article = {
  id: string
  kind: ArticleKind
  slug: Localized
  order: number
  /** Came with the program. */
  isShipped: boolean
  isDemonstration: boolean
  draft: Draft | null
  /** When each language's text was last changed: that of the draft, or where there is none that of readers. Null for what came with the program. */
  changed: Record<Language, Stamp | null>
  /** The same for what readers see. */
  shownChanged: Record<Language, Stamp | null>
  /** Counts what was published; 0: as it came with the program, or never. */
  edition: number
  published: Stamp | null
  /** Who wrote what readers see. */
  writers: Actor[]
  /** `writtenOn`: that of the program's own text that was looked through. */
  review: { on: string; by: Actor; writtenOn?: string } | null
  nextReviewOn: string | null
  withdrawn: (Stamp & { reason: Localized }) | null
  /** Counts the changes of each part; a form names the one it was based on. */
  partVersions: Record<ContentPart, number>
  /** Counts every write. */
  version: number
}

/** The most that is kept, in UTF-16 units as a browser counts them: two languages of five sections stay under the 400 kB of an item whatever letters they are written in. */
export const articleLimits = {
  title: 120,
  lead: 600,
  section: 10_000,
  sources: 12,
  label: 200,
  url: 500,
  slug: 80,
  comment: 2000,
  reason: 600,
} as const

const neverChanged = { sv: null, en: null }

/** A text of the program's that nobody has done anything with. */
export const articleOfShipped = ({ id, kind, slug, order }: ShippedArticle, nextReviewOn: string): Article => ({
  id,
  kind,
  slug,
  order,
  isShipped: true,
  isDemonstration: false,
  draft: null,
  changed: neverChanged,
  shownChanged: neverChanged,
  edition: 0,
  published: null,
  writers: [],
  review: null,
  nextReviewOn,
  withdrawn: null,
  partVersions: { sv: 0, en: 0, facts: 0 },
  version: 0,
})

/** Whether readers have ever met it; then its address stays what it is. */
export const wasEverShown = ({ isShipped, edition }: Pick<Article, 'isShipped' | 'edition'>): boolean =>
  isShipped || edition > 0

/** Whether readers see it now. */
export const isShown = (article: Pick<Article, 'isShipped' | 'edition' | 'withdrawn'>): boolean =>
  wasEverShown(article) && article.withdrawn === null

/** Whether the Swedish text, which is the original, has been changed since the English was. */
export const translationIsOlder = ({ sv, en }: Record<Language, Stamp | null>): boolean =>
  sv !== null && (en === null || en.at < sv.at)

/** Where the work with a text stands, for lists and filters. */
export type ArticleState = 'draft' | 'in-check' | 'published' | 'withdrawn'
export const articleStates = ['draft', 'in-check', 'published', 'withdrawn'] as const satisfies readonly ArticleState[]

/** Where the work stands: a draft says more than what readers see. */
export const stateOf = ({ draft, withdrawn }: Pick<Article, 'draft' | 'withdrawn'>): ArticleState => {
  if (draft) return draft.state === 'in-check' ? 'in-check' : 'draft'
  return withdrawn ? 'withdrawn' : 'published'
}

/** A text of which nothing is written. */
export const emptyText = (kind: ArticleKind): ArticleText => ({
  title: '',
  lead: '',
  sections: Object.fromEntries(sectionsOf[kind].ids.map((id) => [id, ''])),
})

/** The writers with these people among them, each once. */
export const withWriters = (writers: readonly Actor[], others: readonly Actor[]): Actor[] => {
  const known = new Set(writers.map(({ id }) => id))
  return [...writers, ...new Map(others.map((other) => [other.id, other])).values()].filter(
    ({ id }, index) => index < writers.length || !known.has(id),
  )
}

/** Whether the person has written in the draft. */
export const hasWritten = ({ writers }: Pick<Draft, 'writers'>, id: string): boolean =>
  writers.some((writer) => writer.id === id)
