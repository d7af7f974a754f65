import { type AskedPage, askedPage, pageAddresses } from './asked-page.ts'
import { copyTree } from './copy-tree.ts'
import { pageSheet } from './page-sheet.ts'

const words = {
  sv: {
    loading: 'Hämtar …',
    failed: 'Innehållet går inte att hämta just nu.',
    seeAt: 'Läs om validering på Valideringslyft',
  },
  en: {
    loading: 'Fetching …',
    failed: 'The content cannot be fetched right now.',
    seeAt: 'Read about validation on Valideringslyft',
  },
}

/** The content as nodes of this page; null where it cannot be had. Nothing that is fetched is run or styled. */
const read = async (address: string): Promise<DocumentFragment | null> => {
  try {
    const answer = await fetch(address, { credentials: 'omit' })
    if (!answer.ok) return null
    return copyTree(new DOMParser().parseFromString(await answer.text(), 'text/html').body)
  } catch {
    // No network, or a page that lets no text be parsed: told to the reader alike.
    return null
  }
}

const tagName = 'valideringslyft-region'

/** A region's page on another site, within borders that the page's own styles do not cross. */
class ValideringslyftRegion extends HTMLElement {
  /** Where the script came from. */
  static origin = ''

  connectedCallback(): void {
    if (!this.shadowRoot) void this.#show(askedPage(this.dataset, document.documentElement.lang))
  }

  async #show(asked: AskedPage): Promise<void> {
    const t = words[asked.language]
    const { content, page } = pageAddresses(asked, ValideringslyftRegion.origin)
    this.lang = asked.language
    const root = this.attachShadow({ mode: 'open' })
    const styles = new CSSStyleSheet()
    styles.replaceSync(pageSheet)
    root.adoptedStyleSheets = [styles]
    const status = document.createElement('p')
    status.setAttribute('role', 'status')
    status.textContent = t.loading
    root.append(status)
    const found = await read(content)
    if (found) return status.replaceWith(found)
    const link = document.createElement('a')
    link.href = page
    link.textContent = t.seeAt
    status.replaceChildren(`${t.failed} `, link)
  }
}

// Every tag runs this file anew; each makes the element of those that are not shown yet.
for (const tag of document.querySelectorAll<HTMLScriptElement>('script[src$="/assets/embed-region.js"][data-region]')) {
  if (tag.dataset.shown) continue
  tag.dataset.shown = 'true'
  ValideringslyftRegion.origin = new URL(tag.src).origin
  if (!customElements.get(tagName)) customElements.define(tagName, ValideringslyftRegion)
  const place = document.createElement(tagName)
  for (const name of ['region', 'language', 'heading'] as const) {
    const value = tag.dataset[name]
    if (value) place.dataset[name] = value
  }
  tag.after(place)
}
