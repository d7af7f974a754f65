import { followUpLimits } from '#shared/follow-up/follow-up.ts'
import { aFollowUp } from '#test/follow-up/builders.ts'
import { actor, type BusySite } from './busy-site.ts'
import type { Row } from './post-rows.ts'

const round = { round: '2026' }
const ofFirst = (site: BusySite) => ({ ...round, action: site.ids.actions[0] })

/** The newest follow-up of the first action; gives one when there is none and the plan is adopted. */
const newestNumber = async ({ deps, ids, time }: BusySite): Promise<number> => {
  const [actionId] = ids.actions
  const followed = (await deps.followUps.following('20', '2026')).followed.get(actionId)
  if (followed?.newest) return followed.newest.number
  const place = { regionCode: '20', roundId: '2026', actionId, actor, at: time.now }
  const given = await deps.followUps.give({ ...place, content: aFollowUp(), basedOnVersion: followed?.version ?? 0 })
  return given.ok ? given.value.number : 1
}

/** Shares what was learnt from the first action, where it is not shared. */
const shareLesson = async ({ deps, ids, time }: BusySite): Promise<void> => {
  const [actionId] = ids.actions
  const followed = (await deps.followUps.following('20', '2026')).followed.get(actionId)
  if (followed?.newest?.lesson?.isShared) return
  const place = { regionCode: '20', roundId: '2026', actionId, actor, at: time.now }
  const lesson = { text: 'Börja med ett möte.', isShared: true, isNamed: false }
  const content = aFollowUp({ status: 'finished', lesson })
  await deps.followUps.give({ ...place, content, basedOnVersion: followed?.version ?? 0 })
}

/** The forms with which an adopted plan is followed up; to be tried after it is adopted. */
export const followUpRows = {
  setRhythm: {
    who: 'owner',
    params: () => round,
    valid: () => ({ rhythm: 'monthly', from: '2026-12-01', version: '0' }),
    fields: { rhythm: 'choice', from: 'day' },
    stale: { version: '9' },
  },
  giveFollowUp: {
    who: 'owner',
    params: ofFirst,
    valid: () => ({ status: 'started', progress: '30', note: 'Det går framåt.', version: '0' }),
    fields: {
      note: { text: followUpLimits.note },
      nextStep: { text: followUpLimits.nextStep },
      lesson: { text: followUpLimits.lesson },
      status: 'choice',
      progress: 'choice',
      measuredOn: 'day',
      evidence: 'optional-choice',
      share: 'optional-choice',
    },
    stale: { version: '9' },
  },
  takeBackFollowUp: {
    who: 'owner',
    params: ofFirst,
    valid: async (site) => ({ number: String(await newestNumber(site)) }),
    fields: { number: 'button' },
    isButton: true,
  },
  withdrawLesson: {
    who: 'owner',
    params: ofFirst,
    valid: async (site) => {
      await shareLesson(site)
      return {}
    },
    fields: {},
    isButton: true,
  },
} as const satisfies Record<string, Row>
