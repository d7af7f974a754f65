import { documentIds, type ProjectDocument, publicVersions } from '#shared/documents/document.ts'
import type { Language } from '#shared/platform/language.ts'
import { changeNoteIn } from '#shared/reports/change-note.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { SearchDocument } from '#shared/search/search-document.ts'
import type { SearchSource } from '#shared/search/search-life.ts'
import type { WebDeps } from '../../deps.ts'
import { documentTexts } from '../../documents/document-texts.ts'
import { pathTo } from '../../paths.ts'
import { reportTexts } from '../../reports/report-texts.ts'
import { reportTitle } from '../../reports/report-view.ts'
import { dayOf } from './day-of.ts'
import { inBoth } from './in-both.ts'

/** The status reports that are out, with the words of their summary and those that the coordinator has written (`insides`, by id). */
export const reportDocuments = (
  reports: readonly StatusReport[],
  rounds: readonly Round[],
  insides: ReadonlyMap<string, string>,
  language: Language,
): SearchDocument[] =>
  reports.map((report) => ({
    id: `report-${report.id}`,
    kind: 'report',
    language,
    title: reportTitle(report, rounds, language),
    words: `${reportTexts[language].version({ version: report.reportVersion })} ${report.period}`,
    lead: changeNoteIn(report.changeNote, language).text,
    body: insides.get(report.id) ?? '',
    url: pathTo('report', language, { report: report.id }),
    date: dayOf(report.publishedAt),
    weight: 1,
  }))

/** The pages of the project's own reports: they are there whether the files have been put up or not. */
export const projectDocuments = (documents: readonly ProjectDocument[], language: Language): SearchDocument[] =>
  documentIds.map((id) => {
    const t = documentTexts[language]
    const file = documents.find((document) => document.id === id)
    return {
      id: `document-${id}`,
      kind: 'report',
      language,
      title: t.names[id],
      words: t.title,
      lead: t.leads[id],
      body: '',
      url: pathTo('projectDocument', language, { document: id }),
      date: dayOf(file && publicVersions(file)[0]?.uploadedAt),
      weight: 1,
    }
  })

const insideOf = async ({ reports }: Pick<WebDeps, 'reports'>, report: StatusReport, language: Language) => {
  const [document, { searchableText }] = await Promise.all([
    reports.document(report, language),
    import('#shared/reports/searchable-text.ts'),
  ])
  return [report.id, document ? searchableText(document) : ''] as const
}

/** Published reports never change; which they are, and the names of their rounds, is the key. */
export const reportSource =
  (deps: Pick<WebDeps, 'reports' | 'rounds' | 'documents'>): SearchSource =>
  async () => {
    const [published, rounds, documents] = await Promise.all([
      deps.reports.listPublished(),
      deps.rounds.list(),
      deps.documents.list(),
    ])
    const insides = async (language: Language) =>
      new Map(await Promise.all(published.map((report) => insideOf(deps, report, language))))
    return {
      key: [
        ...published.map(({ id, version }) => `${id} ${version}`),
        ...rounds.map(({ id, title }) => `${id} ${title.sv} ${title.en}`),
        ...documents.map(({ id, version }) => `${id} ${version}`),
      ].join(),
      documents: async () => {
        const words = { sv: await insides('sv'), en: await insides('en') }
        return inBoth((language) => [
          ...reportDocuments(published, rounds, words[language], language),
          ...projectDocuments(documents, language),
        ])
      },
    }
  }
