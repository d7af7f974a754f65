import type { Language } from '#shared/platform/language.ts'
import { markdownTexts } from './markdown-texts.ts'

/** What is used of a node of HTML's tree (hast). */
type Node = {
  type: string
  tagName?: string
  properties?: Record<string, unknown>
  children?: Node[]
  value?: string
}

const element = (tagName: string, properties: Record<string, unknown>, children: Node[]): Node => ({
  type: 'element',
  tagName,
  properties,
  children,
})

const isForeign = (address: unknown): boolean => typeof address === 'string' && /^https?:/i.test(address)

const finished = (node: Node, language: Language, tables: () => number): Node => {
  const t = markdownTexts[language]
  const { tagName, properties = {}, children = [] } = node
  if (tagName === 'a' && isForeign(properties.href)) {
    const told = element('span', { className: ['ds-sr-only'] }, [{ type: 'text', value: ` (${t.foreign})` }])
    return { ...node, properties: { ...properties, rel: ['noreferrer'] }, children: [...children, told] }
  }
  if (tagName === 'th') return { ...node, properties: { scope: 'col' } }
  if (tagName === 'td') return { ...node, properties: {} }
  if (tagName === 'table') {
    // It scrolls on a narrow screen: whoever uses the keyboard must be able to get there.
    const frame = { className: ['table-scroll'], role: 'region', ariaLabel: t.table(tables()), tabIndex: 0 }
    return element('div', frame, [{ ...node, properties: { className: ['ds-table'] } }])
  }
  return node
}

/** What a page adds to the HTML of a text: links to other sites are marked, tables can be reached and scrolled. */
export const finishMarkup = (tree: unknown, language: Language): void => {
  let count = 0
  const tables = () => {
    count += 1
    return count
  }
  const walk = (node: Node): Node =>
    node.children ? { ...node, children: node.children.map((child) => finished(walk(child), language, tables)) } : node
  // rehype hands over its own tree; its type is not among our dependencies.
  const root = tree as Node
  root.children = walk(root).children ?? []
}
