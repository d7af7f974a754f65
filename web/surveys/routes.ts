import { getHistory } from '../assessments/history-route.tsx'
import { postAnswer, postRestore } from '../assessments/save-answer-route.tsx'
import type { Site } from '../site.tsx'
import { registerInterviews } from './interview-routes.tsx'
import { registerSurveyResults } from './result-routes.tsx'
import { showSheet } from './sheet-route.tsx'

/** Surveys, interviews and their results. */
export const registerSurveys = (site: Site): void => {
  site.on('survey', (visit) => showSheet(visit))
  site.on('interview', (visit) => showSheet(visit))
  site.on('saveInterviewAnswer', postAnswer)
  site.on('restoreInterviewAnswer', postRestore)
  site.on('interviewHistory', getHistory)
  registerInterviews(site)
  registerSurveyResults(site)
}
