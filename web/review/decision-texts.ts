import type { InstrumentKind } from '#shared/instruments/instrument.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import type { ReviewRefusal } from '#shared/review/review-deed.ts'

type Deed = 'returned' | 'unlocked' | 'locked' | 'accepted' | 'saved'

type DecisionTexts = {
  messageHint: string
  acceptLead: string
  acceptConfirm: string
  accept: string
  closedRound: string
  acceptedBy: (name: string, moment: string) => string
  done: Record<Deed, string>
  returned: string
  refusals: Record<Exclude<ReviewRefusal['kind'], 'already-done'>, string>
}

/** What is reviewed, by what it is called in the middle of a sentence and first in one. */
type Noun = { it: string; It: string }

const inSwedish = ({ it, It }: Noun): DecisionTexts => ({
  messageHint: `Skriv vad regionen behöver se över. Meddelandet visas för alla som arbetar med ${it}.`,
  acceptLead: `${It} är då färdig. Regionen kan inte ändra något och du kan inte lämna tillbaka den. Utkast till synpunkter skickas inte.`,
  acceptConfirm: `Jag har läst svaren och godkänner ${it}`,
  accept: `Godkänn ${it}`,
  closedRound: `Omgången är avslutad. ${It} går att godkänna, men inte att lämna tillbaka eller låsa upp.`,
  acceptedBy: (name, moment) => `${name} godkände ${it} ${moment}.`,
  done: {
    returned: `${It} är återlämnad.`,
    unlocked: 'Frågan är upplåst hos regionen och ditt meddelande är skickat.',
    locked: 'Du har tagit tillbaka upplåsningen.',
    accepted: `${It} är godkänd.`,
    saved: 'Utkastet är sparat. Bara samordnare ser det.',
  },
  returned: `${It} är återlämnad till regionen`,
  refusals: {
    'not-submitted': `${It} är inte längre inlämnad för granskning.`,
    'round-closed': 'Omgången har avslutats, så regionen kan inte ändra något.',
    'stale-version': `${It} har ändrats sedan du öppnade sidan. Läs igen och försök på nytt.`,
    'remarks-changed': 'En annan samordnare har ändrat en synpunkt. Läs igen och försök på nytt.',
    'too-late': 'Regionens sista dag har passerat. Välj en senare dag, annars kan regionen inte svara.',
    'already-unlocked': 'Frågan är redan upplåst.',
    'not-unlocked': 'Frågan är inte upplåst.',
    'answer-changed': 'Regionen har redan ändrat svaret. Vänta tills en ansvarig har skrivit under.',
    'still-unlocked': 'Frågor är upplåsta hos regionen. Vänta på underskriften, eller ta tillbaka upplåsningen först.',
  },
})

const inEnglish = ({ it, It }: Noun): DecisionTexts => ({
  messageHint: `Write what the region needs to look over. The message is shown to all who work with ${it}.`,
  acceptLead: `${It} is then finished. The region cannot change anything and you cannot return it. Drafts of remarks are not sent.`,
  acceptConfirm: `I have read the answers and accept ${it}`,
  accept: `Accept ${it}`,
  closedRound: `The round is closed. ${It} can be accepted, but not returned or unlocked.`,
  acceptedBy: (name, moment) => `${name} accepted ${it} ${moment}.`,
  done: {
    returned: `${It} has been returned.`,
    unlocked: 'The question is unlocked for the region, and your message has been sent.',
    locked: 'You have taken the unlocking back.',
    accepted: `${It} is accepted.`,
    saved: 'The draft is saved. Only coordinators see it.',
  },
  returned: `${It} has been returned to the region`,
  refusals: {
    'not-submitted': `${It} is no longer handed in for review.`,
    'round-closed': 'The round has been closed, so the region cannot change anything.',
    'stale-version': `${It} has changed since you opened the page. Read it again, and try again.`,
    'remarks-changed': 'Another coordinator has changed a remark. Read it again, and try again.',
    'too-late': "The region's last day has passed. Choose a later day, or the region cannot answer.",
    'already-unlocked': 'The question is unlocked already.',
    'not-unlocked': 'The question is not unlocked.',
    'answer-changed': 'The region has already changed the answer. Wait until an owner has signed.',
    'still-unlocked':
      'Questions are unlocked for the region. Wait for the signature, or take the unlocking back first.',
  },
})

/** What is reviewed, in Swedish: a word of common gender, since the sentences around it say so. */
export const reviewedInSwedish = (kind: InstrumentKind): Noun =>
  kind === 'survey' ? { it: 'enkäten', It: 'Enkäten' } : { it: 'kartläggningen', It: 'Kartläggningen' }

/** What is reviewed, in English. */
export const reviewedInEnglish = (kind: InstrumentKind): Noun =>
  kind === 'survey' ? { it: 'the survey', It: 'The survey' } : { it: 'the mapping', It: 'The mapping' }

const textsOf = (kind: InstrumentKind) =>
  texts<DecisionTexts>({ sv: inSwedish(reviewedInSwedish(kind)), en: inEnglish(reviewedInEnglish(kind)) })

const ofMapping = textsOf('mapping')
const ofSurvey = textsOf('survey')

/** Texts of what the coordinator decides in a review, and of what has come of it, as they are for this kind. */
export const decisionTexts = (kind: InstrumentKind, language: Language): DecisionTexts =>
  (kind === 'survey' ? ofSurvey : ofMapping)[language]
