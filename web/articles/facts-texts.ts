import { type Language, texts } from '#shared/platform/language.ts'

type FactsTexts = {
  newTitle: string
  newLead: string
  kind: string
  titles: Record<Language, string>
  slug: Record<Language, string>
  slugHint: string
  start: string
  title: string
  lead: string
  notNow: string
  kept: string
  sources: string
  sourcesLead: string
  source: (number: number) => string
  label: Record<Language, string>
  url: string
  readOn: string
  readOnHint: string
  more: string
  madeUp: string
  order: string
  orderHint: string
  slugFixed: string
  save: string
  wrongSlug: string
  takenSlug: string
  noSlug: string
  wrongUrl: string
  halfSource: string
  conflict: string
}

/** Words of the forms around a text: what it builds on, and its address. */
export const factsTexts = texts<FactsTexts>({
  sv: {
    newTitle: 'Skriv en ny text',
    newLead: 'Välj slag och rubrik. Sedan skriver du på ett språk i taget.',
    kind: 'Vilken sorts text är det?',
    titles: { sv: 'Rubrik på svenska', en: 'Rubrik på engelska' },
    slug: { sv: 'Sista delen av adressen, på svenska', en: 'Sista delen av adressen, på engelska' },
    slugHint:
      'Små bokstäver a till z, siffror och bindestreck. Lämna tomt så görs den av rubriken. När texten är publicerad kan adressen inte ändras.',
    start: 'Skapa utkast',
    title: 'Källor och adress',
    lead: 'Det här gäller texten på båda språken.',
    notNow: 'Texten granskas just nu. Ta tillbaka den till utkast om du behöver ändra något.',
    kept: 'Det du skrev är inte sparat, men det står kvar här. Spara det när texten är ett utkast igen.',
    sources: 'Källor',
    sourcesLead:
      'Vad bygger texten på? Granskaren behöver kunna kontrollera varje uppgift. Töm en källa för att ta bort den.',
    source: (number) => `Källa ${number}`,
    label: { sv: 'Namn på svenska', en: 'Namn på engelska' },
    url: 'Adress',
    readOn: 'Läst den',
    readOnHint: 'Lämna tomt om du inte själv har läst källan.',
    more: 'Spara om du behöver plats för fler.',
    madeUp: 'Exemplet är påhittat. Det står på sidan.',
    order: 'Plats bland texter av samma slag',
    orderHint: '1 står först.',
    slugFixed: 'Adressen kan inte ändras, eftersom texten har varit publicerad.',
    save: 'Spara',
    wrongSlug: 'Använd bara små bokstäver a till z, siffror och enkla bindestreck. Högst 80 tecken.',
    takenSlug: 'En annan text har den adressen. Välj en annan.',
    noSlug: 'Det gick inte att göra en adress av rubriken. Skriv en.',
    wrongUrl: 'Skriv hela adressen, till exempel https://www.myh.se.',
    halfSource: 'Fyll i källans namn på båda språken och dess adress.',
    conflict:
      'Någon annan har ändrat källor eller adress medan du skrev. Det du skrev står kvar. Jämför med det sparade nedan, och spara igen om det är ditt som ska gälla.',
  },
  en: {
    newTitle: 'Write a new text',
    newLead: 'Choose a kind and a heading. Then you write in one language at a time.',
    kind: 'What kind of text is it?',
    titles: { sv: 'Heading in Swedish', en: 'Heading in English' },
    slug: { sv: 'Last part of the address, in Swedish', en: 'Last part of the address, in English' },
    slugHint:
      'Lower case letters a to z, digits and hyphens. Leave it empty and it is made from the heading. Once the text is published, the address cannot be changed.',
    start: 'Create the draft',
    title: 'Sources and address',
    lead: 'This applies to the text in both languages.',
    notNow: 'The text is being checked. Take it back as a draft if you need to change anything.',
    kept: 'What you wrote is not saved, but it is still here. Save it when the text is a draft again.',
    sources: 'Sources',
    sourcesLead:
      'What does the text build on? Whoever checks it must be able to verify every fact. Empty a source to remove it.',
    source: (number) => `Source ${number}`,
    label: { sv: 'Name in Swedish', en: 'Name in English' },
    url: 'Address',
    readOn: 'Read on',
    readOnHint: 'Leave it empty if you have not read the source yourself.',
    more: 'Save if you need room for more.',
    madeUp: 'The example is made up. The page says so.',
    order: 'Place among texts of the same kind',
    orderHint: '1 comes first.',
    slugFixed: 'The address cannot be changed, since the text has been published.',
    save: 'Save',
    wrongSlug: 'Use only lower case letters a to z, digits and single hyphens. At most 80 characters.',
    takenSlug: 'Another text has that address. Choose another one.',
    noSlug: 'No address could be made from the heading. Write one.',
    wrongUrl: 'Write the whole address, for example https://www.myh.se.',
    halfSource: "Fill in the source's name in both languages and its address.",
    conflict:
      'Somebody else has changed sources or address while you were writing. What you wrote is still here. Compare it with what is saved below, and save again to keep yours.',
  },
})
