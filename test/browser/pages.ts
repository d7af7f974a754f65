import { idOfForm } from '#shared/platform/ids.ts'
import type { Language } from '#shared/platform/language.ts'
import { type Params, pathTo, type RouteId, type routes } from '#web/paths.ts'

/** The routes that answer GET. */
export type GetRouteId = {
  [Id in RouteId]: (typeof routes)[Id]['method'] extends 'GET' ? Id : never
}[RouteId]

/** Accounts of the demonstration data (shared/demonstration/accounts.json). */
const people = {
  dalarna: 'dalarna.ansvarig@demo.example',
  skane: 'skane.ansvarig@demo.example',
  coordinator: 'samordnare@demo.example',
  administrator: 'administrator@demo.example',
  /** Reports time (shared/demonstration/load-time.ts). */
  worker: 'kommunikator@demo.example',
} as const

/** How a browser comes to a page in the demonstration data. */
export type Reach<Parameters = Record<string, string>> =
  | { kind: 'address'; as: string | null; params: Parameters }
  /** The page's own address is not known beforehand: go to another page and follow the first link to it. */
  | { kind: 'link'; as: string | null; from: RouteId; fromParams: Record<string, string>; to: RegExp }
  | { kind: 'not-a-page'; because: string }

const anyone = { kind: 'address', as: null, params: {} } as const
const desk = { kind: 'address', as: people.coordinator, params: {} } as const
/** Dalarna has handed in and adopted; Skåne is answering, and has no plan of this round yet. */
const dalarna = { region: '20', round: '2026' } as const
/** The next version of the mapping, which two coordinators are writing. */
const draft = { instrument: 'mapping', version: '2' } as const
const skane = { region: '12', round: '2026' } as const
/** Skåne is answering the survey; the interview with Gotland is begun (shared/demonstration/load-surveys.ts). */
const survey = { region: '12', round: 'enkat-2026' } as const
const interview = { region: '09', round: 'intervjuer-2026' } as const

/** Its ids are the same every time (shared/demonstration/demonstration-events.ts). */
const demonstrationEvent = 'demo-past-event-------'
/** A project of time, whose id comes from the name that it is loaded under. */
const timeOf = (name: string) => ({ project: idOfForm(`demo-${name}`), month: '2022-12' })
const timeDesk = { kind: 'address', as: people.administrator, params: timeOf('time-past') } as const
const timeStaff = { ...timeOf('time-past'), staff: idOfForm('demo-staff-worker') }
const sameAtRegion = 'it is the page of the national desk at another address'

/**
 * Every GET route with the way to reach it, for the checks that look at every page (accessibility, screenshots). A route that is missing
 * here does not compile. `report` needs a published report, and the desk's pages a draft to the public.
 */
