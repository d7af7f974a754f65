import { hashOfSecret, newSecret } from '#shared/platform/ids.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { type Circulation, type CirculationContent, circulationLimits } from './circulation.ts'
import type { CirculationDeed, CirculationRefusal } from './circulation-deed.ts'
import { circulationChange, linkChange, listCirculations } from './circulation-store.ts'

export type CirculatePlan = CirculationDeed & { content: CirculationContent; draftNumber: number }

/** Makes a link; returns its secret, which is not stored. Refused when the plan has as many links as it takes. */
export const circulatePlan = async (
  store: Store,
  { regionCode, roundId, actor, at, formKey, content, draftNumber }: CirculatePlan,
): Promise<Outcome<{ circulation: Circulation; secret: string }, CirculationRefusal>> => {
  const key = { regionCode, roundId }
  if ((await listCirculations(store, key)).length >= circulationLimits.links)
    return refused(
      (await store.wasDone(formKey)) ? { kind: 'already-done' } : { kind: 'links-full', most: circulationLimits.links },
    )
  const secret = newSecret()
  const circulation: Circulation = {
    ...key,
    ...content,
    id: hashOfSecret(secret),
    status: 'open',
    draftNumber,
    madeAt: at.toISOString(),
    madeBy: actor,
    recentAt: [],
    remarkCount: 0,
    version: 1,
  }
  const result = await store.commit({
    changes: [linkChange(circulation), circulationChange(circulation, { absent: true })],
    audit: {
      scope: regionCode,
      actor,
      action: 'circulate-plan',
      subject: `circulation ${roundId} ${circulation.id}`,
      at: at.toISOString(),
      after: content,
    },
    ...(formKey && { formKey }),
  })
  return result.ok ? done({ circulation, secret }) : refused({ kind: 'already-done' })
}
