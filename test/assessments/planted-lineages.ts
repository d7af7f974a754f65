import fc from 'fast-check'
import type { Answer } from '#shared/assessments/assessment.ts'
import type { Instrument, Origin } from '#shared/instruments/instrument.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'
import { anAnswer } from './an-answer.ts'

/**
 * A question as it is really asked, apart from its id: keeping or renaming hands it on, changing, splitting and merging make new ones that remember what they came
 * from. So what must become of an answer is known without following any lineage.
 */
type Question = { ancestors: ReadonlySet<Question> }

type Fate = {
  /** The indicator that asks the same question now. */
  keptAs: string | null
  /** Those that ask what came of it. */
  lookAtUnder: string[]
}

/** An instrument in several versions, and answers given under them: at most one for each indicator's id, as the store keeps them. */
export type History = {
  versions: Instrument[]
  answers: Answer[]
  currentIds: string[]
  fateOf(answer: Answer): Fate
}

const edits = ['keep', 'rename', 'change', 'change-under-new-id', 'split', 'merge', 'remove'] as const
type Edit = (typeof edits)[number]
type Version = ReadonlyMap<string, Question>

const descendant = (parents: readonly Question[]): Question => ({
  ancestors: new Set(parents.flatMap((parent) => [parent, ...parent.ancestors])),
})

/** Makes the versions one after another; ids count up and never come back. */
class Author {
  #lastId = 0
  readonly questions: Version[] = []
  readonly instruments: Instrument[] = []

  #newId(): string {
    this.#lastId += 1
    return `A${this.#lastId}`
  }

  #publish(questions: Version, origins: Record<string, Origin> | null, removed: string[] = []): void {
    const version = this.instruments.length + 1
    const lineage = origins && {
      fromVersion: version - 1,
      origins,
      removed: removed.map((indicatorId) => ({ indicatorId, reason: { sv: 'Bort', en: 'Gone' } })),
    }
    this.questions.push(questions)
    this.instruments.push(
      anInstrument(
        [...questions.keys()].map((id) => anIndicator(id)),
        { version, lineage },
      ),
    )
  }

  begin(count: number): void {
    this.#publish(new Map(Array.from({ length: count }, () => [this.#newId(), descendant([])])), null)
  }

  revise(planned: readonly Edit[], addedCount: number): void {
    const old = [...(this.questions.at(-1) ?? [])]
    const next = new Map<string, Question>()
    const origins: Record<string, Origin> = {}
    const removed: string[] = []
    const put = (id: string, question: Question, kind: Origin['kind'], from: string[]) => {
      next.set(id, question)
      origins[id] = { kind, from }
    }
    const acts: Record<Exclude<Edit, 'merge'>, (id: string, question: Question) => void> = {
      keep: (id, question) => put(id, question, 'kept', [id]),
      rename: (id, question) => put(this.#newId(), question, 'kept', [id]),
      change: (id, question) => put(id, descendant([question]), 'changed', [id]),
      'change-under-new-id': (id, question) => put(this.#newId(), descendant([question]), 'changed', [id]),
      split: (id, question) => {
        put(id, descendant([question]), 'split', [id])
        put(this.#newId(), descendant([question]), 'split', [id])
      },
      remove: (id) => removed.push(id),
    }
    for (let index = 0; index < old.length; index += 1) {
      const [id, question] = old[index] ?? ['', descendant([])]
      const other = old[index + 1]
      const edit = planned[index % planned.length] ?? 'keep'
      if (edit !== 'merge') acts[edit](id, question)
      else if (!other) acts.keep(id, question)
      else {
        put(this.#newId(), descendant([question, other[1]]), 'merged', [id, other[0]])
        index += 1
      }
    }
    for (let count = 0; count < addedCount; count += 1) put(this.#newId(), descendant([]), 'added', [])
    this.#publish(next, origins, removed)
  }
}

const answersOf = (versions: readonly Version[], picks: readonly number[]): Answer[] => {
  const ids = [...new Set(versions.flatMap((version) => [...version.keys()]))]
  return ids.flatMap((id, index) => {
    const askedIn = versions.flatMap((version, at) => (version.has(id) ? [at + 1] : []))
    // One pick in so many leaves the indicator without an answer.
    const instrumentVersion = askedIn[(picks[index % picks.length] ?? 0) % (askedIn.length + 1)]
    return instrumentVersion ? [anAnswer({ indicatorId: id, instrumentVersion, version: 5, comment: id })] : []
  })
}

/** Any such history: one to four versions of up to six questions in the first. */
export const aHistory: fc.Arbitrary<History> = fc
  .record({
    count: fc.integer({ min: 1, max: 6 }),
    revisions: fc.array(
      fc.record({
        planned: fc.array(fc.constantFrom(...edits), { minLength: 1, maxLength: 8 }),
        addedCount: fc.integer({ min: 0, max: 2 }),
      }),
      { maxLength: 3 },
    ),
    picks: fc.array(fc.nat(20), { minLength: 1, maxLength: 20 }),
  })
  .map(({ count, revisions, picks }) => {
    const author = new Author()
    author.begin(count)
    for (const { planned, addedCount } of revisions) author.revise(planned, addedCount)
    const current = [...(author.questions.at(-1) ?? [])]
    return {
      versions: author.instruments,
      answers: answersOf(author.questions, picks),
      currentIds: current.map(([id]) => id),
      fateOf({ indicatorId, instrumentVersion }) {
        const asked = author.questions[instrumentVersion - 1]?.get(indicatorId)
        if (!asked) throw new Error(`nobody asked ${indicatorId} in version ${instrumentVersion}`)
        return {
          keptAs: current.find(([, question]) => question === asked)?.[0] ?? null,
          lookAtUnder: current.filter(([, { ancestors }]) => ancestors.has(asked)).map(([id]) => id),
        }
      },
    }
  })
