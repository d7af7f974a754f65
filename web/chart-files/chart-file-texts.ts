import { texts } from '#shared/platform/language.ts'

/** What stands under a chart and in its files. */
export const chartFileTexts = texts({
  sv: {
    download: 'Hämta diagrammet:',
    file: (format: string, title: string) => `${format}, ${title}`,
    source: (source: string, day: string | null, host: string) =>
      `Källa: ${source}. ${day === null ? '' : `Sammanställt den ${day}. `}${host}`,
    demonstration: 'Demonstrationsdata: allt om regioner och valideringar är påhittat.',
  },
  en: {
    download: 'Download the chart:',
    file: (format: string, title: string) => `${format}, ${title}`,
    source: (source: string, day: string | null, host: string) =>
      `Source: ${source}. ${day === null ? '' : `Compiled on ${day}. `}${host}`,
    demonstration: 'Demonstration data: everything about regions and validations is made up.',
  },
})
