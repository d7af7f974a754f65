import type { LixLevel } from '#shared/articles/lix.ts'
import { type Language, texts } from '#shared/platform/language.ts'

type WriteTexts = {
  title: Record<Language, string>
  lead: string
  notNow: string
  kept: string
  hints: { title: string; lead: string; section: (most: string) => string; optional: string }
  help: { title: string; rows: [string, string][] }
  other: Record<Language, string>
  otherEmpty: string
  preview: string
  previewNote: string
  previewTitle: string
  save: string
  saveMine: string
  toOther: Record<Language, string>
  conflict: { title: string; text: (name: string, moment: string) => string; keepTheirs: string; changed: string }
  since: { title: string; lead: string }
  report: {
    title: string
    lead: string
    lix: (lix: string, words: number) => string
    levels: Record<LixLevel, string>
    lixMeans: string
    tooHard: string
    nothing: string
    found: (count: number) => string
    sentence: (words: number) => string
    passive: (words: string) => string
    officialese: (word: string, plainer: string) => string
    officialeseSource: string
    unexplained: (word: string) => string
    emptyLink: (link: string) => string
    headingJump: (heading: string) => string
    more: (count: number) => string
    groups: Record<'long-sentence' | 'passive' | 'officialese' | 'unexplained' | 'empty-link' | 'heading-jump', string>
  }
}

