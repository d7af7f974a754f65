import type { ReviewUrgency } from '#shared/articles/review-days.ts'
import { texts } from '#shared/platform/language.ts'

type DeskTexts = {
  title: string
  lead: string
  write: string
  images: string
  urgent: string
  nothingUrgent: string
  all: string
  filter: { label: string; kind: string; state: string; search: string; any: string; show: string; clear: string }
  found: (count: number) => string
  none: string
  columns: Record<'title' | 'kind' | 'state' | 'review' | 'who', string>
  urgency: Record<Exclude<ReviewUrgency, 'later'>, (day: string) => string>
  noReview: string
  waits: {
    check: (name: string, day: string) => string
    checking: (name: string) => string
    draft: (name: string) => string
    returned: (name: string) => string
  }
  reviewedBy: (name: string) => string
  shipped: string
  translationOlder: string
  draftBeside: string
}

/** Words of the list of all texts. */
export const deskTexts = texts<DeskTexts>({
  sv: {
    title: 'Innehåll',
    lead: 'Skriv, granska och publicera texterna i informationsnavet. Någon annan än den som har skrivit granskar alltid fakta.',
    write: 'Skriv en ny text',
    images: 'Bilder',
    urgent: 'Det här väntar på er',
    nothingUrgent: 'Ingen text väntar på granskning, och ingen behöver ses över den närmaste månaden.',
    all: 'Alla texter',
    filter: {
      label: 'Välj texter',
      kind: 'Slag',
      state: 'Läge',
      search: 'Sök i rubriker',
      any: 'Alla',
      show: 'Visa',
      clear: 'Visa alla texter',
    },
    found: (count) => (count === 1 ? 'En text' : `${count} texter`),
    none: 'Ingen text passar det du har valt.',
    columns: { title: 'Text', kind: 'Slag', state: 'Läge', review: 'Ses över', who: 'Vem' },
    urgency: { overdue: (day) => `Skulle ha setts över senast ${day}`, soon: (day) => `Ses över senast ${day}` },
    noReview: '–',
    waits: {
      check: (name, day) => `Väntar på granskare. Skickad av ${name} ${day}.`,
      checking: (name) => `${name} granskar.`,
      draft: (name) => `Skrivs av ${name}.`,
      returned: (name) => `Återlämnad av ${name}.`,
    },
    reviewedBy: (name) => `Granskad av ${name}`,
    shipped: 'Följde med verktyget',
    translationOlder: 'Engelskan är äldre än svenskan',
    draftBeside: 'Publicerad text finns',
  },
  en: {
    title: 'Content',
    lead: 'Write, check and publish the texts of the information hub. Somebody other than the writer always checks the facts.',
    write: 'Write a new text',
    images: 'Pictures',
    urgent: 'Waiting for you',
    nothingUrgent: 'No text is waiting to be checked, and none is due for review in the next month.',
    all: 'All texts',
    filter: {
      label: 'Choose texts',
      kind: 'Kind',
      state: 'Status',
      search: 'Search the headings',
      any: 'All',
      show: 'Show',
      clear: 'Show all texts',
    },
    found: (count) => (count === 1 ? 'One text' : `${count} texts`),
    none: 'No text matches what you chose.',
    columns: { title: 'Text', kind: 'Kind', state: 'Status', review: 'Next review', who: 'Who' },
    urgency: { overdue: (day) => `Review was due on ${day}`, soon: (day) => `Review by ${day}` },
    noReview: '–',
    waits: {
      check: (name, day) => `Waiting for somebody to check it. Sent by ${name} on ${day}.`,
      checking: (name) => `${name} is checking.`,
      draft: (name) => `Being written by ${name}.`,
      returned: (name) => `Sent back by ${name}.`,
    },
    reviewedBy: (name) => `Checked by ${name}`,
    shipped: 'Came with the tool',
    translationOlder: 'The English is older than the Swedish',
    draftBeside: 'There is a published text',
  },
})
