import type { PublishedRelease } from '#shared/releases/release.ts'
import type { StatisticsTable } from './table.ts'
import { validationsTable } from './validations-table.ts'

/** The id under which a published version of the validations is found for good. */
export const versionTableId = (number: number): string => `validations-v${number}`

/** The version that such an id names; null for any other. */
export const versionOf = (id: string): number | null => {
  const [, number] = /^validations-v([1-9]\d{0,5})$/.exec(id) ?? []
  return number === undefined ? null : Number(number)
}

/** The validations as one version published them: the same table for ever. */
export const versionTable = ({ release, content }: PublishedRelease): StatisticsTable => {
  const { id, number, publishedAt, isDemonstration } = release
  const table = validationsTable(
    { counts: content.years, release: { id, number, publishedAt, isDemonstration }, isDemonstration },
    new Date(publishedAt),
  )
  return {
    ...table,
    id: versionTableId(number),
    title: { sv: `${table.title.sv}, version ${number}`, en: `${table.title.en}, version ${number}` },
  }
}
