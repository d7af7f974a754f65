import type { Source } from '#shared/articles/article.ts'
import type { Language } from '#shared/platform/language.ts'
import { formatDay } from '../texts/format.ts'
import { hubTexts } from './hub-texts.ts'

/** A link to another website, which says so to those who do not see where it leads. */
export const ForeignLink = ({ href, language, children }: { href: string; language: Language; children: string }) => (
  <a href={href} rel="noreferrer">
    {children}
    <span class="ds-sr-only"> ({hubTexts[language].foreign})</span>
  </a>
)

/** One of the sources of a text. */
export const SourceLink = ({ source, language }: { source: Source; language: Language }) => (
  <>
    <ForeignLink href={source.url} language={language}>
      {source.label[language]}
    </ForeignLink>
    {source.readOn && `, ${hubTexts[language].readOn(formatDay(source.readOn, language))}`}
  </>
)
