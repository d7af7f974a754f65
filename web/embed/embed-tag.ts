import type { EmbedAsked } from './script/asked-of.ts'

/** Where the script lies, the same for every version of the site. */
export const embedScript = '/assets/embed.js'

/** The attributes that the script reads; what is usual is left out. */
export const tagData = ({ table, select, view, language, columns, heading }: EmbedAsked): [string, string][] => [
  ['data-table', table],
  ['data-select', select],
  ...(columns ? ([['data-columns', columns]] as [string, string][]) : []),
  ['data-view', view],
  ['data-heading', String(heading)],
  ['data-language', language],
]

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character)

/** The lines to paste into a page: the script, and a link for those who have none. */
export const embedTag = (
  asked: EmbedAsked,
  { origin, page, title }: { origin: string; page: string; title: string },
): string => {
  const attributes = tagData(asked)
    .map(([name, value]) => `\n  ${name}="${escaped(value)}"`)
    .join('')
  return `<script src="${origin}${embedScript}" async${attributes}></script>
<noscript><a href="${escaped(page)}">${escaped(title)} (Valideringslyft)</a></noscript>`
}
