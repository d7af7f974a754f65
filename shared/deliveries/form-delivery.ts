import { createHash } from 'node:crypto'
import type { Change } from '#shared/platform/store.ts'
import { type CountSubmission, sectorSum, sectors } from '#shared/statistics/validation-count.ts'
import { acceptanceChanges } from './acceptance-store.ts'
import { checkRow } from './check-row.ts'
import { columnNames, columns, readHeader } from './columns.ts'
import type { DeliveryPart, DeliveryRow } from './delivery.ts'
import { deliveryChanges } from './delivery-store.ts'
import { newDelivery } from './receive-delivery.ts'
import { hashOfRows } from './rows.ts'

/** The delivery of one submitted version of the form; the same whenever it is asked for. */
export const formDeliveryId = (regionCode: string, year: number, version: number): string =>
  createHash('sha256').update(`form/${regionCode}/${year}/${version}`).digest('base64url').slice(0, 22)

/** Where the rows of a partition lie in the lake once they are written, by the name of the delivery's content. */
export const partKey = (year: number, regionCode: string, content: string): string =>
  `validations/year=${year}/region=${regionCode}/${content}.parquet`

/** The form's cells as rows, through the same checks as a file's. Throws when one is refused, since the form has checked them. */
export const formRows = ({ regionCode, year, counts }: CountSubmission): DeliveryRow[] => {
  const layout = readHeader(columns.map((column) => columnNames[column][0]))
  if (!layout.ok) throw new Error('the form has columns that are not known')
  return counts.map(({ form, sector, sex, count }) => {
    const texts = [regionCode, '', String(year), '', form, sector, '', sex, '', 'recognised', String(count)]
    const context = { deliverer: { kind: 'region' as const, code: regionCode }, lastYear: year }
    const checked = checkRow(texts, layout.value, context)
    if (checked.kind !== 'row') throw new Error('the form let a count through that is no row')
    return checked.row
  })
}

/**
 * What makes a submitted version of the form a delivery that counts at once, in the place of the version that counted before (`replaces`; null for the first). For the transaction that submits it. Its
 * rows stand in the acceptance itself.
 */
export const acceptFormChanges = (submission: CountSubmission, replacesVersion: number | null): Change[] => {
  const { regionCode, year, version, savedAt, savedBy, source, comment, declaredTotals } = submission
  const id = formDeliveryId(regionCode, year, version)
  const rows = formRows(submission)
  const hash = hashOfRows(rows)
  const order = `${savedAt}#${id}`
  const replaces = replacesVersion === null ? null : formDeliveryId(regionCode, year, replacesVersion)
  const part: DeliveryPart = {
    deliveryId: id,
    order,
    year,
    regionCode,
    key: partKey(year, regionCode, id),
    rowCount: rows.length,
    contentHash: hash,
  }
  const received = newDelivery({
    id,
    measure: 'validations',
    way: 'form',
    deliverer: { kind: 'region', code: regionCode },
    receivedAt: savedAt,
    receivedFrom: savedBy,
    name: String(year),
    source,
    comment,
    objectKey: null,
    replaces,
  })
  const findings = {
    rowCount: rows.length,
    acceptedCount: rows.length,
    refusedCount: 0,
    refusalCount: 0,
    sum: rows.reduce((sum, { count }) => sum + count, 0),
    sums: sectors.flatMap((sector) => {
      const { sum } = sectorSum(submission.counts, sector)
      return sum === null ? [] : [{ year, sector, sum }]
    }),
    years: [year],
    regionCodes: [regionCode],
    warnings: [],
    warningCount: 0,
    confirmation: hash,
  }
  return [
    ...deliveryChanges({ ...received, status: 'accepted', acceptedAt: savedAt, findings }),
    ...acceptanceChanges('validations', {
      deliveryId: id,
      order,
      isInForce: true,
      replaces,
      parts: [part],
      rows,
      declaredTotals,
    }),
  ]
}