export const pages = {
  home: anyone,
  about: anyone,
  accessibility: anyone,
  privacy: anyone,
  cookies: anyone,
  offline: anyone,
  nationalPicture: anyone,
  nationalMap: anyone,
  nationalLevels: anyone,
  nationalOverTime: anyone,
  nationalPriorities: anyone,
  nationalFlow: anyone,
  pictureNews: desk,
  seminar: anyone,
  keyFigures: anyone,
  keyFigureFile: { kind: 'not-a-page', because: 'it is a file' },
  keyFigure: { kind: 'address', as: null, params: { figure: 'antal-kartlagda' } },
  hourglass: anyone,
  reports: anyone,
  report: { kind: 'link', as: null, from: 'reports', fromParams: {}, to: /\/(rapporter|reports)\/\d{4}/ },
  readReport: {
    kind: 'link',
    as: null,
    from: 'report',
    fromParams: { report: '2026-v1' },
    to: /\/(las|read)(#|$)/,
  },
  reportFile: { kind: 'not-a-page', because: 'it redirects to a file' },
  reportTable: { kind: 'not-a-page', because: 'it is a file' },
  reportFeed: { kind: 'not-a-page', because: 'it is a file' },
  reportCorrection: { kind: 'address', as: null, params: { report: '2026-v1' } },
  subscribe: anyone,
  subscriptionRequest: { kind: 'address', as: null, params: { secret: 'a'.repeat(43) } },
  subscription: { kind: 'address', as: null, params: { secret: 'a'.repeat(44) } },
  projectDocuments: anyone,
  projectDocument: { kind: 'address', as: null, params: { document: 'situation' } },
  projectFile: { kind: 'not-a-page', because: 'it redirects to a file' },
  regionReports: { kind: 'address', as: people.dalarna, params: { region: '20' } },
  regionReport: {
    kind: 'not-a-page',
    because: 'no report on a region is in the demonstration data; it is `report`, see test/reports',
  },
  readRegionReport: {
    kind: 'not-a-page',
    because: 'no report on a region is in the demonstration data; it is `readReport`',
  },
  regionReportFile: { kind: 'not-a-page', because: 'it redirects to a file' },
  regionReportTable: { kind: 'not-a-page', because: 'it is a file' },
  corrections: desk,
  observations: { ...desk, params: { report: '2026-v1' } },
  documentDesk: desk,
  deskDocument: { ...desk, params: { document: 'interviews' } },
  finishDocument: { kind: 'not-a-page', because: 'it notes that a file has come, and redirects' },
  publishedImage: { kind: 'not-a-page', because: 'it is a file' },
  articleDesk: desk,
  newArticle: desk,
  articleImages: desk,
  articleImage: { kind: 'not-a-page', because: 'no picture is in the demonstration data; see test/articles' },
  finishArticleImage: { kind: 'not-a-page', because: 'it notes that a file has come, and redirects' },
  articleImageFile: { kind: 'not-a-page', because: 'it is a file' },
  deskArticle: { ...desk, params: { article: 'employer' } },
  articleText: { ...desk, params: { article: 'employer', written: 'sv' } },
  articleFacts: { ...desk, params: { article: 'employer' } },
  articleEdition: { ...desk, params: { article: 'employer', edition: '0' } },
  compareArticle: { ...desk, params: { article: 'employer' } },
  chartFile: { kind: 'not-a-page', because: 'it is a file' },

  statisticsTables: anyone,
  statisticsTable: { kind: 'address', as: null, params: { table: 'higher-vocational' } },
  statisticsMeasure: { kind: 'address', as: null, params: { table: 'validations' } },
  statisticsFile: { kind: 'not-a-page', because: 'it is a file' },
  statisticsEmbed: { kind: 'address', as: null, params: { table: 'higher-vocational' } },
  openData: anyone,
  releaseCalendar: anyone,
  releaseFeed: { kind: 'not-a-page', because: 'it is a file' },
  revisions: anyone,
  revision: { kind: 'address', as: null, params: { number: '1' } },
  statisticsVersion: { kind: 'address', as: null, params: { number: '1' } },
  releaseDesk: desk,
  qualityRules: anyone,
  qualityDesk: desk,
  regionQuality: { kind: 'address', as: people.dalarna, params: { region: '20' } },
  release: {
    kind: 'link',
    as: people.coordinator,
    from: 'releaseDesk',
    fromParams: {},
    to: /\/(publiceringar|publications)\/[\w-]{22}/,
  },
  catalogueFile: { kind: 'not-a-page', because: 'it is a file' },

  surveyResult: anyone,
  surveySummary: { kind: 'not-a-page', because: 'it redirects to a file' },
  interviewResult: anyone,
  interviewSummary: { kind: 'not-a-page', because: 'it redirects to a file' },

  calendarFile: { kind: 'not-a-page', because: 'it is a file' },

  courses: anyone,
  course: { kind: 'address', as: null, params: { course: 'validation-in-30-minutes' } },
  courseModule: {
    kind: 'address',
    as: people.skane,
    params: { course: 'validation-in-30-minutes', module: 'test-yourself' },
  },
  courseCaptions: { kind: 'not-a-page', because: 'it is a file' },
  courseDesk: desk,
  deskCourse: { ...desk, params: { course: 'validation-in-30-minutes' } },
  courseFile: { kind: 'not-a-page', because: 'it is a file' },
  deskModule: { ...desk, params: { course: 'mapping', module: 'examples' } },
  deskQuestion: {
    ...desk,
    params: { course: 'validation-in-30-minutes', module: 'test-yourself', question: 'older-text' },
  },

  signIn: { kind: 'not-a-page', because: 'it redirects to the sign-in service' },
  sessionEnded: anyone,
  myPage: { kind: 'address', as: people.skane, params: {} },
  myReminders: { kind: 'address', as: people.skane, params: {} },
  myNotices: { kind: 'address', as: people.dalarna, params: {} },
  openNotice: { kind: 'not-a-page', because: 'it redirects to what the notice tells of' },
  invitation: { kind: 'address', as: null, params: { secret: 'an-invitation-that-nobody-has-sent-0000000000' } },

  region: { kind: 'address', as: people.dalarna, params: { region: '20' } },
  members: { kind: 'address', as: people.dalarna, params: { region: '20' } },
  history: { kind: 'address', as: people.dalarna, params: { region: '20' } },

  survey: { kind: 'address', as: people.skane, params: survey },
  mapping: { kind: 'address', as: people.skane, params: skane },
  mappingArea: { kind: 'address', as: people.skane, params: { ...skane, area: 'role-mandate' } },
  answerHistory: { kind: 'address', as: people.skane, params: { ...skane, indicator: 'A1' } },
  exchange: { kind: 'address', as: people.skane, params: skane },
  exchangeFile: { kind: 'not-a-page', because: 'it is there for a day after a file is ordered; see test/exchange' },
  downloadFile: { kind: 'not-a-page', because: 'it redirects to a file' },
  printMapping: { kind: 'address', as: people.skane, params: skane },
  importAnswers: { kind: 'address', as: people.skane, params: skane },
  importPreview: { kind: 'not-a-page', because: 'it is there for a day after a file is read in; see test/exchange' },
  mappingResult: { kind: 'address', as: people.dalarna, params: dalarna },
  mappingOverTime: { kind: 'address', as: people.dalarna, params: dalarna },
  handIn: { kind: 'address', as: people.skane, params: skane },
  mappingSignOff: { kind: 'not-a-page', because: 'it is a file' },

  evidenceList: { kind: 'address', as: people.skane, params: { region: '12' } },
  newEvidence: { kind: 'address', as: people.skane, params: { region: '12' } },
  evidence: {
    kind: 'link',
    as: people.skane,
    from: 'evidenceList',
    fromParams: { region: '12' },
    to: /\/(underlag|evidence)\/[\w-]{22}$/,
  },
  finishUpload: { kind: 'not-a-page', because: 'it redirects to the evidence' },
  evidenceFile: { kind: 'not-a-page', because: 'it redirects to a file' },

  comments: { kind: 'address', as: people.skane, params: skane },
  assignments: { kind: 'address', as: people.skane, params: skane },
  assignment: { kind: 'address', as: people.skane, params: { ...skane, target: 'A1' } },

  plan: { kind: 'address', as: people.dalarna, params: dalarna },
  proposals: { kind: 'address', as: people.skane, params: skane },
  copyActions: { kind: 'address', as: people.skane, params: skane },
  planSheets: { kind: 'address', as: people.skane, params: skane },
  planSheetFile: { kind: 'not-a-page', because: 'a file' },
  planSheetTemplate: { kind: 'not-a-page', because: 'a file' },
  planSheetPreview: {
    kind: 'not-a-page',
    because: 'it is there for a day after a file is read in; see test/plan-sheets',
  },
  action: { kind: 'address', as: people.skane, params: { ...skane, action: 'ny' } },
  changeActions: { kind: 'address', as: people.skane, params: skane },
  barrier: { kind: 'address', as: people.skane, params: { ...skane, barrier: 'ny' } },
  barrierOpenness: {
    kind: 'link',
    as: people.dalarna,
    from: 'plan',
    fromParams: dalarna,
    to: /\/(rakna-oppet|count-openly)$/,
  },
  adopt: { kind: 'address', as: people.skane, params: skane },
  edition: { kind: 'address', as: people.dalarna, params: { ...dalarna, number: '1' } },
  circulation: { kind: 'address', as: people.skane, params: { ...skane, region: '13' } },
  // The page of a link that lives needs its secret, which is not stored: test/circulation looks at that one.
  consultation: { kind: 'address', as: null, params: { secret: 'a-link-that-nobody-has-made-00000000000000000' } },
  ownPlanRemark: {
    kind: 'address',
    as: null,
    params: {
      secret: 'a-link-that-nobody-has-made-00000000000000000',
      key: 'a-remark-that-nobody-has-sent-0000000000000',
    },
  },
  followUps: { kind: 'address', as: people.dalarna, params: { region: '20', round: '2025' } },
  followUp: {
    kind: 'link',
    as: people.dalarna,
    from: 'followUps',
    fromParams: { region: '20', round: '2025' },
    to: /\/(uppfoljning|follow-up)\/[\w-]{22}$/,
  },

  planPapers: { kind: 'address', as: people.dalarna, params: dalarna },
  planPaper: { kind: 'address', as: people.dalarna, params: dalarna },
  planPaperFile: { kind: 'not-a-page', because: 'it is there for a day after a file is ordered; see test/plan-papers' },
  downloadPlanPaper: { kind: 'not-a-page', because: 'it redirects to a file' },
  planCalendar: { kind: 'address', as: people.dalarna, params: dalarna },

  howToDeliver: anyone,
  deliveryTemplate: { kind: 'not-a-page', because: 'it is a file' },
  deliveries: { kind: 'address', as: people.dalarna, params: { region: '20' } },
  newDelivery: { kind: 'address', as: people.dalarna, params: { region: '20' } },
  delivery: {
    kind: 'link',
    as: people.dalarna,
    from: 'deliveries',
    fromParams: { region: '20' },
    to: /\/(leveranser|deliveries)\/[\w-]{22}$/,
  },
  deliveryRefusals: { kind: 'not-a-page', because: 'it redirects to a file' },
  deliveryDesk: desk,
  newNationalDelivery: desk,
  nationalDelivery: {
    kind: 'link',
    as: people.coordinator,
    from: 'deliveryDesk',
    fromParams: {},
    to: /\/(leveranser|deliveries)\/[\w-]{22}$/,
  },
  nationalDeliveryRefusals: { kind: 'not-a-page', because: 'it redirects to a file' },
  apiKeys: desk,

  counts: { kind: 'address', as: people.dalarna, params: { region: '20' } },
  countsYear: { kind: 'address', as: people.dalarna, params: { region: '20', year: '2025' } },

  coordinator: desk,
  lessons: desk,
  reviews: desk,
  reviewsFile: { kind: 'not-a-page', because: 'a file' },
  review: { kind: 'address', as: people.coordinator, params: dalarna },
  interviews: desk,
  interview: { ...desk, params: interview },
  interviewHistory: { ...desk, params: { ...interview, indicator: 'A1' } },
  barrierDesk: desk,
  nationalBarrier: {
    kind: 'link',
    as: people.coordinator,
    from: 'barrierDesk',
    fromParams: {},
    to: /\/(hinder|barriers)\/[\w-]{22}$/,
  },
  events: anyone,
  eventFeed: { kind: 'not-a-page', because: 'it is a file' },
  eventFile: { kind: 'not-a-page', because: 'it is a file' },
  openEventUpload: { kind: 'not-a-page', because: 'it is a file' },
  certificatePaper: { kind: 'not-a-page', because: 'it is the page of an ordered file, as the others' },
  downloadCertificatePaper: { kind: 'not-a-page', because: 'it is a file' },
  ownEventUpload: { kind: 'not-a-page', because: 'it is a file' },
  newEventUpload: { ...desk, params: { event: demonstrationEvent } },
  eventUpload: { kind: 'not-a-page', because: 'the demonstration data has no file of an event' },
  finishEventUpload: { kind: 'not-a-page', because: 'it leads on' },
  fetchEventUpload: { kind: 'not-a-page', because: 'it is a file' },
  event: { kind: 'link', as: null, from: 'events', fromParams: {}, to: /\/(kalendarium|events)\/[\w-]{22}$/ },
  eventRegions: anyone,
  checkCertificate: anyone,
  certificateCheck: { kind: 'address', as: null, params: { code: 'DEMA-DEMA-DEMA' } },
  ownRegistration: { kind: 'address', as: null, params: { secret: 'demo-'.padEnd(43, 'a') } },
  ownEvaluation: { kind: 'address', as: null, params: { secret: 'demo-'.padEnd(43, 'a') } },
  ownCertificate: { kind: 'address', as: null, params: { secret: 'demo-'.padEnd(43, 'a') } },
  eventDesk: desk,
  newEvent: desk,
  deskEvent: { ...desk, params: { event: demonstrationEvent } },
  changeEvent: { ...desk, params: { event: demonstrationEvent } },
  eventAttendance: { ...desk, params: { event: demonstrationEvent } },
  attendancePaper: { ...desk, params: { event: demonstrationEvent } },
  participantFile: { kind: 'not-a-page', because: 'it is a file' },
  eventNeeds: { ...desk, params: { event: demonstrationEvent } },
  eventEvaluation: { ...desk, params: { event: demonstrationEvent } },
  regionEventDesk: { kind: 'address', as: people.dalarna, params: { region: '20' } },
  newRegionEvent: { kind: 'address', as: people.dalarna, params: { region: '20' } },
  regionDeskEvent: { kind: 'not-a-page', because: sameAtRegion },
  changeRegionEvent: { kind: 'not-a-page', because: sameAtRegion },
  regionAttendance: { kind: 'not-a-page', because: sameAtRegion },
  regionAttendancePaper: { kind: 'not-a-page', because: sameAtRegion },
  regionParticipantFile: { kind: 'not-a-page', because: 'it is a file' },
  newRegionUpload: { kind: 'not-a-page', because: sameAtRegion },
  regionUpload: { kind: 'not-a-page', because: sameAtRegion },
  finishRegionUpload: { kind: 'not-a-page', because: 'it leads on' },
  fetchRegionUpload: { kind: 'not-a-page', because: 'it is a file' },
  regionEventNeeds: { kind: 'not-a-page', because: sameAtRegion },
  regionEventEvaluation: { kind: 'not-a-page', because: sameAtRegion },
  planDesk: desk,
  planDeskFile: { kind: 'not-a-page', because: 'a file' },
  countryEffect: desk,
  countryEffectFile: { kind: 'not-a-page', because: 'a file' },
  myTime: { kind: 'address', as: people.worker, params: {} },
  timeRules: { kind: 'address', as: people.worker, params: {} },
  timeSheet: { kind: 'address', as: people.worker, params: timeOf('time-past') },
  approveTime: { ...desk, params: { ...timeStaff, month: '2022-11' } },
  sheetPaper: { kind: 'not-a-page', because: 'it is there for a day when somebody has ordered it; see test/time' },
  downloadSheetPaper: { kind: 'not-a-page', because: 'a file' },
  timeDesk: { kind: 'address', as: people.administrator, params: {} },
  newTimeProject: { kind: 'address', as: people.administrator, params: {} },
  timeProject: timeDesk,
  timeSettings: timeDesk,
  newTimeStaff: timeDesk,
  timeStaff: { ...timeDesk, params: timeStaff },
  timeStaffSheet: { ...timeDesk, params: timeStaff },
  participants: timeDesk,
  attendance: timeDesk,
  timeFile: { kind: 'not-a-page', because: 'a file' },
  themes: desk,
  themesFile: { kind: 'not-a-page', because: 'a file' },
  theme: { ...desk, params: { theme: 'area.information' } },
  workshopTheme: {
    kind: 'link',
    as: people.coordinator,
    from: 'themes',
    fromParams: {},
    to: /\/(beslutat|decided)\/[\w-]{22}$/,
  },
  rounds: desk,
  round: { kind: 'address', as: people.coordinator, params: { round: '2026' } },
  reminders: desk,
  nationalMembers: desk,
  reportDesk: desk,
  newReport: { ...desk, params: { recipient: 'agency' } },
  reportProfiles: desk,
  reportProfile: { kind: 'not-a-page', because: 'it is there when somebody has saved a profile; see test/reports' },
  deskReport: { ...desk, params: { report: '2026-v1' } },
  reportText: { ...desk, params: { report: '2026-public-v1', chapter: 'summary' } },
  compareReport: { ...desk, params: { report: '2026-v1' } },
  readDraft: { ...desk, params: { report: '2026-v1' } },
  draftFile: { kind: 'not-a-page', because: 'it redirects to a file' },

  instruments: desk,
  instrumentVersion: { ...desk, params: draft },
  instrumentHead: { ...desk, params: draft },
  instrumentArea: { ...desk, params: { ...draft, area: 'information' } },
  instrumentIndicator: { ...desk, params: { ...draft, area: 'information', indicator: 'I1' } },
  instrumentPreview: { ...desk, params: { ...draft, area: 'information' } },
  instrumentLineage: { ...desk, params: draft },
  instrumentReview: { ...desk, params: draft },
  instrumentFile: { kind: 'not-a-page', because: 'it is a file' },
  instrumentUpload: { ...desk, params: { ...draft, upload: 'an-upload-that-is-gone' } },
  moveRound: { ...desk, params: { ...draft, round: '2026' } },

  hub: anyone,
  hubWords: anyone,
  findYourWay: anyone,
  actors: anyone,
  actorFile: { kind: 'not-a-page', because: 'it is a file' },
  audiences: anyone,
  audience: { kind: 'link', as: null, from: 'audiences', fromParams: {}, to: /\/(nytta|benefit)\/[a-z]/ },
  guides: anyone,
  guide: { kind: 'link', as: null, from: 'guides', fromParams: {}, to: /\/(vagledning|guidance)\/[a-z]/ },
  workTemplates: anyone,
  workTemplateFile: { kind: 'not-a-page', because: 'it is a file' },
  hubNews: anyone,
  hubFeed: { kind: 'not-a-page', because: 'it is a file' },
  hubNewsItem: { kind: 'link', as: null, from: 'hubNews', fromParams: {}, to: /\/(nyheter|news)\/[a-z-]+$/ },
  regionPages: anyone,
  regionPage: { kind: 'address', as: null, params: { region: '20' } },
  regionPageEmbed: { kind: 'address', as: null, params: { region: '20' } },
  regionPageFile: { kind: 'not-a-page', because: 'it is a file' },
  ownPage: { kind: 'address', as: people.dalarna, params: { region: '20' } },
  pageContact: { kind: 'address', as: people.dalarna, params: { region: '20' } },
  pageText: { kind: 'address', as: people.dalarna, params: { region: '20', part: 'role' } },
  pageBlocks: { kind: 'address', as: people.dalarna, params: { region: '20' } },
  pageBlock: {
    kind: 'link',
    as: people.dalarna,
    from: 'ownPage',
    fromParams: { region: '20' },
    to: /\/(byggstenar|blocks)\/[\w-]+/,
  },
  pageDraft: { kind: 'address', as: people.dalarna, params: { region: '20' } },
  pageEdition: { kind: 'address', as: people.dalarna, params: { region: '20', edition: '1' } },
  pageDesk: desk,
  search: anyone,
  searchFile: { kind: 'not-a-page', because: 'it is a file for browsers' },
  hubArticle: { kind: 'link', as: null, from: 'hub', fromParams: {}, to: /\/(myter-och-fakta|myths-and-facts)$/ },
  actorDesk: desk,
  newActor: desk,
  linkDesk: desk,
  deskActor: { ...desk, params: { actor: 'myh' } },
} as const satisfies { [Id in GetRouteId]: Reach<Params<Id>> }

/** The address of a page that is reached by address, in a language; null for the others. */
export const addressOf = (id: GetRouteId, language: Language): string | null => {
  const reach: Reach = pages[id]
  if (reach.kind !== 'address') return null
  // `pages` ties each id to its own parameters; the compiler cannot follow that through a loop.
  return (pathTo as (id: RouteId, language: Language, params: object) => string)(id, language, reach.params)
}
