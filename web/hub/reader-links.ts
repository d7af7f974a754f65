import { isWho, type Who } from '#shared/actors/answers.ts'
import type { ShownArticle } from '#shared/articles/shown-article.ts'
import { languages } from '#shared/platform/language.ts'
import { wayAddress } from '../actors/way-view.ts'

/** Whom guidance is for, where its readers look for the way themselves; whoever guides others looks for theirs, with them. */
const readers: Partial<Record<string, Who>> = {
  'employer-guide': 'employer',
  'municipality-agreement': 'municipality',
  'vocational-guide': 'higher-vocational-education',
}
const guidesOthers: Who = 'guidance-counsellor'

/** Who reads a text that is for one target group, and looks for her own way; null for any other text. */
const readerOf = ({ id }: Pick<ShownArticle, 'id'>): Who | null => {
  if (isWho(id)) return id === guidesOthers ? null : id
  return readers[id] ?? null
}

/** Gives the links of a text to the questions that show the way the answer that its reader has given by reading it, so that she is not asked who she is. */
export const withReader = (article: Pick<ShownArticle, 'id'>): ((html: string) => string) => {
  const who = readerOf(article)
  if (!who) return (html) => html
  return (html) =>
    languages.reduce(
      (text, language) =>
        text.replaceAll(`href="${wayAddress({}, language)}"`, `href="${wayAddress({ who }, language)}"`),
      html,
    )
}
