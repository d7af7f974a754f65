/** What may come into a page of another site, and with which attributes. Everything else is left out, with its text kept. */
const attributesOf: Readonly<Record<string, readonly string[]>> = {
  section: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  p: [],
  div: [],
  span: [],
  ul: [],
  ol: ['start'],
  li: [],
  dl: [],
  dt: [],
  dd: [],
  br: [],
  hr: [],
  strong: [],
  em: [],
  del: [],
  code: [],
  pre: [],
  blockquote: [],
  a: ['href', 'rel'],
  img: ['src', 'alt', 'width', 'height'],
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['scope'],
  td: [],
}

/** In these there is no text for people. */
const dropped = new Set(['script', 'style', 'template', 'iframe', 'object', 'input'])

const mayLead = /^(https?:\/\/|mailto:|tel:)/i

const mayStay = (name: string, value: string): boolean =>
  name === 'href' ? mayLead.test(value) : name === 'src' ? /^https?:\/\//i.test(value) : true

/** The parts of a parsed document that may stand in another site's page, made anew for that page. */
export const copyTree = (from: Node): DocumentFragment => {
  const copy = document.createDocumentFragment()
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) copy.append(child.textContent ?? '')
    if (!(child.nodeType === Node.ELEMENT_NODE)) continue
    const element = child as Element
    const name = element.localName
    if (dropped.has(name)) continue
    const attributes = attributesOf[name]
    if (!attributes) {
      copy.append(copyTree(element))
      continue
    }
    const made = document.createElement(name)
    for (const attribute of [...attributes, 'lang']) {
      const value = element.getAttribute(attribute)
      if (value !== null && mayStay(attribute, value)) made.setAttribute(attribute, value)
    }
    made.append(copyTree(element))
    copy.append(made)
  }
  return copy
}
