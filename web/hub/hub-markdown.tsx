import { raw } from 'hono/html'
import { type MarkdownOptions, renderMarkdown } from '../articles/render-markdown.ts'
import type { LinkWords } from './word-links.ts'

/** A text of the hub with the terms of the word list linked. */
export const HubMarkdown = ({
  text,
  linkWords,
  ...options
}: MarkdownOptions & { text: string; linkWords: LinkWords }) => (
  <div class="prose">{raw(linkWords(renderMarkdown(text, options)))}</div>
)
