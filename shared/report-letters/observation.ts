import type { Actor } from '#shared/platform/store.ts'
import type { ChapterId } from '#shared/reports/report-choice.ts'

/** Something in a report that the coordinator has sent to the region it concerns, and what the region answers. */
export type Observation = {
  id: string
  reportId: string
  chapterId: ChapterId
  regionCode: string
  text: string
  sentAt: string
  sentBy: Actor
  status: 'sent' | 'answered'
  answer: string
  answeredAt?: string
  answeredBy?: Actor
  version: number
}

export type ObservationContent = Pick<Observation, 'reportId' | 'chapterId' | 'regionCode' | 'text'>
