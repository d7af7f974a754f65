import { addressesOf, askedOf, type EmbedAsked } from './asked-of.ts'
import { type Dataset, mostCells } from './dataset.ts'
import { draw } from './draw.ts'
import { make } from './element.ts'
import { sheet } from './sheet.ts'
import { embedWords } from './words.ts'

const read = async (address: string): Promise<Dataset | null> => {
  try {
    const answer = await fetch(address, { credentials: 'omit' })
    return answer.ok ? ((await answer.json()) as Dataset) : null
  } catch {
    // No network, or an answer in another form: told to the reader alike.
    return null
  }
}

const sorry = (text: string, asked: EmbedAsked, page: string): (Node | string)[] => [
  `${text} `,
  make('a', { href: page }, embedWords[asked.language].seeAt),
  '.',
]

/** Shows what a tag asks for right after the tag, within borders that the page's own styles do not cross. */
const show = async (tag: HTMLScriptElement): Promise<void> => {
  tag.dataset.shown = 'true'
  const asked = askedOf(tag.dataset, document.documentElement.lang)
  const words = embedWords[asked.language]
  const { data, page } = addressesOf(asked, new URL(tag.src).origin)
  const place = make('div', { lang: asked.language, class: 'valideringslyft' })
  const root = place.attachShadow({ mode: 'open' })
  const styles = new CSSStyleSheet()
  styles.replaceSync(sheet)
  root.adoptedStyleSheets = [styles]
  const status = make('p', { role: 'status' }, words.loading)
  root.append(status)
  tag.after(place)
  const dataset = await read(data)
  if (!dataset) status.replaceChildren(...sorry(words.failed, asked, page))
  else if (dataset.value.length > mostCells) status.replaceChildren(...sorry(words.tooLarge, asked, page))
  else status.replaceWith(draw(dataset, asked, page))
}

// Every tag runs this file anew; each shows those that are not shown yet.
for (const tag of document.querySelectorAll<HTMLScriptElement>('script[src$="/assets/embed.js"][data-table]'))
  if (!tag.dataset.shown) void show(tag)
