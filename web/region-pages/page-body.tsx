import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import { renderMarkdown } from '../articles/render-markdown.ts'
import type { ShownImage } from '../articles/tame-markdown.ts'
import { pathTo } from '../paths.ts'
import { formatDay } from '../texts/format.ts'
import { forOtherSites } from './for-other-sites.ts'
import type { PageView, ShownPart, Told } from './page-view.ts'
import { regionPageTexts } from './region-page-texts.ts'

/** `level`: of the headings of the page's sections; those of parts and in texts stand under them. */
export type BodyProps = {
  language: Language
  view: PageView
  level: 2 | 3 | 4
  images: ReadonlyMap<string, ShownImage>
  /** Where links of ours begin: nothing on our own pages, the site's address on others'. */
  origin: string
}

const Heading = ({ level, id, children }: { level: number; id?: string; children?: Child }) => {
  const Tag = `h${level}` as 'h2'
  return (
    <Tag class="ds-heading" data-size={level === 2 ? 'sm' : '2xs'} id={id}>
      {children}
    </Tag>
  )
}

const Text = ({ told, language, level, images, origin }: BodyProps & { told: Told }) => {
  const topHeading = Math.min(5, level) as 3 | 4 | 5
  const html = renderMarkdown(told.text, { language: told.lang, topHeading, images })
  return (
    <div class="prose" lang={told.lang === language ? undefined : told.lang}>
      {raw(origin === '' ? html : forOtherSites(html, origin))}
    </div>
  )
}

const langOf = (told: Told, language: Language) => (told.lang === language ? undefined : told.lang)

/** A heading that says the same as the one above it is left out. */
const Part = ({ part, above, ...props }: BodyProps & { part: ShownPart; above: string }) => {
  const { language, level } = props
  return (
    <>
      {part.title.text !== '' && part.title.text !== above && (
        <Heading level={level + 1}>
          <span lang={langOf(part.title, language)}>{part.title.text}</span>
        </Heading>
      )}
      <Text {...props} told={part.body} level={Math.min(4, level + 2) as 4} />
      {part.isCentral && <p class="region-page__central">{regionPageTexts[language].central}</p>}
    </>
  )
}

const telephone = (phone: string): string => phone.replace(/[^\d+]/g, '')

const webName = (web: string): string => web.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')

/** Whom to turn to. */
export const Contact = ({ view: { contact }, language, level }: BodyProps) => {
  const t = regionPageTexts[language].contact
  return (
    <section class="region-contact">
      <Heading level={level} id="contact">
        {t.title}
      </Heading>
      {contact ? (
        <dl>
          {contact.unit && (
            <div>
              <dt>{t.unit}</dt>
              <dd lang={langOf(contact.unit, language)}>{contact.unit.text}</dd>
            </div>
          )}
          {contact.person && (
            <div>
              <dt>{t.person}</dt>
              <dd>{contact.person}</dd>
            </div>
          )}
          {contact.mail && (
            <div>
              <dt>{t.mail}</dt>
              <dd>
                <a href={`mailto:${contact.mail}`}>{contact.mail}</a>
              </dd>
            </div>
          )}
          {contact.phone && (
            <div>
              <dt>{t.phone}</dt>
              <dd>
                <a href={`tel:${telephone(contact.phone)}`}>{contact.phone}</a>
              </dd>
            </div>
          )}
          {contact.web && (
            <div>
              <dt>{t.web}</dt>
              <dd>
                <a href={contact.web} rel="noreferrer">
                  {webName(contact.web)}
                </a>
              </dd>
            </div>
          )}
        </dl>
      ) : (
        <p>{t.none}</p>
      )}
    </section>
  )
}

const Events = ({ view: { events }, language, level, origin }: BodyProps) => {
  const t = regionPageTexts[language]
  return (
    <section>
      <Heading level={level} id="events">
        {t.events}
      </Heading>
      {events.length === 0 ? (
        <p>{t.noEvents}</p>
      ) : (
        <ul class="region-events">
          {events.map((event) => (
            <li>
              <a href={origin + pathTo('event', language, { event: event.id })} lang={langOf(event.title, language)}>
                {event.title.text}
              </a>
              <br />
              {event.when}, {event.where}
              {event.isCancelled && ` (${t.cancelled})`}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={origin + pathTo('events', language)}>{t.moreEvents}</a>
      </p>
    </section>
  )
}

/** What the region has written, and its coming events. */
export const PageBody = (props: BodyProps) => {
  const { view, language, level } = props
  const t = regionPageTexts[language]
  const hasRoute = view.places.some(({ place }) => place !== 'more')
  return (
    <>
      <section>
        <Heading level={level} id="role">
          {t.role}
        </Heading>
        {view.role ? <Text {...props} told={view.role} level={Math.min(4, level + 1) as 3} /> : <p>{t.noRole}</p>}
      </section>
      {!hasRoute && <p>{t.noRoutes}</p>}
      {view.places.map(({ place, parts }) => (
        <section>
          <Heading level={level} id={place}>
            {t.places[place]}
          </Heading>
          {parts.map((part) => (
            <Part {...props} part={part} above={t.places[place]} />
          ))}
        </section>
      ))}
      {view.news && (
        <section>
          <Heading level={level} id="news">
            {t.news}
          </Heading>
          <Text {...props} told={view.news} level={Math.min(4, level + 1) as 3} />
          {view.news.on && <p class="region-page__central">{t.newsOn(formatDay(view.news.on, language))}</p>}
        </section>
      )}
      <Events {...props} />
    </>
  )
}
