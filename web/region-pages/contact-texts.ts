import { texts } from '#shared/platform/language.ts'

/** Texts of the page where a region writes whom to turn to. */
export const contactTexts = texts({
  sv: {
    title: 'Kontakt',
    lead: 'Vem ska den som undrar vända sig till? Ge helst en funktionsbrevlåda. Då stämmer sidan även när någon slutar.',
    'unit-sv': 'Funktion eller enhet på svenska',
    'unit-en': 'Funktion eller enhet på engelska',
    unitHint: 'Till exempel Kompetensförsörjning.',
    mail: 'E-postadress',
    mailHint: 'Till exempel validering@regionen.example.',
    phone: 'Telefon',
    phoneHint: 'Siffror, mellanslag, bindestreck och plustecken.',
    notAPhone: 'Skriv numret med siffror, till exempel 010-123 45 67.',
    web: 'Regionens egen webbsida om validering',
    webHint: 'Hela adressen. Den börjar med https:// eller http://.',
    notAnAddress: 'Skriv hela adressen, till exempel https://www.regionen.example/validering.',
    person: 'Kontaktperson (frivilligt)',
    personHint:
      'Alla kan läsa namnet. Skriv det bara om personen vill. Namnet försvinner när ni tar bort det här och publicerar.',
    save: 'Spara i utkastet',
    saveMine: 'Spara min version i stället',
    conflictTitle: 'Någon annan har sparat kontakten',
    conflict: (name: string, moment: string) =>
      `${name} sparade ${moment}, medan du skrev. Det du skrev står kvar i fälten.`,
    theirs: 'Sparat nu:',
    nothing: 'tomt',
    keepTheirs: 'Behåll det som är sparat',
  },
  en: {
    title: 'Contact',
    lead: 'Whom should people turn to? A shared mailbox is best. Then the page holds even when somebody leaves.',
    'unit-sv': 'Function or unit in Swedish',
    'unit-en': 'Function or unit in English',
    unitHint: 'For example Skills supply.',
    mail: 'E-mail address',
    mailHint: 'For example validation@region.example.',
    phone: 'Telephone',
    phoneHint: 'Digits, spaces, hyphens and plus signs.',
    notAPhone: 'Write the number in digits, for example 010-123 45 67.',
    web: "The region's own web page on validation",
    webHint: 'The whole address. It begins with https:// or http://.',
    notAnAddress: 'Write the whole address, for example https://www.region.example/validation.',
    person: 'Contact person (optional)',
    personHint:
      'Everybody can read the name. Write it only if the person wants to. The name goes when you remove it here and publish.',
    save: 'Save in the draft',
    saveMine: 'Save my version instead',
    conflictTitle: 'Somebody else has saved the contact',
    conflict: (name: string, moment: string) =>
      `${name} saved on ${moment}, while you were writing. What you wrote is still in the fields.`,
    theirs: 'Saved now:',
    nothing: 'empty',
    keepTheirs: 'Keep what is saved',
  },
})
