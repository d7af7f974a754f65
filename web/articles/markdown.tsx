import { raw } from 'hono/html'
import { type MarkdownOptions, renderMarkdown } from './render-markdown.ts'

/** A text of the hub on a page. */
export const Markdown = ({ text, ...options }: MarkdownOptions & { text: string }) => (
  <div class="prose">{raw(renderMarkdown(text, options))}</div>
)
