import { noticeChanges } from '#shared/notices/notice-store.ts'
import { idOfForm } from '#shared/platform/ids.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import { type Correction, type CorrectionContent, forLog } from './correction.ts'
import { letterLimits } from './letter-limits.ts'
import { findIntake, putCorrection, putIntake } from './letter-store.ts'

/** More has come from readers within the hour than anyone can read. */
export type TooMuchAtOnce = { kind: 'too-much-at-once'; minutes: number }

const reader: Actor = { id: 'reader', name: 'Läsare' }

/** Keeps what a reader says is wrong, and tells the coordinators. Refuses a flood. Sent twice, it is kept once. */
export const sendCorrection = (
  store: Store,
  { content, at, formKey }: { content: CorrectionContent; at: Date; formKey: string },
): Promise<Outcome<null, TooMuchAtOnce>> =>
  untilSettled<Outcome<null, TooMuchAtOnce>>(async () => {
    if (await store.wasDone(formKey)) return done(null)
    const intake = await findIntake(store)
    const since = new Date(at.getTime() - letterLimits.windowMinutes * 60_000).toISOString()
    const recentAt = intake.recentAt.filter((moment) => moment > since)
    if (recentAt.length >= letterLimits.mostAtOnce)
      return refused({ kind: 'too-much-at-once', minutes: letterLimits.windowMinutes })
    const sentAt = at.toISOString()
    const correction: Correction = {
      ...content,
      id: idOfForm(formKey),
      sentAt,
      status: 'new',
      answer: '',
      version: 1,
    }
    const { id: correctionId, reportId: about } = correction
    const result = await store.commit({
      changes: [
        putCorrection(correction),
        putIntake({ recentAt: [...recentAt, sentAt], version: intake.version + 1 }),
        ...noticeChanges({ actor: null, at }, [
          { scope: 'SE', to: 'team', what: 'correction-sent', correctionId, about },
        ]),
      ],
      audit: {
        scope: 'SE',
        actor: reader,
        action: 'send-correction',
        subject: `correction ${correctionId}`,
        at: sentAt,
        after: forLog(correction),
      },
      formKey,
    })
    return result.ok || result.refusal.kind === 'already-done' ? done(null) : 'read-again'
  })
