import { type Evaluation, evaluationQuestions, evaluationTextLength, scores } from '#shared/events/evaluation.ts'
import type { OwnRegistration } from '#shared/events/events.ts'
import type { FormReader } from '../form.ts'
import type { Site, Visit } from '../site.tsx'
import { EvaluationPage, type EvaluationState, evaluationState } from './evaluation-page.tsx'
import { evaluationTexts } from './evaluation-texts.ts'
import { goneLink, openOwn } from './own-routes.tsx'

const readEvaluation = (form: FormReader): Evaluation => ({
  scores: Object.fromEntries(
    evaluationQuestions.flatMap((question) => {
      const chosen = form.choice(question, scores.map(String))
      const score = scores.find((one) => String(one) === chosen)
      return score === undefined ? [] : [[question, score] as const]
    }),
  ),
  text: form.text('text', { maxLength: evaluationTextLength }),
})

const showEvaluation = (
  visit: Visit<'ownEvaluation' | 'answerEvaluation'>,
  own: OwnRegistration,
  state: EvaluationState,
): Response => {
  const { language, params, form } = visit
  return visit.page({
    title: evaluationTexts[language].title,
    status: form.hasErrors ? 400 : 200,
    children: (
      <EvaluationPage
        language={language}
        secret={params.secret}
        event={own.event}
        state={state}
        form={{ errors: form.errors, language }}
        typed={(name) => form.raw(name)}
        formKey={visit.newFormKey()}
      />
    ),
  })
}

const evaluate = async (visit: Visit<'answerEvaluation'>): Promise<Response> => {
  const { deps, form, language, params, now } = visit
  const own = await openOwn(visit)
  if (!own) return goneLink(visit)
  form.formKey()
  const state = evaluationState(own, now)
  // What is wrong with an answer that cannot be given is of no use to her.
  if (state !== 'open') return showEvaluation(visit, own, state)
  const evaluation = readEvaluation(form)
  if (Object.keys(evaluation.scores).length === 0 && evaluation.text === '')
    form.fail('useful', { kind: 'own', message: evaluationTexts[language].nothing })
  if (form.hasErrors) return showEvaluation(visit, own, 'open')
  const outcome = await deps.events.answerEvaluation({
    event: own.event,
    id: own.registration.id,
    evaluation,
    at: now,
  })
  if (outcome.ok) return visit.redirect(`${visit.path('ownEvaluation', params)}?sent`)
  if (outcome.refusal.kind === 'registration-gone') return goneLink(visit)
  return showEvaluation(visit, own, outcome.refusal.kind)
}

/** What a participant thought of an event, asked behind her personal link. */
export const registerEvaluations = (site: Site): void => {
  site.on('ownEvaluation', async (visit) => {
    const own = await openOwn(visit)
    if (!own) return goneLink(visit)
    const state = evaluationState(own, visit.now)
    return showEvaluation(visit, own, state === 'answered' && visit.query.has('sent') ? 'sent' : state)
  })
  site.on('answerEvaluation', evaluate)
}
