import type { Options as Schema } from 'rehype-sanitize'

/** The elements and attributes that a text may consist of; everything else is left out. */
export const allowedMarkup: Schema = {
  strip: ['script', 'style'],
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'hr', 'br', 'pre', 'div', 'span'],
    ...['strong', 'em', 'del', 'code', 'a', 'img', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: ['href', ['rel', 'noreferrer']],
    img: ['src', 'alt', 'width', 'height', ['loading', 'lazy'], ['decoding', 'async']],
    ol: ['start'],
    th: [['scope', 'col']],
    ul: [['className', 'task-list']],
    li: [['className', 'task-item', 'task-item--done']],
    span: [['className', 'ds-sr-only']],
    table: [['className', 'ds-table']],
    div: [['className', 'table-scroll'], ['role', 'region'], 'ariaLabel', 'tabIndex'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: [] },
}
