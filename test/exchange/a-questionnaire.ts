import type { Assessment } from '#shared/assessments/assessment.ts'
import { buildQuestionnaire, type QuestionnaireInput } from '#shared/exchange/build-questionnaire.ts'
import type { QuestionnaireDocument } from '#shared/exchange/questionnaire-document.ts'
import { aRound } from '#test/support/round.ts'

/** An open mapping of Region Dalarna, changed as the test needs. */
export const anAssessment = (change: Partial<Assessment> = {}): Assessment => ({
  regionCode: '20',
  roundId: '2026',
  status: 'open',
  version: 1,
  opensOn: '2026-09-01',
  closesOn: '2030-12-31',
  ...change,
})

/** The answered questionnaire of Region Dalarna in Swedish, over the answers that are handed in, changed as the test needs. */
export const aQuestionnaire = (
  input: Pick<QuestionnaireInput, 'given'> & Partial<QuestionnaireInput>,
): QuestionnaireDocument =>
  buildQuestionnaire({
    assessment: anAssessment(),
    region: { code: '20', name: 'Region Dalarna' },
    round: aRound(),
    contents: 'answered',
    language: 'sv',
    isDemonstration: false,
    madeBy: { id: 'anna@example.se', name: 'Anna Ek' },
    madeAt: new Date('2026-10-05T12:00:00Z'),
    ...input,
  })
