import { findIndicator, type Instrument } from '#shared/instruments/instrument.ts'
import type { MadeOf } from '#shared/key-figures/made-of.ts'
import type { Language } from '#shared/platform/language.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { barrierTexts, sectorNames } from '#shared/reports/report-names.ts'
import { changeOf } from '#shared/statistics/snapshot-moves.ts'
import type { Column } from '../components/page-parts.tsx'
import { formatNumber } from '../texts/format.ts'
import { countText } from './counts-view.ts'
import { madeOfTexts } from './made-of-texts.ts'

/** What a figure is made of, ready to be laid out. */
type FigureParts = {
  sentences: string[]
  table: { caption: string; columns: Column[]; rows: string[][] } | null
  lists: { title: string; items: string[] }[]
}

type Of<Kind extends MadeOf['kind']> = Extract<MadeOf, { kind: Kind }>
type Laying<Kind extends MadeOf['kind']> = (made: Of<Kind>, instrument: Instrument, language: Language) => FigureParts

const columnsOf = (labels: readonly string[], numbers: readonly number[]): Column[] =>
  labels.map((label, index) => ({ label, isNumber: numbers.includes(index) }))

const nothing: FigureParts = { sentences: [], table: null, lists: [] }

const areaName = (instrument: Instrument, id: string, language: Language): string => {
  const area = instrument.areas.find((one) => one.id === id)
  return area ? `${area.letter}. ${area.title[language]}` : id
}

const percent = (value: number, language: Language) => formatNumber(Math.round(value), language)

const regionParts: Laying<'regions'> = ({ counted, others }, _instrument, language) => {
  const t = madeOfTexts[language]
  const names = (codes: readonly string[]) => codes.map((code) => findRegion(code)?.name ?? code)
  return {
    ...nothing,
    lists: [
      { title: t.counted(counted.length), items: names(counted) },
      { title: t.others(others.length), items: names(others) },
    ],
  }
}

const areaParts: Laying<'areas'> = ({ areas }, instrument, language) => {
  const t = madeOfTexts[language]
  return {
    ...nothing,
    table: {
      caption: t.areas,
      columns: columnsOf(t.areaColumns, [1]),
      rows: areas.map(({ areaId, median, isCounted }) => [
        areaName(instrument, areaId, language),
        median === null ? t.tooFew : percent(median, language),
        isCounted ? t.yes : '–',
      ]),
    },
  }
}

const moveParts: Laying<'moves'> = ({ areas }, instrument, language) => {
  const t = madeOfTexts[language]
  return {
    ...nothing,
    table: {
      caption: t.moves,
      columns: columnsOf(t.moveColumns, [1, 2, 3]),
      rows: areas.map(({ areaId, before, now, isCounted }) => {
        const change = changeOf({ before, now })
        return [
          areaName(instrument, areaId, language),
          percent(before, language),
          percent(now, language),
          `${change > 0 ? '+' : change < 0 ? '−' : ''}${Math.abs(change)}`,
          isCounted ? t.yes : '–',
        ]
      }),
    },
  }
}

const spreadParts: Laying<'spread'> = ({ spread }, _instrument, language) => {
  const t = madeOfTexts[language]
  if (!spread) return { ...nothing, sentences: [t.spreadTooFew] }
  const { lowerQuartile: lower, upperQuartile: upper } = spread
  return {
    ...nothing,
    sentences: [
      t.spread(spread.answers),
      ...(lower !== null && upper !== null ? [t.quartiles(percent(lower, language), percent(upper, language))] : []),
    ],
    table: {
      caption: t.spreadCaption,
      columns: columnsOf(t.spreadColumns, [1]),
      rows: [
        ...spread.perLevel.map((count, level) => [t.level(level), formatNumber(count, language)]),
        [t.notApplicable, formatNumber(spread.notApplicable, language)],
      ],
    },
  }
}

const priorityParts: Laying<'priorities'> = ({ questions }, instrument, language) => {
  const t = madeOfTexts[language]
  if (questions.length === 0) return { ...nothing, sentences: [t.noPriorities] }
  return {
    ...nothing,
    table: {
      caption: t.priorities,
      columns: columnsOf(t.priorityColumns, [1, 2]),
      rows: questions.map(({ indicatorId, regions, actions, isNamed }) => [
        `${indicatorId}. ${findIndicator(instrument, indicatorId)?.indicator.question[language] ?? ''}`,
        formatNumber(regions, language),
        formatNumber(actions, language),
        isNamed ? t.yes : '–',
      ]),
    },
  }
}

const barrierParts: Laying<'barriers'> = ({ levels }, _instrument, language) => {
  const t = madeOfTexts[language]
  return {
    ...nothing,
    table: {
      caption: t.barriers,
      columns: columnsOf(t.barrierColumns, [1, 2]),
      rows: levels.map(({ level, raised, regions }) => [
        barrierTexts[language][level].name,
        raised === null ? t.fewRegions : formatNumber(raised, language),
        regions === null ? '–' : formatNumber(regions, language),
      ]),
    },
  }
}

const sectorParts: Laying<'sectors'> = ({ year, reporting, sectors }, _instrument, language) => {
  const t = madeOfTexts[language]
  return {
    ...nothing,
    sentences: [t.sectorsNote(reporting)],
    table: {
      caption: t.sectors(year),
      columns: columnsOf(t.sectorColumns, [1]),
      rows: sectors.map(({ sector, count }) => [sectorNames[language][sector], countText(count, language)]),
    },
  }
}

const yearParts: Laying<'years'> = ({ years }, _instrument, language) => {
  const t = madeOfTexts[language]
  if (years.length === 0) return { ...nothing, sentences: [t.noYears] }
  return {
    ...nothing,
    table: {
      caption: t.years,
      columns: columnsOf(t.yearColumns, [1]),
      rows: years.map(({ year, reporting }) => [String(year), formatNumber(reporting, language)]),
    },
  }
}

const layings: { [Kind in MadeOf['kind']]: Laying<Kind> } = {
  regions: regionParts,
  'not-counted': (_made, _instrument, language) => ({ ...nothing, sentences: [madeOfTexts[language].notCounted] }),
  unnamed: (_made, _instrument, language) => ({ ...nothing, sentences: [madeOfTexts[language].unnamed] }),
  areas: areaParts,
  moves: moveParts,
  spread: spreadParts,
  priorities: priorityParts,
  barriers: barrierParts,
  sectors: sectorParts,
  years: yearParts,
  set: (_made, _instrument, language) => ({ ...nothing, sentences: [madeOfTexts[language].set] }),
}

/** What a figure is made of in words of the language. */
export const figureParts = (made: MadeOf, instrument: Instrument, language: Language): FigureParts =>
  // The kind picks the function that takes it; the compiler does not follow that through the table.
  (layings[made.kind] as Laying<MadeOf['kind']>)(made, instrument, language)
