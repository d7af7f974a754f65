import type { Organiser, ProjectEvent } from '#shared/events/event.ts'
import type { Language } from '#shared/platform/language.ts'
import { isRegionCode } from '#shared/regions/regions.ts'
import { pathTo, type RouteId } from '../paths.ts'
import type { Handler, Site, Visit } from '../site.tsx'
import { siteTexts } from '../texts/site-texts.ts'

/** The pages of a desk for events, at the nation's addresses and at a region's. */
const ofNation = {
  list: 'eventDesk',
  new: 'newEvent',
  create: 'createEvent',
  one: 'deskEvent',
  change: 'changeEvent',
  save: 'saveEvent',
  publish: 'publishEvent',
  cancel: 'cancelEvent',
  material: 'eventMaterial',
  removeMaterial: 'removeEventMaterial',
  newUpload: 'newEventUpload',
  addUpload: 'addEventUpload',
  upload: 'eventUpload',
  replaceUpload: 'replaceEventUpload',
  finishUpload: 'finishEventUpload',
  removeUpload: 'removeEventUpload',
  fetchUpload: 'fetchEventUpload',
  attendance: 'eventAttendance',
  mark: 'markEventAttendance',
  add: 'addParticipant',
  remove: 'removeParticipant',
  paper: 'attendancePaper',
  file: 'participantFile',
  needs: 'eventNeeds',
  evaluation: 'eventEvaluation',
} as const satisfies Record<string, RouteId>
const ofRegion = {
  list: 'regionEventDesk',
  new: 'newRegionEvent',
  create: 'createRegionEvent',
  one: 'regionDeskEvent',
  change: 'changeRegionEvent',
  save: 'saveRegionEvent',
  publish: 'publishRegionEvent',
  cancel: 'cancelRegionEvent',
  material: 'regionEventMaterial',
  removeMaterial: 'removeRegionEventMaterial',
  newUpload: 'newRegionUpload',
  addUpload: 'addRegionUpload',
  upload: 'regionUpload',
  replaceUpload: 'replaceRegionUpload',
  finishUpload: 'finishRegionUpload',
  removeUpload: 'removeRegionUpload',
  fetchUpload: 'fetchRegionUpload',
  attendance: 'regionAttendance',
  mark: 'markRegionAttendance',
  add: 'addRegionParticipant',
  remove: 'removeRegionParticipant',
  paper: 'regionAttendancePaper',
  file: 'regionParticipantFile',
  needs: 'regionEventNeeds',
  evaluation: 'regionEventEvaluation',
} as const satisfies Record<keyof typeof ofNation, RouteId>

export type DeskPage = keyof typeof ofNation
/** The pages that are not about one event. */
type ListPage = 'list' | 'new' | 'create'
/** The pages about one file of an event. */
type UploadPage = 'upload' | 'replaceUpload' | 'finishUpload' | 'removeUpload' | 'fetchUpload'

/** A visit to a page of either desk. */
export type DeskVisit = Visit<(typeof ofNation)[DeskPage]> | Visit<(typeof ofRegion)[DeskPage]>

/** Registers a page at both desks. */
export const onDesk = (
  site: Site,
  page: DeskPage,
  handler: (visit: DeskVisit) => Response | Promise<Response>,
): void => {
  // A visit to one of a desk's pages is a visit to the desk; the compiler does not follow that through the table.
  site.on(ofNation[page], handler as unknown as Handler<(typeof ofNation)[DeskPage]>)
  site.on(ofRegion[page], handler as unknown as Handler<(typeof ofRegion)[DeskPage]>)
}

/** Where a visit takes place. */
export type EventPlace = {
  organiser: Organiser
  back: { href: string; label: string }
  to(page: ListPage): string
  toEvent(page: Exclude<DeskPage, ListPage | UploadPage>, event: string): string
  /** `number` of the version, where it has been sent. */
  toUpload(page: UploadPage, params: { event: string; file: string; number?: string }): string
  toFile(event: string, format: 'csv' | 'xlsx'): string
}

/** The desk whose page is visited: its organiser and its addresses; `language` for the same place in the other language. */
export const placeOf = ({ region, language: own }: DeskVisit, language: Language = own): EventPlace => {
  const names = region ? ofRegion : ofNation
  const params: Record<string, string> = region ? { region: region.code } : {}
  // Every parameter of the desks' addresses stands in these three.
  const address = (id: RouteId, more: Record<string, string> = {}) =>
    (pathTo as (id: RouteId, language: Language, params: Record<string, string>) => string)(id, language, {
      ...params,
      ...more,
    })
  return {
    organiser: region && isRegionCode(region.code) ? region.code : 'SE',
    back: region
      ? { href: pathTo('region', language, { region: region.code }), label: region.name }
      : { href: pathTo('coordinator', language), label: siteTexts[language].desk },
    to: (page) => address(names[page]),
    toEvent: (page, event) => address(names[page], { event }),
    toUpload: (page, more) => address(names[page], more),
    toFile: (event, format) => address(names.file, { event, format }),
  }
}

/** The event that the address names, when it is held by those whose desk this is; null otherwise, as if there were none. One read. */
export const findHere = async (visit: DeskVisit): Promise<ProjectEvent | null> => {
  const { event: id } = visit.params as { event?: string }
  const event = id ? await visit.deps.events.get(id) : null
  return event?.organiser === placeOf(visit).organiser ? event : null
}
