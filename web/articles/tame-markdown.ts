import { imageIdIn } from '#shared/articles/image-references.ts'
import type { Language } from '#shared/platform/language.ts'
import { isAllowedAddress } from './allowed-address.ts'
import { markdownTexts } from './markdown-texts.ts'

/** A picture as a page shows it. `alt` is empty for decoration. */
export type ShownImage = { address: string; alt: string; width: number; height: number }

/** What is used of a node of Markdown's tree (mdast); each kind has more of its own. */
type Node = {
  type: string
  children?: Node[]
  value?: string
  depth?: number
  url?: string
  alt?: string | null
  title?: string | null
  label?: string | null
  identifier?: string
  checked?: boolean | null
  data?: { hName?: string; hProperties?: Record<string, unknown>; hChildren?: unknown[] }
}

export type TameRules = { language: Language; topHeading: number; images: ReadonlyMap<string, ShownImage> }

const text = (value: string): Node => ({ type: 'text', value })

const highestHeading = (node: Node): number =>
  Math.min(node.type === 'heading' ? (node.depth ?? 6) : 6, ...(node.children ?? []).map(highestHeading))

const imageOf = (node: Node, { images, language }: TameRules): Node[] => {
  const image = images.get(imageIdIn(node.url ?? '') ?? '')
  if (!image) return [text(`[${markdownTexts[language].noImage}${node.alt ? `: ${node.alt}` : ''}]`)]
  const { address, alt, width, height } = image
  // Width and height let the browser keep its place before it comes.
  const hProperties = { src: address, alt, width, height, loading: 'lazy', decoding: 'async' }
  return [{ type: 'image', url: address, alt, data: { hProperties } }]
}

const taskOf = (node: Node, { language }: TameRules): Node[] => {
  const { checked, ...item } = node
  const className = checked ? ['task-item', 'task-item--done'] : ['task-item']
  // No box to tick: it would look as if what is ticked were kept.
  const done: Node = {
    type: 'emphasis',
    children: [text(`${markdownTexts[language].done}: `)],
    data: { hName: 'span', hProperties: { className: ['ds-sr-only'] } },
  }
  const [first, ...rest] = item.children ?? []
  const begun =
    first?.type === 'paragraph' && checked ? { ...first, children: [done, ...(first.children ?? [])] } : first
  return [{ ...item, checked: null, children: begun ? [begun, ...rest] : rest, data: { hProperties: { className } } }]
}

/** What becomes of one node whose children are tame already. */
const tamed = (node: Node, rules: TameRules, shift: number): Node[] => {
  switch (node.type) {
    case 'html':
      return [text(node.value ?? '')]
    case 'heading':
      return [{ ...node, depth: Math.min(6, (node.depth ?? 1) + shift) }]
    case 'image':
      return imageOf(node, rules)
    case 'link':
      return isAllowedAddress(node.url ?? '') ? [{ ...node, title: null }] : (node.children ?? [])
    case 'listItem':
      return typeof node.checked === 'boolean' ? taskOf(node, rules) : [node]
    case 'list':
      return node.children?.some(({ data }) => data?.hProperties)
        ? [{ ...node, data: { hProperties: { className: ['task-list'] } } }]
        : [node]
    // Their places would be said twice where a page shows several texts.
    case 'footnoteReference':
      return [text(`[${node.label ?? node.identifier ?? ''}]`)]
    case 'footnoteDefinition':
      return node.children ?? []
    // Written with the address elsewhere in the text: nobody who edits would find it.
    case 'linkReference':
      return node.children ?? []
    case 'imageReference':
      return [text(node.alt ?? '')]
    default:
      return [node]
  }
}

const isBlock = (node: Node): boolean => ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(node.type)

/** HTML that stood as a paragraph of its own is text now, and needs its paragraph. */
const inParagraphs = (parent: Node, children: Node[]): Node[] =>
  isBlock(parent)
    ? children.map((child) => (child.type === 'text' ? { type: 'paragraph', children: [child] } : child))
    : children

/** Makes a text fit to stand in a page: levels of headings, no HTML, only allowed links and own pictures, no footnotes. */
export const tameMarkdown = (tree: unknown, rules: TameRules): void => {
  // The parser of Markdown hands over its own tree; its type is not among our dependencies.
  const root = tree as Node
  const shift = rules.topHeading - highestHeading(root)
  const walk = (node: Node): Node => {
    if (!node.children) return node
    const children = node.children.flatMap((child) => tamed(walk(child), rules, shift))
    return { ...node, children: inParagraphs(node, children) }
  }
  root.children = walk(root).children ?? []
}
