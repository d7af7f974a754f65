import { setTimeout as pause } from 'node:timers/promises'
import type { LinkLook, LinkReport } from '#shared/links/link.ts'
import { reportAfter } from '#shared/links/link.ts'
import { listReports, putReport } from '#shared/links/link-store.ts'
import type { LinkPlace } from '#shared/links/places.ts'
import { tellDead } from '#shared/links/tell-dead.ts'
import { inParallel } from '#shared/platform/in-parallel.ts'
import type { Store } from '#shared/platform/store.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'

export type CheckLinksDeps = {
  store: Store
  /** Every link that readers meet, with where it stands. */
  places: () => Promise<ReadonlyMap<string, readonly LinkPlace[]>>
  look: (link: string) => Promise<LinkLook>
  /** Between two questions to the same host, in milliseconds. */
  pauseMs: number
}

/** So many hosts are asked at once, each one question at a time. */
const hostsAtOnce = 6

/** What was looked at within this time is not looked at again, in milliseconds: an interrupted run goes on where it was. */
const freshMs = 12 * 60 * 60 * 1000

/** Fewer hosts than this, all silent, may all be gone. */
const hostsThatDiffer = 2

/** Whether the question got no further than the network: that may be the fault of ours. What is refused was never asked. */
const isUnreached = ({ trouble }: LinkReport): boolean =>
  trouble !== null && ['no-name', 'no-answer', 'too-slow'].includes(trouble.kind)
const isAnswered = (report: LinkReport): boolean => !isUnreached(report) && report.state !== 'refused'

const hostOf = (link: string): string => (URL.canParse(link) ? new URL(link).host : '')

const byHost = (links: readonly string[]): string[][] => [...Map.groupBy(links, hostOf).values()]

/** What a run came to. */
export type CheckedLinks = { looked: number; failing: number; dead: number; refused: number; told: number }

/** Notes what looks came to. What got no further than the network waits until some site has answered: without that nothing is known of any. */
const createNotes = (store: Store, isReached: boolean) => {
  let hasAnswer = isReached
  const waiting: LinkReport[] = []
  return {
    waiting,
    async note(report: LinkReport): Promise<void> {
      hasAnswer ||= isAnswered(report)
      waiting.push(report)
      if (isUnreached(report) && !hasAnswer) return
      for (const one of hasAnswer ? waiting.splice(0) : waiting.splice(-1)) await putReport(store, one)
    },
  }
}

/** Looks at all links, politely, notes what each came to, and tells of those that have been found dead. Throws when no site at all answers: then it is not the links that are dead. */
export const checkLinks = async (
  { store, places, look, pauseMs }: CheckLinksDeps,
  clock: () => Date,
): Promise<CheckedLinks> => {
  const [wanted, known] = await Promise.all([places(), listReports(store)])
  const before = new Map(known.map((report) => [report.url, report]))
  const freshFrom = new Date(clock().getTime() - freshMs).toISOString()
  const due = [...wanted.keys()].filter((link) => (before.get(link)?.checkedAt ?? '') < freshFrom)
  const notes = createNotes(
    store,
    known.some((report) => report.checkedAt >= freshFrom && isAnswered(report)),
  )
  const found: LinkReport[] = []
  await inParallel(byHost(due), hostsAtOnce, async (ofHost) => {
    for (const [index, link] of ofHost.entries()) {
      if (index > 0) await pause(pauseMs)
      const at = clock()
      const report = reportAfter(link, before.get(link) ?? null, await look(link), { today: swedishDay(at), at })
      await notes.note(report)
      found.push(report)
    }
  })
  if (new Set(notes.waiting.map(({ url }) => hostOf(url))).size >= hostsThatDiffer) throw new Error('no site answered')
  for (const report of notes.waiting) await putReport(store, report)
  const countOf = (state: LinkReport['state']) => found.filter((report) => report.state === state).length
  return {
    looked: found.length,
    failing: countOf('failing'),
    dead: countOf('dead'),
    refused: countOf('refused'),
    told: await tellDead(store, wanted, clock()),
  }
}
