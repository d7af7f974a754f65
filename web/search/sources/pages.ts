import type { Language } from '#shared/platform/language.ts'
import type { SearchDocument } from '#shared/search/search-document.ts'
import type { SearchSource } from '#shared/search/search-life.ts'
import { actorsTexts } from '../../actors/actors-texts.ts'
import { wayTexts } from '../../actors/way-texts.ts'
import { hourglassTexts } from '../../barriers/hourglass-texts.ts'
import { courseTexts } from '../../courses/course-texts.ts'
import { guideTexts } from '../../deliveries/guide-texts.ts'
import type { WebDeps } from '../../deps.ts'
import { documentTexts } from '../../documents/document-texts.ts'
import { eventTexts } from '../../events/event-texts.ts'
import { newsTexts } from '../../hub/news-texts.ts'
import { readingTexts } from '../../hub/reading-texts.ts'
import { wordsTexts } from '../../hub/words-texts.ts'
import { figureTexts } from '../../national/figure-texts.ts'
import { pictureTexts } from '../../national/picture-texts.ts'
import { openDataTexts } from '../../open-data/open-data-texts.ts'
import { pathTo, type RouteId } from '../../paths.ts'
import { aboutTexts } from '../../public/about-texts.ts'
import { accessibilityTexts } from '../../public/accessibility-texts.ts'
import { cookiesTexts } from '../../public/cookies-texts.ts'
import { privacyTexts } from '../../public/privacy-texts.ts'
import type { ProseSection } from '../../public/prose.tsx'
import { qualityRulesTexts } from '../../quality/rules-texts.ts'
import { regionPageTexts } from '../../region-pages/region-page-texts.ts'
import { releaseTexts } from '../../releases/release-texts.ts'
import { reportTexts } from '../../reports/report-texts.ts'
import { subscriptionTexts } from '../../subscriptions/subscription-texts.ts'
import { tableTexts } from '../../tables/table-texts.ts'
import { templateTexts } from '../../templates/template-texts.ts'
import { siteTexts } from '../../texts/site-texts.ts'
import { inBoth } from './in-both.ts'
import { pageWords } from './page-words.ts'
import { proseText } from './prose-text.ts'

type Page = { title: string; lead: string; sections?: readonly ProseSection[] }

/** The routes that need nothing in their address. */
type PlainRoute = Extract<keyof ReturnType<typeof pagesIn>, RouteId>

const pagesIn = (language: Language, facts: { origin: string; contact: string }) => {
  const about = aboutTexts[language]
  const figures = figureTexts[language]
  const reading = readingTexts[language]
  const releases = releaseTexts[language]
  return {
    about: { ...about, sections: [...about.what, ...about.method, about.who] },
    accessibility: { ...accessibilityTexts[language], sections: accessibilityTexts[language].sections(facts) },
    privacy: {
      ...privacyTexts[language],
      sections: privacyTexts[language].sections({ contact: facts.contact, cookies: pathTo('cookies', language) }),
    },
    cookies: cookiesTexts[language],
    openData: openDataTexts[language],
    courses: courseTexts[language],
    findYourWay: wayTexts[language],
    actors: actorsTexts[language],
    hubWords: wordsTexts[language],
    hubNews: newsTexts[language],
    audiences: { title: reading.audiencesTitle, lead: reading.audiencesLead },
    guides: { title: reading.guidesTitle, lead: reading.guidesLead },
    workTemplates: templateTexts[language],
    regionPages: regionPageTexts[language].index,
    events: eventTexts[language],
    nationalPicture: { title: pictureTexts[language].title, lead: pictureTexts[language].description },
    keyFigures: { title: figures.listTitle, lead: figures.listDescription },
    hourglass: hourglassTexts[language],
    statisticsTables: { title: tableTexts[language].title, lead: tableTexts[language].description },
    releaseCalendar: releases.calendar,
    revisions: releases.revisions,
    qualityRules: qualityRulesTexts[language],
    howToDeliver: guideTexts[language],
    reports: reportTexts[language],
    subscribe: subscriptionTexts[language],
    projectDocuments: documentTexts[language],
    signIn: { title: siteTexts[language].signIn, lead: '' },
  } satisfies Partial<Record<RouteId, Page>>
}

/** What the service says of itself, and its lists. */
export const pageDocuments = (language: Language, facts: { origin: string; contact: string }): SearchDocument[] => {
  const pages: Record<PlainRoute, Page> = pagesIn(language, facts)
  return (Object.keys(pages) as PlainRoute[]).map((id) => {
    const { title, lead, sections = [] } = pages[id]
    return {
      id: `page-${id}`,
      kind: 'page',
      language,
      title,
      words: pageWords[language][id] ?? '',
      lead,
      body: proseText(sections),
      url: pathTo(id, language),
      date: null,
      weight: 1,
    }
  })
}

/** They come with the program. */
export const pageSource =
  ({ site }: Pick<WebDeps, 'site'>): SearchSource =>
  async () => ({ key: 'shipped', documents: () => inBoth((language) => pageDocuments(language, site)) })
