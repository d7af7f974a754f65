import type { Indicator } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import type { AnswerAddresses } from '../assessments/save-state.tsx'
import { pathTo, type RouteId } from '../paths.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { surveyTexts } from './survey-texts.ts'

/** A visit to something that belongs to a sheet: a page on which a whole survey, or a whole interview, is answered. */
export type SheetPlace = {
  id: RouteId
  language: Language
  region: { code: string; name: string }
  params: { round: string }
}

const interviewRoutes: readonly RouteId[] = [
  'interview',
  'saveInterviewAnswer',
  'restoreInterviewAnswer',
  'interviewHistory',
  'finishInterview',
  'reopenInterview',
]

/** Whether the address is among the coordinator's own, and not a region's. */
export const isInterviewRoute = (id: RouteId): boolean => interviewRoutes.includes(id)

const paramsOf = ({ region, params }: SheetPlace) => ({ region: region.code, round: params.round })

/** The address of the sheet itself. */
export const sheetPath = (place: SheetPlace, language: Language = place.language): string =>
  pathTo(isInterviewRoute(place.id) ? 'interview' : 'survey', language, paramsOf(place))

/** The way back from the sheet. */
export const sheetLinks = (place: SheetPlace): { href: string; label: string }[] => {
  const { language, region } = place
  return isInterviewRoute(place.id)
    ? [
        { href: pathTo('coordinator', language), label: siteTexts[language].desk },
        { href: pathTo('interviews', language), label: surveyTexts[language].interviews },
      ]
    : [{ href: pathTo('region', language, { region: region.code }), label: region.name }]
}

/** Where the form of an answer leads. */
export const sheetAnswerAddresses = (place: SheetPlace, { id }: Pick<Indicator, 'id'>): AnswerAddresses => {
  const { language } = place
  const params = { ...paramsOf(place), indicator: id }
  const page = sheetPath(place)
  const isInterview = isInterviewRoute(place.id)
  return {
    save: pathTo(isInterview ? 'saveInterviewAnswer' : 'saveAnswer', language, params),
    restore: pathTo(isInterview ? 'restoreInterviewAnswer' : 'restoreAnswer', language, params),
    history: pathTo(isInterview ? 'interviewHistory' : 'answerHistory', language, params),
    page,
    signIn: `${pathTo('signIn', language)}?to=${encodeURIComponent(`${page}#${id}`)}`,
  }
}
