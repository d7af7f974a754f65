import type { Localized } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import type { RegionStatus, Snapshot } from '#shared/statistics/snapshot.ts'
import type { KeyFigure } from './key-figure.ts'

const all = regions.length

type Count = {
  key: string
  label: Localized
  definition: Localized
  counts: (region: RegionStatus) => boolean
  /** The same as a share of all regions, under a key and a label of its own. */
  share?: { key: string; label: Localized }
}

const newestYear = (snapshot: Snapshot): number | null =>
  snapshot.counts
    .filter(({ reportingRegions }) => reportingRegions.length > 0)
    .reduce<number | null>((newest, { year }) => Math.max(newest ?? year, year), null)

const countsOf = (snapshot: Snapshot): Count[] => {
  const year = newestYear(snapshot)
  const reporting = new Set(snapshot.counts.find((one) => one.year === year)?.reportingRegions ?? [])
  return [
    {
      key: 'antal-kartlagda',
      label: { sv: 'Regioner som har lämnat in sin kartläggning', en: 'Regions with a mapping handed in' },
      definition: {
        sv: 'Regioner vars kartläggning är inlämnad i omgången. En kartläggning som har gått åter för komplettering räknas inte.',
        en: 'Regions whose mapping is handed in during the round. A mapping returned for completion does not count.',
      },
      counts: ({ mapping }) => mapping === 'submitted',
      share: {
        key: 'andel-kartlagda',
        label: { sv: 'Andel regioner som har lämnat in', en: 'Share of regions with a mapping handed in' },
      },
    },
    {
      key: 'antal-antagna',
      label: { sv: 'Regioner som har antagit en handlingsplan', en: 'Regions with an adopted action plan' },
      definition: {
        sv: 'Regioner vars handlingsplan för omgången är antagen.',
        en: 'Regions whose action plan for the round is adopted.',
      },
      counts: ({ plan }) => plan === 'adopted',
      share: {
        key: 'andel-antagna',
        label: { sv: 'Andel regioner med antagen plan', en: 'Share of regions with an adopted plan' },
      },
    },
    {
      key: 'antal-pagaende',
      label: { sv: 'Regioner som arbetar med sin kartläggning', en: 'Regions at work on their mapping' },
      definition: {
        sv: 'Regioner som har börjat svara men inte lämnat in, och regioner som har fått tillbaka sin kartläggning.',
        en: 'Regions that have begun to answer but not handed in, and regions that have had their mapping returned.',
      },
      counts: ({ mapping }) => mapping === 'in-progress' || mapping === 'returned',
    },
    {
      key: 'antal-ej-borjat',
      label: { sv: 'Regioner som inte har börjat', en: 'Regions that have not begun' },
      definition: {
        sv: 'Regioner som inte har svarat på någon fråga i omgången.',
        en: 'Regions that have not answered any question in the round.',
      },
      counts: ({ mapping }) => mapping === 'not-started',
    },
    {
      key: 'antal-rapporterande',
      label:
        year === null
          ? { sv: 'Regioner som har rapporterat valideringar', en: 'Regions that have reported validations' }
          : {
              sv: `Regioner som har rapporterat valideringar för ${year}`,
              en: `Regions that have reported validations for ${year}`,
            },
      definition: {
        sv: 'Regioner vars uppgifter ingår i det senaste året i den senaste publiceringen av statistiken.',
        en: 'Regions whose figures are part of the latest year in the latest release of the statistics.',
      },
      counts: ({ regionCode }) => reporting.has(regionCode),
    },
  ]
}

/** How far the regions have come: so many, and of those that are told as a share, how many per cent of all regions. */
export const regionFigures = (snapshot: Snapshot): KeyFigure[] =>
  countsOf(snapshot).flatMap(({ key, label, definition, counts, share }) => {
    const regionCodes = snapshot.regions.filter(counts).map(({ regionCode }) => regionCode)
    const count = regionCodes.length
    const percent = Math.round((count / all) * 100)
    const common = { definition, section: 'regions', table: 'regions', regionCodes, areaIds: null } as const
    const figure: KeyFigure = {
      ...common,
      key,
      label,
      unit: 'regions',
      value: count,
      text: { sv: `${count} av ${all}`, en: `${count} of ${all}` },
    }
    if (!share) return [figure]
    return [
      figure,
      { ...common, ...share, unit: 'percent', value: percent, text: { sv: `${percent} %`, en: `${percent}%` } },
    ]
  })
