import { hasRole, type Person } from '#shared/people/person.ts'
import type { Language } from '#shared/platform/language.ts'
import { isRegionCode, type Region } from '#shared/regions/regions.ts'
import { access, type Rule } from '../access.ts'
import { pathTo, type RouteId } from '../paths.ts'
import { siteTexts } from '../texts/site-texts.ts'

export type MenuLink = { href: string; label: string; isCurrent: boolean }

const ruleOf = (id: RouteId): Rule => access[id]

const isOpenTo = (person: Person, id: RouteId, regionCode: string | null): boolean => {
  const rule = ruleOf(id)
  if (rule === 'public' || rule === 'signed-in') return true
  if (rule.national && hasRole(person, 'SE', rule.national)) return true
  return 'region' in rule && regionCode !== null && isRegionCode(regionCode) && hasRole(person, regionCode, rule.region)
}

/** The links of the menu on every page; the page that is shown is marked. */
export const menuLinks = (language: Language, person: Person | null, current: RouteId | null): MenuLink[] => {
  const t = siteTexts[language]
  const link = (
    id: 'hub' | 'events' | 'nationalPicture' | 'reports' | 'statisticsTables' | 'myPage',
    label: string,
  ): MenuLink => ({
    href: pathTo(id, language),
    label,
    isCurrent: current === id,
  })
  return [
    link('hub', t.aboutValidation),
    link('events', t.calendar),
    link('nationalPicture', t.nationalPicture),
    link('reports', t.reports),
    link('statisticsTables', t.statistics),
    ...(person ? [link('myPage', t.myPage)] : []),
  ]
}

const regionPages = [
  'region',
  'evidenceList',
  'counts',
  'regionEventDesk',
  'ownPage',
  'regionReports',
  'members',
  'history',
] as const
const deskPages = [
  'coordinator',
  'reviews',
  'interviews',
  'planDesk',
  'countryEffect',
  'themes',
  'barrierDesk',
  'deliveryDesk',
  'qualityDesk',
  'rounds',
  'instruments',
  'reminders',
  'nationalMembers',
  'releaseDesk',
  'reportDesk',
  'eventDesk',
  'articleDesk',
  'actorDesk',
  'pageDesk',
  'timeDesk',
  'courseDesk',
] as const

