import type { Assessment } from '#shared/assessments/assessment.ts'

/** An open mapping of Region Halland in the round 2026, changed as the test needs. */
export const anAssessment = (change: Partial<Assessment> = {}): Assessment => ({
  regionCode: '13',
  roundId: '2026',
  status: 'open',
  version: 1,
  opensOn: '2026-09-01',
  closesOn: '2030-12-31',
  ...change,
})
