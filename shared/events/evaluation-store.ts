import type { Item, Key, Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import { type Evaluation, type EvaluationResult, evaluationResult, isEvaluated, nextShown } from './evaluation.ts'
import type { ProjectEvent } from './event.ts'

const pkOf = (eventId: string) => `EVALUATION#${eventId}`
const prefix = 'ANSWER#'

export const answerKey = (eventId: string, id: string): Key => ({ pk: pkOf(eventId), sk: prefix + id })
const shownKey = (eventId: string): Key => ({ pk: pkOf(eventId), sk: 'SHOWN' })

/** Which answers are shown while more can come: names of answers, which are nobody's. */
export const shownItem = (eventId: string, ids: readonly string[], version: number): Item => ({
  ...shownKey(eventId),
  ids,
  version,
})

type Kept = { id: string; evaluation: Evaluation }

/** All answers, in no order that means anything. One query. */
const listAnswers = async (store: Pick<Store, 'query'>, eventId: string): Promise<Kept[]> =>
  (await store.query('events', pkOf(eventId), prefix)).map(({ sk, scores, text }) => ({
    id: sk.slice(prefix.length),
    evaluation: { scores, text: String(text) } as Evaluation,
  }))

const findShown = async (store: Pick<Store, 'get'>, eventId: string): Promise<{ ids: string[]; version: number }> => {
  const item = await store.get('events', shownKey(eventId))
  return { ids: (item?.ids as string[] | undefined) ?? [], version: Number(item?.version ?? 0) }
}

/** After an answer: lets it be seen, with others, once so many have come. Safe to do again. */
export const showAnswers = (store: Store, eventId: string): Promise<'done'> =>
  untilSettled<'done'>(async () => {
    const [answers, { ids, version }] = await Promise.all([listAnswers(store, eventId), findShown(store, eventId)])
    const next = nextShown(
      answers.map(({ id }) => id),
      ids,
    )
    if (next === ids) return 'done'
    const item = shownItem(eventId, next, version + 1)
    const isFirst = await store.putPlain('events', item, version === 0 ? { absent: true } : { version })
    return isFirst ? 'done' : 'read-again'
  })

/** What is shown of the answers to an event's evaluation: those of the latest step, also when no more can come. One or two that came after it are never shown: whoever looked before could subtract. Two reads. */
export const readEvaluation = async (store: Store, event: ProjectEvent, at: Date): Promise<EvaluationResult> => {
  const [answers, { ids }] = await Promise.all([listAnswers(store, event.id), findShown(store, event.id)])
  const all = answers.map(({ id }) => id)
  // The step that an interrupted answer has left out is taken when no more can come.
  const shown = isEvaluated(event, at) ? ids : nextShown(all, ids)
  return evaluationResult(answers.filter(({ id }) => shown.includes(id)).map(({ evaluation }) => evaluation))
}

/** Removes what people have written in their own words; the scores stay. */
export const forgetTexts = async (store: Store, eventId: string): Promise<void> => {
  for (const { id, evaluation } of await listAnswers(store, eventId))
    if (evaluation.text !== '') await store.putPlain('events', { ...answerKey(eventId, id), ...evaluation, text: '' })
}
