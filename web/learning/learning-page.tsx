import { type Progress, stepIds } from '#shared/learning/training.ts'
import { Notice, PageHeading, Tag } from '../components/page-parts.tsx'
import type { Visit } from '../site.tsx'
import { formatDay } from '../texts/format.ts'
import { learningTexts } from './learning-texts.ts'
import { stepContent } from './step-content.ts'

const State = ({ visit, progress }: { visit: Visit<'learning'>; progress: Progress | null }) => {
  const t = learningTexts[visit.language]
  if (progress === null)
    return (
      <Notice color="info">
        <p>
          {t.signIn}{' '}
          <a class="ds-link" href={`${visit.path('signIn')}?to=${encodeURIComponent(visit.path('learning'))}`}>
            {t.toSignIn}
          </a>
        </p>
      </Notice>
    )
  if (progress.finishedAt)
    return (
      <Notice color="success">
        <p>{t.taken(formatDay(progress.finishedAt, visit.language))}</p>
      </Notice>
    )
  return <p>{t.doneOf(progress.doneSteps.length, stepIds.length)}</p>
}

const begins = (progress: Progress | null) => {
  const next = stepIds.findIndex((id) => !progress?.doneSteps.includes(id))
  return { number: String(next < 0 ? 1 : next + 1), hasBegun: (progress?.doneSteps.length ?? 0) > 0 }
}

/** The training's overview: what it is, the five steps, and how far the person has come (signed in). */
export const showLearning = async (visit: Visit<'learning'>): Promise<Response> => {
  const { deps, language, person, path } = visit
  const t = learningTexts[language]
  const progress = person && (await deps.learning.progress(person.email))
  const { number, hasBegun } = begins(progress)
  return visit.page({
    title: t.title,
    description: t.description,
    children: (
      <>
        <PageHeading title={t.title} lead={t.lead} />
        <State visit={visit} progress={progress} />
        <h2 class="ds-heading" data-size="sm">
          {t.steps}
        </h2>
        <ol class="training-steps">
          {stepIds.map((id, index) => {
            const step = stepContent[language].steps[id]
            const isDone = progress?.doneSteps.includes(id) ?? false
            return (
              <li>
                <a class="ds-link" href={path('learningStep', { step: String(index + 1) })}>
                  {step.title}
                </a>{' '}
                {progress && <Tag color={isDone ? 'success' : 'neutral'}>{isDone ? t.done : t.notDone}</Tag>}
                <p>{step.lead}</p>
              </li>
            )
          })}
        </ol>
        <p>
          <a class="ds-button" href={path('learningStep', { step: number })}>
            {progress?.finishedAt ? t.again : hasBegun ? t.carryOn : t.begin}
          </a>
        </p>
      </>
    ),
  })
}
