import { texts } from '#shared/platform/language.ts'

/** Texts of the pages where the draft and what was published are read. */
export const editionTexts = texts({
  sv: {
    draft: 'Utkastet',
    draftLead: 'Så blir sidan när ni publicerar den.',
    noDraft: 'Det finns inget utkast. Så här är sidan nu.',
    edition: (number: number) => `Version ${number}`,
    editionLead: (moment: string, name: string) =>
      `Publicerad ${moment} av ${name}. Gemensamma byggstenar visas som de är nu.`,
    changes: 'Vad som ändrades',
    since: (number: number) => `Jämfört med version ${number}.`,
    first: 'Det här är den första versionen.',
    same: 'Texterna är desamma.',
    added: 'Tillagt',
    removed: 'Borttaget',
    moved: 'Delarna står i en annan ordning.',
    fields: { contact: 'Kontakt', role: 'Vad regionen gör', news: 'Aktuellt' },
    languages: { sv: 'svenska', en: 'engelska' },
    page: 'Sidan',
  },
  en: {
    draft: 'The draft',
    draftLead: 'This is how the page will be when you publish it.',
    noDraft: 'There is no draft. This is how the page is now.',
    edition: (number: number) => `Version ${number}`,
    editionLead: (moment: string, name: string) =>
      `Published on ${moment} by ${name}. Shared building blocks are shown as they are now.`,
    changes: 'What was changed',
    since: (number: number) => `Compared with version ${number}.`,
    first: 'This is the first version.',
    same: 'The texts are the same.',
    added: 'Added',
    removed: 'Removed',
    moved: 'The parts stand in another order.',
    fields: { contact: 'Contact', role: 'What the region does', news: 'News' },
    languages: { sv: 'Swedish', en: 'English' },
    page: 'The page',
  },
})
