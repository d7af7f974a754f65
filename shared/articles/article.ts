import type { Language, Localized } from '#shared/platform/language.ts'

/**
 * What a text of the information hub is. `basics`: what validation is. `audience`: the benefit for one target group. `guide`: how the work is done, for one role. `block`: a short building block that regions
 * put into their own pages. `news`: something that has happened.
 */
export const articleKinds = ['basics', 'audience', 'guide', 'block', 'news'] as const
export type ArticleKind = (typeof articleKinds)[number]

/** The parts of a text by its kind, in the order in which they are read; each is Markdown. A part in `optional` may be empty. */
export const sectionsOf = {
  basics: { ids: ['body'], optional: [] },
  audience: { ids: ['benefit', 'demands', 'cost', 'example', 'next'], optional: ['example'] },
  guide: { ids: ['purpose', 'steps', 'checklist', 'pitfalls', 'next'], optional: ['pitfalls'] },
  block: { ids: ['body'], optional: [] },
  news: { ids: ['body'], optional: [] },
} as const satisfies Record<ArticleKind, { ids: readonly string[]; optional: readonly string[] }>

export type SectionId = (typeof sectionsOf)[ArticleKind]['ids'][number]

/** One text in one language. The lead says the most important in at most three sentences. */
export type ArticleText = {
  title: string
  lead: string
  sections: Partial<Record<SectionId, string>>
}

/** What a text builds on. `readOn` is the day on which the page was read (YYYY-MM-DD); null where only its wording in a source of sources was. */
export type Source = { label: Localized; url: string; readOn: string | null }

/** What comes with the program, before anybody has edited it: one YAML file each in `data/`. */
export type ShippedArticle = {
  /** Stands in addresses of the desk and in references; lower case and hyphens. */
  id: string
  kind: ArticleKind
  /** The last part of its address in each language. */
  slug: Localized
  /** Its place among those of its kind. */
  order: number
  texts: Record<Language, ArticleText>
  /** Whether its example is made up; the page then says so. */
  isExampleMadeUp: boolean
  sources: Source[]
  /** The day on which the text was written (YYYY-MM-DD). */
  writtenOn: string
}
