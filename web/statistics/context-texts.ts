import { texts } from '#shared/platform/language.ts'

type Texts = {
  title: (county: string) => string
  columns: [string, string, string, string, string]
  source: string
  none: string
}

export const contextTexts = texts<Texts>({
  sv: {
    title: (county) => `Yrkeshögskolan i ${county}`,
    columns: ['År', 'Studerande', 'varav kvinnor', 'Examinerade', 'varav kvinnor'],
    source: 'Källa',
    none: 'Uppgifterna visas när den nationella bilden har sammanställts första gången.',
  },
  en: {
    title: (county) => `Higher vocational education in ${county}`,
    columns: ['Year', 'Students', 'of whom women', 'Graduates', 'of whom women'],
    source: 'Source',
    none: 'The figures are shown once the national picture has been compiled for the first time.',
  },
})
