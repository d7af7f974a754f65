import { texts } from '#shared/platform/language.ts'

type ConsultationTexts = {
  title: string
  lead: (region: string) => string
  draft: string
  until: (day: string) => string
  message: (region: string) => string
  skip: string
  remarkOn: string
  formTitle: string
  formLead: (region: string) => string
  name: string
  organisation: string
  organisationHint: string
  about: string
  whole: string
  action: (title: string) => string
  barrier: (title: string) => string
  text: string
  textHint: string
  send: string
  goneEntry: string
  tooMuch: (minutes: number) => string
  full: string
  endedTitle: string
  ended: string
  ownTitle: string
  ownLead: string
  sentThanks: (region: string) => string
  changedThanks: string
  keepAddress: string
  change: string
  anotherTitle: string
  another: string
  toPlan: string
  staleTitle: string
  staleText: string
}

/** Texts to those who answer without an account. */
export const consultationTexts = texts<ConsultationTexts>({
  sv: {
    title: 'Lämna synpunkter på en handlingsplan',
    lead: (region) => `${region} vill veta vad du tycker om det här utkastet till handlingsplan.`,
    draft: 'Det här är ett utkast. Det är inte beslutat och kan ändras.',
    until: (day) => `Länken gäller till och med ${day}. Skicka den inte vidare: den som har länken kan läsa utkastet.`,
    message: (region) => `Meddelande från ${region}`,
    skip: 'Till formuläret',
    remarkOn: 'Lämna en synpunkt på det här',
    formTitle: 'Din synpunkt',
    formLead: (region) =>
      `${region} läser och sparar det du skriver, tillsammans med ditt namn. Andra som svarar ser det inte. Skriv inte om enskilda personer.`,
    name: 'Ditt namn',
    organisation: 'Organisation',
    organisationHint: 'Lämna tomt om du svarar för dig själv.',
    about: 'Vad gäller synpunkten?',
    whole: 'Hela planen',
    action: (title) => `Insats: ${title}`,
    barrier: (title) => `Hinder: ${title}`,
    text: 'Synpunkt',
    textHint: 'Vad är bra, vad saknas, vad bör ändras?',
    send: 'Skicka synpunkten',
    goneEntry: 'Regionen har tagit bort det som synpunkten gällde. Välj något annat, till exempel hela planen.',
    tooMuch: (minutes) =>
      `Det har kommit många synpunkter på kort tid. Vänta ${minutes === 1 ? 'en minut' : `${minutes} minuter`} och skicka sedan igen. Det du skrev är kvar.`,
    full: 'Länken tar inte emot fler synpunkter. Kontakta den som skickade den till dig.',
    endedTitle: 'Länken fungerar inte',
    ended:
      'Den har avslutats eller slutat gälla, eller så är adressen inte hel. Kontakta den som skickade länken om du vill lämna synpunkter.',
    ownTitle: 'Din synpunkt',
    ownLead: 'Här kan du ändra det du skrev så länge länken gäller.',
    sentThanks: (region) => `Tack! Synpunkten är skickad till ${region}.`,
    changedThanks: 'Ändringen är sparad.',
    keepAddress: 'Spara adressen till den här sidan om du vill kunna ändra synpunkten senare.',
    change: 'Spara ändringen',
    anotherTitle: 'Skriv en synpunkt till',
    another: 'Skicka nästa synpunkt',
    toPlan: 'Tillbaka till utkastet',
    staleTitle: 'Synpunkten har ändrats sedan du öppnade sidan',
    staleText: 'Så här står det nu. Det du skrev är inte sparat, men det står i formuläret nedanför.',
  },
  en: {
    title: 'Comment on an action plan',
    lead: (region) => `${region} wants to know what you think of this draft action plan.`,
    draft: 'This is a draft. It has not been decided and may change.',
    until: (day) => `The link works until ${day}. Do not pass it on: whoever has the link can read the draft.`,
    message: (region) => `Message from ${region}`,
    skip: 'To the form',
    remarkOn: 'Comment on this',
    formTitle: 'Your remark',
    formLead: (region) =>
      `${region} reads and keeps what you write, together with your name. Others who answer do not see it. Do not write about individuals.`,
    name: 'Your name',
    organisation: 'Organisation',
    organisationHint: 'Leave it empty if you answer for yourself.',
    about: 'What is the remark about?',
    whole: 'The whole plan',
    action: (title) => `Action: ${title}`,
    barrier: (title) => `Barrier: ${title}`,
    text: 'Remark',
    textHint: 'What is good, what is missing, what should change?',
    send: 'Send the remark',
    goneEntry: 'The region has removed what the remark was about. Choose something else, such as the whole plan.',
    tooMuch: (minutes) =>
      `Many remarks have come in a short time. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`} and send again. What you wrote is still here.`,
    full: 'The link does not accept any more remarks. Contact whoever sent it to you.',
    endedTitle: 'The link does not work',
    ended:
      'It has been ended or has expired, or the address is not complete. Contact whoever sent the link if you want to comment.',
    ownTitle: 'Your remark',
    ownLead: 'Here you can change what you wrote for as long as the link works.',
    sentThanks: (region) => `Thank you! The remark has been sent to ${region}.`,
    changedThanks: 'The change is saved.',
    keepAddress: 'Save the address of this page if you want to be able to change the remark later.',
    change: 'Save the change',
    anotherTitle: 'Write another remark',
    another: 'Send the next remark',
    toPlan: 'Back to the draft',
    staleTitle: 'The remark has changed since you opened the page',
    staleText: 'This is what is there now. What you wrote is not saved, but it is in the form below.',
  },
})
