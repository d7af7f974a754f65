import { texts } from '#shared/platform/language.ts'
import type { SigningRefusal } from '#shared/review/signing.ts'

type HandInTexts = {
  title: string
  lead: string
  complete: (total: number) => string
  missing: (count: number, total: number) => string
  missingOwner: string
  missingEditor: string
  answer: (id: string) => string
  allow: (id: string) => string
  notAllowed: string
  worthKnowing: string
  noImportance: (count: number) => string
  noEvidence: (count: number) => string
  notApplicable: (count: number) => string
  afterwards: string
  afterwardsPoints: readonly string[]
  submit: string
  askOwner: (names: string) => string
  noOwner: string
  back: string
  locked: string
  handedIn: string
  handedInLead: string
  problem: string
  refusals: Record<Exclude<SigningRefusal['kind'], 'already-done'>, string>
  unlocked: string
  unlockedLead: string
  unlockedAsk: (names: string) => string
  signUnlocked: string
  signUnlockedMeans: string
  withUnlock: string
  answered: string
  signing: string
  changes: string
  changesLead: string
  changesSigned: string
  noChanges: string
  justSigned: string
}

/** Texts of the page where a mapping is handed in. */
export const handInTexts = texts<HandInTexts>({
  sv: {
    title: 'Lämna in kartläggningen',
    lead: 'Läs igenom vad som saknas. När ni har lämnat in går svaren inte att ändra.',
    complete: (total) => `Alla ${total} frågor är besvarade.`,
    missing: (count, total) => `${count} av ${total} frågor saknar svar`,
    missingOwner:
      'Svara, eller kryssa för det som ni medvetet lämnar utan svar. Det räknas då som ”uppgift saknas”, inte som noll.',
    missingEditor: 'Svara, eller kom överens med den som är ansvarig om vad ni medvetet lämnar utan svar.',
    answer: (id) => `Svara på ${id}`,
    allow: (id) => `Vi lämnar ${id} utan svar`,
    notAllowed: 'Svara, eller kryssa för att den lämnas utan svar.',
    worthKnowing: 'Bra att veta innan ni lämnar in',
    noImportance: (count) => `${count} svar saknar vikt. ${count === 1 ? 'Det' : 'De'} räknas som 2, ganska viktigt.`,
    noEvidence: (count) => `${count} svar säger inte vad som visar ${count === 1 ? 'det' : 'dem'}. Det är frivilligt.`,
    notApplicable: (count) =>
      count === 1 ? '1 fråga är ej tillämplig och räknas inte.' : `${count} frågor är ej tillämpliga och räknas inte.`,
    afterwards: 'Det här händer sedan',
    afterwardsPoints: [
      'Svaren blir läsbara för den nationella samordnaren och räknas med i den nationella bilden.',
      'Andra regioner ser inte era svar. För allmänheten visas bara hur det ser ut i landet som helhet.',
      'Samordnaren kan lämna tillbaka kartläggningen med ett meddelande. Då kan ni ändra och lämna in igen.',
    ],
    submit: 'Lämna in kartläggningen',
    askOwner: (names) => `Bara den som är ansvarig i regionen kan lämna in: ${names}.`,
    noOwner: 'Bara den som är ansvarig i regionen kan lämna in. Regionen har ingen ansvarig än.',
    back: 'Till kartläggningen',
    locked: 'Kartläggningen går inte att lämna in just nu.',
    handedIn: 'Den inlämnade kartläggningen',
    handedInLead: 'Här ser ni vem som har skrivit under, om något har ändrats sedan dess och vad samordnaren har sagt.',
    problem: 'Inte inlämnad',
    refusals: {
      'gaps-not-allowed':
        'Kartläggningen är inte inlämnad. Några frågor saknar svar och är inte ikryssade. Svara eller kryssa för dem.',
      'nothing-answered': 'Kartläggningen är inte inlämnad. Svara på minst en fråga först.',
      'answers-changed':
        'Kartläggningen är inte inlämnad. En kollega ändrade ett svar i samma ögonblick. Titta igenom den igen och lämna in.',
      'nothing-unlocked':
        'Inget är upplåst längre. Samordnaren kan ha tagit tillbaka det, eller så har en kollega redan skrivit under.',
      'outside-dates':
        'Kartläggningen är inte inlämnad. Sista dagen har passerat. Hör av er till den nationella samordnaren.',
      'not-answerable': 'Kartläggningen är redan inlämnad.',
      'round-closed': 'Omgången är avslutad, så kartläggningen går inte att lämna in.',
      'stale-version':
        'Kartläggningen är inte inlämnad. Den har ändrats sedan ni öppnade sidan. Titta igenom den igen och lämna in.',
    },
    unlocked: 'Upplåsta frågor',
    unlockedLead:
      'Samordnaren har låst upp de här frågorna. Ändra dem om det behövs. Resten är underskriven som den är.',
    unlockedAsk: (names) => `Bara den som är ansvarig i regionen kan skriva under: ${names}.`,
    signUnlocked: 'Skriv under de upplåsta frågorna',
    signUnlockedMeans: 'När du skriver under låses frågorna igen och samordnaren ser de nya svaren.',
    withUnlock: 'Låstes upp tillsammans med en annan fråga, eftersom den bara ställs vid vissa svar.',
    answered: 'Ändra svaret',
    signing:
      'När du lämnar in skriver du under med ditt namn och klockslaget. Vi räknar också ut en kontrollsumma, som senare visar om något svar har ändrats.',
    changes: 'Ändrat sedan granskningen',
    changesLead: 'När ni har skrivit under ser samordnaren att ni har ändrat det här.',
    changesSigned: 'Det här har ni ändrat och skrivit under. Samordnaren ser det.',
    noChanges: 'Ni har inte ändrat något svar sedan granskningen.',
    justSigned: 'Tack! De upplåsta frågorna är underskrivna och låsta igen.',
  },
  en: {
    title: 'Hand in the mapping',
    lead: 'Read through what is missing. Once you have handed in, the answers cannot be changed.',
    complete: (total) => `All ${total} questions are answered.`,
    missing: (count, total) =>
      count === 1 ? `1 of ${total} questions has no answer` : `${count} of ${total} questions have no answer`,
    missingOwner:
      'Answer, or tick what you knowingly leave without an answer. It then counts as “data missing”, not as zero.',
    missingEditor: 'Answer, or agree with the owner on what you knowingly leave without an answer.',
    answer: (id) => `Answer ${id}`,
    allow: (id) => `We leave ${id} without an answer`,
    notAllowed: 'Answer it, or tick that it is left without an answer.',
    worthKnowing: 'Good to know before you hand in',
    noImportance: (count) =>
      count === 1
        ? '1 answer has no importance. It counts as 2, fairly important.'
        : `${count} answers have no importance. They count as 2, fairly important.`,
    noEvidence: (count) =>
      count === 1
        ? '1 answer does not say what shows it. That is optional.'
        : `${count} answers do not say what shows them. That is optional.`,
    notApplicable: (count) =>
      count === 1
        ? '1 question is not applicable and is not counted.'
        : `${count} questions are not applicable and are not counted.`,
    afterwards: 'What happens next',
    afterwardsPoints: [
      'The national coordinator can read the answers, and they are counted in the national picture.',
      'Other regions do not see your answers. The public sees only how things are in the country as a whole.',
      'The coordinator can return the mapping with a message. Then you can change it and hand in again.',
    ],
    submit: 'Hand in the mapping',
    askOwner: (names) => `Only an owner in the region can hand in: ${names}.`,
    noOwner: 'Only an owner in the region can hand in. The region has no owner yet.',
    back: 'To the mapping',
    locked: 'The mapping cannot be handed in right now.',
    handedIn: 'The mapping that is handed in',
    handedInLead:
      'Here you see who has signed, whether anything has changed since then, and what the coordinator has said.',
    problem: 'Not handed in',
    refusals: {
      'gaps-not-allowed':
        'The mapping has not been handed in. Some questions have no answer and are not ticked. Answer or tick them.',
      'nothing-answered': 'The mapping has not been handed in. Answer at least one question first.',
      'answers-changed':
        'The mapping has not been handed in. A colleague changed an answer at the same moment. Look through it again and hand in.',
      'nothing-unlocked':
        'Nothing is unlocked any more. The coordinator may have taken it back, or a colleague has signed already.',
      'outside-dates':
        'The mapping has not been handed in. Its last day has passed. Get in touch with the national coordinator.',
      'not-answerable': 'The mapping has already been handed in.',
      'round-closed': 'The round is closed, so the mapping cannot be handed in.',
      'stale-version':
        'The mapping has not been handed in. It has changed since you opened the page. Look through it again and hand in.',
    },
    unlocked: 'Unlocked questions',
    unlockedLead:
      'The coordinator has unlocked these questions. Change them if needed. The rest stays signed as it is.',
    unlockedAsk: (names) => `Only an owner in the region can sign: ${names}.`,
    signUnlocked: 'Sign the unlocked questions',
    signUnlockedMeans: 'When you sign, the questions are locked again and the coordinator sees the new answers.',
    withUnlock: 'Was unlocked together with another question, since it is asked only after certain answers.',
    answered: 'Change the answer',
    signing:
      'When you hand in, you sign with your name and the time. We also compute a checksum, which shows later if any answer has changed.',
    changes: 'Changed since the review',
    changesLead: 'Once you have signed, the coordinator sees that you have changed this.',
    changesSigned: 'This is what you have changed and signed. The coordinator sees it.',
    noChanges: 'You have not changed any answer since the review.',
    justSigned: 'Thank you! The unlocked questions are signed and locked again.',
  },
})
