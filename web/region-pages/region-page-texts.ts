import { texts } from '#shared/platform/language.ts'
import type { NotCollected } from '#shared/region-pages/collected.ts'
import type { PartPlace } from '#shared/region-pages/region-page.ts'

type Texts = {
  title: (region: string) => string
  lead: string
  eyebrow: string
  missingTitle: (region: string) => string
  missing: string
  nothing: string
  withdrawnTitle: string
  withdrawn: (region: string, day: string) => string
  contact: { title: string; none: string; unit: string; person: string; mail: string; phone: string; web: string }
  role: string
  noRole: string
  places: Record<PartPlace, string>
  noRoutes: string
  news: string
  newsOn: (day: string) => string
  events: string
  noEvents: string
  moreEvents: string
  cancelled: string
  participation: string
  tookPart: (events: number) => string
  noParticipation: string
  central: string
  ways: { title: string; findYourWay: string; hub: string; audiences: string; words: string; regions: string }
  about: string
  reviewed: (day: string) => string
  next: (day: string) => string
  old: (day: string) => string
  edition: (number: number, day: string) => string
  writtenBy: (region: string) => string
  demonstration: string
  elsewhere: string
  embed: string
  feed: string
  data: string
  inSwedish: string
  index: {
    title: string
    lead: string
    figure: (count: number, all: number) => string
    figureMeans: string
    figureLink: string
    mapTitle: string
    categories: { collected: string; begun: string; none: string }
    columns: { region: string; contact: string; state: string }
    listTitle: string
    state: Record<NotCollected | 'collected', string>
    reviewed: (day: string) => string
  }
}

