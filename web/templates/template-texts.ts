import { texts } from '#shared/platform/language.ts'

/** Texts of the templates' page and of the documents themselves. */
export const templateTexts = texts({
  sv: {
    title: 'Mallar',
    lead: 'Dokument att hämta, fylla i och göra till era egna. De öppnas i Word, LibreOffice och liknande program.',
    download: (title: string) => `Hämta ${title} (DOCX)`,
    contains: 'Innehåll',
    toGuides: 'Vägledning i arbetet',
    fields: 'Att fylla i',
    field: 'Uppgift',
    answer: 'Ert svar',
    madeWith: (origin: string) => `Mall från Valideringslyft, ${origin}`,
    page: 'Sida',
    of: 'av',
  },
  en: {
    title: 'Templates',
    lead: 'Documents to download, fill in and make your own. They open in Word, LibreOffice and similar programs.',
    download: (title: string) => `Download ${title} (DOCX)`,
    contains: 'Contents',
    toGuides: 'Guidance for the work',
    fields: 'To fill in',
    field: 'Item',
    answer: 'Your answer',
    madeWith: (origin: string) => `Template from Valideringslyft, ${origin}`,
    page: 'Page',
    of: 'of',
  },
})
