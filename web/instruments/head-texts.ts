import { texts } from '#shared/platform/language.ts'

/** Texts of the page that edits the basics of a version. */
export const headTexts = texts({
  sv: {
    title: 'Grunduppgifter',
    name: 'Namn',
    origin: 'Var frågorna kommer ifrån',
    originHint: 'Visas sist på regionens översikt.',
    target: 'Målnivå',
    targetHint: 'Nivån att sikta på, om inte omgången eller regionen anger en annan.',
    sources: 'Källor',
    sourcesHint: 'Det som frågorna och skälen bygger på. Töm titel och utgivare för att ta bort en.',
    source: (number: number) => `Källa ${number}`,
    sourceTitle: 'Titel',
    publisher: 'Utgivare',
    year: 'År',
    url: 'Webbadress',
    urlShape: 'Skriv en hel webbadress som börjar med https://',
    inUse: (ids: string) => `Källan används av ${ids}. Välj en annan källa där först.`,
    save: 'Spara grunduppgifterna',
    /** What a colleague has changed. */
    inConflict: 'grunduppgifterna',
  },
  en: {
    title: 'Basics',
    name: 'Name',
    origin: 'Where the questions come from',
    originHint: "Shown last on the region's overview.",
    target: 'Target level',
    targetHint: 'The level to aim at, unless the round or the region names another.',
    sources: 'Sources',
    sourcesHint: 'What the questions and reasons build on. Empty title and publisher to remove one.',
    source: (number) => `Source ${number}`,
    sourceTitle: 'Title',
    publisher: 'Publisher',
    year: 'Year',
    url: 'Web address',
    urlShape: 'Write a whole web address that begins with https://',
    inUse: (ids) => `The source is used by ${ids}. Choose another source there first.`,
    save: 'Save the basics',
    inConflict: 'the basics',
  },
})
