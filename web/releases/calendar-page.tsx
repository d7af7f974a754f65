import { measures } from '#shared/measures/measures.ts'
import type { Language } from '#shared/platform/language.ts'
import type { CalendarEntry } from '#shared/releases/publication-calendar.ts'
import { Breadcrumbs, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { formatDay, formatTime } from '../texts/format.ts'
import { feedNames } from './feed-names.ts'
import { releaseTexts } from './release-texts.ts'

type EntryProps = { entry: CalendarEntry; language: Language }

const Title = ({ entry, language }: EntryProps) => {
  const t = releaseTexts[language]
  const name = measures.validations.name[language]
  if (entry.number === null) return <>{name}</>
  return (
    <a class="ds-link" href={pathTo('statisticsVersion', language, { number: String(entry.number) })}>
      {name}, {t.version(entry.number).toLowerCase()}
    </a>
  )
}

/** One publication with all that may be known of it. */
const Entry = ({ entry, language }: EntryProps) => {
  const t = releaseTexts[language]
  const { state, number, moves, reason, years } = entry
  return (
    <li class="releases-entry" id={entry.id}>
      <p class="releases-entry__when">
        <time datetime={entry.at}>
          {state === 'cancelled'
            ? formatDay(entry.day, language)
            : t.calendar.at(formatDay(entry.at, language), formatTime(entry.at, language))}
        </time>
      </p>
      <h3 class="ds-heading" data-size="2xs">
        <Title entry={entry} language={language} />
      </h3>
      {state === 'late' && <p>{t.calendar.late}</p>}
      {years.length > 0 && <p>{t.years(years)}</p>}
      {moves.map((move) => (
        <p>{t.calendar.moved(formatDay(move.from, language), formatDay(move.at, language), move.reason)}</p>
      ))}
      {state === 'cancelled' && <p>{t.calendar.cancelledWhy(formatDay(entry.changedAt, language), reason)}</p>}
      {state === 'published' && reason && <p>{t.calendar.unannounced(reason)}</p>}
      {number !== null && number > 1 && (
        <p>
          <a
            class="ds-link"
            href={pathTo('revision', language, { number: String(number) })}
            aria-label={t.revisions.one(number)}
          >
            {t.calendar.changes}
          </a>
        </p>
      )}
    </li>
  )
}

const Part = ({
  title,
  none,
  entries,
  language,
}: {
  title: string
  none?: string
  entries: readonly CalendarEntry[]
  language: Language
}) => {
  if (entries.length === 0 && !none) return null
  return (
    <>
      <h2 class="ds-heading" data-size="sm">
        {title}
      </h2>
      {entries.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ol class="releases-list">
          {entries.map((entry) => (
            <Entry entry={entry} language={language} />
          ))}
        </ol>
      )}
    </>
  )
}

/** When statistics are published, have been, and were to be. */
export const CalendarPage = ({ entries, language }: { entries: readonly CalendarEntry[]; language: Language }) => {
  const t = releaseTexts[language].calendar
  const of = (...states: CalendarEntry['state'][]) => entries.filter(({ state }) => states.includes(state))
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[{ href: pathTo('statisticsTables', language), label: releaseTexts[language].statistics }]}
      />
      <PageHeading title={t.title} lead={t.lead} />
      <Part title={t.coming} none={t.noComing} entries={of('late', 'coming')} language={language} />
      <Part title={t.published} none={t.noPublished} entries={of('published').toReversed()} language={language} />
      <Part title={t.cancelled} entries={of('cancelled').toReversed()} language={language} />
      <h2 class="ds-heading" data-size="sm">
        {t.followTitle}
      </h2>
      <p>{t.follow}</p>
      <ul class="ds-list">
        <li>
          <a class="ds-link" href={pathTo('releaseFeed', language, { feed: feedNames.calendar })}>
            {t.ics}
          </a>
        </li>
        <li>
          <a class="ds-link" href={pathTo('releaseFeed', language, { feed: feedNames.news })}>
            {t.atom}
          </a>
        </li>
        <li>
          <a class="ds-link" href={pathTo('revisions', language)}>
            {releaseTexts[language].revisions.title}
          </a>
        </li>
      </ul>
      <h2 class="ds-heading" data-size="sm">
        {t.rulesTitle}
      </h2>
      <ul class="ds-list">
        {t.rules.map((rule) => (
          <li>{rule}</li>
        ))}
      </ul>
    </>
  )
}
