import { type Language, texts } from '#shared/platform/language.ts'
import { countyGroups } from '#shared/regions/county-groups.ts'
import { capitalised, regionsCount, verb } from '#shared/reports/report-words.ts'
import { type MeasureMap, measureMapView } from './measure-map-view.ts'
import { periodName } from './period-words.ts'
import type { Picture } from './read-picture.ts'

type Texts = {
  inGroup: (title: string, group: string) => string
  changed: (regions: string, count: number, period: string) => string
  /** Where the earlier picture is of another year. */
  otherTitle: (period: string, title: string) => string
  column: (label: string, period: string) => string
}

const chosenTexts = texts<Texts>({
  sv: {
    inGroup: (title, group) => `${title}: ${group}`,
    changed: (regions, count, period) =>
      count === 0
        ? `Inget har ändrats jämfört med ${period}.`
        : `Jämfört med ${period} är uppgiften en annan i ${regions}.`,
    otherTitle: (period, title) => `Uppgifterna från ${period} är: ${title}.`,
    column: (label, period) => `${label}, ${period}`,
  },
  en: {
    inGroup: (title, group) => `${title}: ${group}`,
    changed: (regions, count, period) =>
      count === 0
        ? `Nothing has changed compared with ${period}.`
        : `${capitalised(regions)} ${verb(count, 'differs', 'differ')} from ${period}.`,
    otherTitle: (period, title) => `The figures from ${period} are: ${title}.`,
    column: (label, period) => `${label}, ${period}`,
  },
})

/** The map with what the compared month had of each region in columns of its own; the map itself shows the chosen month. */
const against = (now: MeasureMap, before: MeasureMap, month: string, language: Language): MeasureMap => {
  const t = chosenTexts[language]
  const codes = Object.keys(now.values)
  const changed = codes.filter((code) => now.values[code]?.label !== before.values[code]?.label).length
  return {
    ...now,
    description: `${now.description} ${now.title === before.title ? t.changed(regionsCount(changed, language), changed, month) : t.otherTitle(month, before.title)}`,
    columns: [
      ...now.columns,
      ...before.columns.slice(1).map((column) => ({ ...column, label: t.column(column.label, month) })),
    ],
    rows: now.rows.map((row, index) => [...row, ...(before.rows[index] ?? []).slice(1)]),
  }
}

/** The map that the filter asks for: of the whole country or a part of it, alone or beside another month. Everything that a map shows is public of each region, and so of a part of the country. */
export const chosenMapView = (
  { filter, snapshot, compared }: Pick<Picture, 'filter' | 'snapshot' | 'compared'>,
  language: Language,
): MeasureMap & { only?: readonly string[] } => {
  const group = countyGroups.find(({ code }) => code === filter.group)
  const now = measureMapView(filter.measure, snapshot, language, group?.counties)
  const whole = compared
    ? against(
        now,
        measureMapView(filter.measure, compared.snapshot, language, group?.counties),
        periodName(compared.period, language),
        language,
      )
    : now
  if (!group) return whole
  return { ...whole, title: chosenTexts[language].inGroup(whole.title, group.name[language]), only: group.counties }
}
