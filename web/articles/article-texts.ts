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
  send: { title: string; lead: string; button: string; blocked: string }
  undo: { button: string; means: (name: string, moment: string, part: string) => string }
  parts: Record<'sv' | 'en' | 'facts', string>
  discard: { button: string; means: string; meansGone: string }
  check: {
    title: string
    lead: string
    own: string
    takeUp: string
    takeOver: (name: string) => string
    yours: string
    publish: string
    nextReview: string
    nextReviewHint: string
    sendBack: string
    sendBackLead: string
    comment: string
    takeBack: string
    takeBackMeans: string
  }
  renew: { title: string; lead: string; own: string; button: string }
  withdraw: { title: string; lead: string; reason: Record<Language, string>; hint: string; button: string }
  beginDraft: { button: string; means: string }
  newPictureWords: { lead: string; button: string; means: string }
  about: string
  known: Record<
    'kind' | 'address' | 'edition' | 'published' | 'reviewed' | 'nextReview' | 'sv' | 'en' | 'writers' | 'sources',
    string
  >
  never: string
  notYet: string
  asShipped: string
  editionNumber: (number: number) => string
  byOn: (name: string, day: string) => string
  older: string
  stillHolds: string
  stillHoldsMeans: string
  editions: string
  editionColumns: Record<'edition' | 'published' | 'checked' | 'read', string>
  read: string
  compareWithNext: string
  history: string
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

