import { type Language, texts } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import { capitalised, regionsCount, verb } from '#shared/reports/report-words.ts'
import { type PublicStep, publicStep, publicSteps } from '#shared/statistics/public-step.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import type { MapCategory } from '../charts/region-map.tsx'
import { formatDay, formatList } from '../texts/format.ts'

type Texts = {
  title: string
  steps: Record<PublicStep, string>
  columns: [string, string, string]
  yes: (day: string | null) => string
  no: string
  adopted: string
  /** What so many regions have done; put together only for steps that some region stands on. */
  parts: Record<PublicStep, (regions: string, count: number, all: number) => string>
}

const mapTexts = texts<Texts>({
  sv: {
    title: 'Kartläggning och handlingsplan, region för region',
    steps: {
      waiting: 'inte inlämnad än',
      submitted: 'kartläggningen inlämnad',
      adopted: 'handlingsplanen antagen',
    },
    columns: ['Region', 'Kartläggning', 'Handlingsplan'],
    yes: (day) => (day ? `Inlämnad ${day}` : 'Inlämnad'),
    no: 'Inte än',
    adopted: 'Antagen',
    parts: {
      adopted: (regions) => `${regions} har antagit en handlingsplan`,
      submitted: (regions) => `${regions} har lämnat in kartläggningen men inte antagit någon plan`,
      waiting: (regions, count, all) =>
        count === all ? 'ingen region har lämnat in än' : `${regions} har inte lämnat in än`,
    },
  },
  en: {
    title: 'Mapping and action plan, region by region',
    steps: { waiting: 'not handed in yet', submitted: 'mapping handed in', adopted: 'action plan adopted' },
    columns: ['Region', 'Mapping', 'Action plan'],
    yes: (day) => (day ? `Handed in ${day}` : 'Handed in'),
    no: 'Not yet',
    adopted: 'Adopted',
    parts: {
      adopted: (regions, count) => `${regions} ${verb(count, 'has', 'have')} adopted an action plan`,
      submitted: (regions, count) =>
        `${regions} ${verb(count, 'has', 'have')} handed in the mapping but adopted no plan`,
      waiting: (regions, count, all) =>
        count === all ? 'no region has handed in yet' : `${regions} ${verb(count, 'has', 'have')} not handed in yet`,
    },
  },
})

const colors = { waiting: 0, submitted: 2, adopted: 3 } as const satisfies Record<PublicStep, MapCategory['color']>

/** The map of Sweden with what is public about each region, all of them or those of `codes`, and the table behind it. */
export const mapView = (snapshot: Snapshot, language: Language, codes?: readonly string[]) => {
  const t = mapTexts[language]
  const statuses = new Map(snapshot.regions.map((region) => [region.regionCode, region]))
  const counts: Record<PublicStep, number> = { waiting: 0, submitted: 0, adopted: 0 }
  const shown = regions.filter(({ code }) => codes === undefined || codes.includes(code))
  const placed = shown.map((region) => {
    const status = statuses.get(region.code)
    const step = publicStep(status)
    counts[step] += 1
    return { region, status, step }
  })
  const parts = [...publicSteps]
    .reverse()
    .filter((step) => counts[step] > 0)
    .map((step) => t.parts[step](regionsCount(counts[step], language), counts[step], shown.length))
  return {
    title: t.title,
    description: `${capitalised(formatList(parts, language))}.`,
    categories: publicSteps.map((id): MapCategory => ({ id, label: t.steps[id], color: colors[id] })),
    values: Object.fromEntries(
      placed.map(({ region, step }) => [region.code, { category: step, label: t.steps[step] }]),
    ),
    columns: t.columns.map((label) => ({ label })),
    rows: placed.map(({ region, status }) => [
      region.name,
      status?.mapping === 'submitted'
        ? t.yes(status.submittedAt ? formatDay(status.submittedAt, language) : null)
        : t.no,
      status?.plan === 'adopted' ? t.adopted : t.no,
    ]),
  }
}
