import { parquetOfRows } from '#shared/cube/write-form-parts.ts'
import type { PartInForce } from '#shared/deliveries/deliveries.ts'
import type { DeliveryRow } from '#shared/deliveries/delivery.ts'
import { hashOfRows } from '#shared/deliveries/rows.ts'
import type { Objects } from '#shared/platform/objects.ts'

/** A row of a delivery; what it is not told is the plainest. */
export const aRow = (told: Partial<DeliveryRow> = {}): DeliveryRow => ({
  regionCode: '03',
  municipality: null,
  year: 2025,
  month: null,
  form: 'qualification',
  sector: 'komvux',
  branch: null,
  sex: 'women',
  ageGroup: null,
  outcome: 'recognised',
  count: 1,
  ...told,
})

/** The parts of a delivery by its rows, one a year and region. With `inline` they carry their rows, as those of the form do. */
export const partsOf = (
  deliveryId: string,
  acceptedAt: string,
  rows: readonly DeliveryRow[],
  inline = false,
): PartInForce[] =>
  [...Map.groupBy(rows, ({ year, regionCode }) => `${year}/${regionCode}`).values()].map((own) => {
    const { year, regionCode } = own[0] ?? aRow()
    return {
      deliveryId,
      order: `${acceptedAt}#${deliveryId}`,
      year,
      regionCode,
      key: `validations/year=${year}/region=${regionCode}/${deliveryId}.parquet`,
      rowCount: own.length,
      contentHash: hashOfRows(own),
      rows: inline ? own : null,
    }
  })

/** Puts a delivery's rows in the lake, as an import does, and gives its parts. */
export const putDelivery = async (
  objects: Objects,
  deliveryId: string,
  acceptedAt: string,
  rows: readonly DeliveryRow[],
): Promise<PartInForce[]> => {
  const parts = partsOf(deliveryId, acceptedAt, rows)
  for (const { key, year, regionCode } of parts)
    await objects.putNew(
      key,
      parquetOfRows(rows.filter((row) => row.year === year && row.regionCode === regionCode)),
      'application/vnd.apache.parquet',
    )
  return parts
}
