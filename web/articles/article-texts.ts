import type { Language } from '#shared/platform/language.ts'
import { texts } from '#shared/platform/language.ts'

type ArticleTexts = {
  standing: {
    draft: string
    check: (name: string, moment: string) => string
    checking: (name: string) => string
    published: (day: string) => string
    shipped: string
    withdrawn: (name: string, day: string) => string
    beside: string
    returned: (name: string, moment: string) => string
  }
  next: string
  write: Record<Language, string>
  facts: string
  readDraft: string
  readShown: string
  compareDraft: string
  mustBeLater: string
  /** Before what was written and not sent. */
  unsent: string
  said: Record<
    | 'saved'
    | 'started'
    | 'sent'
    | 'taken'
    | 'back'
    | 'published'
    | 'withdrawn'
    | 'renewed'
    | 'translation'
    | 'undone'
    | 'discarded'
    | 'begun'
    | 'moved-on'
    | 'own-work'
    | 'blocked',
    string
  >
}

/** Words of the page of one text: where it stands and what came of a deed. */
export const articleTexts = texts<ArticleTexts>({
  sv: {
    standing: {
      draft: 'Det här är ett utkast. Ingen läsare ser det.',
      check: (name, moment) =>
        `${name} skickade texten till faktagranskning ${moment}. Ingen kan skriva i den under tiden.`,
      checking: (name) => `${name} granskar den.`,
      published: (day) => `Texten är publicerad sedan ${day}.`,
      shipped: 'Texten följde med verktyget och visas för alla. Ingen i redaktionen har ändrat den.',
      withdrawn: (name, day) => `${name} drog tillbaka texten ${day}. Den som öppnar adressen får veta varför:`,
      beside: 'Läsarna ser den publicerade texten tills utkastet är granskat.',
      returned: (name, moment) => `${name} lämnade tillbaka texten ${moment}:`,
    },
    next: 'Att göra',
    write: { sv: 'Skriv på svenska', en: 'Skriv på engelska' },
    facts: 'Källor och adress',
    readDraft: 'Läs utkastet på båda språken',
    readShown: 'Läs den publicerade texten',
    compareDraft: 'Se vad utkastet ändrar',
    mustBeLater: 'Välj en dag som kommer, högst tre år bort.',
    unsent: 'Det här skrev du:',
    said: {
      saved: 'Sparat. Ingen läsare ser ändringen förrän någon annan har granskat den.',
      started: 'Utkastet är skapat. Skriv på det språk du vill börja med.',
      sent: 'Skickat till faktagranskning.',
      taken: 'Du granskar texten.',
      back: 'Texten är ett utkast igen.',
      published: 'Publicerat. Alla kan läsa texten nu.',
      withdrawn: 'Tillbakadraget. Läsarna ser skälet i stället för texten.',
      renewed: 'Texten har ett nytt granskningsdatum.',
      translation: 'Den engelska texten räknas som uppdaterad.',
      undone: 'Den senaste ändringen är borttagen.',
      discarded: 'Utkastet är kastat.',
      begun: 'Utkastet är skapat.',
      'moved-on': 'Någon annan hann före. Så här är läget nu.',
      'own-work': 'Du har skrivit i texten. Någon annan behöver göra det här.',
      blocked: 'Något saknas i texten. Se listan nedan.',
    },
  },
  en: {
    standing: {
      draft: 'This is a draft. No reader sees it.',
      check: (name, moment) => `${name} sent the text for a fact check on ${moment}. Nobody can write in it meanwhile.`,
      checking: (name) => `${name} is checking it.`,
      published: (day) => `The text has been published since ${day}.`,
      shipped: 'The text came with the tool and is shown to everybody. No editor has changed it.',
      withdrawn: (name, day) => `${name} withdrew the text on ${day}. Whoever opens its address is told why:`,
      beside: 'Readers see the published text until the draft has been checked.',
      returned: (name, moment) => `${name} sent the text back on ${moment}:`,
    },
    next: 'To do',
    write: { sv: 'Write in Swedish', en: 'Write in English' },
    facts: 'Sources and address',
    readDraft: 'Read the draft in both languages',
    readShown: 'Read the published text',
    compareDraft: 'See what the draft changes',
    mustBeLater: 'Choose a future day, at most three years ahead.',
    unsent: 'This is what you wrote:',
    said: {
      saved: 'Saved. No reader sees the change until somebody else has checked it.',
      started: 'The draft has been created. Write in the language you want to begin with.',
      sent: 'Sent for a fact check.',
      taken: 'You are checking the text.',
      back: 'The text is a draft again.',
      published: 'Published. Everybody can read the text now.',
      withdrawn: 'Withdrawn. Readers see the reason in place of the text.',
      renewed: 'The text has a new review date.',
      translation: 'The English text counts as up to date.',
      undone: 'The latest change has been undone.',
      discarded: 'The draft has been discarded.',
      begun: 'The draft has been created.',
      'moved-on': 'Somebody else was first. This is how it stands now.',
      'own-work': 'You have written in the text. Somebody else needs to do this.',
      blocked: 'Something is missing from the text. See the list below.',
    },
  },
})
