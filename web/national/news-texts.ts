import { texts } from '#shared/platform/language.ts'

type Texts = {
  title: string
  lead: string
  since: (day: string) => string
  nothing: (day: string) => string
  first: string
  none: string
  all: string
  handedIn: (regions: string) => string
  adopted: (regions: string) => string
  reported: (regions: string) => string
  withYears: (region: string, years: string) => string
  figures: (count: number, some: string) => string
  figure: (label: string, now: string, before: string | null) => string
  report: (title: string, day: string) => string
  release: (number: number, day: string) => string
  noEarlier: string
  tableCaption: string
  columns: [string, string, string]
  isNew: string
  only: string
  regionsTitle: string
  figuresTitle: string
  publishedTitle: string
}

/** Texts about what has changed since a person's last visit. */
export const newsTexts = texts<Texts>({
  sv: {
    title: 'Nytt sedan ditt förra besök',
    lead: 'Det som har ändrats i den nationella bilden sedan du senast var här.',
    since: (day) => `Sedan ditt besök ${day}:`,
    nothing: (day) => `Inget har ändrats sedan ditt besök ${day}.`,
    first: 'Det här är ditt första besök. Nästa gång ser du här vad som har ändrats.',
    none: 'Det finns ingen sammanställning än.',
    all: 'Visa allt som har ändrats',
    handedIn: (regions) => `Har lämnat in sin kartläggning: ${regions}.`,
    adopted: (regions) => `Har antagit en handlingsplan: ${regions}.`,
    reported: (regions) => `Har rapporterat valideringar: ${regions}.`,
    withYears: (region, years) => `${region} (${years})`,
    figures: (count, some) =>
      count === 1 ? `Ett nyckeltal har ändrats: ${some}.` : `${count} nyckeltal har ändrats, bland dem ${some}.`,
    figure: (label, now, before) => `${label} ${now}${before === null ? ' (nytt)' : ` (var ${before})`}`,
    report: (title, day) => `Ny rapport: ${title}, publicerad ${day}.`,
    release: (number, day) => `Ny publicering av statistiken: nummer ${number}, ${day}.`,
    noEarlier: 'Den sammanställning som du såg då finns inte kvar, så nyckeltalen går inte att jämföra.',
    tableCaption: 'Nyckeltal som har ändrats',
    columns: ['Nyckeltal', 'Nu', 'Vid ditt förra besök'],
    isNew: 'fanns inte',
    only: 'Bara du ser när du har varit här. Vi sparar ditt senaste besök och det före, och tar bort dem när du inte längre har någon roll.',
    regionsTitle: 'Regionerna',
    figuresTitle: 'Nyckeltalen',
    publishedTitle: 'Publicerat',
  },
  en: {
    title: 'New since your last visit',
    lead: 'What has changed in the national picture since you were last here.',
    since: (day) => `Since your visit on ${day}:`,
    nothing: (day) => `Nothing has changed since your visit on ${day}.`,
    first: 'This is your first visit. Next time you will see here what has changed.',
    none: 'There is no compilation yet.',
    all: 'Show everything that has changed',
    handedIn: (regions) => `Have handed in their mapping: ${regions}.`,
    adopted: (regions) => `Have adopted an action plan: ${regions}.`,
    reported: (regions) => `Have reported validations: ${regions}.`,
    withYears: (region, years) => `${region} (${years})`,
    figures: (count, some) =>
      count === 1 ? `One key figure has changed: ${some}.` : `${count} key figures have changed, among them ${some}.`,
    figure: (label, now, before) => `${label} ${now}${before === null ? ' (new)' : ` (was ${before})`}`,
    report: (title, day) => `New report: ${title}, published ${day}.`,
    release: (number, day) => `New publication of the statistics: number ${number}, ${day}.`,
    noEarlier: 'The compilation that you saw then no longer exists, so the key figures cannot be compared.',
    tableCaption: 'Key figures that have changed',
    columns: ['Key figure', 'Now', 'At your last visit'],
    isNew: 'did not exist',
    only: 'Only you see when you have been here. We keep your latest visit and the one before, and remove them when you no longer have a role.',
    regionsTitle: 'The regions',
    figuresTitle: 'The key figures',
    publishedTitle: 'Published',
  },
})