/** The pages that stand under another one in the row of a region or of the national desk. */
const parents: Partial<Record<RouteId, RouteId>> = {
  newEvent: 'eventDesk',
  createEvent: 'eventDesk',
  deskEvent: 'eventDesk',
  changeEvent: 'eventDesk',
  saveEvent: 'eventDesk',
  publishEvent: 'eventDesk',
  cancelEvent: 'eventDesk',
  eventMaterial: 'eventDesk',
  removeEventMaterial: 'eventDesk',
  eventAttendance: 'eventDesk',
  markEventAttendance: 'eventDesk',
  addParticipant: 'eventDesk',
  removeParticipant: 'eventDesk',
  attendancePaper: 'eventDesk',
  eventNeeds: 'eventDesk',
  eventEvaluation: 'eventDesk',
  newRegionEvent: 'regionEventDesk',
  createRegionEvent: 'regionEventDesk',
  regionDeskEvent: 'regionEventDesk',
  changeRegionEvent: 'regionEventDesk',
  saveRegionEvent: 'regionEventDesk',
  publishRegionEvent: 'regionEventDesk',
  cancelRegionEvent: 'regionEventDesk',
  regionEventMaterial: 'regionEventDesk',
  removeRegionEventMaterial: 'regionEventDesk',
  regionAttendance: 'regionEventDesk',
  markRegionAttendance: 'regionEventDesk',
  addRegionParticipant: 'regionEventDesk',
  removeRegionParticipant: 'regionEventDesk',
  regionAttendancePaper: 'regionEventDesk',
  regionEventNeeds: 'regionEventDesk',
  regionEventEvaluation: 'regionEventDesk',
  deskCourse: 'courseDesk',
  readCourseFile: 'courseDesk',
  publishCourse: 'courseDesk',
  discardCourse: 'courseDesk',
  arrangeCourse: 'courseDesk',
  deskModule: 'courseDesk',
  saveModule: 'courseDesk',
  deskQuestion: 'courseDesk',
  saveQuestion: 'courseDesk',
  startInstrument: 'instruments',
  startInstrumentVersion: 'instruments',
  instrumentVersion: 'instruments',
  instrumentHead: 'instruments',
  saveInstrumentHead: 'instruments',
  addInstrumentArea: 'instruments',
  instrumentArea: 'instruments',
  saveInstrumentArea: 'instruments',
  instrumentIndicator: 'instruments',
  saveInstrumentIndicator: 'instruments',
  arrangeInstrument: 'instruments',
  undoInstrumentChange: 'instruments',
  instrumentPreview: 'instruments',
  instrumentLineage: 'instruments',
  saveInstrumentOrigin: 'instruments',
  instrumentReview: 'instruments',
  reviewInstrument: 'instruments',
  instrumentFile: 'instruments',
  readInstrumentFile: 'instruments',
  instrumentUpload: 'instruments',
  confirmInstrumentFile: 'instruments',
  moveRound: 'instruments',
  confirmMoveRound: 'instruments',
  countsYear: 'counts',
  saveCounts: 'counts',
  regionQuality: 'counts',
  answerFlag: 'counts',
  reviewFlag: 'qualityDesk',
  deliveries: 'counts',
  newDelivery: 'counts',
  sendDelivery: 'counts',
  delivery: 'counts',
  acceptDelivery: 'counts',
  rejectDelivery: 'counts',
  withdrawDelivery: 'counts',
  newNationalDelivery: 'deliveryDesk',
  sendNationalDelivery: 'deliveryDesk',
  nationalDelivery: 'deliveryDesk',
  acceptNationalDelivery: 'deliveryDesk',
  rejectNationalDelivery: 'deliveryDesk',
  withdrawNationalDelivery: 'deliveryDesk',
  apiKeys: 'deliveryDesk',
  issueApiKey: 'deliveryDesk',
  revokeApiKey: 'deliveryDesk',
  newEvidence: 'evidenceList',
  addLink: 'evidenceList',
  beginUpload: 'evidenceList',
  evidence: 'evidenceList',
  changeEvidence: 'evidenceList',
  reviseEvidence: 'evidenceList',
  inviteMember: 'members',
  withdrawInvitation: 'members',
  removeMember: 'members',
  openRound: 'rounds',
  review: 'reviews',
  saveRemark: 'reviews',
  returnMapping: 'reviews',
  unlockIndicator: 'reviews',
  lockIndicator: 'reviews',
  acceptMapping: 'reviews',
  interview: 'interviews',
  saveInterviewAnswer: 'interviews',
  restoreInterviewAnswer: 'interviews',
  interviewHistory: 'interviews',
  finishInterview: 'interviews',
  reopenInterview: 'interviews',
  theme: 'themes',
  takeUpTheme: 'themes',
  workshopTheme: 'themes',
  changeWorkshopTheme: 'themes',
  withdrawWorkshopTheme: 'themes',
  undoWorkshopTheme: 'themes',
  joinBarriers: 'barrierDesk',
  nationalBarrier: 'barrierDesk',
  saveNational: 'barrierDesk',
  addToNational: 'barrierDesk',
  takeOutBarrier: 'barrierDesk',
  addressNational: 'barrierDesk',
  answerNational: 'barrierDesk',
  noteOnNational: 'barrierDesk',
  releaseNational: 'barrierDesk',
  dissolveNational: 'barrierDesk',
  round: 'rounds',
  changeRound: 'rounds',
  extendRegion: 'rounds',
  closeRound: 'rounds',
  inviteNationalMember: 'nationalMembers',
  withdrawNationalInvitation: 'nationalMembers',
  removeNationalMember: 'nationalMembers',
  planRelease: 'releaseDesk',
  orderRelease: 'releaseDesk',
  release: 'releaseDesk',
  moveRelease: 'releaseDesk',
  cancelRelease: 'releaseDesk',
  askForRelease: 'releaseDesk',
  holdRelease: 'releaseDesk',
  letGoRelease: 'releaseDesk',
  newReport: 'reportDesk',
  regionReport: 'regionReports',
  readRegionReport: 'regionReports',
  answerObservation: 'regionReports',
  corrections: 'reportDesk',
  answerCorrection: 'reportDesk',
  observations: 'reportDesk',
  sendObservation: 'reportDesk',
  documentDesk: 'reportDesk',
  deskDocument: 'reportDesk',
  beginDocument: 'reportDesk',
  takeDownDocument: 'reportDesk',
  orderReport: 'reportDesk',
  reportProfiles: 'reportDesk',
  reportProfile: 'reportDesk',
  changeReportProfile: 'reportDesk',
  deskReport: 'reportDesk',
  reportText: 'reportDesk',
  newArticle: 'articleDesk',
  startArticle: 'articleDesk',
  articleImages: 'articleDesk',
  addArticleImage: 'articleDesk',
  articleImage: 'articleDesk',
  describeArticleImage: 'articleDesk',
  deskArticle: 'articleDesk',
  articleText: 'articleDesk',
  saveArticleText: 'articleDesk',
  articleFacts: 'articleDesk',
  saveArticleFacts: 'articleDesk',
  articleEdition: 'articleDesk',
  compareArticle: 'articleDesk',
  sendArticleToCheck: 'articleDesk',
  takeUpArticleCheck: 'articleDesk',
  returnArticle: 'articleDesk',
  publishArticle: 'articleDesk',
  withdrawArticle: 'articleDesk',
  renewArticleReview: 'articleDesk',
  confirmArticleTranslation: 'articleDesk',
  undoArticleChange: 'articleDesk',
  discardArticleDraft: 'articleDesk',
  beginArticleDraft: 'articleDesk',
  newActor: 'actorDesk',
  addActor: 'actorDesk',
  linkDesk: 'actorDesk',
  deskActor: 'actorDesk',
  saveActor: 'actorDesk',
  confirmActor: 'actorDesk',
  saveReportText: 'reportDesk',
  compareReport: 'reportDesk',
  readDraft: 'reportDesk',
  sendReportForReview: 'reportDesk',
  approveReport: 'reportDesk',
  returnReport: 'reportDesk',
  scheduleReport: 'reportDesk',
  publishReport: 'reportDesk',
  withdrawReport: 'reportDesk',
  pageContact: 'ownPage',
  savePageContact: 'ownPage',
  pageText: 'ownPage',
  savePageText: 'ownPage',
  pageBlocks: 'ownPage',
  addPageBlock: 'ownPage',
  pageBlock: 'ownPage',
  settlePageBlock: 'ownPage',
  arrangePagePart: 'ownPage',
  pageDraft: 'ownPage',
  pageEdition: 'ownPage',
  publishPage: 'ownPage',
  renewPage: 'ownPage',
  withdrawPage: 'ownPage',
  undoPageChange: 'ownPage',
  discardPageDraft: 'ownPage',
  newTimeProject: 'timeDesk',
  beginTimeProject: 'timeDesk',
  timeProject: 'timeDesk',
  timeSettings: 'timeDesk',
  saveTimeProject: 'timeDesk',
  newTimeStaff: 'timeDesk',
  addTimeStaff: 'timeDesk',
  timeStaff: 'timeDesk',
  saveTimeStaff: 'timeDesk',
  timeStaffSheet: 'timeDesk',
  participants: 'timeDesk',
  saveParticipant: 'timeDesk',
  attendance: 'timeDesk',
  saveAttendance: 'timeDesk',
  sendAttendance: 'timeDesk',
  correctAttendance: 'timeDesk',
}

export type SectionMenu = { title: string; links: MenuLink[] }

/**
 * The row of links under the header on pages of a region or of the national desk: only those that the person may open. Null elsewhere,
 * and when there is nothing to choose between.
 */
export const sectionMenu = (visit: {
  language: Language
  person: Person | null
  region: Region | null
  routeId: RouteId | null
}): SectionMenu | null => {
  const { language, person, region, routeId } = visit
  if (!person || !routeId) return null
  const t = siteTexts[language]
  const current = parents[routeId] ?? routeId
  // The coordinator's pages on one region stand in her own row.
  const isDesk = deskPages.some((id) => id === current)
  const links =
    region && !isDesk
      ? regionPages
          .filter((id) => isOpenTo(person, id, region.code))
          .map((id) => ({
            href: pathTo(id, language, { region: region.code }),
            label: t.section[id],
            isCurrent: current === id,
          }))
      : isDesk
        ? deskPages
            .filter((id) => isOpenTo(person, id, null))
            .map((id) => ({ href: pathTo(id, language), label: t.section[id], isCurrent: current === id }))
        : []
  return links.length > 1 ? { title: region && !isDesk ? region.name : t.desk, links } : null
}
