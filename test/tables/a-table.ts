import fc from 'fast-check'
import type { Dimension, StatisticsTable } from '#shared/tables/table.ts'

const localized = (text: string) => ({ sv: text, en: `${text} (en)` })

/** A table of dimensions with so many values; each cell is a number that its codes alone give. The first dimension is the region, the last the time. */
export const aTable = (sizes: readonly number[]): StatisticsTable => {
  const dimensions = sizes.map((size, place): Dimension => {
    const id = `d${place}`
    return {
      id,
      label: localized(id),
      values: Array.from({ length: size }, (_, index) => ({
        code: `${id}v${index}`,
        label: localized(`${id} value ${index}`),
      })),
      totalCode: null,
      isTime: place === sizes.length - 1,
      isRegion: place === 0,
    }
  })
  return {
    id: 'a-table',
    title: localized('A table'),
    unit: localized('things'),
    source: localized('a source'),
    sourceUrl: null,
    updatedAt: '',
    measure: 'validations',
    dimensions,
    notes: [],
    cellAt: (codes) => ({
      value: codes.reduce((sum, code) => sum * 10 + Number(code.split('v')[1]), 0),
    }),
  }
}

/** A table of two to four dimensions with one to five values, and at least one value of each dimension chosen. */
export const aTableWithChoice = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 4 })
  .chain((sizes) => {
    const table = aTable(sizes)
    return fc
      .tuple(
        ...table.dimensions.map(({ values }) =>
          fc.subarray(
            values.map(({ code }) => code),
            { minLength: 1 },
          ),
        ),
      )
      .map((chosen) => ({
        table,
        selection: Object.fromEntries(table.dimensions.map(({ id }, place) => [id, chosen[place] ?? []])),
      }))
  })
