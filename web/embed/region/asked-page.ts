import type { Language } from '#shared/platform/language.ts'

/** What a tag asks for. */
export type AskedPage = { region: string; language: Language; heading: 2 | 3 }

/** Reads the tag's attributes; what is not said or not known is what is usual. */
export const askedPage = (data: Readonly<Record<string, string | undefined>>, pageLanguage: string): AskedPage => ({
  region: data.region ?? '',
  language: (data.language ?? pageLanguage.slice(0, 2)) === 'en' ? 'en' : 'sv',
  heading: data.heading === '3' ? 3 : 2,
})

/** Where the content is fetched, and the page that shows the same. */
export const pageAddresses = (
  { region, language, heading }: AskedPage,
  origin: string,
): { content: string; page: string } => {
  const code = encodeURIComponent(region)
  const page = `${origin}${language === 'sv' ? '/validering/region' : '/en/validation/region'}/${code}`
  return { content: `${page}/${language === 'sv' ? 'fil' : 'file'}/sida.html?heading=${heading}`, page }
}
