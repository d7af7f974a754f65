import type { Area, Instrument } from '#shared/instruments/instrument.ts'
import type { Visit } from '../site.tsx'
import { sheetPath } from '../surveys/sheet-addresses.ts'
import { showSheet } from '../surveys/sheet-route.tsx'
import { areaAddresses, showArea } from './area-route.tsx'
import type { Retyped } from './indicator-form.tsx'

export type AnswerVisit =
  | Visit<'saveAnswer'>
  | Visit<'restoreAnswer'>
  | Visit<'saveInterviewAnswer'>
  | Visit<'restoreInterviewAnswer'>

/** The page on which an answer stands: where saving leads back to, and what is shown again when it was not saved. */
export type AnswerPlace = {
  page: string
  overview: string
  /** The same page in the other language. */
  otherLanguage: string
  /** Those that stand on the page. */
  areas: readonly Area[]
  showAgain(status: 400 | 409, retyped: Retyped): Promise<Response>
}

/** A survey and an interview stand as a whole on one page. */
const sheetPlace = (visit: AnswerVisit, { areas }: Instrument): AnswerPlace => {
  const page = sheetPath(visit)
  return {
    page,
    overview: page,
    otherLanguage: sheetPath(visit, visit.language === 'sv' ? 'en' : 'sv'),
    areas,
    showAgain: (status, retyped) => showSheet(visit, { status, retyped }),
  }
}

/** The page on which an instrument's area stands; null when its kind is not answered at this address: interviews have their own, which regions cannot reach. */
export const placeOf = (visit: AnswerVisit, instrument: Instrument, area: Area): AnswerPlace | null => {
  const isInterview = instrument.kind === 'interview'
  if (visit.id === 'saveInterviewAnswer' || visit.id === 'restoreInterviewAnswer')
    return isInterview ? sheetPlace(visit, instrument) : null
  if (isInterview) return null
  if (instrument.kind === 'survey') return sheetPlace(visit, instrument)
  const addresses = areaAddresses(visit)
  return {
    page: addresses.area(area),
    overview: addresses.overview,
    otherLanguage: addresses.otherLanguage(area),
    areas: [area],
    showAgain: (status, retyped) => showArea(visit, area.id, { status, retyped }),
  }
}
