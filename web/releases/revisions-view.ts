import type { Language } from '#shared/platform/language.ts'
import { kindOfRevision, type Revision, type RevisionKind } from '#shared/releases/revisions.ts'
import type { PublishedCount } from '#shared/statistics/snapshot.ts'
import type { StatisticsTable } from '#shared/tables/table.ts'

/** How many cells a page shows. */
export const revisionsPerPage = 100

export const revisionKinds = ['revised', 'added', 'removed'] as const satisfies readonly RevisionKind[]

export type RevisionRow = { labels: string[]; before: PublishedCount; after: PublishedCount }

export type RevisionsView = { kind: RevisionKind; page: number; pages: number; rows: RevisionRow[] }

/** What of the address says which cells are shown; what is not understood is as if it were not said. */
export const readRevisionQuery = (query: URLSearchParams): { kind: RevisionKind; page: number } => {
  const page = Number(query.get('page') ?? 1)
  return {
    kind: revisionKinds.find((kind) => kind === query.get('kind')) ?? 'revised',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** One page of the cells of a kind, named as the table names them. A page after the last shows the last. */
export const revisionsView = (
  revisions: readonly Revision[],
  table: Pick<StatisticsTable, 'dimensions'>,
  asked: { kind: RevisionKind; page: number },
  language: Language,
): RevisionsView => {
  const names = new Map(
    table.dimensions.flatMap(({ id, values }) => values.map(({ code, label }) => [`${id}/${code}`, label[language]])),
  )
  const nameOf = (dimension: string, code: string) => names.get(`${dimension}/${code}`) ?? code
  const ofKind = revisions.filter((revision) => kindOfRevision(revision) === asked.kind)
  const pages = Math.max(1, Math.ceil(ofKind.length / revisionsPerPage))
  const page = Math.min(asked.page, pages)
  return {
    kind: asked.kind,
    page,
    pages,
    rows: ofKind
      .slice((page - 1) * revisionsPerPage, page * revisionsPerPage)
      .map(({ year, region, sector, form, sex, before, after }) => ({
        labels: [
          String(year),
          nameOf('region', region),
          nameOf('sector', sector),
          nameOf('form', form),
          nameOf('sex', sex),
        ],
        before,
        after,
      })),
  }
}
