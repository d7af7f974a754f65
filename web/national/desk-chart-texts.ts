import { texts } from '#shared/platform/language.ts'

/** What the files of the desk's charts say of themselves. */
export const deskChartTexts = texts({
  sv: {
    heatTitle: 'Nivå per region och område, i procent av högsta nivån',
    heatAbout: (regions: number) =>
      `${regions} ${regions === 1 ? 'region' : 'regioner'} med inlämnad kartläggning. En mörkare ruta är en högre nivå. Bara för samordnarna.`,
    source: (round: string) => `regionernas inlämnade kartläggningar, ${round}`,
  },
  en: {
    heatTitle: 'Level by region and area, as a percentage of the highest level',
    heatAbout: (regions: number) =>
      `${regions} ${regions === 1 ? 'region' : 'regions'} that handed in a mapping. A darker cell is a higher level. For the coordinators only.`,
    source: (round: string) => `the mappings that the regions handed in, ${round}`,
  },
})
