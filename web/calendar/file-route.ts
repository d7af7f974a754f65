import { writeCalendarFile } from '#shared/calendar/calendar-file.ts'
import { planDays } from '#shared/calendar/plan-days.ts'
import { withFollowUps } from '#shared/follow-up/with-follow-ups.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { calendarTexts } from './calendar-texts.ts'

const plainText = (status: 404 | 410, words: string): Response =>
  new Response(words, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', 'x-robots-tag': 'noindex' },
  })

const showCalendar = async ({ deps, language, params }: Visit<'calendarFile'>): Promise<Response> => {
  const t = calendarTexts[language]
  const [, secret] = /^([\w-]+)\.ics$/.exec(params.file) ?? []
  const opened = secret ? await deps.calendars.open(secret) : null
  if (!opened?.ok) return opened?.refusal.kind === 'gone' ? plainText(410, t.gone) : plainText(404, t.unknown)
  const { regionCode, roundId } = opened.value
  const [plan, round, followUps] = await Promise.all([
    deps.plans.inForce(regionCode, roundId),
    deps.rounds.get(roundId),
    deps.followUps.newest(regionCode, roundId),
  ])
  const region = findRegion(regionCode)
  if (!plan || !round || !region) return plainText(404, t.unknown)
  const { origin, isDemonstration } = deps.site
  const current = withFollowUps(plan.actions, followUps)
  // A follow-up moves no day: how often and when an event was changed is the action's own, and so never goes back when a follow-up is taken back.
  const actions = plan.actions.map((action, index) => ({ ...action, status: current[index]?.status ?? action.status }))
  const marked = (words: string) => (isDemonstration ? `${words} (${t.demonstration})` : words)
  const file = writeCalendarFile({
    name: marked(t.feedName(region.name)),
    description: marked(t.feedDescription(round.title[language])),
    // What a follow-up has cancelled is nobody's to remember.
    days: planDays(actions, {
      host: new URL(origin).hostname,
      address: origin + pathTo('plan', language, { region: regionCode, round: roundId }),
      words: t.days,
    }),
  })
  return new Response(file, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="handlingsplan.ics"',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    },
  })
}

/** What calendar programs fetch, by a secret address: the plan that stands, or the draft where none has been adopted. */
export const registerCalendarFile = (site: Site): void => {
  site.on('calendarFile', showCalendar)
}
