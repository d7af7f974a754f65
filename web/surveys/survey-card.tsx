import { type Assessment, isHandedIn } from '#shared/assessments/assessment.ts'
import { mappingProgress, type Progress } from '#shared/assessments/progress.ts'
import type { Round } from '#shared/rounds/round.ts'
import { mappingTexts } from '../assessments/mapping-texts.ts'
import { Card, Tag } from '../components/page-parts.tsx'
import type { Visit } from '../site.tsx'
import { formatDay } from '../texts/format.ts'
import { surveyTexts } from './survey-texts.ts'

type RegionVisit = Visit<'region'>

/** Where a region stands in a survey. */
export type SurveyState = { round: Round; assessment: Assessment; progress: Progress }

/** The surveys that the region can answer or has handed in, newest first. Two reads for each. */
export const readSurveys = async ({ deps, region }: RegionVisit, rounds: readonly Round[]): Promise<SurveyState[]> => {
  const read = await Promise.all(
    rounds
      .filter(({ kind }) => kind === 'survey')
      .map(async (round) => {
        const [assessment, { asked, answers }] = await Promise.all([
          deps.assessments.get(region.code, round.id),
          deps.assessments.answers(region.code, round),
        ])
        return assessment && { round, assessment, progress: mappingProgress(asked, answers) }
      }),
  )
  return read
    .filter((state) => state !== null)
    .filter(({ round, assessment }) => round.status === 'open' || isHandedIn(assessment))
    .toSorted((a, b) => b.round.opensOn.localeCompare(a.round.opensOn))
}

const colors = { open: 'info', returned: 'warning', submitted: 'success', accepted: 'success' } as const

/** A survey on the region's start page. */
export const SurveyCard = ({ survey, visit }: { survey: SurveyState; visit: RegionVisit }) => {
  const { language, path, region } = visit
  const { round, assessment, progress } = survey
  const words = mappingTexts[language]
  const t = surveyTexts[language]
  return (
    <Card title={round.title[language]}>
      <dl class="facts">
        <div>
          <dt>{t.survey}</dt>
          <dd>
            <Tag color={colors[assessment.status]}>{words.statuses[assessment.status]}</Tag>{' '}
            {words.answeredOf(progress.answeredCount, progress.indicatorCount)}
          </dd>
        </div>
        {!isHandedIn(assessment) && (
          <div>
            <dt>{t.lastDay}</dt>
            <dd>{formatDay(round.deadline, language)}</dd>
          </div>
        )}
      </dl>
      <p>
        <a class="ds-link" href={path('survey', { region: region.code, round: round.id })}>
          {isHandedIn(assessment) ? t.toSurvey : t.answerSurvey}
        </a>
      </p>
    </Card>
  )
}
