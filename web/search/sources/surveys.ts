import type { SearchDocument } from '#shared/search/search-document.ts'
import type { SearchSource } from '#shared/search/search-life.ts'
import { type Block, type ResultDocument, resultDocument } from '#shared/surveys/result-document.ts'
import type { WebDeps } from '../../deps.ts'
import { pathTo } from '../../paths.ts'
import { inBoth } from './in-both.ts'

const routes = { survey: 'surveyResult', interview: 'interviewResult' } as const

const linesOf = (block: Block): string[] => {
  if (block.kind === 'points') return block.points
  if (block.kind === 'shares') return block.rows.map(({ label, words }) => `${label}: ${words}`)
  return [block.text]
}

/** The result of a survey or of interviews: the page, and each part of it where it stands. What is not known is not searched. */
export const resultDocuments = (document: ResultDocument): SearchDocument[] => {
  const { kind, language, title, lead, sections } = document
  const url = pathTo(routes[kind], language)
  const common = { kind: 'result', language, words: '', date: null } as const
  const parts = sections
    .filter(({ id }) => id !== 'unknown')
    .map(({ id, title: heading, blocks }): SearchDocument => {
      const [first = '', ...rest] = blocks.flatMap(linesOf)
      return {
        ...common,
        id: `result-${kind}-${id}`,
        title: heading,
        words: title,
        lead: first,
        body: rest.join('\n'),
        url: `${url}#${id}`,
        weight: 0.8,
      }
    })
  return [{ ...common, id: `result-${kind}`, title, lead, body: '', url, weight: 1 }, ...parts]
}

/** Counting a round takes some forty reads, so what is found is at most an hour older than the page. */
const hourOf = (at: Date): string => at.toISOString().slice(0, 13)

/** The results of the survey and of the interviews, as anyone may read them. */
export const resultSource =
  ({ surveys, rounds, site, clock }: Pick<WebDeps, 'surveys' | 'rounds' | 'site' | 'clock'>): SearchSource =>
  async () => {
    const asked = (await rounds.list()).filter(({ kind }) => kind !== 'mapping')
    return {
      key: asked.length === 0 ? 'published' : `${asked.map(({ id }) => id).join()} ${hourOf(clock())}`,
      documents: async () => {
        const [survey, interview] = await Promise.all([
          surveys.result('survey', clock()),
          surveys.result('interview', clock()),
        ])
        const { isDemonstration } = site
        return inBoth((language) => [
          ...resultDocuments(resultDocument({ kind: 'survey', language, result: survey, isDemonstration })),
          ...resultDocuments(resultDocument({ kind: 'interview', language, result: interview, isDemonstration })),
        ])
      },
    }
  }
