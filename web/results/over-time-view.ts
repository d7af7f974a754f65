import type { Language } from '#shared/platform/language.ts'
import type { OverTime, SeenLevel } from '#shared/scoring/over-time.ts'
import type { TrendRow } from '../charts/trend-row.tsx'
import type { Column } from '../components/page-parts.tsx'
import { formatNumber } from '../texts/format.ts'
import { areaLabel } from './explanation-view.ts'
import { overTimeTexts } from './over-time-texts.ts'
import { percentWords } from './percent-words.ts'

type TableView = { caption: string; columns: Column[]; rows: (string | number)[][] }

/** What the page of the result over time shows. */
export type OverTimeView = {
  /** What the rounds share. */
  basis: string
  moments: string[]
  about: string
  rows: TrendRow[]
  table: TableView
  /** Level by level, for each area. */
  areas: { label: string; table: TableView }[]
}

type Percents = readonly (number | null)[]

/** From the first to the last round, in whole percentage points; null where either lacks a value. */
export const changeOf = (percents: Percents): number | null => {
  const [first, last] = [percents[0] ?? null, percents.at(-1) ?? null]
  return first === null || last === null ? null : Math.round(last) - Math.round(first)
}

const changeWords = (percents: Percents, language: Language): string => {
  const change = changeOf(percents)
  if (change === null) return '–'
  // U+2212 and U+00B1, which screen readers read.
  const sign = change === 0 ? '\u00b1' : change > 0 ? '+' : '\u2212'
  return sign + formatNumber(Math.abs(change), language)
}

const levelWords = (level: SeenLevel, language: Language): string | number => {
  const t = overTimeTexts[language]
  if (level === 'not-applicable') return t.notApplicable
  return level === 'missing' ? t.missing : level
}

const aboutOf = (compared: OverTime, moments: readonly string[], language: Language): string => {
  const t = overTimeTexts[language]
  const [first, last] = [moments[0], moments.at(-1)]
  if (moments.length < 2 || first === undefined || last === undefined) return t.aboutOne
  const changes = compared.areas.flatMap(({ percents }) => changeOf(percents) ?? [])
  const part = (say: (areas: number) => string, test: (change: number) => boolean): string[] => {
    const areas = changes.filter(test).length
    return areas === 0 ? [] : [say(areas)]
  }
  const parts = [
    ...part(t.risen, (change) => change > 0),
    ...part(t.fallen, (change) => change < 0),
    ...part(t.same, (change) => change === 0),
  ]
  return parts.length === 0 ? t.aboutOne : t.about({ parts, first, last })
}

/** Arranges the rounds side by side. */
export const overTimeView = (compared: OverTime, language: Language): OverTimeView => {
  const t = overTimeTexts[language]
  const { sharedCount, indicatorCount } = compared
  const moments = compared.rounds.map(({ title }) => title[language])
  const roundColumns = moments.map((label) => ({ label, isNumber: true }))
  const lines = [
    { id: 'total', label: t.whole, percents: compared.total },
    ...compared.areas.map(({ area, percents }) => ({ id: area.id, label: areaLabel(area, language), percents })),
  ]
  return {
    basis:
      sharedCount === 0
        ? t.sharedNone
        : sharedCount === indicatorCount
          ? t.sharedAll(indicatorCount)
          : t.shared(sharedCount, indicatorCount),
    moments,
    about: aboutOf(compared, moments, language),
    rows: lines.map(({ id, label, percents }) => ({
      id,
      label,
      values: percents,
      text: percentWords(percents.at(-1) ?? null, language),
      ...(percents.length > 1 && { change: changeWords(percents, language) }),
    })),
    table: {
      caption: t.tableCaption,
      columns: [{ label: t.area }, ...roundColumns, { label: t.change, isNumber: true }],
      rows: lines.map(({ label, percents }) => [
        label,
        ...percents.map((percent) => percentWords(percent, language)),
        changeWords(percents, language),
      ]),
    },
    areas: compared.areas.map(({ area, indicators }) => ({
      label: areaLabel(area, language),
      table: {
        caption: t.levelsOf(areaLabel(area, language)),
        columns: [{ label: t.question }, ...roundColumns],
        rows: indicators.map(({ indicator, levels }) => [
          `${indicator.id} ${indicator.question[language]}`,
          ...levels.map((level) => levelWords(level, language)),
        ]),
      },
    })),
  }
}
