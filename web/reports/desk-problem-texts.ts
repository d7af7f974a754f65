import { texts } from '#shared/platform/language.ts'

type DeskProblemTexts = {
  problemsTitle: string
  problemsLead: string
  problems: {
    'unknown-reference': (found: string) => string
    'typed-figure': (found: string) => string
    'translation-missing': (language: string) => string
    'too-long': (words: { pages: number; most: number; characters: number }) => string
  }
  inLanguage: Record<'sv' | 'en', string>
  textStates: {
    none: string
    written: string
    behind: (language: string) => string
    missing: (language: string) => string
    problems: (count: number) => string
  }
}

/** Words of how far a report's texts have come, and of what has to be mended in them. */
export const deskProblemTexts = texts<DeskProblemTexts>({
  sv: {
    problemsTitle: 'Rätta det här innan rapporten kan granskas',
    problemsLead: 'Länken går till kapitlet.',
    problems: {
      'unknown-reference': (found) => `det finns inget nyckeltal som heter ”${found}”`,
      'typed-figure': (found) => `en siffra är skriven för hand: ”${found}”`,
      'translation-missing': (language) => `texten saknas på ${language}`,
      'too-long': ({ pages, most, characters }) =>
        `rapporten blir ${pages} sidor och får bli högst ${most}. Det här är den längsta texten, ${characters} tecken. Korta den, eller en annan, och gör filerna på nytt.`,
    },
    inLanguage: { sv: 'svenska', en: 'engelska' },
    textStates: {
      none: 'Ingen',
      written: 'Skriven',
      behind: (language) => `Skriven, men texten på ${language} är äldre`,
      missing: (language) => `Saknas på ${language}`,
      problems: (count) => (count === 1 ? 'En sak att rätta' : `${count} saker att rätta`),
    },
  },
  en: {
    problemsTitle: 'Put this right before the report can be reviewed',
    problemsLead: 'The link leads to the chapter.',
    problems: {
      'unknown-reference': (found) => `there is no key figure named “${found}”`,
      'typed-figure': (found) => `a figure has been typed by hand: “${found}”`,
      'translation-missing': (language) => `the text is missing in ${language}`,
      'too-long': ({ pages, most, characters }) =>
        `the report has ${pages} pages and may have ${most} at most. This is the longest text, ${characters} characters. Shorten it, or another, and make the files again.`,
    },
    inLanguage: { sv: 'Swedish', en: 'English' },
    textStates: {
      none: 'None',
      written: 'Written',
      behind: (language) => `Written, but the text in ${language} is older`,
      missing: (language) => `Missing in ${language}`,
      problems: (count) => (count === 1 ? 'One thing to put right' : `${count} things to put right`),
    },
  },
})
