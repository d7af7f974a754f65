import { circulationLimits } from '#shared/circulation/circulation.ts'
import { texts } from '#shared/platform/language.ts'

type Said = 'ended' | 'handled' | 'reopened' | 'made-already' | 'gone' | 'changed' | 'old-form'

type CirculationTexts = {
  title: string
  lead: string
  notBegun: string
  adopted: string
  newTitle: string
  recipient: string
  recipientHint: string
  email: string
  emailHint: string
  lastDay: string
  lastDayHint: string
  message: string
  messageHint: string
  make: string
  early: string
  late: string
  full: string
  madeTitle: string
  madeText: string
  mailed: (email: string) => string
  mailFailed: (email: string) => string
  linksTitle: string
  linksTable: string
  noLinks: string
  columns: Record<'recipient' | 'state' | 'remarks' | 'made' | 'end', string>
  states: Record<'open' | 'ended' | 'passed' | 'adopted', (day: string) => string>
  end: string
  madeBy: (name: string, moment: string) => string
  remarksTitle: string
  noRemarks: string
  whole: string
  about: Record<'action' | 'barrier', (title: string) => string>
  sent: (moment: string) => string
  changed: (moment: string) => string
  handled: string
  notHandled: string
  handledBy: (name: string, moment: string) => string
  handle: string
  reopen: string
  said: Record<Said, string>
  partTitle: string
  partLead: string
  count: (remarks: number, left: number) => string
  toPage: string
  toRemarks: string
  toPlan: string
  mailSubject: (region: string) => string
  mailBody: (facts: { by: string; region: string; message: string; address: string; lastDay: string }) => string
}

