import type { PartInForce } from '#shared/deliveries/deliveries.ts'
import { regions } from '#shared/regions/regions.ts'

/** 200 partitions: ten years of twenty regions. */
export const benchPartitions = Array.from({ length: 10 }, (_, index) => 2015 + index).flatMap((year) =>
  regions.slice(0, 20).map(({ code }) => ({
    year,
    regionCode: code,
    key: `validations/year=${year}/region=${code}/first.parquet`,
  })),
)

/** The parts of one delivery a partition, with `rows` rows in all. */
export const benchParts = (rows: number): PartInForce[] =>
  benchPartitions.map(({ year, regionCode, key }) => ({
    deliveryId: 'first',
    order: '2026-01-01T00:00:00.000Z#first',
    year,
    regionCode,
    key,
    rowCount: Math.round(rows / benchPartitions.length),
    contentHash: `rows-${rows}`,
    rows: null,
  }))
