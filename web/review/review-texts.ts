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
    first: 'Svaren har inte granskats förut.',
    unlockedNow: (ids) =>
      `Upplåst hos regionen: ${ids}. Du ser de underskrivna svaren tills regionen skriver under på nytt.`,
    areas: 'Svaren, område för område',
    areaFacts: ({ changed, drafts, unlocked }) =>
      [
        changed > 0 && (changed === 1 ? '1 ändrat' : `${changed} ändrade`),
        drafts > 0 && `${drafts} utkast`,
        unlocked > 0 && (unlocked === 1 ? '1 upplåst' : `${unlocked} upplåsta`),
      ]
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
    unlockHint: 'Regionen kan då ändra just den frågan. Resten är fortfarande underskrivet.',
    unlocked: (id) => `${id} är upplåst hos regionen`,
    lock: (id) => `Ta tillbaka upplåsningen av ${id}`,
    lockHint: 'Det går så länge regionen inte har ändrat svaret.',
    closesOn: 'Regionen kan svara till och med',
    closesOnHint: (day) => `Sista dagen, ${day}, har passerat. Ge regionen mer tid, så att den kan ändra.`,
    reason: 'Skäl till den längre tiden',
    reasonHint: 'Visas för regionen.',
    returnTitle: 'Lämna tillbaka allt',
    returnLead: 'Regionen kan då ändra alla sina svar och lämna in igen. Du ser inte svaren förrän dess.',
    message: 'Meddelande till regionen',
    chosen: 'Synpunkter att skicka med',
    chosenHint: 'De som inte är ikryssade är kvar som utkast.',
    noDrafts: 'Du har inga utkast till synpunkter. Meddelandet räcker.',
    send: 'Lämna tillbaka',
    acceptTitle: 'Godkänn',
    mailed: 'Meddelandet är mejlat till de ansvariga i regionen.',
    unmailed:
      'Meddelandet gick inte att mejla till någon ansvarig i regionen. Det visas i verktyget, men hör gärna av dig själv också.',
    returnedLead: 'Du ser svaren igen när regionen har lämnat in på nytt. Det här är meddelandet:',
    problem: 'Det gick inte',
    typed: 'Det här skrev du. Det är inte skickat.',
    remarkRefusals: {
      'stale-version':
        'En annan samordnare har ändrat synpunkten under tiden. Den texten står nedan, och din är kvar i fältet. Spara igen om din ska gälla.',
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
    first: 'The answers have not been reviewed before.',
    unlockedNow: (ids) => `Unlocked for the region: ${ids}. You see the signed answers until the region signs again.`,
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
    remarkHint: 'Only coordinators see the draft. The region sees it only when you return or unlock.',
    draftBy: (name, moment) => `Draft by ${name}, ${moment}.`,
    sentBy: (name, moment) => `Sent by ${name}, ${moment}:`,
    saveDraft: 'Save draft',
    unlock: (id) => `Unlock ${id} and send`,
    unlockHint: 'The region can then change this question alone. The rest stays signed.',
    unlocked: (id) => `${id} is unlocked for the region`,
    lock: (id) => `Take back the unlocking of ${id}`,
    lockHint: 'Possible as long as the region has not changed the answer.',
    closesOn: 'The region can answer up to and including',
    closesOnHint: (day) => `The last day, ${day}, has passed. Give the region more time, so that it can make changes.`,
    reason: 'Reason for the longer time',
    reasonHint: 'Shown to the region.',
    returnTitle: 'Return everything',
    returnLead: 'The region can then change all its answers and hand in again. You do not see the answers until then.',
    message: 'Message to the region',
    chosen: 'Remarks to send along',
    chosenHint: 'Those that are not ticked stay as drafts.',
    noDrafts: 'You have no drafts of remarks. The message is enough.',
    send: 'Return',
    acceptTitle: 'Accept',
    mailed: "The region's owners have been sent it by e-mail.",
    unmailed:
      'The message could not be e-mailed to any owner in the region. It is shown in the tool, but please get in touch yourself too.',
    returnedLead: 'You see the answers again when the region has handed in again. This is the message:',
    problem: 'That did not work',
    typed: 'This is what you wrote. It has not been sent.',
    remarkRefusals: {
      'stale-version':
        'Another coordinator has changed the remark in the meantime. Their text is below, and yours is still in the field. Save again if you want yours instead.',
    },
  },
})
