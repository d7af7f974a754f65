import { type ResultDocument, resultDocument } from '#shared/surveys/result-document.ts'
import type { SurveyKind } from '#shared/surveys/round-result.ts'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import type { Site, Visit } from '../site.tsx'
import { ResultPage } from './result-page.tsx'
import { surveyTexts } from './survey-texts.ts'

type ResultVisit = Visit<'surveyResult'> | Visit<'interviewResult'> | Visit<'surveySummary'> | Visit<'interviewSummary'>

const documentOf = async ({ deps, language, now }: ResultVisit, kind: SurveyKind): Promise<ResultDocument> =>
  resultDocument({
    kind,
    language,
    result: await deps.surveys.result(kind, now),
    isDemonstration: deps.site.isDemonstration,
  })

const summaryRoutes = { survey: 'surveySummary', interview: 'interviewSummary' } as const
const resultRoutes = { survey: 'surveyResult', interview: 'interviewResult' } as const

const showResult = async (visit: ResultVisit, kind: SurveyKind): Promise<Response> => {
  const document = await documentOf(visit, kind)
  return visit.page({
    title: document.title,
    description: document.lead,
    children: <ResultPage document={document} fileAddress={visit.path(summaryRoutes[kind])} />,
  })
}

/** The result as a PDF file: leads to it when it is made, and otherwise waits for it. */
const getSummary = async (visit: ResultVisit, kind: SurveyKind): Promise<Response> => {
  const { deps, language, now, path } = visit
  const document = await documentOf(visit, kind)
  const file = await deps.surveys.wantSummary(document, now)
  const address = await deps.surveys.summaryAddress(file)
  if (address) return visit.context.redirect(address, 302)
  const t = surveyTexts[language]
  const isFailed = file.status === 'failed'
  const title = isFailed ? t.failed : t.waiting
  return visit.page({
    title,
    ...(!isFailed && { headers: { refresh: '2' } }),
    children: (
      <>
        <Breadcrumbs language={language} links={[{ href: path(resultRoutes[kind]), label: document.title }]} />
        <PageHeading title={title} />
        {isFailed ? (
          <Notice color="danger" isStatus>
            <p>{t.failedText}</p>
          </Notice>
        ) : (
          <p role="status">{t.waitingText}</p>
        )}
        <p>
          <a class="ds-link" href={path(summaryRoutes[kind])}>
            {t.reload}
          </a>
        </p>
      </>
    ),
  })
}

/** What anyone may read of surveys and interviews. */
export const registerSurveyResults = (site: Site): void => {
  site.on('surveyResult', (visit) => showResult(visit, 'survey'))
  site.on('interviewResult', (visit) => showResult(visit, 'interview'))
  site.on('surveySummary', (visit) => getSummary(visit, 'survey'))
  site.on('interviewSummary', (visit) => getSummary(visit, 'interview'))
}
