import { measures } from '#shared/measures/measures.ts'
import type { Language } from '#shared/platform/language.ts'
import { missingIn, notesOf, sourceOf, valueNotesOf } from '#shared/tables/formats/cut-notes.ts'
import { titleOf } from '#shared/tables/formats/px.ts'
import { symbols } from '#shared/tables/symbols.ts'
import type { Dimension, StatisticsTable, TableCut } from '#shared/tables/table.ts'
import { codelistsOf } from './codelists.ts'
import { addressOf, linkTo, type PxSite } from './links.ts'
import type { Placement } from './px-query.ts'
import { canBeEliminated, contentsCode } from './px-table.ts'

type About = { site: PxSite; cut: TableCut; language: Language }

const rolesOf = (dimensions: readonly Dimension[]) => {
  const named = {
    time: dimensions.filter(({ isTime }) => isTime),
    geo: dimensions.filter(({ isRegion }) => isRegion),
    metric: dimensions.filter(({ id }) => id === contentsCode),
  }
  // A role is left out where no variable has it: the format wants none that is empty.
  const some = Object.entries(named).filter(([, found]) => found.length > 0)
  return Object.fromEntries(some.map(([role, found]) => [role, found.map(({ id }) => id)]))
}

/** The same for each value of what is measured. */
const perValue = <T>({ values }: Dimension, value: T): Record<string, T> =>
  Object.fromEntries(values.map(({ code }) => [code, value]))

const aboutContents = (dimension: Dimension, table: StatisticsTable, language: Language) => {
  const { first, last } = periodsOf(table)
  return {
    measuringType: perValue(dimension, 'Flow'),
    priceType: perValue(dimension, 'NotApplicable'),
    adjustment: perValue(dimension, 'None'),
    ...(first && { refperiod: perValue(dimension, first === last ? first : `${first}–${last}`) }),
    // PxWeb 2's client begins a table's title with it.
    alternativeText: Object.fromEntries(dimension.values.map(({ code, label }) => [code, label[language]])),
  }
}

const dimensionOf = (dimension: Dimension, { site, cut, language }: About) => {
  const { id, label, values, totalCode } = dimension
  const { table } = cut
  const isContents = id === contentsCode
  const notes = valueNotesOf(cut, dimension, language)
  const { population } = measures[table.measure]
  const isPopulationNoted = table.notes.some((note) => note[language] === population[language])
  const lists = codelistsOf(table, table.dimensions.find((one) => one.id === id) ?? dimension)
  return {
    label: label[language],
    ...(isContents && !isPopulationNoted && { note: [population[language]] }),
    category: {
      index: Object.fromEntries(values.map(({ code }, place) => [code, place])),
      label: Object.fromEntries(values.map((value) => [value.code, value.label[language]])),
      ...(notes.length > 0 && { note: Object.fromEntries(notes.map(([code, text]) => [code, [text]])) }),
      ...(isContents && { unit: perValue(dimension, { base: table.unit[language], decimals: 0 }) }),
    },
    extension: {
      elimination: canBeEliminated(dimension),
      ...(totalCode !== null && { eliminationValueCode: totalCode }),
      ...(notes.length > 0 && {
        categoryNoteMandatory: Object.fromEntries(notes.map(([code]) => [code, { '0': true }])),
      }),
      show: 'value',
      ...(isContents && aboutContents(dimension, table, language)),
      codelists: lists.map((list) => ({
        id: list.id,
        label: list.label[language],
        type: list.type,
        links: [linkTo(site, 'metadata', `/codelists/${list.id}`, language)],
      })),
    },
  }
}

/** The periods of a table's time, first and last; empty texts where it has no time. */
export const periodsOf = ({ dimensions }: StatisticsTable): { first: string; last: string } => {
  const codes = dimensions.find(({ isTime }) => isTime)?.values.map(({ code }) => code) ?? []
  return { first: codes[0] ?? '', last: codes.at(-1) ?? '' }
}

const extensionOf = ({ site, cut, language }: About, placement: Placement) => {
  const { table } = cut
  const { first, last } = periodsOf(table)
  const subject = measures[table.measure].name[language]
  return {
    // What the table itself says must be read with it; what a symbol means stands beside.
    noteMandatory: Object.fromEntries(table.notes.map((_, place) => [String(place), true])),
    px: {
      tableid: table.id,
      decimals: 0,
      'official-statistics': false,
      // Parts do not add up to totals: some are hidden, and the sources leave some out.
      aggregallowed: false,
      language,
      contents: subject,
      description: titleOf(cut, language),
      descriptiondefault: true,
      heading: placement.heading,
      stub: placement.stub,
      matrix: table.id,
      'subject-code': table.measure,
      'subject-area': subject,
      ...(table.nextUpdateAt && { nextUpdate: table.nextUpdateAt }),
    },
    ...(first && { firstPeriod: first, lastPeriod: last }),
    discontinued: false,
    contact: [{ name: 'Valideringslyft', mail: site.contact, raw: site.contact }],
    symbols: Object.fromEntries(
      missingIn(cut).map((kind) => [symbols[kind].symbol[language], symbols[kind].legend[language]]),
    ),
  }
}

const valuesOf = ({ cells }: TableCut, language: Language) => {
  const status: Record<string, string> = {}
  const value = cells.map((cell, place) => {
    if ('value' in cell) return cell.value
    status[place] = symbols[cell.missing].symbol[language]
    return null
  })
  return { value, ...(Object.keys(status).length > 0 && { status }) }
}

/**
 * A cut as the JSON-stat 2.0 dataset of PxWebApi 2: the answer to a query, or with `isMetadata` only what describes it. A cell without a number is null, `status` gives its symbol by the
 * cell's place and `extension.symbols` what the symbols mean.
 */
export const datasetOf = (about: About, placement: Placement, isMetadata: boolean): object => {
  const { site, cut, language } = about
  const { table, dimensions } = cut
  return {
    version: '2.0',
    class: 'dataset',
    href: addressOf(site, `/tables/${table.id}/${isMetadata ? 'metadata' : 'data'}`, language),
    label: titleOf(cut, language),
    source: sourceOf(cut, language),
    ...(table.updatedAt && { updated: table.updatedAt }),
    note: notesOf(cut, language),
    role: rolesOf(dimensions),
    id: dimensions.map(({ id }) => id),
    size: dimensions.map(({ values }) => values.length),
    dimension: Object.fromEntries(dimensions.map((dimension) => [dimension.id, dimensionOf(dimension, about)])),
    extension: extensionOf(about, placement),
    ...(isMetadata ? { value: null } : valuesOf(cut, language)),
  }
}
