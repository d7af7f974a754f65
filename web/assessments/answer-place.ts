import type { Area, Indicator, Instrument } from '#shared/instruments/instrument.ts'
import type { Visit } from '../site.tsx'
import { areaAddresses, showArea } from './area-route.tsx'
import type { Retyped } from './indicator-form.tsx'

export type AnswerVisit = Visit<'saveAnswer'> | Visit<'restoreAnswer'>

/** The page on which an answer stands: where saving leads back to, and what is shown again when it was not saved. */
export type AnswerPlace = {
  page: string
  overview: string
  /** The same page in the other language. */
  otherLanguage: string
  showAgain(status: 400 | 409, retyped: Retyped): Promise<Response>
}

/** The page of an indicator in an instrument. */
export const placeOf = (
  visit: AnswerVisit,
  _instrument: Instrument,
  area: Area,
  _indicator: Indicator,
): AnswerPlace => {
  const addresses = areaAddresses(visit)
  return {
    page: addresses.area(area),
    overview: addresses.overview,
    otherLanguage: addresses.otherLanguage(area),
    showAgain: (status, retyped) => showArea(visit, area.id, { status, retyped }),
  }
}
