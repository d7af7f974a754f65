import type { Child } from 'hono/jsx'
import type { Conversation } from '#shared/comments/thread.ts'
import type { Area } from '#shared/instruments/instrument.ts'
import type { Round } from '#shared/rounds/round.ts'
import { type CommentVisit, readMentionables, sideOf } from './comment-context.ts'
import { commentTexts } from './comment-texts.ts'
import { StartForm } from './start-form.tsx'
import { Said, ThreadCard } from './thread-card.tsx'
import { startAddress, type ThreadFrame, threadFrame } from './thread-frame.ts'

const IndicatorTalk = ({
  indicatorId,
  threads,
  frame,
  action,
  visit,
}: {
  indicatorId: string
  threads: readonly Conversation[]
  frame: ThreadFrame
  action: string
  visit: CommentVisit
}) => {
  const t = commentTexts[visit.language]
  const isOpened = visit.query.get('talk') === indicatorId
  const isSaidAbove = isOpened && threads.every(({ id }) => id !== frame.said?.threadId)
  const openCount = threads.filter(({ status }) => status === 'open').length
  return (
    <details class="ds-details talk" id={`${indicatorId}-talk`} open={isOpened}>
      <summary>
        {t.summary(threads.length, openCount)}
        <span class="ds-sr-only">{t.at(indicatorId)}</span>
      </summary>
      <div>
        {isSaidAbove && frame.said && <Said {...frame.said} />}
        {threads.map((thread) => (
          <ThreadCard thread={thread} frame={frame} typed={null} />
        ))}
        <StartForm frame={frame} action={action} typed={null} about={{ indicatorId }} />
      </div>
    </details>
  )
}

/** The threads at each indicator of an area, with the forms to write in them. Three reads, side by side. */
export const areaComments = async (
  visit: CommentVisit,
  mapping: { round: Round },
  area: Area,
): Promise<Record<string, Child>> => {
  const { round } = mapping
  const side = sideOf(visit)
  const [threads, people] = await Promise.all([
    visit.deps.comments.list(visit.region.code, round.id, side),
    readMentionables(visit),
  ])
  const frame = threadFrame(visit, { round, side, people }, 'area')
  const action = startAddress(visit, { round })
  return Object.fromEntries(
    area.indicators.map(({ id }) => [
      id,
      <IndicatorTalk
        indicatorId={id}
        threads={threads.filter(({ indicatorId }) => indicatorId === id)}
        frame={frame}
        action={action}
        visit={visit}
      />,
    ]),
  )
}