/** Texts to the region's team about sending the plan out for comment. */
export const circulationTexts = texts<CirculationTexts>({
  sv: {
    title: 'Planen på remiss',
    lead: 'Låt någon utan konto läsa utkastet och lämna synpunkter. Gör en länk till var och en som ska svara.',
    notBegun: 'Planen är inte påbörjad, så det finns inget att skicka ut.',
    adopted: 'Planen är antagen. Länkarna visar den inte längre, men synpunkterna är kvar.',
    newTitle: 'Gör en ny länk',
    recipient: 'Vem ska svara?',
    recipientHint: 'Namnet på en organisation eller en person, till exempel en kommun eller ett branschråd.',
    email: 'E-postadress',
    emailHint: 'Fyll i om verktyget ska skicka länken. Annars skickar ni den själva.',
    lastDay: 'Sista dag',
    lastDayHint: `Högst ${circulationLimits.days} dagar framåt. Länken slutar fungera efter den dagen.`,
    message: 'Meddelande',
    messageHint: 'Visas överst på sidan för den som svarar. Du kan lämna det tomt.',
    make: 'Gör länken',
    early: 'Dagen har redan varit. Välj i dag eller en senare dag.',
    late: `Välj en dag som ligger högst ${circulationLimits.days} dagar framåt.`,
    full: `Planen har redan ${circulationLimits.links} länkar, och fler går inte att göra.`,
    madeTitle: 'Länken är gjord',
    madeText: 'Kopiera länken nu. Den sparas inte och visas bara den här gången. Den som har länken kan läsa utkastet.',
    mailed: (email) => `Länken är skickad till ${email}.`,
    mailFailed: (email) => `Mejlet till ${email} gick inte att skicka. Skicka länken själva.`,
    linksTitle: 'Länkar',
    linksTable: 'Länkar som ni har gjort',
    noLinks: 'Ni har inte gjort någon länk än.',
    columns: { recipient: 'Vem', state: 'Läge', remarks: 'Synpunkter', made: 'Gjord', end: 'Avsluta' },
    states: {
      open: (day) => `Öppen till och med ${day}`,
      ended: () => 'Avslutad',
      passed: (day) => `Gällde till och med ${day}`,
      adopted: () => 'Visas inte: utkastet är antaget',
    },
    end: 'Avsluta länken',
    madeBy: (name, moment) => `${name}, ${moment}`,
    remarksTitle: 'Synpunkter',
    noRemarks: 'Ingen har lämnat någon synpunkt än.',
    whole: 'Hela planen',
    about: { action: (title) => `Insats: ${title}`, barrier: (title) => `Hinder: ${title}` },
    sent: (moment) => `Skickad ${moment}`,
    changed: (moment) => `ändrad ${moment}`,
    handled: 'Hanterad',
    notHandled: 'Inte hanterad',
    handledBy: (name, moment) => `Hanterad av ${name}, ${moment}`,
    handle: 'Markera som hanterad',
    reopen: 'Markera som inte hanterad',
    said: {
      ended: 'Länken är avslutad. Synpunkterna är kvar.',
      handled: 'Synpunkten är markerad som hanterad.',
      reopened: 'Synpunkten är inte längre markerad som hanterad.',
      'made-already': 'Länken är redan gjord. Hann du inte kopiera den? Avsluta den och gör en ny.',
      gone: 'Länken eller synpunkten har ändrats sedan du såg den. Så här ser det ut nu.',
      changed: 'Den som skrev synpunkten har ändrat den. Läs den igen.',
      'old-form': 'Sidan hade varit öppen länge, så inget ändrades. Försök igen.',
    },
    partTitle: 'Remiss',
    partLead: 'Låt någon utan konto läsa utkastet och lämna synpunkter innan ni antar planen.',
    count: (remarks, left) =>
      `${remarks === 1 ? '1 synpunkt' : `${remarks} synpunkter`}${left === 0 ? ', alla hanterade' : `, ${left} inte ${left === 1 ? 'hanterad' : 'hanterade'}`}`,
    toPage: 'Skicka planen på remiss',
    toRemarks: 'Länkar och synpunkter',
    toPlan: 'Till planen',
    mailSubject: (region) => `${region} vill ha dina synpunkter på en handlingsplan`,
    mailBody: ({ by, region, message, address, lastDay }) =>
      [
        'Hej!',
        `${by} i ${region} ber dig läsa ett utkast till handlingsplan för arbetet med validering och lämna synpunkter.`,
        ...(message ? [message] : []),
        `Läs och svara här:\n${address}`,
        `Länken gäller till och med ${lastDay}. Du behöver inget konto. Skicka inte länken vidare: den som har den kan läsa utkastet.`,
        'Hälsningar\nValideringslyft',
      ].join('\n\n'),
  },
  en: {
    title: 'The plan out for comment',
    lead: 'Let someone without an account read the draft and comment. Make one link for each person or organisation.',
    notBegun: 'The plan has not been started, so there is nothing to send out.',
    adopted: 'The plan is adopted. The links no longer show it, but the remarks are kept.',
    newTitle: 'Make a new link',
    recipient: 'Who will answer?',
    recipientHint: 'The name of an organisation or a person, such as a municipality or a sector council.',
    email: 'E-mail address',
    emailHint: 'Fill this in for the tool to send the link. Otherwise you send it yourselves.',
    lastDay: 'Last day',
    lastDayHint: `At most ${circulationLimits.days} days ahead. The link stops working after that day.`,
    message: 'Message',
    messageHint: 'Shown at the top of the page to whoever answers. You can leave it empty.',
    make: 'Make the link',
    early: 'That day has passed. Choose today or a later day.',
    late: `Choose a day at most ${circulationLimits.days} days ahead.`,
    full: `The plan already has ${circulationLimits.links} links. No more can be made.`,
    madeTitle: 'The link is made',
    madeText:
      'Copy the link now. It is not kept, and is shown only this once. Whoever has the link can read the draft.',
    mailed: (email) => `The link has been sent to ${email}.`,
    mailFailed: (email) => `The e-mail to ${email} could not be sent. Send the link yourselves.`,
    linksTitle: 'Links',
    linksTable: 'Links that you have made',
    noLinks: 'You have not made any links yet.',
    columns: { recipient: 'Who', state: 'Status', remarks: 'Remarks', made: 'Made', end: 'End' },
    states: {
      open: (day) => `Open until ${day}`,
      ended: () => 'Ended',
      passed: (day) => `Expired on ${day}`,
      adopted: () => 'Not shown: the draft is adopted',
    },
    end: 'End the link',
    madeBy: (name, moment) => `${name}, ${moment}`,
    remarksTitle: 'Remarks',
    noRemarks: 'Nobody has made a remark yet.',
    whole: 'The whole plan',
    about: { action: (title) => `Action: ${title}`, barrier: (title) => `Barrier: ${title}` },
    sent: (moment) => `Sent ${moment}`,
    changed: (moment) => `changed ${moment}`,
    handled: 'Handled',
    notHandled: 'Not handled',
    handledBy: (name, moment) => `Handled by ${name}, ${moment}`,
    handle: 'Mark as handled',
    reopen: 'Mark as not handled',
    said: {
      ended: 'The link has ended. The remarks are kept.',
      handled: 'The remark is marked as handled.',
      reopened: 'The remark is no longer marked as handled.',
      'made-already': 'The link has already been made. Did you not have time to copy it? End it and make a new one.',
      gone: 'The link or the remark is no longer as you saw it. This is how it is now.',
      changed: 'Whoever wrote the remark has changed it. Read it again.',
      'old-form': 'The page had been open for a long time, so nothing was changed. Try again.',
    },
    partTitle: 'Comments from others',
    partLead: 'Let someone without an account read the draft and comment before you adopt the plan.',
    count: (remarks, left) =>
      `${remarks === 1 ? '1 remark' : `${remarks} remarks`}${left === 0 ? ', all handled' : `, ${left} not handled`}`,
    toPage: 'Send the plan out for comment',
    toRemarks: 'Links and remarks',
    toPlan: 'To the plan',
    mailSubject: (region) => `${region} asks for your remarks on an action plan`,
    mailBody: ({ by, region, message, address, lastDay }) =>
      [
        'Hello!',
        `${by} at ${region} asks you to read a draft action plan for the work with validation and to comment on it.`,
        ...(message ? [message] : []),
        `Read and answer here:\n${address}`,
        `The link works until ${lastDay}. You need no account. Do not pass the link on: whoever has it can read the draft.`,
        'Regards\nValideringslyft',
      ].join('\n\n'),
  },
})
