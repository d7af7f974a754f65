import type { Answer } from '#shared/assessments/assessment.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { instrumentField } from './answer-form.ts'
import { askedIn, type SavedJson, savedJson } from './answer-json.ts'
import { canAnswer, type Mapping } from './mapping.ts'
import type { Reader } from './saved-line.ts'

/** What an open page of an area is told when it asks (presence-route.ts). */
export type AreaState = {
  /** Newer than what the page knows. */
  answers: ({ indicatorId: string } & SavedJson)[]
  /** Ids of the area's indicators that are asked. */
  asked: string[]
  /** Says whether the questions, or what may be answered, are other than when the page was made. */
  seen: string
  /** What to ask for next time. */
  since: string
}

/** Two answers may be written in another order than they were begun: a save ends well within this time, so what is newer than that is told once more. */
const overlapMs = 60_000

/** The version of the questions, and which of them may be answered: a page that was made for another state must be loaded anew. */
export const seenState = (mapping: Mapping): string =>
  [instrumentField(mapping.instrument), mapping.lock ?? 'open', ...(mapping.assessment.unlockedIds ?? [])].join(' ')

const allOf = ({ answers, notAsked }: Mapping): Answer[] => [...answers, ...notAsked]

/** The moment of the newest answer, as an ISO moment; empty when there is none. */
export const newestOf = (mapping: Mapping): string =>
  allOf(mapping)
    .map(({ savedAt }) => savedAt)
    .toSorted()
    .at(-1) ?? ''

/** What has changed in an area since a moment; with none, everything. */
export const areaState = (
  mapping: Mapping,
  area: Instrument['areas'][number],
  since: string,
  reader: Reader,
): AreaState => {
  const sinceMs = Date.parse(since)
  const from = Number.isNaN(sinceMs) ? '' : new Date(sinceMs - overlapMs).toISOString()
  const answers = allOf(mapping)
  return {
    answers: area.indicators.flatMap((indicator) => {
      const answer = answers.find(({ indicatorId }) => indicatorId === indicator.id)
      if (!answer || answer.savedAt < from || !canAnswer(mapping, indicator.id)) return []
      return [{ indicatorId: indicator.id, ...savedJson(answer, indicator, reader) }]
    }),
    asked: askedIn(mapping.asked, area),
    seen: seenState(mapping),
    since: newestOf(mapping),
  }
}
