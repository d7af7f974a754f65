import type { Round } from '#shared/rounds/round.ts'
import { aRoundToOpen } from '#test/support/round.ts'

export const surveyOne = { instrumentId: 'survey', instrumentVersion: 1 } as const
export const interviewOne = { instrumentId: 'interview', instrumentVersion: 1 } as const

type ToOpen = Omit<Round, 'status' | 'version'>

/** A survey, open to the regions. */
export const surveyRound: ToOpen = aRoundToOpen({
  id: 'enkat-2026',
  kind: 'survey',
  ...surveyOne,
  title: { sv: 'Enkäten 2026', en: 'The survey of 2026' },
})

/** A round of interviews that the coordinator holds. */
export const interviewRound: ToOpen = aRoundToOpen({
  id: 'intervjuer-2026',
  kind: 'interview',
  ...interviewOne,
  title: { sv: 'Intervjuerna 2026', en: 'The interviews of 2026' },
})
