import { texts } from '#shared/platform/language.ts'
import type { PartPlace } from '#shared/region-pages/region-page.ts'

type OwnContentTexts = {
  title: string
  lead: string
  contact: string
  noContact: string
  role: string
  news: string
  empty: string
  edit: (what: string) => string
  write: (what: string) => string
  places: Record<PartPlace, string>
  noParts: string
  kinds: { own: string; copy: string; reference: string }
  gone: string
  untitled: string
  up: (what: string) => string
  down: (what: string) => string
  remove: (what: string) => string
  upShort: string
  downShort: string
  removeShort: string
  addBlock: string
  addOwn: string
}

/** Texts of what a region's public page holds, as its editors see it. */
export const ownContentTexts = texts<OwnContentTexts>({
  sv: {
    title: 'Innehållet',
    lead: 'Använd gärna byggstenarna. Då slipper ni skriva det som är lika i hela landet.',
    contact: 'Kontakt',
    noContact: 'Ingen kontakt är ifylld.',
    role: 'Vad regionen gör',
    news: 'Aktuellt',
    empty: 'Inget är skrivet än.',
    edit: (what) => `Ändra ${what}`,
    write: (what) => `Skriv ${what}`,
    places: {
      individual: 'För privatpersoner',
      employer: 'För arbetsgivare',
      municipality: 'För kommuner',
      more: 'Mer att veta',
    },
    noParts: 'Inget än.',
    kinds: { own: 'egen text', copy: 'kopia av byggsten', reference: 'byggsten som följer med' },
    gone: 'Byggstenen finns inte längre och visas inte.',
    untitled: 'Utan rubrik',
    up: (what) => `Flytta upp ”${what}”`,
    down: (what) => `Flytta ner ”${what}”`,
    remove: (what) => `Ta bort ”${what}”`,
    upShort: 'Flytta upp',
    downShort: 'Flytta ner',
    removeShort: 'Ta bort',
    addBlock: 'Lägg till en byggsten',
    addOwn: 'Skriv ett eget avsnitt',
  },
  en: {
    title: 'The content',
    lead: 'Do use the building blocks. Then you need not write what is the same in the whole country.',
    contact: 'Contact',
    noContact: 'No contact has been filled in.',
    role: 'What the region does',
    news: 'News',
    empty: 'Nothing has been written yet.',
    edit: (what) => `Change ${what}`,
    write: (what) => `Write ${what}`,
    places: {
      individual: 'For individuals',
      employer: 'For employers',
      municipality: 'For municipalities',
      more: 'More to know',
    },
    noParts: 'Nothing yet.',
    kinds: { own: 'own text', copy: 'copy of a building block', reference: 'building block that follows' },
    gone: 'The building block is no longer there and is not shown.',
    untitled: 'Without heading',
    up: (what) => `Move up “${what}”`,
    down: (what) => `Move down “${what}”`,
    remove: (what) => `Remove “${what}”`,
    upShort: 'Move up',
    downShort: 'Move down',
    removeShort: 'Remove',
    addBlock: 'Add a building block',
    addOwn: 'Write a section of your own',
  },
})
