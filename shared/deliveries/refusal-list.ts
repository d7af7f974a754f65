import type { Objects } from '#shared/platform/objects.ts'
import { marked } from '#shared/tables/formats/csv.ts'
import { contentName } from './content-name.ts'
import type { ListedRefusal, RefusalPage } from './deliveries.ts'
import type { Delivery } from './delivery.ts'
import { reasonWords } from './reason-words.ts'

/** What a page shows, and what one object of the list holds: a page is never spread over two. */
export const refusalsPerPage = 100
export const refusalsPerObject = 10_000

/** The objects of a list, numbered from 1, and the whole list as one file for spreadsheets, by the name of the delivery's content. */
export const refusalObjectKey = (content: string, number: number): string =>
  `deliveries/${content}/refusals-${number}.ndjson`
export const refusalFileKey = (content: string): string => `deliveries/${content}/refusals.csv`

export const refusalFileHeader = 'rad,kolumn,värde,varför,why\r\n'

/** What a spreadsheet could take for a formula stays a text by an apostrophe before it. */
const field = (text: string): string => {
  const safe = marked(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A refusal as a line of the CSV file (RFC 4180). */
export const refusalLine = ({ row, column, value, reason }: ListedRefusal): string => {
  const { sv, en } = reasonWords(reason)
  return `${[String(row), field(column ?? ''), field(value), field(sv), field(en)].join(',')}\r\n`
}

/** A page of the list, from page 1. Reads one object of at most about 2 MB. */
export const readRefusalPage = async (
  objects: Objects,
  { id, fileHash, findings }: Delivery,
  page: number,
): Promise<RefusalPage> => {
  const count = findings?.refusalCount ?? 0
  const pageCount = Math.ceil(count / refusalsPerPage)
  if (!Number.isInteger(page) || page < 1 || page > pageCount) return { page, pageCount, refusals: [] }
  const first = (page - 1) * refusalsPerPage
  const number = Math.floor(first / refusalsPerObject) + 1
  const body = await objects.get(refusalObjectKey(contentName({ id, fileHash }), number))
  if (!body) throw new Error('a list of refusals is not where it was put')
  const start = first % refusalsPerObject
  const lines = new TextDecoder()
    .decode(body)
    .split('\n')
    .slice(start, start + refusalsPerPage)
  // Written by the import in this type, a line each.
  return {
    page,
    pageCount,
    refusals: lines.filter((line) => line !== '').map((line) => JSON.parse(line) as ListedRefusal),
  }
}
