import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import { PageHeading } from '../components/page-parts.tsx'
import { siteTexts } from '../texts/site-texts.ts'

/** A piece of running text: words, or words that lead somewhere. */
export type Run = string | { href: string; text: string }
export type Block =
  | { kind: 'text'; runs: readonly Run[] }
  | { kind: 'list'; items: readonly (readonly Run[])[] }
  | { kind: 'quote'; text: string; source: readonly Run[] }
export type ProseSection = { id: string; title: string; blocks: readonly Block[] }

/** A paragraph. */
export const text = (...runs: Run[]): Block => ({ kind: 'text', runs })
/** A list of points, each with or without links. */
export const list = (...items: (string | readonly Run[])[]): Block => ({
  kind: 'list',
  items: items.map((item) => (typeof item === 'string' ? [item] : item)),
})
/** Words of somebody else, with where they stand. */
export const quote = (words: string, ...source: Run[]): Block => ({ kind: 'quote', text: words, source })
/** A link in running text. */
export const link = (href: string, words: string): Run => ({ href, text: words })

export const Runs = ({ runs }: { runs: readonly Run[] }) => (
  <>{runs.map((run) => (typeof run === 'string' ? run : <a href={run.href}>{run.text}</a>))}</>
)

const BlockOf = ({ block }: { block: Block }) => {
  if (block.kind === 'list')
    return (
      <ul class="ds-list">
        {block.items.map((item) => (
          <li>
            <Runs runs={item} />
          </li>
        ))}
      </ul>
    )
  if (block.kind === 'quote')
    return (
      <blockquote>
        <p>{block.text}</p>
        <footer>
          <Runs runs={block.source} />
        </footer>
      </blockquote>
    )
  return (
    <p>
      <Runs runs={block.runs} />
    </p>
  )
}

/** A part of a text page with its heading. */
export const Section = ({ section, children }: { section: ProseSection; children?: Child }) => (
  <section aria-labelledby={section.id}>
    <h2 class="ds-heading" data-size="md" id={section.id}>
      {section.title}
    </h2>
    {section.blocks.map((block) => (
      <BlockOf block={block} />
    ))}
    {children}
  </section>
)

/** The parts of a long page, to jump to. */
const Contents = ({ label, sections }: { label: string; sections: readonly Pick<ProseSection, 'id' | 'title'>[] }) => (
  <nav class="text-page__contents" aria-labelledby="contents">
    <h2 class="text-page__contents-title" id="contents">
      {label}
    </h2>
    <ul>
      {sections.map((section) => (
        <li>
          <a href={`#${section.id}`}>{section.title}</a>
        </li>
      ))}
    </ul>
  </nav>
)

type TextPageProps = {
  language: Language
  title: string
  lead: string
  sections: readonly ProseSection[]
  /** What stands below the words of a part, by the part's id. */
  below?: Record<string, Child>
}

/** A page of running text: heading, what it is about, the parts, and the way to each of them. */
export const TextPage = ({ language, title, lead, sections, below = {} }: TextPageProps) => (
  <>
    <PageHeading title={title} lead={lead} />
    <div class="text-page">
      <Contents label={siteTexts[language].onThisPage} sections={sections} />
      <div class="text-page__text">
        {sections.map((section) => (
          <Section section={section}>{below[section.id]}</Section>
        ))}
      </div>
    </div>
  </>
)
