import { texts } from '#shared/platform/language.ts'

type ArticleAboutTexts = {
  about: string
  known: Record<
    'kind' | 'address' | 'edition' | 'published' | 'reviewed' | 'nextReview' | 'sv' | 'en' | 'writers' | 'sources',
    string
  >
  never: string
  notYet: string
  asShipped: string
  editionNumber: (number: number) => string
  byOn: (name: string, day: string) => string
  editions: string
  editionColumns: Record<'edition' | 'published' | 'checked' | 'read', string>
  read: string
  compareWithNext: string
  history: string
}

/** Words of what is known of a text and of its editions. */
export const articleAboutTexts = texts<ArticleAboutTexts>({
  sv: {
    about: 'Om texten',
    known: {
      kind: 'Slag',
      address: 'Sista delen av adressen',
      edition: 'Version',
      published: 'Publicerad',
      reviewed: 'Granskad',
      nextReview: 'Ses över senast',
      sv: 'Svenskan ändrades',
      en: 'Engelskan ändrades',
      writers: 'Skrivs av',
      sources: 'Källor',
    },
    never: 'Inte sedan den följde med verktyget',
    notYet: 'Inte ännu',
    asShipped: 'Som den följde med verktyget',
    editionNumber: (number) => `Version ${number}`,
    byOn: (name, day) => `${day} av ${name}`,
    editions: 'Versioner',
    editionColumns: { edition: 'Version', published: 'Publicerad', checked: 'Granskad av', read: 'Läs' },
    read: 'Läs',
    compareWithNext: 'Jämför versioner',
    history: 'Här finns allt som läsarna har sett.',
  },
  en: {
    about: 'About the text',
    known: {
      kind: 'Kind',
      address: 'Last part of the address',
      edition: 'Version',
      published: 'Published',
      reviewed: 'Checked',
      nextReview: 'Review by',
      sv: 'Swedish changed',
      en: 'English changed',
      writers: 'Written by',
      sources: 'Sources',
    },
    never: 'Not since it came with the tool',
    notYet: 'Not yet',
    asShipped: 'As it came with the tool',
    editionNumber: (number) => `Version ${number}`,
    byOn: (name, day) => `${day} by ${name}`,
    editions: 'Versions',
    editionColumns: { edition: 'Version', published: 'Published', checked: 'Checked by', read: 'Read' },
    read: 'Read',
    compareWithNext: 'Compare versions',
    history: 'Everything that readers have seen is here.',
  },
})
