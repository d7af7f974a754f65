import { Feed } from 'feed'
import type { Language } from '#shared/platform/language.ts'
import type { ShownPage } from '#shared/region-pages/page-record.ts'
import type { Region } from '#shared/regions/regions.ts'
import { renderMarkdown } from '../articles/render-markdown.ts'
import type { ShownImage } from '../articles/tame-markdown.ts'
import { pathTo } from '../paths.ts'
import { formatDay } from '../texts/format.ts'
import { forOtherSites } from './for-other-sites.ts'
import { Contact, PageBody } from './page-body.tsx'
import { type PageFile, pageFiles } from './page-files.ts'
import type { PageView, Told } from './page-view.ts'
import { regionPageTexts } from './region-page-texts.ts'

export type FileOf = {
  region: Region
  page: ShownPage
  view: PageView
  images: ReadonlyMap<string, ShownImage>
  language: Language
  origin: string
  /** The level of the fragment's own heading. */
  heading: 2 | 3
}

const addressOf = ({ region, language, origin }: FileOf): string =>
  origin + pathTo('regionPage', language, { region: region.code })

const asHtml = ({ text, lang }: Told, { images, origin }: FileOf): string =>
  forOtherSites(renderMarkdown(text, { language: lang, topHeading: 3, images }), origin)

/** The page as a piece of HTML for other sites: no script, no style, only tags that say what the text is. */
const fragmentOf = (of: FileOf): string => {
  const { region, page, view, images, language, origin, heading } = of
  const t = regionPageTexts[language]
  const level = heading === 2 ? 3 : 4
  const body = { language, view, images, level, origin } as const
  const Title = heading === 2 ? 'h2' : 'h3'
  return String(
    <section lang={language}>
      <Title>{t.title(region.name)}</Title>
      {page.isDemonstration && <p>{t.demonstration}</p>}
      <Contact {...body} />
      <PageBody {...body} />
      <p>
        <a href={addressOf(of)}>Valideringslyft</a>. {t.reviewed(formatDay(page.reviewedOn, language))}
      </p>
    </section>,
  )
}

const htmlOf = (told: Told, of: FileOf) => ({ language: told.lang, markdown: told.text, html: asHtml(told, of) })

/** The page as data. */
const dataOf = (of: FileOf): object => {
  const { region, page, view, language, origin } = of
  const t = regionPageTexts[language]
  const { contact } = view
  return {
    region: { code: region.code, name: region.name },
    language,
    title: t.title(region.name),
    url: addressOf(of),
    isDemonstration: page.isDemonstration,
    edition: page.edition,
    publishedAt: page.publishedAt,
    reviewedOn: page.reviewedOn,
    nextReviewOn: page.nextReviewOn,
    contact: contact && { ...contact, unit: contact.unit?.text ?? '' },
    role: view.role && htmlOf(view.role, of),
    sections: view.places.flatMap(({ place, parts }) =>
      parts.map(({ id, title, body, isCentral }) => ({
        id,
        for: place,
        title: title.text,
        isCentral,
        ...htmlOf(body, of),
      })),
    ),
    news: view.news && { on: view.news.on, ...htmlOf(view.news, of) },
    events: view.events.map(({ id, title, when, where, startsAt, isCancelled }) => ({
      title: title.text,
      when,
      where,
      startsAt,
      isCancelled,
      url: origin + pathTo('event', language, { event: id }),
    })),
  }
}

/** The feed library says of titles that they are HTML. */
const plain = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The library takes HTML as it is, within marks that end where this stands. */
const withoutEnd = (html: string): string => html.replaceAll(']]>', ']]&gt;')

/** What is current, the events and the page itself, as Atom (RFC 4287). The same content gives the same file, to the letter. */
const feedOf = (of: FileOf): string => {
  const { region, page, view, language, origin } = of
  const t = regionPageTexts[language]
  const address = addressOf(of)
  const feed = new Feed({
    id: address,
    title: t.title(region.name),
    description: t.lead,
    link: address,
    language,
    updated: new Date(page.publishedAt),
    generator: 'Valideringslyft',
    feedLinks: { atom: origin + pageFiles(region.code, language).atom },
    author: { name: region.name, link: address },
  })
  const published = new Date(page.publishedAt)
  if (view.news)
    feed.addItem({
      id: `${address}#news-${view.news.on}`,
      title: t.news,
      link: `${address}#news`,
      date: view.news.on ? new Date(view.news.on) : published,
      content: withoutEnd(asHtml(view.news, of)),
    })
  for (const event of view.events) {
    const link = origin + pathTo('event', language, { event: event.id })
    const title = event.isCancelled ? `${event.title.text} (${t.cancelled})` : event.title.text
    feed.addItem({
      id: link,
      title: plain(title),
      link,
      date: published,
      description: plain(`${event.when}, ${event.where}`),
    })
  }
  feed.addItem({
    id: address,
    title: plain(t.title(region.name)),
    link: address,
    date: published,
    content: withoutEnd(fragmentOf({ ...of, heading: 2 })),
  })
  return feed.atom1()
}

const types = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
} as const satisfies Record<PageFile, string>

/** One of the files of a region's page. */
export const writePageFile = (file: PageFile, of: FileOf): { text: string; contentType: string } => {
  const text =
    file === 'html' ? fragmentOf(of) : file === 'json' ? `${JSON.stringify(dataOf(of), null, 1)}\n` : feedOf(of)
  return { text, contentType: types[file] }
}
