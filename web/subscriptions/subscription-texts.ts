import { texts } from '#shared/platform/language.ts'

type SubscriptionTexts = {
  title: string
  lead: string
  email: string
  language: string
  languages: Record<'sv' | 'en', string>
  send: string
  privacy: string
  asked: string
  askedText: (hours: number) => string
  notSent: string
  /** A flood of requests is being turned away. */
  tooMany: string
  confirmTitle: string
  confirmLead: string
  confirm: string
  confirmed: string
  confirmedText: string
  usedTitle: string
  used: string
  goneTitle: string
  gone: string
  again: string
  endTitle: string
  endLead: string
  end: string
  ended: string
  endedText: string
  reports: string
  mail: {
    confirmSubject: string
    hello: string
    confirmText: string
    confirmHow: string
    confirmOnce: (hours: number) => string
    newsSubject: (title: string) => string
    newsText: (title: string, version: string) => string
    changed: (note: string) => string
    demonstration: string
    why: string
  }
}

/** Words around the mail about new reports: asking for it, confirming, and leaving. */
export const subscriptionTexts = texts<SubscriptionTexts>({
  sv: {
    title: 'Få ett mejl när en rapport publiceras',
    lead: 'Du får ett mejl när en ny lägesrapport eller en ny version kommer. Du behöver inget konto.',
    email: 'E-postadress',
    language: 'Språk i mejlen',
    languages: { sv: 'Svenska', en: 'Engelska' },
    send: 'Skicka en bekräftelse till mig',
    privacy:
      'Vi sparar bara adressen och språket. Vi tar bort dem när du avslutar. Bekräftar du inte tar vi bort dem inom några dagar.',
    asked: 'Titta i din inkorg.',
    askedText: (hours) =>
      `Vi har skickat ett mejl till adressen, om den inte nyss har fått ett. Öppna länken där och bekräfta inom ${hours} timmar. Kommer inget mejl kan du titta i skräpposten, eller försöka igen om en timme.`,
    notSent: 'Mejlet gick inte att skicka. Försök igen om en stund.',
    tooMany:
      'Det har kommit ovanligt många beställningar på kort tid, så vi tar inte emot fler just nu. Försök igen om en timme.',
    confirmTitle: 'Bekräfta att du vill ha mejl',
    confirmLead:
      'Tryck på knappen så får du ett mejl när en lägesrapport publiceras. Var det inte du som bad om det? Då behöver du inte göra något.',
    confirm: 'Ja, mejla mig om nya rapporter',
    confirmed: 'Klart. Du får ett mejl när nästa rapport publiceras.',
    confirmedText: 'I varje mejl finns en länk för att avsluta.',
    usedTitle: 'Länken är redan använd',
    used: 'Den som har bekräftat får ett mejl när nästa rapport publiceras. Har du avslutat sedan dess kan du be om mejl igen.',
    goneTitle: 'Länken gäller inte',
    gone: 'Den har slutat gälla, eller så är den inte hel. Be om en ny.',
    again: 'Be om mejl om nya rapporter',
    endTitle: 'Vill du sluta få mejl om nya rapporter?',
    endLead: 'Tryck på knappen så tar vi bort din adress. Det går bra att börja igen senare.',
    end: 'Ja, sluta mejla mig',
    ended: 'Du får inga fler mejl om nya rapporter.',
    endedText: 'Din adress är borttagen.',
    reports: 'Till lägesrapporterna',
    mail: {
      confirmSubject: 'Bekräfta att du vill ha mejl om nya lägesrapporter',
      hello: 'Hej!',
      confirmText:
        'Någon, förhoppningsvis du, har bett oss mejla den här adressen när en lägesrapport om validering publiceras.',
      confirmHow: 'Öppna länken och tryck på knappen där:',
      confirmOnce: (hours) =>
        `Länken gäller i ${hours} timmar. Var det inte du? Då behöver du inte göra något, och vi mejlar inte igen.`,
      newsSubject: (title) => `Ny rapport: ${title}`,
      newsText: (title, version) => `${title}, ${version}, är publicerad.`,
      changed: (note) => `Ändrat sedan förra versionen: ${note}`,
      demonstration: 'Rapporten bygger på demonstrationsdata. Allt om regioner och valideringar i den är påhittat.',
      why: 'Du får mejlet för att du har bett om det. Vill du inte ha fler? Avsluta här:',
    },
  },
  en: {
    title: 'Get an e-mail when a report is published',
    lead: 'You get an e-mail when a new status report, or a new version, comes out. You do not need an account.',
    email: 'E-mail address',
    language: 'Language of the e-mails',
    languages: { sv: 'Swedish', en: 'English' },
    send: 'Send me a confirmation',
    privacy:
      'We keep only the address and the language. We remove them when you unsubscribe. If you do not confirm, we remove them within a few days.',
    asked: 'Check your inbox.',
    askedText: (hours) =>
      `We have sent an e-mail to the address, unless it has just had one. Open the link in it and confirm within ${hours} hours. If no e-mail arrives, check your junk mail, or try again in an hour.`,
    notSent: 'The e-mail could not be sent. Try again in a while.',
    tooMany:
      'Unusually many requests have come in a short time, so we cannot accept any more right now. Try again in an hour.',
    confirmTitle: 'Confirm that you want e-mails',
    confirmLead:
      'Press the button, and you will get an e-mail when a status report is published. If you did not ask for this, you do not need to do anything.',
    confirm: 'Yes, e-mail me about new reports',
    confirmed: 'Done. You will get an e-mail when the next report is published.',
    confirmedText: 'Every e-mail has a link to unsubscribe.',
    usedTitle: 'The link has already been used',
    used: 'Whoever has confirmed gets an e-mail when the next report is published. If you have unsubscribed since then, you can ask for e-mails again.',
    goneTitle: 'The link does not work',
    gone: 'It has expired, or it is incomplete. Ask for a new one.',
    again: 'Ask for e-mails about new reports',
    endTitle: 'Do you want to stop getting e-mails about new reports?',
    endLead: 'Press the button and we remove your address. You can subscribe again later.',
    end: 'Yes, stop e-mailing me',
    ended: 'You will get no more e-mails about new reports.',
    endedText: 'Your address has been removed.',
    reports: 'To the status reports',
    mail: {
      confirmSubject: 'Confirm that you want e-mails about new status reports',
      hello: 'Hello!',
      confirmText:
        'Somebody, hopefully you, has asked us to e-mail this address when a status report on validation is published.',
      confirmHow: 'Open the link and press the button there:',
      confirmOnce: (hours) =>
        `The link works for ${hours} hours. If it was not you, you do not need to do anything, and we will not e-mail again.`,
      newsSubject: (title) => `New report: ${title}`,
      newsText: (title, version) => `${title}, ${version}, has been published.`,
      changed: (note) => `Changed since the previous version: ${note}`,
      demonstration:
        'The report is based on demonstration data. Everything about regions and validations in it is made up.',
      why: 'You get this e-mail because you asked for it. If you want no more, unsubscribe here:',
    },
  },
})
