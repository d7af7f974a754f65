import { texts } from '#shared/platform/language.ts'

/** Texts of the word list. */
export const wordsTexts = texts({
  sv: {
    title: 'Ordlista',
    lead: 'Ord om validering, nya och äldre. Du kan söka på det ord du har mött, även om det är gammalt.',
    readDayMissing: 'Står ingen dag vid en källa vet vi inte när den lästes.',
    search: 'Sök i ordlistan',
    searchHint: 'Till exempel kompetensbedömning, RPL eller yrkesbevis.',
    show: 'Visa',
    all: 'Alla',
    letters: 'Ord som börjar på',
    found: (count: string) => `${count} ord`,
    none: 'Inget ord passar. Pröva ett kortare ord, eller visa alla.',
    other: 'Även',
    inOtherLanguage: 'På engelska',
    lang: 'en' as const,
  },
  en: {
    title: 'Word list',
    lead: 'Words about validation, new and older. You can search for the word that you have come across, even an old one.',
    readDayMissing: 'If a source has no date, we do not know when it was read.',
    search: 'Search the word list',
    searchHint: 'For example competence assessment, RPL or certificate.',
    show: 'Show',
    all: 'All',
    letters: 'Words that begin with',
    found: (count: string) => `${count} words`,
    none: 'No word matches. Try a shorter word, or show all.',
    other: 'Also',
    inOtherLanguage: 'In Swedish',
    lang: 'sv' as const,
  },
})
