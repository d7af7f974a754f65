import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { imageAddressesIn, imageIdIn } from '#shared/articles/image-references.ts'
import { type Language, languages } from '#shared/platform/language.ts'
import { allowedMarkup } from './allowed-markup.ts'
import { finishMarkup } from './finish-markup.ts'
import { type ShownImage, type TameRules, tameMarkdown } from './tame-markdown.ts'

export type MarkdownOptions = {
  language: Language
  /** The level of the text's highest headings; those under them follow. */
  topHeading?: 2 | 3 | 4 | 5
  /** The pictures that the text may show, by id (`![](bild:<id>)`). One that is not here is told of by its alternative text. */
  images?: ReadonlyMap<string, ShownImage>
}

const processorFor = (language: Language) =>
  unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(
      () =>
        (tree, { data }) =>
          tameMarkdown(tree, data.rules as TameRules),
    )
    .use(remarkRehype)
    .use(() => (tree) => finishMarkup(tree, language))
    // What came before lets nothing through that this would stop: it is here for the day that does.
    .use(rehypeSanitize, allowedMarkup)
    .use(rehypeStringify)
    .freeze()

const processors = Object.fromEntries(languages.map((language) => [language, processorFor(language)])) as Record<
  Language,
  ReturnType<typeof processorFor>
>

/** The deepest that lists and quotations may stand in each other. Far beyond, the parser takes minutes. */
const mostNested = 12
const tooDeep = new RegExp(
  `^((?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${mostNested}})[ \\t]*(?=[>+*\\d-])`,
  'gm',
)

/** The most columns of a table. Every row is as wide as the first: a thousand columns make millions of cells of a short text. */
const mostColumns = 12
/** The line under the first row of a table. */
const underHeader = /^[ \t>|:-]+$/gm

const withoutWideTable = (line: string): string =>
  line.replace(/^[ \t>]*\|?|\|[ \t]*$/g, '').split('|').length > mostColumns ? line.replaceAll('|', '\\|') : line

/** The most marks for emphasis between two empty lines. The parser holds each against all others: of some thousands it takes seconds. */
const mostMarks = 1000

const withoutHeapOfMarks = (block: string): string =>
  (block.match(/[*_~]+/g)?.length ?? 0) > mostMarks ? block.replace(/[*_~]/g, '\\$&') : block

/** Texts that were rendered lately: pages show the same ones over and over. In number, of at most some 50 kB each. */
const mostKept = 300
const kept = new Map<string, string>()

/**
 * Markdown (with tables and task lists) as HTML that may stand in a page. What was typed as HTML is shown as text; links lead to http, https, mail, telephone or this site only; pictures come from this site
 * only. The same text gives the same HTML.
 */
export const renderMarkdown = (
  markdown: string,
  { language, topHeading = 3, images = new Map() }: MarkdownOptions,
): string => {
  const shown = new Map(
    imageAddressesIn(markdown).flatMap((address) => {
      const id = imageIdIn(address) ?? ''
      const image = images.get(id)
      return image ? [[id, image]] : []
    }),
  )
  const key = JSON.stringify([language, topHeading, [...shown], markdown])
  const known = kept.get(key)
  if (known !== undefined) return known
  const rules: TameRules = { language, topHeading, images: shown }
  // A backslash makes a sign of what would begin yet another list, a table, or a heap of emphasis.
  const value = markdown
    .replace(tooDeep, '$1 \\')
    .replace(underHeader, withoutWideTable)
    .replace(/[^\n]+(?:\n[^\n]+)*/g, withoutHeapOfMarks)
  const html = String(processors[language].processSync({ value, data: { rules } }))
  const [oldest] = kept.keys()
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
  kept.set(key, html)
  return html
}
