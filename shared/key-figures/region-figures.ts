import type { Localized } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import { newestReportedYear } from '#shared/statistics/newest-reported-year.ts'
import { stepsBefore } from '#shared/statistics/public-step.ts'
import type { RegionStatus, Snapshot } from '#shared/statistics/snapshot.ts'
import { hiddenCount } from './hidden-count.ts'
import type { KeyFigure } from './key-figure.ts'

const all = regions.length

type Count = {
  key: string
  label: Localized
  definition: Localized
  counts: (region: RegionStatus) => boolean
  /** How far a region has come before it hands in is its own business: which regions they are is not told, nor how many where that would tell it. */
  isOwnBusiness?: true
  /** The same as a share of all regions, under a key and a label of its own. */
  share?: { key: string; label: Localized }
}

const countsOf = (snapshot: Snapshot): Count[] => {
  const newest = newestReportedYear(snapshot)
  const year = newest?.year ?? null
  const reporting = new Set(newest?.reportingRegions ?? [])
  return [
    {
      key: 'antal-kartlagda',
      label: { sv: 'Regioner som har lämnat in sin kartläggning', en: 'Regions that have handed in their mapping' },
      definition: {
        sv: 'Regioner vars kartläggning är inlämnad i omgången. En kartläggning som regionen har fått tillbaka för komplettering räknas inte.',
        en: 'Regions that have handed in their mapping in the round. A mapping returned for completion does not count.',
      },
      counts: ({ mapping }) => mapping === 'submitted',
      share: {
        key: 'andel-kartlagda',
        label: {
          sv: 'Andel regioner som har lämnat in sin kartläggning',
          en: 'Share of regions that have handed in their mapping',
        },
      },
    },
    {
      key: 'antal-antagna',
      label: { sv: 'Regioner som har antagit en handlingsplan', en: 'Regions that have adopted an action plan' },
      definition: {
        sv: 'Regioner vars handlingsplan för omgången är antagen.',
        en: 'Regions whose action plan for the round is adopted.',
      },
      counts: ({ plan }) => plan === 'adopted',
      share: {
        key: 'andel-antagna',
        label: {
          sv: 'Andel regioner som har antagit en handlingsplan',
          en: 'Share of regions that have adopted an action plan',
        },
      },
    },
    {
      key: 'antal-pagaende',
      label: { sv: 'Regioner som arbetar med sin kartläggning', en: 'Regions working on their mapping' },
      definition: {
        sv: 'Regioner som har börjat svara men inte lämnat in, och regioner som har fått tillbaka sin kartläggning.',
        en: 'Regions that have begun to answer but not handed in, and regions that have had their mapping returned.',
      },
      counts: ({ mapping }) => mapping === 'in-progress' || mapping === 'returned',
      isOwnBusiness: true,
    },
    {
      key: 'antal-ej-borjat',
      label: { sv: 'Regioner som inte har börjat', en: 'Regions that have not begun' },
      definition: {
        sv: 'Regioner som inte har svarat på någon fråga i omgången.',
        en: 'Regions that have not answered any question in the round.',
      },
      counts: ({ mapping }) => mapping === 'not-started',
      isOwnBusiness: true,
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
        en: 'Regions whose figures are part of the latest year in the latest publication of the statistics.',
      },
      counts: ({ regionCode }) => reporting.has(regionCode),
    },
  ]
}

/** How far the regions have come: so many, and of those that are told as a share, how many per cent of all regions. */
export const regionFigures = (snapshot: Snapshot): KeyFigure[] =>
  countsOf(snapshot).flatMap(({ key, label, definition, counts, share, isOwnBusiness }) => {
    const counted = snapshot.regions.filter(counts).map(({ regionCode }) => regionCode)
    const count = counted.length
    const percent = Math.round((count / all) * 100)
    const regionCodes = isOwnBusiness ? null : counted
    const isHidden = isOwnBusiness && !stepsBefore(snapshot.regions)
    const common = { definition, section: 'regions', table: 'regions', regionCodes, areaIds: null } as const
    const figure: KeyFigure = {
      ...common,
      key,
      label,
      unit: 'regions',
      value: isHidden ? null : count,
      text: isHidden ? hiddenCount : { sv: `${count} av ${all}`, en: `${count} of ${all}` },
    }
    if (!share) return [figure]
    return [
      figure,
      { ...common, ...share, unit: 'percent', value: percent, text: { sv: `${percent}\u00a0%`, en: `${percent}%` } },
    ]
  })
