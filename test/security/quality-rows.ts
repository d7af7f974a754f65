import { findingId, type QualityWarning } from '#shared/quality/finding.ts'
import { flagId, maxAnswerLength } from '#shared/quality/flag.ts'
import { actor, type BusySite } from './busy-site.ts'
import type { PostRoute, Row } from './post-rows.ts'

type QualityRoute = Extract<PostRoute, 'answerFlag' | 'reviewFlag'>

const oneSex = (form: 'credit' | 'eligibility'): QualityWarning => ({
  kind: 'one-sex',
  sector: 'branch',
  form,
  given: 'men',
  count: 4,
})
const [answered, reviewed] = [oneSex('credit'), oneSex('eligibility')]
const year = 2023
const id = (finding: QualityWarning) => flagId('20', year, finding)

/** Submits the year that both flags are about, unless it is. */
const figures = async ({ deps, time }: BusySite): Promise<void> => {
  if (await deps.counts.get('20', year)) return
  const submitted = await deps.counts.submit({
    regionCode: '20',
    year,
    content: {
      counts: (['credit', 'eligibility'] as const).map((form) => ({ sector: 'branch', form, sex: 'men', count: 4 })),
      declaredTotals: {},
      source: 'Register',
      comment: '',
    },
    basedOnVersion: 0,
    confirmed: [answered, reviewed].map(findingId),
    actor,
    at: time.now,
  })
  if (!submitted.ok) throw new Error(submitted.refusal.kind)
}

const versionOf = async ({ deps, time }: BusySite, finding: QualityWarning): Promise<number> => {
  const { flags } = await deps.quality.region('20', time.now)
  const flag = flags.find((one) => one.id === id(finding))
  if (!flag) throw new Error('no such flag')
  return flag.record?.version ?? 0
}

/** Two of the region's flags: one to answer, and one that is answered. */
export const qualityRows: Record<QualityRoute, Row> = {
  answerFlag: {
    who: 'owner',
    params: () => ({ flag: id(answered) }),
    valid: async (site) => {
      await figures(site)
      const version = String(await versionOf(site, answered))
      return { version, [`kind-${id(answered)}`]: 'reason', [`text-${id(answered)}`]: 'Så är det.' }
    },
    fields: {
      [`kind-${id(answered)}`]: 'choice',
      [`text-${id(answered)}`]: { text: maxAnswerLength, isRequired: true },
    },
    stale: { version: '99' },
  },
  reviewFlag: {
    who: 'coordinator',
    params: () => ({ flag: id(reviewed) }),
    valid: async (site) => {
      await figures(site)
      if ((await versionOf(site, reviewed)) === 0)
        await site.deps.quality.answer({
          regionCode: '20',
          flagId: id(reviewed),
          basedOnVersion: 0,
          kind: 'reason',
          text: 'Så är det.',
          actor,
          at: site.time.now,
        })
      const version = String(await versionOf(site, reviewed))
      return { version, [`verdict-${id(reviewed)}`]: 'asked-again', [`text-${id(reviewed)}`]: 'Hur då?' }
    },
    fields: {
      [`verdict-${id(reviewed)}`]: 'choice',
      [`text-${id(reviewed)}`]: { text: maxAnswerLength, isRequired: true },
    },
    stale: { version: '99' },
  },
}
