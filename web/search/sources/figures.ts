import type { Instrument } from '#shared/instruments/instrument.ts'
import type { KeyFigure } from '#shared/key-figures/key-figure.ts'
import { measures } from '#shared/measures/measures.ts'
import type { Language } from '#shared/platform/language.ts'
import type { SearchDocument } from '#shared/search/search-document.ts'
import type { SearchSource } from '#shared/search/search-life.ts'
import type { StatisticsTable } from '#shared/tables/table.ts'
import type { WebDeps } from '../../deps.ts'
import { figuresOf } from '../../national/figure-history.ts'
import { figureTexts } from '../../national/figure-texts.ts'
import { filterNames } from '../../national/picture-filter.ts'
import { pathTo } from '../../paths.ts'
import { instrumentOf } from '../../public/instrument-shown.ts'
import { tableTexts } from '../../tables/table-texts.ts'
import { dayOf } from './day-of.ts'
import { inBoth } from './in-both.ts'

/** The key figures of the newest national picture. There are many that are alike, and what they are about is told elsewhere: each counts a little less. */
export const figureDocuments = (
  figures: readonly KeyFigure[],
  day: string | null,
  language: Language,
): SearchDocument[] =>
  figures.map(({ key, label, definition, text }) => ({
    id: `figure-${key}`,
    kind: 'figure',
    language,
    title: label[language],
    words: `${key.replaceAll('-', ' ')}. ${figureTexts[language].listTitle}`,
    lead: `${text[language]}. ${definition[language]}`,
    body: '',
    url: pathTo('keyFigure', language, { figure: key }),
    date: day,
    weight: 0.7,
  }))

/** The tables of statistics with what they count. */
export const tableDocuments = (tables: readonly StatisticsTable[], language: Language): SearchDocument[] =>
  tables.map(({ id, title, measure, source, dimensions, updatedAt }) => {
    const { name, counts, countsNot, quality } = measures[measure]
    return {
      id: `table-${id}`,
      kind: 'figure',
      language,
      title: title[language],
      words: `${tableTexts[language].title}. ${name[language]}`,
      lead: counts[language],
      body: [
        countsNot[language],
        quality[language],
        source[language],
        ...dimensions.map(({ label }) => label[language]),
      ].join('\n'),
      url: pathTo('statisticsTable', language, { table: id }),
      date: dayOf(updatedAt),
      weight: 1.1,
    }
  })

/** The areas of the mapping, each where it is shown how the regions stand in it. Which questions it has, the page there tells too. */
export const areaDocuments = ({ areas }: Pick<Instrument, 'areas'>, language: Language): SearchDocument[] =>
  areas.map(({ id, letter, title, purpose, indicators }) => ({
    id: `area-${id}`,
    kind: 'area',
    language,
    title: `${letter}. ${title[language]}`,
    words: '',
    lead: purpose[language],
    body: indicators.map(({ question }) => question[language]).join('\n'),
    url: `${pathTo('nationalLevels', language)}?${new URLSearchParams({ [filterNames.area]: id })}`,
    date: null,
    weight: 0.6,
  }))

/** The newest picture, the questionnaire that it was made with, and the tables. */
export const figureSource =
  (deps: Pick<WebDeps, 'snapshots' | 'instruments' | 'tables'>): SearchSource =>
  async () => {
    const [snapshot, tables] = await Promise.all([deps.snapshots.latest(), deps.tables.list()])
    return {
      key: [snapshot?.id ?? '', ...tables.map(({ id, updatedAt }) => `${id} ${updatedAt}`)].join(),
      documents: async () => {
        const instrument = await instrumentOf(deps, snapshot)
        const figures = snapshot ? figuresOf(snapshot, instrument) : []
        return inBoth((language) => [
          ...figureDocuments(figures, dayOf(snapshot?.createdAt), language),
          ...tableDocuments(tables, language),
          ...areaDocuments(instrument, language),
        ])
      },
    }
  }
