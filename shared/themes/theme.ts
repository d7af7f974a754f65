import type { Area, Indicator, Instrument, Option } from '#shared/instruments/instrument.ts'
import type { RegionSize } from '#shared/regions/region-size.ts'
import type { Region } from '#shared/regions/regions.ts'
import type { Share } from '#shared/surveys/share.ts'

/** What a theme is of: an area of the mapping, or one of its questions. */
export const themeKinds = ['area', 'indicator'] as const
export type ThemeKind = (typeof themeKinds)[number]
export type ThemeSubject = { kind: ThemeKind; id: string }

/** The subject as it stands in an address, and back; null for what is none. */
export const subjectText = ({ kind, id }: ThemeSubject): string => `${kind}.${id}`
export const readSubject = (text: string): ThemeSubject | null => {
  const kind = themeKinds.find((one) => text.startsWith(`${one}.`))
  return kind ? { kind, id: text.slice(kind.length + 1) } : null
}

export const isSameSubject = (a: ThemeSubject, b: ThemeSubject): boolean => a.kind === b.kind && a.id === b.id

/** What the subject is in the questionnaire; `indicator` is null for an area. Null when the version has none such. */
export const findSubject = (
  { areas }: Instrument,
  { kind, id }: ThemeSubject,
): { area: Area; indicator: Indicator | null } | null => {
  for (const area of areas) {
    if (kind === 'area' && area.id === id) return { area, indicator: null }
    const indicator = kind === 'indicator' && area.indicators.find((one) => one.id === id)
    if (indicator) return { area, indicator }
  }
  return null
}

export type ThemeRegion = Pick<Region, 'code' | 'name' | 'population'>

/** What the survey asked for that belongs to a theme. The share is of those who answered; no region is told. */
export type ThemeNeed = { option: Option; share: Share }

/** What may become a workshop or a training, with what speaks for it. For coordinators only: it holds regions by name. */
export type Theme = {
  subject: ThemeSubject
  area: Area
  indicator: Indicator | null
  /** Those with an action on it, not cancelled, in a plan that they have adopted. */
  acting: ThemeRegion[]
  /** How many have one in a plan that is still a draft; null where that would say too much of any (theme-figures.ts). */
  drafting: number | null
  /** How far from the national target level, in levels: the mean of the regions' own means. Null where none has handed in a level. */
  gap: { mean: number; regions: number } | null
  /** Those that have handed in, are below the target and say themselves that it matters much or decisively. */
  asking: ThemeRegion[]
  needs: ThemeNeed[]
  /** Those that have raised a barrier on it in an adopted plan. */
  hindered: ThemeRegion[]
}

/** The figures of a theme, as they are kept when it is decided on. */
export type ThemeFigures = {
  acting: number
  drafting: number | null
  gap: Theme['gap']
  asking: number
  hindered: number
  needs: ThemeNeed[]
  /** The kind of region that they are of; null for all. */
  size: RegionSize | null
}

export const figuresOfTheme = (
  { acting, drafting, gap, asking, hindered, needs }: Theme,
  size: RegionSize | null,
): ThemeFigures => ({
  acting: acting.length,
  drafting,
  gap,
  asking: asking.length,
  hindered: hindered.length,
  needs,
  size,
})

/** Those whom a workshop on the theme is for: with an action, a barrier, or a word that it matters; in the regions' order. */
export const prioritising = ({ acting, asking, hindered }: Theme): ThemeRegion[] => {
  const byCode = new Map([...acting, ...asking, ...hindered].map((region) => [region.code, region]))
  return [...byCode.values()].sort((a, b) => a.code.localeCompare(b.code))
}
