import { buildQuestionnaire } from '#shared/exchange/build-questionnaire.ts'
import { asActor } from '#shared/people/person.ts'
import type { Site, Visit } from '../site.tsx'
import { crumbsTo, exchangeContext } from './exchange-context.ts'
import { exchangeTexts } from './exchange-texts.ts'
import { PrintedQuestionnaire } from './print-page.tsx'

const showPrint = async (visit: Visit<'printMapping'>): Promise<Response> => {
  const { language, deps, person, now } = visit
  const context = await exchangeContext(visit)
  if (!context?.mayReadAnswers) return visit.notFound()
  const { mapping } = context
  const document = buildQuestionnaire({
    given: mapping,
    assessment: mapping.assessment,
    region: mapping.region,
    round: mapping.round,
    contents: 'answered',
    language,
    isDemonstration: deps.site.isDemonstration,
    madeBy: asActor(person),
    madeAt: now,
  })
  return visit.page({
    title: `${exchangeTexts[language].printed}: ${document.title}`,
    children: (
      <PrintedQuestionnaire document={document} crumbs={crumbsTo(visit, context, exchangeTexts[language].title)} />
    ),
  })
}

/** The whole mapping on one page. */
export const registerPrint = (site: Site): void => {
  site.on('printMapping', showPrint)
}