/** Texts of the regions' public pages. */
export const regionPageTexts = texts<Texts>({
  sv: {
    title: (region) => `Validering i ${region}`,
    lead: 'Vem du kontaktar, vad regionen gör och hur du kommer i gång.',
    eyebrow: 'Regionens sida',
    missingTitle: (region) => `Uppgift saknas: ${region} har inte skrivit någon sida här än.`,
    missing: 'Det betyder inte att ingen arbetar med validering i länet. Här är vägarna som gäller i hela landet.',
    nothing: 'Regionen har inte skrivit något än.',
    withdrawnTitle: 'Sidan är borttagen',
    withdrawn: (region, day) => `${region} tog bort sin sida ${day}. Skälet:`,
    contact: {
      title: 'Kontakt',
      none: 'Uppgift saknas. Regionen har inte lämnat någon kontakt.',
      unit: 'Funktion',
      person: 'Kontaktperson',
      mail: 'E-post',
      phone: 'Telefon',
      web: 'Webbplats',
    },
    role: 'Vad regionen gör',
    noRole: 'Uppgift saknas. Regionen har inte beskrivit sin roll.',
    places: {
      individual: 'För dig som privatperson',
      employer: 'För arbetsgivare',
      municipality: 'För kommuner',
      more: 'Mer att veta',
    },
    noRoutes: 'Uppgift saknas. Regionen har inte beskrivit någon väg in.',
    news: 'Aktuellt',
    newsOn: (day) => `Skrivet ${day}.`,
    events: 'Evenemang',
    noEvents: 'Inga evenemang är planerade just nu.',
    moreEvents: 'Se hela kalendariet',
    cancelled: 'inställt',
    participation: 'Regionen i projektet',
    tookPart: (events) =>
      events === 1
        ? 'Regionen har deltagit i ett av projektets evenemang.'
        : `Regionen har deltagit i ${events} av projektets evenemang.`,
    noParticipation: 'Uppgift saknas om regionens deltagande i projektets evenemang.',
    central: 'Gemensam text från Valideringslyft.',
    ways: {
      title: 'Gå vidare',
      findYourWay: 'Hitta rätt med tre frågor',
      hub: 'Vad är validering?',
      audiences: 'Nyttan för olika målgrupper',
      words: 'Ordlista',
      regions: 'Alla regioner',
    },
    about: 'Om sidan',
    reviewed: (day) => `Regionen gick igenom sidan ${day}.`,
    next: (day) => `Nästa genomgång senast ${day}.`,
    old: (day) => `Regionen skulle ha gått igenom sidan senast ${day}. Uppgifterna kan vara gamla.`,
    edition: (number, day) => `Version ${number}, publicerad ${day}.`,
    writtenBy: (region) => `${region} ansvarar för innehållet.`,
    demonstration: 'Demonstrationsdata. Innehållet på sidan är påhittat.',
    elsewhere: 'Använd innehållet på andra ställen',
    embed: 'Visa sidan på en annan webbplats',
    feed: 'Följ sidan som flöde (Atom)',
    data: 'Samma innehåll som data (JSON)',
    inSwedish: 'in Swedish',
    index: {
      title: 'Validering i din region',
      lead: 'Välj region och se vem du kontaktar, vad regionen gör och hur du kommer i gång.',
      figure: (count, all) => `${count} av ${all} regioner har samlad information här i dag.`,
      figureMeans:
        'De räknas när sidan har kontakt, regionens roll och minst en väg in, och när regionen har gått igenom den i tid.',
      figureLink: 'Så har det utvecklats',
      mapTitle: 'Samlad information om validering, region för region',
      categories: { collected: 'samlad information', begun: 'en sida som inte är komplett', none: 'uppgift saknas' },
      columns: { region: 'Region', contact: 'Kontakt', state: 'Sidan' },
      listTitle: 'Alla regioner',
      state: {
        collected: 'Samlad information',
        lacking: 'Inte komplett',
        old: 'Behöver gås igenom',
        none: 'Uppgift saknas',
      },
      reviewed: (day) => `genomgången ${day}`,
    },
  },
  en: {
    title: (region) => `Validation in ${region}`,
    lead: 'Whom to contact, what the region does and how to get started.',
    eyebrow: "The region's page",
    missingTitle: (region) => `Data missing: ${region} has not written a page here yet.`,
    missing:
      'It does not mean that nobody in the county works with validation. These are the ways for the whole country.',
    nothing: 'The region has not written anything yet.',
    withdrawnTitle: 'The page has been removed',
    withdrawn: (region, day) => `${region} removed its page on ${day}. The reason:`,
    contact: {
      title: 'Contact',
      none: 'Data missing. The region has not given any contact.',
      unit: 'Function',
      person: 'Contact person',
      mail: 'E-mail',
      phone: 'Telephone',
      web: 'Website',
    },
    role: 'What the region does',
    noRole: 'Data missing. The region has not described its role.',
    places: {
      individual: 'For individuals',
      employer: 'For employers',
      municipality: 'For municipalities',
      more: 'More to know',
    },
    noRoutes: 'Data missing. The region has not described any way in.',
    news: 'News',
    newsOn: (day) => `Written on ${day}.`,
    events: 'Events',
    noEvents: 'No events are planned at the moment.',
    moreEvents: 'See the whole calendar',
    cancelled: 'cancelled',
    participation: 'The region in the project',
    tookPart: (events) =>
      events === 1
        ? "The region has taken part in one of the project's events."
        : `The region has taken part in ${events} of the project's events.`,
    noParticipation: "Data missing about the region's part in the project's events.",
    central: 'Shared text from Valideringslyft.',
    ways: {
      title: 'Read on',
      findYourWay: 'Find your way with three questions',
      hub: 'What is validation?',
      audiences: 'The benefit for each group',
      words: 'Word list',
      regions: 'All regions',
    },
    about: 'About the page',
    reviewed: (day) => `The region went through the page on ${day}.`,
    next: (day) => `To be gone through again by ${day}.`,
    old: (day) => `The region should have gone through the page by ${day}. Some of it may be out of date.`,
    edition: (number, day) => `Version ${number}, published on ${day}.`,
    writtenBy: (region) => `${region} answers for the content.`,
    demonstration: 'Demonstration data. What the page says is made up.',
    elsewhere: 'Use the content elsewhere',
    embed: 'Show the page on another website',
    feed: 'Follow the page as a feed (Atom)',
    data: 'The same content as data (JSON)',
    inSwedish: 'in Swedish',
    index: {
      title: 'Validation in your region',
      lead: 'Choose a region and see whom to contact, what the region does and how to get started.',
      figure: (count, all) => `${count} of ${all} regions have collected information here today.`,
      figureMeans:
        "They count when the page has a contact, the region's role and at least one way in, and the region has gone through it in time.",
      figureLink: 'How it has developed',
      mapTitle: 'Collected information on validation, region by region',
      categories: { collected: 'collected information', begun: 'a page that is not complete', none: 'data missing' },
      columns: { region: 'Region', contact: 'Contact', state: 'The page' },
      listTitle: 'All regions',
      state: {
        collected: 'Collected information',
        lacking: 'Not complete',
        old: 'Needs to be gone through',
        none: 'Data missing',
      },
      reviewed: (day) => `gone through on ${day}`,
    },
  },
})
