import { texts } from '#shared/platform/language.ts'
import type { SaveRemarkRefusal } from '#shared/review/save-remark.ts'

type ReviewTexts = {
  title: string
  lead: string
  list: string
  toResult: string
  toFiles: string
  since: string
  sinceLead: (moment: string) => string
  sinceNone: string
  first: string
  unlockedNow: (ids: string) => string
  areas: string
  areaFacts: (words: { changed: number; drafts: number; unlocked: number }) => string
  changed: string
  allowedGap: string
  remark: (id: string) => string
  remarkHint: string
  draftBy: (name: string, moment: string) => string
  sentBy: (name: string, moment: string) => string
  saveDraft: string
  unlock: (id: string) => string
  unlockHint: string
  unlocked: (id: string) => string
  lock: (id: string) => string
  lockHint: string
  closesOn: string
  closesOnHint: (day: string) => string
  reason: string
  reasonHint: string
  returnTitle: string
  returnLead: string
  message: string
  chosen: string
  chosenHint: string
  noDrafts: string
  send: string
  acceptTitle: string
  mailed: string
  unmailed: string
  returnedLead: string
  problem: string
  typed: string
  remarkRefusals: Record<Exclude<SaveRemarkRefusal['kind'], 'already-done'>, string>
}

/** Texts of the coordinator's review, beside those of what she decides (decision-texts.ts). */
export const reviewTexts = texts<ReviewTexts>({
  sv: {
    title: 'Granskning',
    lead: 'Läs svaren, skriv synpunkter och avgör sedan: lås upp enstaka frågor, lämna tillbaka allt eller godkänn.',
    list: 'Granskningar',
    toResult: 'Se resultatet',
    toFiles: 'Skriv ut eller hämta svaren som fil',
    since: 'Ändrat sedan din förra granskning',
    sinceLead: (moment) =>
      `Jämfört med det som skrevs under ${moment}. Borttaget är överstruket och tillagt understruket.`,
    sinceNone: 'Inget svar har ändrats sedan dess.',
    first: 'Det här är första gången som svaren granskas.',
    unlockedNow: (ids) =>
      `Upplåst hos regionen: ${ids}. Du ser de svar som är underskrivna tills regionen skriver under på nytt.`,
    areas: 'Svaren, område för område',
    areaFacts: ({ changed, drafts, unlocked }) =>
      [changed > 0 && `${changed} ändrade`, drafts > 0 && `${drafts} utkast`, unlocked > 0 && `${unlocked} upplåsta`]
        .filter(Boolean)
        .join(', '),
    changed: 'ändrat',
    allowedGap: 'Lämnades medvetet utan svar.',
    remark: (id) => `Synpunkt på ${id}`,
    remarkHint: 'Bara samordnare ser utkastet. Regionen ser det först när du lämnar tillbaka eller låser upp.',
    draftBy: (name, moment) => `Utkast av ${name}, ${moment}.`,
    sentBy: (name, moment) => `Skickat av ${name}, ${moment}:`,
    saveDraft: 'Spara utkast',
    unlock: (id) => `Lås upp ${id} och skicka`,
    unlockHint: 'Regionen kan då ändra just den frågan. Resten är kvar som underskrivet.',
    unlocked: (id) => `${id} är upplåst hos regionen`,
    lock: (id) => `Ta tillbaka upplåsningen av ${id}`,
    lockHint: 'Går så länge regionen inte har ändrat svaret.',
    closesOn: 'Regionen kan svara till och med',
    closesOnHint: (day) => `Sista dagen, ${day}, har passerat. Ge regionen mer tid för att den ska kunna ändra.`,
    reason: 'Skäl till den längre tiden',
    reasonHint: 'Visas för regionen.',
    returnTitle: 'Lämna tillbaka allt',
    returnLead: 'Regionen kan då ändra alla sina svar och lämna in igen. Du ser inte svaren förrän dess.',
    message: 'Meddelande till regionen',
    chosen: 'Synpunkter som följer med',
    chosenHint: 'De som inte är ikryssade är kvar som utkast.',
    noDrafts: 'Du har inga utkast till synpunkter. Meddelandet räcker.',
    send: 'Lämna tillbaka',
    acceptTitle: 'Godkänn',
    mailed: 'De ansvariga i regionen har fått det med e-post.',
    unmailed:
      'Meddelandet gick inte att skicka med e-post till någon ansvarig i regionen. Det visas i verktyget, men hör gärna av dig själv också.',
    returnedLead: 'Du ser svaren igen när regionen har lämnat in på nytt. Det här är meddelandet:',
    problem: 'Inte gjort',
    typed: 'Det här skrev du. Det är inte skickat.',
    remarkRefusals: {
      'stale-version':
        'En annan samordnare har ändrat synpunkten under tiden. Deras text står nedan; din är kvar i fältet.',
    },
  },
  en: {
    title: 'Review',
    lead: 'Read the answers, write remarks and then decide: unlock single questions, return everything or accept.',
    list: 'Reviews',
    toResult: 'See the result',
    toFiles: 'Print the answers or download them as a file',
    since: 'Changed since your last review',
    sinceLead: (moment) => `Compared with what was signed ${moment}. Removed is struck through, added is underlined.`,
    sinceNone: 'No answer has changed since then.',
    first: 'This is the first time that the answers are reviewed.',
    unlockedNow: (ids) =>
      `Unlocked for the region: ${ids}. You see the answers that are signed until the region signs again.`,
    areas: 'The answers, area by area',
    areaFacts: ({ changed, drafts, unlocked }) =>
      [
        changed > 0 && `${changed} changed`,
        drafts > 0 && `${drafts} ${drafts === 1 ? 'draft' : 'drafts'}`,
        unlocked > 0 && `${unlocked} unlocked`,
      ]
        .filter(Boolean)
        .join(', '),
    changed: 'changed',
    allowedGap: 'Knowingly left without an answer.',
    remark: (id) => `Remark on ${id}`,
    remarkHint: 'Only coordinators see the draft. The region sees it first when you return or unlock.',
    draftBy: (name, moment) => `Draft by ${name}, ${moment}.`,
    sentBy: (name, moment) => `Sent by ${name}, ${moment}:`,
    saveDraft: 'Save draft',
    unlock: (id) => `Unlock ${id} and send`,
    unlockHint: 'The region can then change that very question. The rest stays signed.',
    unlocked: (id) => `${id} is unlocked for the region`,
    lock: (id) => `Take back the unlocking of ${id}`,
    lockHint: 'Possible as long as the region has not changed the answer.',
    closesOn: 'The region can answer until and including',
    closesOnHint: (day) => `The last day, ${day}, has passed. Give the region more time, so that it can change.`,
    reason: 'Reason for the longer time',
    reasonHint: 'Shown to the region.',
    returnTitle: 'Return everything',
    returnLead: 'The region can then change all its answers and hand in again. You do not see the answers until then.',
    message: 'Message to the region',
    chosen: 'Remarks that go along',
    chosenHint: 'Those that are not ticked stay as drafts.',
    noDrafts: 'You have no drafts of remarks. The message is enough.',
    send: 'Return',
    acceptTitle: 'Accept',
    mailed: "The region's owners have got it by e-mail.",
    unmailed:
      'The message could not be e-mailed to any owner in the region. It shows in the tool, but do get in touch yourself too.',
    returnedLead: 'You see the answers again when the region has handed in again. This is the message:',
    problem: 'Not done',
    typed: 'This is what you wrote. It has not been sent.',
    remarkRefusals: {
      'stale-version':
        'Another coordinator has changed the remark in the meantime. Their text stands below; yours is still in the field.',
    },
  },
})
