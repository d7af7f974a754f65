import { type Level, levels } from '#shared/instruments/instrument.ts'
import { findExample } from '#shared/learning/examples.ts'
import { checklistIds, stepIds } from '#shared/learning/training.ts'
import { asActor } from '#shared/people/person.ts'
import type { Site, Visit } from '../site.tsx'
import { exampleField } from './example-card.tsx'
import { showLearning } from './learning-page.tsx'
import { checkName, showStep, stepOf } from './step-page.tsx'

const postStep = async (visit: Visit<'finishStep'>): Promise<Response> => {
  const { deps, form, person, now } = visit
  const step = stepOf(visit)
  if (!step) return visit.notFound()
  const formKey = form.formKey()
  if (form.hasErrors) return showStep(visit)
  const isLast = step.number === stepIds.length
  await deps.learning.finishStep({
    step: step.id,
    checked: isLast ? checklistIds.filter((id) => form.isChecked(checkName(id))) : null,
    actor: asActor(person),
    at: now,
    formKey,
  })
  // A second click did nothing, and leads on as the first did.
  return visit.redirect(isLast ? visit.path('learning') : visit.path('learningStep', { step: String(step.number + 1) }))
}

const postRating = async (visit: Visit<'rateExample'>): Promise<Response> => {
  const { deps, form, person, now, params } = visit
  const step = stepOf(visit)
  const example = findExample(params.example)
  if (step?.id !== 'examples' || !example) return visit.notFound()
  const choice = form.choice(
    exampleField(example.id),
    levels.map((level) => `${level}` as const),
    { isRequired: true },
  )
  const formKey = form.formKey()
  const level: Level | undefined = levels.find((one) => `${one}` === choice)
  if (form.hasErrors || level === undefined) return showStep(visit)
  await deps.learning.rate({ exampleId: example.id, level, actor: asActor(person), at: now, formKey })
  return visit.redirect(`${visit.path('learningStep', { step: params.step })}#${example.id}`)
}

/** The short training before the first mapping: open to everybody to read; who signs in can rate examples and have the steps remembered. */
export const registerLearning = (site: Site): void => {
  site.on('learning', showLearning)
  site.on('learningStep', showStep)
  site.on('finishStep', postStep)
  site.on('rateExample', postRating)
}
