import type { Conversation } from '#shared/comments/thread.ts'
import { indicatorsOf } from '#shared/instruments/instrument.ts'
import { ErrorSummary } from '../components/form-parts.tsx'
import { Breadcrumbs, PageHeading } from '../components/page-parts.tsx'
import type { CommentVisit, Talk } from './comment-context.ts'
import type { TypedComment } from './comment-fields.tsx'
import { commentTexts } from './comment-texts.ts'
import { type CommentFilter, commentFilters, threadsToShow } from './comments-view.ts'
import { questionOf, StartForm } from './start-form.tsx'
import { Said, ThreadCard } from './thread-card.tsx'
import { startAddress, type ThreadFrame, threadFrame } from './thread-frame.ts'

/** A form that was not saved: in the thread, or the one that begins a thread. */
export type TypedIn = { threadId: string | null; content: TypedComment; isNowShared: boolean }

type PageProps = {
  visit: CommentVisit
  talk: Talk
  filter: CommentFilter
  typed: TypedIn | null
}

const Filters = ({ visit, talk, filter }: PageProps) => {
  const t = commentTexts[visit.language]
  const page = visit.path('comments', { region: visit.region.code, round: talk.round.id })
  // A coordinator sees shared threads only.
  const shown = commentFilters.filter((each) => each !== 'shared' || talk.side === 'region')
  return (
    <nav class="talk-filters" aria-label={t.filtersLabel}>
      <ul>
        {shown.map((each) => (
          <li>
            <a
              class="ds-link"
              href={each === 'all' ? page : `${page}?filter=${each}`}
              aria-current={each === filter ? 'page' : undefined}
            >
              {t.filters[each]} ({threadsToShow(talk.threads, [], each, visit.person.email).length})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const AtIndicator = ({ threads, frame, page }: { threads: Conversation[]; frame: ThreadFrame; page: PageProps }) => {
  const { talk, typed, visit } = page
  const indicatorId = threads[0]?.indicatorId ?? ''
  return (
    <section class="talk-question" aria-labelledby={`question-${indicatorId}`}>
      <h2 class="ds-heading" data-size="xs" id={`question-${indicatorId}`}>
        {indicatorId} {questionOf(talk.instrument, indicatorId, visit.language)}
      </h2>
      {threads.map((thread) => (
        <ThreadCard thread={thread} frame={frame} typed={typed?.threadId === thread.id ? typed : null} />
      ))}
    </section>
  )
}

/** All threads of a mapping that the person may see, narrowed as she likes, and the way to begin one. */
export const CommentsPage = (page: PageProps) => {
  const { visit, talk, filter, typed } = page
  const { language, region, person } = visit
  const t = commentTexts[language]
  const params = { region: region.code, round: talk.round.id }
  const frame = threadFrame(visit, talk, 'list')
  const order = indicatorsOf(talk.instrument).map(({ id }) => id)
  const shown = threadsToShow(talk.threads, order, filter, person.email)
  const isSaidAbove = typed === null && shown.every(({ id }) => id !== frame.said?.threadId)
  const questions = [...new Set(shown.map(({ indicatorId }) => indicatorId))]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: visit.path('region', { region: region.code }), label: region.name },
          ...(talk.side === 'region'
            ? [{ href: visit.path('mapping', params), label: talk.round.title[language] }]
            : []),
        ]}
      />
      <PageHeading
        eyebrow={`${region.name}, ${talk.round.title[language]}`}
        title={t.title}
        lead={talk.side === 'region' ? t.lead : t.leadNational}
      />
      <ErrorSummary
        form={frame.form}
        labels={{ text: t.text, mention: t.mention, audience: t.audience, indicator: t.about }}
      />
      {isSaidAbove && frame.said && <Said {...frame.said} />}
      <Filters {...page} />
      {shown.length === 0 && <p>{t.nothing[filter]}</p>}
      {questions.map((id) => (
        <AtIndicator threads={shown.filter(({ indicatorId }) => indicatorId === id)} frame={frame} page={page} />
      ))}
      <StartForm
        frame={frame}
        action={startAddress(visit, talk)}
        typed={typed?.threadId === null ? typed.content : null}
        about={{ instrument: talk.instrument }}
      />
    </>
  )
}