/** Words of the page where a text is written, and of the report on how plain it is. */
export const writeTexts = texts<WriteTexts>({
  sv: {
    title: { sv: 'Skriv på svenska', en: 'Skriv på engelska' },
    lead: 'Ingen läsare ser det du skriver förrän någon annan har granskat texten.',
    notNow: 'Texten granskas just nu. Ta tillbaka den till utkast om du behöver skriva i den.',
    kept: 'Det du skrev är inte sparat, men det står kvar här. Spara det när texten är ett utkast igen.',
    hints: {
      title: 'Högst 60 tecken är lagom.',
      lead: 'Det viktigaste, i högst tre meningar.',
      section: (most) => `Högst ${most} tecken.`,
      optional: 'Kan lämnas tomt.',
    },
    help: {
      title: 'Så skriver du rubriker, listor och länkar',
      rows: [
        ['### Rubrik', 'en rubrik'],
        ['**viktigt**', 'fet stil'],
        ['- punkt', 'en punktlista'],
        ['1. steg', 'en numrerad lista'],
        ['- [ ] att göra', 'en checklista'],
        ['[Hitta rätt](/validering/hitta-ratt)', 'en länk'],
        ['![](bild:…)', 'en bild. Koden finns under Bilder.'],
      ],
    },
    other: { sv: 'Den svenska texten', en: 'Den engelska texten' },
    otherEmpty: 'Inget är skrivet här än.',
    preview: 'Förhandsgranska',
    previewNote: 'Så här blir texten. Den är inte sparad.',
    previewTitle: 'Så ser läsaren texten',
    save: 'Spara utkastet',
    saveMine: 'Spara min text i stället',
    toOther: { sv: 'Skriv på svenska', en: 'Skriv på engelska' },
    conflict: {
      title: 'Någon annan har sparat samma text',
      text: (name, moment) =>
        `${name} sparade ${moment}, medan du skrev. Din text står kvar i fälten. Här ser du skillnaden:`,
      keepTheirs: 'Behåll den sparade texten',
      changed: 'Din text jämförd med den sparade',
    },
    since: {
      title: 'Så har svenskan ändrats sedan engelskan skrevs',
      lead: 'Gör samma ändringar i den engelska texten.',
    },
    report: {
      title: 'Klarspråk',
      lead: 'Råd om texten. Du avgör själv vad du följer.',
      lix: (lix, words) => `Lix ${lix} (${words} ord)`,
      levels: {
        'very-easy': 'mycket lättläst',
        easy: 'lättläst',
        medium: 'medelsvår',
        hard: 'svår',
        'very-hard': 'mycket svår',
      },
      lixMeans: 'Lix räknar långa ord och långa meningar. Navets texter ska ligga under 40.',
      tooHard: 'Dela upp långa meningar och byt långa ord mot kortare.',
      nothing: 'Inget att anmärka på.',
      found: (count) => (count === 1 ? 'Ett råd' : `${count} råd`),
      sentence: (words) => `${words} ord:`,
      passive: (words) => `Vem gör vad? (${words})`,
      officialese: (word, plainer) => `”${word}”: säg hellre ”${plainer}”.`,
      officialeseSource: 'Listan över kanslispråk är vår egen bedömning.',
      unexplained: (word) => `”${word}”: förklara ordet eller länka till ordlistan.`,
      emptyLink: (link) => `”${link}”: skriv vart länken leder.`,
      headingJump: (heading) => `”${heading}” hoppar över en nivå.`,
      more: (count) => `… och ${count} till.`,
      groups: {
        'long-sentence': 'Långa meningar',
        passive: 'Många passiva verb',
        officialese: 'Kanslispråk',
        unexplained: 'Ord som inte förklaras',
        'empty-link': 'Länkar som inte säger vart de leder',
        'heading-jump': 'Rubriknivåer',
      },
    },
  },
  en: {
    title: { sv: 'Write in Swedish', en: 'Write in English' },
    lead: 'No reader sees what you write until somebody else has checked the text.',
    notNow: 'The text is being checked. Take it back as a draft if you need to write in it.',
    kept: 'What you wrote is not saved, but it is still here. Save it when the text is a draft again.',
    hints: {
      title: 'At most 60 characters is about right.',
      lead: 'What matters most, in at most three sentences.',
      section: (most) => `At most ${most} characters.`,
      optional: 'May be left empty.',
    },
    help: {
      title: 'How to write headings, lists and links',
      rows: [
        ['### Heading', 'a heading'],
        ['**important**', 'bold'],
        ['- point', 'a list'],
        ['1. step', 'a numbered list'],
        ['- [ ] to do', 'a checklist'],
        ['[Find your way](/en/validation/find-your-way)', 'a link'],
        ['![](bild:…)', 'a picture. Its code is under Pictures.'],
      ],
    },
    other: { sv: 'The Swedish text', en: 'The English text' },
    otherEmpty: 'Nothing has been written here yet.',
    preview: 'Preview',
    previewNote: 'This is how it will look. It has not been saved.',
    previewTitle: 'How the reader sees it',
    save: 'Save the draft',
    saveMine: 'Save my text instead',
    toOther: { sv: 'Write in Swedish', en: 'Write in English' },
    conflict: {
      title: 'Somebody else has saved the same text',
      text: (name, moment) =>
        `${name} saved on ${moment} while you were writing. Your text is still in the fields. This is the difference:`,
      keepTheirs: 'Keep the saved text',
      changed: 'Your text compared with the saved one',
    },
    since: {
      title: 'How the Swedish has changed since the English was written',
      lead: 'Make the same changes in the English text.',
    },
    report: {
      title: 'Plain language',
      lead: 'Advice about the text. What you follow is up to you.',
      lix: (lix, words) => `LIX ${lix} (${words} words)`,
      levels: {
        'very-easy': 'very easy to read',
        easy: 'easy to read',
        medium: 'fairly hard',
        hard: 'hard',
        'very-hard': 'very hard',
      },
      lixMeans: 'LIX counts long words and long sentences. It was made for Swedish, so see it as a hint in English.',
      tooHard: 'Split long sentences and use shorter words.',
      nothing: 'Nothing to point out.',
      found: (count) => (count === 1 ? 'One piece of advice' : `${count} pieces of advice`),
      sentence: (words) => `${words} words:`,
      passive: (words) => `Who does what? (${words})`,
      officialese: (word, plainer) => `“${word}”: rather say “${plainer}”.`,
      officialeseSource: 'The list of officialese is our own judgement.',
      unexplained: (word) => `“${word}”: explain the word or link to the word list.`,
      emptyLink: (link) => `“${link}”: say where the link leads.`,
      headingJump: (heading) => `“${heading}” skips a level.`,
      more: (count) => `… and ${count} more.`,
      groups: {
        'long-sentence': 'Long sentences',
        passive: 'Many passive verbs',
        officialese: 'Officialese',
        unexplained: 'Words that are not explained',
        'empty-link': 'Links that do not say where they lead',
        'heading-jump': 'Heading levels',
      },
    },
  },
})
