import type { Localized } from '#shared/platform/language.ts'

export type CountyGroup = { code: string; name: Localized; counties: readonly string[] }

/** The eight groups of counties that Statistics Sweden calls riksområden: level 2 of NUTS 2024 (EU 2023/674), which county lies where as in 2016/2066. */
export const countyGroups = [
  { code: 'SE11', name: { sv: 'Stockholm', en: 'Stockholm' }, counties: ['01'] },
  {
    code: 'SE12',
    name: { sv: 'Östra Mellansverige', en: 'East Central Sweden' },
    counties: ['03', '04', '05', '18', '19'],
  },
  {
    code: 'SE21',
    name: { sv: 'Småland med öarna', en: 'Småland and the islands' },
    counties: ['06', '07', '08', '09'],
  },
  { code: 'SE22', name: { sv: 'Sydsverige', en: 'South Sweden' }, counties: ['10', '12'] },
  { code: 'SE23', name: { sv: 'Västsverige', en: 'West Sweden' }, counties: ['13', '14'] },
  { code: 'SE31', name: { sv: 'Norra Mellansverige', en: 'North Central Sweden' }, counties: ['17', '20', '21'] },
  { code: 'SE32', name: { sv: 'Mellersta Norrland', en: 'Central Norrland' }, counties: ['22', '23'] },
  { code: 'SE33', name: { sv: 'Övre Norrland', en: 'Upper Norrland' }, counties: ['24', '25'] },
] as const satisfies readonly CountyGroup[]

/** The group that a county lies in, or null for a code that is no county's. */
export const countyGroupOf = (regionCode: string): CountyGroup | null =>
  (countyGroups as readonly CountyGroup[]).find(({ counties }) => counties.includes(regionCode)) ?? null
