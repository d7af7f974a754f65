import { interviewRound } from '#test/surveys/survey-rounds.ts'
import type { BusySite } from './busy-site.ts'
import type { PostRoute, Row } from './post-rows.ts'

type SurveyRoute = Extract<
  PostRoute,
  'saveInterviewAnswer' | 'restoreInterviewAnswer' | 'finishInterview' | 'reopenInterview'
>

const round = { round: interviewRound.id }
const seen = { instrument: 'interview 1' }
const version = async ({ deps }: BusySite) => String((await deps.assessments.get('20', interviewRound.id))?.version)

/** The forms of interviews, in an order in which each can be carried out once. */
export const surveyRows: Record<SurveyRoute, Row> = {
  saveInterviewAnswer: {
    who: 'coordinator',
    params: () => ({ ...round, indicator: 'A1' }),
    valid: () => ({ ...seen, 'A1-chosen': 'unsure', 'A1-comment': 'Sagt i dag.', version: '1' }),
    fields: { 'A1-chosen': 'optional-choice', 'A1-comment': { text: 4000 } },
    stale: { version: '0' },
  },
  restoreInterviewAnswer: {
    who: 'coordinator',
    params: () => ({ ...round, indicator: 'A1' }),
    valid: () => ({ ...seen, restore: `${interviewRound.id} A1 1`, version: '2' }),
    fields: { restore: 'button' },
    stale: { version: '1' },
  },
  finishInterview: {
    who: 'coordinator',
    params: () => round,
    valid: async (site) => ({ version: await version(site) }),
    fields: {},
    stale: { version: '99' },
  },
  reopenInterview: {
    who: 'coordinator',
    params: () => round,
    valid: async (site) => ({ version: await version(site) }),
    fields: {},
    stale: { version: '99' },
  },
}
