import { type Language, texts } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import { capitalised, regionsCount } from '#shared/reports/report-words.ts'
import type { RegionStatus, Snapshot } from '#shared/statistics/snapshot.ts'
import type { MapCategory } from '../charts/region-map.tsx'
import { formatDay } from '../texts/format.ts'

/** What is public of a region's place in the round. */
const steps = ['waiting', 'submitted', 'adopted'] as const
type Step = (typeof steps)[number]

/** The step that a region is shown on in public: never how far it has come before handing in. */
export const publicStep = (region: Pick<RegionStatus, 'mapping' | 'plan'> | undefined): Step => {
  if (region?.plan === 'adopted') return 'adopted'
  return region?.mapping === 'submitted' ? 'submitted' : 'waiting'
}

type Texts = {
  title: string
  steps: Record<Step, string>
  columns: [string, string, string]
  yes: (day: string | null) => string
  no: string
  adopted: string
  sentence: (counts: Record<Step, number>, language: Language) => string
}

const mapTexts = texts<Texts>({
  sv: {
    title: 'Var regionerna står',
    steps: {
      waiting: 'inte inlämnad än',
      submitted: 'kartläggningen inlämnad',
      adopted: 'handlingsplanen antagen',
    },
    columns: ['Region', 'Kartläggning', 'Handlingsplan'],
    yes: (day) => (day ? `Inlämnad ${day}` : 'Inlämnad'),
    no: 'Inte än',
    adopted: 'Antagen',
    sentence: ({ waiting, submitted, adopted }, language) =>
      `${capitalised(regionsCount(adopted, language))} har antagit en handlingsplan, ${regionsCount(submitted, language)} har lämnat in kartläggningen men inte antagit någon plan, och ${regionsCount(waiting, language)} har inte lämnat in än.`,
  },
  en: {
    title: 'Where the regions stand',
    steps: { waiting: 'not handed in yet', submitted: 'mapping handed in', adopted: 'action plan adopted' },
    columns: ['Region', 'Mapping', 'Action plan'],
    yes: (day) => (day ? `Handed in ${day}` : 'Handed in'),
    no: 'Not yet',
    adopted: 'Adopted',
    sentence: ({ waiting, submitted, adopted }, language) => {
      const has = (count: number) => (count < 2 ? 'has' : 'have')
      return `${capitalised(regionsCount(adopted, language))} ${has(adopted)} adopted an action plan, ${regionsCount(submitted, language)} ${has(submitted)} handed in the mapping but adopted no plan, and ${regionsCount(waiting, language)} ${has(waiting)} not handed in yet.`
    },
  },
})

const colors = { waiting: 0, submitted: 2, adopted: 3 } as const satisfies Record<Step, MapCategory['color']>

/** The map of Sweden with what is public about each region, and the table behind it. */
export const mapView = (snapshot: Snapshot, language: Language) => {
  const t = mapTexts[language]
  const statuses = new Map(snapshot.regions.map((region) => [region.regionCode, region]))
  const counts: Record<Step, number> = { waiting: 0, submitted: 0, adopted: 0 }
  const placed = regions.map((region) => {
    const status = statuses.get(region.code)
    const step = publicStep(status)
    counts[step] += 1
    return { region, status, step }
  })
  return {
    title: t.title,
    description: t.sentence(counts, language),
    categories: steps.map((id): MapCategory => ({ id, label: t.steps[id], color: colors[id] })),
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
