import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { type Draft, instrumentOf, type VersionHead, type VersionKey } from './draft.ts'
import { areaIsUnchanged, putHead } from './draft-store.ts'
import { type InstrumentProblem, instrumentProblems } from './instrument-problems.ts'
import type { Instruments } from './instruments.ts'
import { type LineageProblem, lineageProblems } from './lineage.ts'
import { readDraft } from './read-draft.ts'

export type VersionProblem = InstrumentProblem | LineageProblem

export type ReviewRefusal =
  | { kind: 'no-such-draft' }
  /** The version stands elsewhere: not (any longer) what the step needs. */
  | { kind: 'other-status'; status: VersionHead['status'] }
  /** Something keeps it from being published. */
  | { kind: 'has-problems'; problems: VersionProblem[] }
  /** The one who edited it last cannot publish it. */
  | { kind: 'needs-second-person'; lastEditedBy: Actor }
  /** Somebody changed it in the very moment. */
  | { kind: 'changed-meanwhile' }
  | { kind: 'already-done' }

export type ReviewStep = { key: VersionKey; actor: Actor; at: Date; formKey?: string }

/** All that keeps a version from being published, its lineage included. */
export const versionProblems = (draft: Draft): VersionProblem[] => {
  const instrument = instrumentOf(draft)
  return [...instrumentProblems(instrument), ...lineageProblems(draft.from, instrument, draft.head.usedIds)]
}

/** Who edited any part last. */
const lastEditor = ({ head, areas }: Draft): Actor =>
  areas.reduce((last, { deed }) => (deed.at > last.at ? deed : last), head.deed).by

/** One step of the review of a version: carried out where the version stands in `from`, and refused by `next` or when something of it changed in the very moment. */
const step =
  <I extends ReviewStep>({
    action,
    from,
    next,
  }: {
    action: string
    from: VersionHead['status']
    next: (draft: Draft, input: I) => Outcome<VersionHead, ReviewRefusal>
  }) =>
  async (
    store: Store,
    instruments: Pick<Instruments, 'get'>,
    input: I,
  ): Promise<Outcome<VersionHead, ReviewRefusal>> => {
    const { key, actor, at, formKey } = input
    const draft = await readDraft(store, instruments, key)
    if (!draft) return refused({ kind: 'no-such-draft' })
    const { status } = draft.head
    const worked = status === from ? next(draft, input) : refused({ kind: 'other-status', status } as const)
    if (!worked.ok) return (await store.wasDone(formKey)) ? refused({ kind: 'already-done' }) : worked
    const head: VersionHead = { ...worked.value, revision: draft.head.revision + 1 }
    const result = await store.commit({
      // What was looked at is what goes on: the areas are held as they were read.
      changes: [putHead(head, [from]), ...draft.areas.map((part) => areaIsUnchanged(key, part))],
      audit: {
        scope: 'SE',
        actor,
        action,
        subject: `instrument ${key.instrumentId} ${key.instrumentVersion}`,
        at: at.toISOString(),
        before: { status },
        after: { status: head.status, ...(head.remark && { remark: head.remark.text }) },
      },
      ...(formKey && { formKey }),
    })
    if (result.ok) return done(head)
    return refused({ kind: result.refusal.kind === 'already-done' ? 'already-done' : 'changed-meanwhile' })
  }

/** Sends a draft for review: it is locked until a second person has published it or sent it back. Refused while it has problems. */
export const sendForReview = step<ReviewStep>({
  action: 'send-instrument-for-review',
  from: 'draft',
  next: (draft, { at, actor }) => {
    const problems = versionProblems(draft)
    if (problems.length > 0) return refused({ kind: 'has-problems', problems })
    const { remark: _remark, ...head } = draft.head
    const sentForReview = { at: at.toISOString(), by: actor, lastEditedBy: lastEditor(draft) }
    return done({ ...head, status: 'in-review', sentForReview })
  },
})

/** Makes a version in review a draft again, with what should be changed. Anyone who may edit may: also the one who sent it, to go on. */
export const sendBack = step<ReviewStep & { remark: string }>({
  action: 'send-instrument-back',
  from: 'in-review',
  next: ({ head: { sentForReview: _sent, ...head } }, { remark, at, actor }) =>
    done({ ...head, status: 'draft', remark: { text: remark, at: at.toISOString(), by: actor } }),
})

/**
 * Publishes a version that is in review; it can never change after that. Refused to the one who edited it last: two people have always looked at what regions are asked.
 */
export const publishVersion = step<ReviewStep>({
  action: 'publish-instrument',
  from: 'in-review',
  next: (draft, { at, actor }) => {
    const { head } = draft
    const lastEditedBy = head.sentForReview?.lastEditedBy ?? lastEditor(draft)
    if (lastEditedBy.id === actor.id) return refused({ kind: 'needs-second-person', lastEditedBy })
    const problems = versionProblems(draft)
    if (problems.length > 0) return refused({ kind: 'has-problems', problems })
    const { lineage } = instrumentOf(draft)
    return done({ ...head, status: 'published', published: { at: at.toISOString(), by: actor, lineage } })
  },
})
