import type { PublishedRelease } from '#shared/releases/release.ts'
import { branchesTable, hasBranches } from './branches-table.ts'
import type { StatisticsTable } from './table.ts'
import { validationsTable } from './validations-table.ts'

/** The tables of which every published version stays. */
const kinds = ['validations', 'validations-by-branch'] as const
export type VersionedTable = (typeof kinds)[number]

/** The id under which a published version of a table is found for good: `validations-v2`. */
export const versionTableId = (number: number, kind: VersionedTable = 'validations'): string => `${kind}-v${number}`

/** The table and the version that such an id names; null for any other. */
export const versionOf = (id: string): { kind: VersionedTable; number: number } | null => {
  const [, name, number] = /^(.+)-v([1-9]\d{0,5})$/.exec(id) ?? []
  const kind = kinds.find((one) => one === name)
  return kind === undefined ? null : { kind, number: Number(number) }
}

const makers = { validations: validationsTable, 'validations-by-branch': branchesTable } as const

/** A table as one version published it: the same for ever. */
const tableOfVersion = (kind: VersionedTable, { release, content }: PublishedRelease): StatisticsTable => {
  const { id, number, publishedAt, isDemonstration } = release
  const table = makers[kind](
    { counts: content.years, release: { id, number, publishedAt, isDemonstration }, isDemonstration },
    new Date(publishedAt),
  )
  return {
    ...table,
    id: versionTableId(number, kind),
    title: { sv: `${table.title.sv}, version ${number}`, en: `${table.title.en}, version ${number}` },
  }
}

/** The validations as one version published them: the same table for ever. */
export const versionTable = (published: PublishedRelease): StatisticsTable => tableOfVersion('validations', published)

/** The same by branch; null when the version has nothing by branch. */
export const branchesVersionTable = (published: PublishedRelease): StatisticsTable | null =>
  hasBranches(published.content.years) ? tableOfVersion('validations-by-branch', published) : null
