import { isDeepStrictEqual } from 'node:util'
import type { Language } from '#shared/platform/language.ts'
import { done, refused } from '#shared/platform/outcome.ts'
import { type ArticleText, sectionsOf } from './article.ts'
import type { ArticleStore } from './article-store.ts'
import { type ArticleDeed, type ArticleOutcome, changeArticle } from './change-article.ts'
import { workingContent } from './content-of.ts'
import { writePart } from './write-part.ts'

/**
 * Writes the text in one language, in a draft that no reader sees. Two who write different languages never meet; in the same one the second is told, with what stands. Refuses while the text is being checked.
 */
export const saveText = (
  articles: ArticleStore,
  deed: ArticleDeed & { language: Language; text: ArticleText; basedOnVersion: number },
): ArticleOutcome =>
  changeArticle(articles, deed, async (before) => {
    const { language, text, basedOnVersion } = deed
    if (before.draft?.state === 'in-check') return refused({ kind: 'moved-on', current: before })
    const sections = Object.fromEntries(sectionsOf[before.kind].ids.map((id) => [id, text.sections[id] ?? '']))
    const written: ArticleText = { title: text.title, lead: text.lead, sections }
    const standing = (await workingContent(articles, before)).texts[language]
    const isSame = isDeepStrictEqual(
      {
        ...standing,
        sections: Object.fromEntries(Object.keys(sections).map((id) => [id, standing.sections[id as never] ?? ''])),
      },
      written,
    )
    if (isSame) return done(before)
    if (before.partVersions[language] !== basedOnVersion) return refused({ kind: 'stale', current: before })
    return writePart(articles, deed, before, {
      part: language,
      content: (content) => ({ ...content, texts: { ...content.texts, [language]: written } }),
      action: `write-article-${language}`,
      told: ({ texts }) => texts[language],
    })
  })
