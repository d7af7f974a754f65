import { texts } from '#shared/platform/language.ts'
import type { ReviewRefusal } from '#shared/review/review-deed.ts'
import type { SaveRemarkRefusal } from '#shared/review/save-remark.ts'

type Deed = 'returned' | 'unlocked' | 'locked' | 'accepted' | 'saved'

type ReviewTexts = {
  title: string
  lead: string
  list: string
  desk: string
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
  messageHint: string
  chosen: string
  chosenHint: string
  noDrafts: string
  send: string
  acceptTitle: string
  acceptLead: string
  acceptConfirm: string
  accept: string
  closedRound: string
  acceptedBy: (name: string, moment: string) => string
  done: Record<Deed, string>
  mailed: string
  unmailed: string
  returned: string
  returnedLead: string
  problem: string
  typed: string
  refusals: Record<Exclude<ReviewRefusal['kind'], 'already-done'>, string>
  remarkRefusals: Record<Exclude<SaveRemarkRefusal['kind'], 'already-done'>, string>
}

/** Texts of the coordinator's review of a mapping. */
export const reviewTexts = texts<ReviewTexts>({
  sv: {
    title: 'Granskning',
    lead: 'Läs svaren, skriv synpunkter och avgör sedan: lås upp enstaka frågor, lämna tillbaka allt eller godkänn.',
    list: 'Granskningar',
    desk: 'Nationell samordning',
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
    messageHint: 'Skriv vad regionen behöver se över. Meddelandet visas för alla som arbetar med kartläggningen.',
    chosen: 'Synpunkter som följer med',
    chosenHint: 'De som inte är ikryssade är kvar som utkast.',
    noDrafts: 'Du har inga utkast till synpunkter. Meddelandet räcker.',
    send: 'Lämna tillbaka',
    acceptTitle: 'Godkänn',
    acceptLead:
      'Kartläggningen är då färdig. Regionen kan inte ändra något och du kan inte lämna tillbaka den. Utkast till synpunkter skickas inte.',
    acceptConfirm: 'Jag har läst svaren och godkänner kartläggningen',
    accept: 'Godkänn kartläggningen',
    closedRound: 'Omgången är avslutad. Kartläggningen går att godkänna, men inte att lämna tillbaka eller låsa upp.',
    acceptedBy: (name, moment) => `${name} godkände kartläggningen ${moment}.`,
    done: {
      returned: 'Kartläggningen är återlämnad.',
      unlocked: 'Frågan är upplåst hos regionen och ditt meddelande är skickat.',
      locked: 'Upplåsningen är tillbakatagen.',
      accepted: 'Kartläggningen är godkänd.',
      saved: 'Utkastet är sparat. Bara samordnare ser det.',
    },
    mailed: 'De ansvariga i regionen har fått det med e-post.',
    unmailed:
      'Meddelandet gick inte att skicka med e-post till någon ansvarig i regionen. Det visas i verktyget, men hör gärna av dig själv också.',
    returned: 'Kartläggningen är återlämnad till regionen',
    returnedLead: 'Du ser svaren igen när regionen har lämnat in på nytt. Det här är meddelandet:',
    problem: 'Inte gjort',
    typed: 'Det här skrev du. Det är inte skickat.',
    refusals: {
      'not-submitted': 'Kartläggningen är inte längre inlämnad för granskning.',
      'round-closed': 'Omgången har avslutats, så regionen kan inte ändra något.',
      'stale-version': 'Kartläggningen har ändrats sedan du öppnade sidan. Läs igen och gör om det.',
      'remarks-changed': 'En annan samordnare har ändrat en synpunkt. Läs igen och gör om det.',
      'too-late': 'Regionens sista dag har passerat. Ange en senare dag, annars kan regionen inte svara.',
      'already-unlocked': 'Frågan är redan upplåst.',
      'not-unlocked': 'Frågan är inte upplåst.',
      'answer-changed': 'Regionen har redan ändrat svaret. Vänta tills en ansvarig har skrivit under.',
      'still-unlocked':
        'Frågor är upplåsta hos regionen. Vänta på underskriften, eller ta tillbaka upplåsningen först.',
    },
    remarkRefusals: {
      'stale-version':
        'En annan samordnare har ändrat synpunkten under tiden. Deras text står nedan; din är kvar i fältet.',
    },
  },
  en: {
    title: 'Review',
    lead: 'Read the answers, write remarks and then decide: unlock single questions, return everything or accept.',
    list: 'Reviews',
    desk: 'National coordination',
    toResult: 'See the result',
    toFiles: 'Print the answers or get them as a file',
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
    messageHint: 'Write what the region needs to look over. The message is shown to all who work with the mapping.',
    chosen: 'Remarks that go along',
    chosenHint: 'Those that are not ticked stay as drafts.',
    noDrafts: 'You have no drafts of remarks. The message is enough.',
    send: 'Return',
    acceptTitle: 'Accept',
    acceptLead:
      'The mapping is then finished. The region cannot change anything and you cannot return it. Drafts of remarks are not sent.',
    acceptConfirm: 'I have read the answers and accept the mapping',
    accept: 'Accept the mapping',
    closedRound: 'The round is closed. The mapping can be accepted, but not returned or unlocked.',
    acceptedBy: (name, moment) => `${name} accepted the mapping ${moment}.`,
    done: {
      returned: 'The mapping has been returned.',
      unlocked: 'The question is unlocked for the region and your message is sent.',
      locked: 'The unlocking has been taken back.',
      accepted: 'The mapping is accepted.',
      saved: 'The draft is saved. Only coordinators see it.',
    },
    mailed: "The region's owners have got it by e-mail.",
    unmailed:
      'The message could not be e-mailed to any owner in the region. It shows in the tool, but do get in touch yourself too.',
    returned: 'The mapping has been returned to the region',
    returnedLead: 'You see the answers again when the region has handed in anew. This is the message:',
    problem: 'Not done',
    typed: 'This is what you wrote. It has not been sent.',
    refusals: {
      'not-submitted': 'The mapping is no longer handed in for review.',
      'round-closed': 'The round has been closed, so the region cannot change anything.',
      'stale-version': 'The mapping has changed since you opened the page. Read again and do it anew.',
      'remarks-changed': 'Another coordinator has changed a remark. Read again and do it anew.',
      'too-late': "The region's last day has passed. Give a later day, or the region cannot answer.",
      'already-unlocked': 'The question is unlocked already.',
      'not-unlocked': 'The question is not unlocked.',
      'answer-changed': 'The region has already changed the answer. Wait until an owner has signed.',
      'still-unlocked':
        'Questions are unlocked for the region. Wait for the signature, or take the unlocking back first.',
    },
    remarkRefusals: {
      'stale-version':
        'Another coordinator has changed the remark in the meantime. Their text stands below; yours is still in the field.',
    },
  },
})