/** Words of the page of one text. */
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
    send: {
      title: 'Skicka till faktagranskning',
      lead: 'Någon som inte har skrivit i texten läser den, kontrollerar fakta och publicerar.',
      button: 'Skicka till granskning',
      blocked: 'Det här behöver bli klart först:',
    },
    undo: {
      button: 'Ångra senaste ändringen',
      means: (name, moment, part) => `${name} ändrade ${part} ${moment}.`,
    },
    parts: { sv: 'den svenska texten', en: 'den engelska texten', facts: 'källor och adress' },
    discard: {
      button: 'Kasta utkastet',
      means: 'Läsarna fortsätter att se den publicerade texten.',
      meansGone: 'Texten har aldrig varit publicerad. Den försvinner ur listan.',
    },
    check: {
      title: 'Granska fakta',
      lead: 'Läs texten på båda språken. Stämmer varje uppgift med sin källa? Gäller den fortfarande? Säger båda språken samma sak?',
      own: 'Du har skrivit i texten. Någon annan behöver granska den.',
      takeUp: 'Börja granska',
      takeOver: (name) => `Ta över granskningen från ${name}`,
      yours: 'Du granskar texten.',
      publish: 'Godkänn och publicera',
      nextReview: 'När ska texten ses över nästa gång?',
      nextReviewHint: 'Om ett år, om du inte väljer något annat. Redaktionen får en påminnelse 30 dagar innan.',
      sendBack: 'Lämna tillbaka',
      sendBackLead: 'Skribenterna får din kommentar och kan ändra.',
      comment: 'Vad behöver ändras?',
      takeBack: 'Ta tillbaka till utkast',
      takeBackMeans: 'Gör så om du vill ändra något innan texten granskas.',
    },
    renew: {
      title: 'Stämmer texten fortfarande?',
      lead: 'Har du läst texten och kontrollerat fakta kan du ge den ett nytt granskningsdatum. Behöver något ändras skriver du i den i stället.',
      own: 'Du har skrivit texten. Någon annan behöver intyga att den stämmer.',
      button: 'Texten stämmer fortfarande',
    },
    withdraw: {
      title: 'Dra tillbaka texten',
      lead: 'Läsarna ser inte texten längre. Den som öppnar adressen får veta varför.',
      reason: { sv: 'Varför, på svenska', en: 'Varför, på engelska' },
      hint: 'Skriv kort vad som har hänt och vart läsaren kan gå i stället.',
      button: 'Dra tillbaka',
    },
    beginDraft: {
      button: 'Börja på ett utkast',
      means: 'Utkastet innehåller texten som den var. Den syns igen när någon annan har granskat och publicerat den.',
    },
    newPictureWords: {
      lead: 'Alternativtexten till en bild i texten har ändrats. Läsarna får den gamla tills någon annan har granskat den nya.',
      button: 'Börja på ett utkast',
      means: 'Utkastet innehåller texten som den är, med den nya alternativtexten.',
    },
    about: 'Om texten',
    known: {
      kind: 'Slag',
      address: 'Sista delen av adressen',
      edition: 'Version',
      published: 'Publicerad',
      reviewed: 'Granskad',
      nextReview: 'Ses över senast',
      sv: 'Svenskan ändrades',
      en: 'Engelskan ändrades',
      writers: 'Skrivs av',
      sources: 'Källor',
    },
    never: 'Inte sedan den följde med verktyget',
    notYet: 'Inte ännu',
    asShipped: 'Som den följde med verktyget',
    editionNumber: (number) => `Version ${number}`,
    byOn: (name, day) => `${day} av ${name}`,
    older:
      'Den engelska texten är äldre än den svenska. Se över den, eller intyga att den fortfarande säger samma sak.',
    stillHolds: 'Engelskan säger samma sak',
    stillHoldsMeans: 'Du räknas då som en av skribenterna.',
    editions: 'Versioner',
    editionColumns: { edition: 'Version', published: 'Publicerad', checked: 'Granskad av', read: 'Läs' },
    read: 'Läs',
    compareWithNext: 'Jämför versioner',
    history: 'Här finns allt som läsarna har sett.',
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
    send: {
      title: 'Send for a fact check',
      lead: 'Somebody who has not written in the text reads it, checks the facts and publishes it.',
      button: 'Send for a check',
      blocked: 'This needs to be in place first:',
    },
    undo: {
      button: 'Undo the latest change',
      means: (name, moment, part) => `${name} changed ${part} on ${moment}.`,
    },
    parts: { sv: 'the Swedish text', en: 'the English text', facts: 'sources and address' },
    discard: {
      button: 'Discard the draft',
      means: 'Readers go on seeing the published text.',
      meansGone: 'The text has never been published. It disappears from the list.',
    },
    check: {
      title: 'Check the facts',
      lead: 'Read the text in both languages. Does every fact agree with its source? Does it still hold? Do both languages say the same?',
      own: 'You have written in the text. Somebody else needs to check it.',
      takeUp: 'Start checking',
      takeOver: (name) => `Take over the check from ${name}`,
      yours: 'You are checking the text.',
      publish: 'Approve and publish',
      nextReview: 'When should the text be reviewed next?',
      nextReviewHint: 'In a year, unless you choose otherwise. The editors are reminded 30 days before.',
      sendBack: 'Send back',
      sendBackLead: 'The writers get your comment and can make changes.',
      comment: 'What needs to change?',
      takeBack: 'Take back as a draft',
      takeBackMeans: 'Do so if you want to change something before it is checked.',
    },
    renew: {
      title: 'Is the text still right?',
      lead: 'If you have read the text and checked the facts, you can give it a new review date. If something needs to change, write in it instead.',
      own: 'You wrote the text. Somebody else needs to confirm that it is right.',
      button: 'The text is still right',
    },
    withdraw: {
      title: 'Withdraw the text',
      lead: 'Readers no longer see the text. Whoever opens its address is told why.',
      reason: { sv: 'Why, in Swedish', en: 'Why, in English' },
      hint: 'Say briefly what has happened and where the reader can go instead.',
      button: 'Withdraw',
    },
    beginDraft: {
      button: 'Begin a draft',
      means: 'The draft holds the text as it was. It is shown again once somebody else has checked and published it.',
    },
    newPictureWords: {
      lead: 'The alternative text of a picture in the text has been changed. Readers get the old one until somebody else has checked the new one.',
      button: 'Begin a draft',
      means: 'The draft holds the text as it is, with the new alternative text.',
    },
    about: 'About the text',
    known: {
      kind: 'Kind',
      address: 'Last part of the address',
      edition: 'Version',
      published: 'Published',
      reviewed: 'Checked',
      nextReview: 'Review by',
      sv: 'Swedish changed',
      en: 'English changed',
      writers: 'Written by',
      sources: 'Sources',
    },
    never: 'Not since it came with the tool',
    notYet: 'Not yet',
    asShipped: 'As it came with the tool',
    editionNumber: (number) => `Version ${number}`,
    byOn: (name, day) => `${day} by ${name}`,
    older: 'The English text is older than the Swedish. Look it over, or confirm that it still says the same.',
    stillHolds: 'The English says the same',
    stillHoldsMeans: 'You then count as one of the writers.',
    editions: 'Versions',
    editionColumns: { edition: 'Version', published: 'Published', checked: 'Checked by', read: 'Read' },
    read: 'Read',
    compareWithNext: 'Compare versions',
    history: 'Everything that readers have seen is here.',
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
