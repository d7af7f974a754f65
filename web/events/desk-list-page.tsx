import { isDiscarded, type ProjectEvent } from '#shared/events/event.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { Breadcrumbs, PageHeading, Table, Tag } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { deskTexts } from './desk-texts.ts'
import { EventTitle } from './event-parts.tsx'
import { type DeskVisit, placeOf } from './event-place.ts'
import { whenWords } from './event-words.ts'

const colors = { draft: 'neutral', published: 'success', cancelled: 'warning', discarded: 'neutral' } as const

/** A draft that was put away is told apart from an event that people knew of. */
export const StatusTag = ({ event, language }: { event: ProjectEvent; language: 'sv' | 'en' }) => {
  const status = isDiscarded(event) ? 'discarded' : event.status
  return <Tag color={colors[status]}>{deskTexts[language].statuses[status]}</Tag>
}

/** The events of a desk, the latest first; on the nation's also those that the regions have published. */
export const DeskListPage = ({
  visit,
  events,
  others,
}: {
  visit: DeskVisit
  events: readonly ProjectEvent[]
  others: readonly ProjectEvent[]
}) => {
  const { language } = visit
  const t = deskTexts[language]
  const place = placeOf(visit)
  return (
    <>
      <Breadcrumbs language={language} links={[place.back]} />
      <PageHeading title={t.title} lead={place.organiser === 'SE' ? t.lead : t.leadRegion} />
      <p>
        <a class="ds-button" href={place.to('new')}>
          {t.new}
        </a>
      </p>
      {events.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          isStacked
          caption={t.title}
          columns={[{ label: t.columns.event }, { label: t.columns.when }, { label: t.columns.status }]}
          rows={events.map((event) => [
            <a class="ds-link" href={place.toEvent('one', event.id)}>
              <EventTitle event={event} language={language} />
            </a>,
            whenWords(event, language),
            <StatusTag event={event} language={language} />,
          ])}
        />
      )}
      {others.length > 0 && (
        <section aria-labelledby="others">
          <h2 class="ds-heading" data-size="sm" id="others">
            {t.otherEvents}
          </h2>
          <p>{t.otherLead}</p>
          <ul class="event-materials">
            {others.map((event) => (
              <li>
                <a class="ds-link" href={pathTo('event', language, { event: event.id })}>
                  <EventTitle event={event} language={language} />
                </a>
                <span class="event-materials__more">
                  {findRegion(event.organiser)?.name} · {whenWords(event, language)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
