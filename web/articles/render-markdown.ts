import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
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
  const key = JSON.stringify([language, topHeading, [...images], markdown])
  const known = kept.get(key)
  if (known !== undefined) return known
  const rules: TameRules = { language, topHeading, images }
  // A backslash makes a sign of what would begin yet another list.
  const value = markdown.replace(tooDeep, '$1 \\')
  const html = String(processors[language].processSync({ value, data: { rules } }))
  const [oldest] = kept.keys()
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
  kept.set(key, html)
  return html
}
