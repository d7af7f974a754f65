import { texts } from '#shared/platform/language.ts'

type FollowUpTexts = {
  formTitle: string
  formLead: string
  labels: Record<
    'status' | 'progress' | 'note' | 'nextStep' | 'measured' | 'measuredOn' | 'evidence' | 'lesson' | 'share' | 'named',
    string
  >
  progressHint: string
  noteHint: string
  measuredHint: (measure: string, unit: string) => string
  measuredOnHint: string
  percent: (percent: number) => string
  closing: string
  lessonHint: string
  shares: Record<'no' | 'yes', { label: string; text?: string }>
  lessonMissing: string
  evidenceNone: string
  evidenceHow: (count: number) => string
  evidenceMany: (most: number) => string
  notYet: string
  year: (from: number) => string
  send: string
  sendMine: string
  stale: (name: string) => string
  staleTakenBack: string
  staleShown: string
  nothing: string
  history: string
  historyNone: string
  by: (moment: string, name: string) => string
  measured: string
  evidence: string
  lesson: string
  sharedLesson: string
  takeBack: string
  takeBackOf: (moment: string) => string
  takenBack: string
  followed: string
  changedMeanwhile: string
  fields: Record<'responsible' | 'time' | 'measure' | 'baseline' | 'target' | 'waitsFor', string>
  chart: { title: string; day: string; value: string; baseline: string; target: string }
  chartSentence: (facts: { first: string; last: string; count: number; target: string | null }) => string
}

/** Texts of the page where one action is followed up. */
export const followUpTexts = texts<FollowUpTexts>({
  sv: {
    formTitle: 'Ny uppföljning',
    formLead:
      'En uppföljning ändras inte i efterhand. Har något blivit fel: skriv en ny, eller ta tillbaka din egen samma dag.',
    labels: {
      status: 'Hur står det till med insatsen?',
      progress: 'Hur långt har den kommit?',
      note: 'Vad har hänt?',
      nextStep: 'Nästa steg',
      measured: 'Uppmätt värde',
      measuredOn: 'Uppmätt den',
      evidence: 'Underlag som visar det',
      lesson: 'Vad lärde ni er?',
      share: 'Får lärdomen delas nationellt?',
      named: 'Visa regionens namn för de andra regionerna',
    },
    progressHint: 'En klar insats räknas som 100 procent.',
    noteHint: 'Skriv inga uppgifter om enskilda personer.',
    measuredHint: (measure, unit) =>
      [measure && `Måttet: ${measure}`, unit && `Räknas i: ${unit}`].filter(Boolean).join(' '),
    measuredOnHint: 'Behövs bara med ett värde.',
    percent: (percent) => `${percent} procent`,
    closing: 'När insatsen är klar',
    lessonHint: 'Vad fungerade, och vad skulle ni göra annorlunda? Frågan gäller insatser som är klara.',
    shares: {
      no: { label: 'Nej, bara i regionen' },
      yes: {
        label: 'Ja',
        text: 'Samordnaren ser regionens namn. Andra regioner ser det bara om ni säger ja till det nedanför.',
      },
    },
    lessonMissing: 'Skriv vad ni lärde er, eller välj att inte dela.',
    evidenceNone: 'Regionen har inget underlag än.',
    evidenceHow: (count) => `Välj bland regionens underlag (${count})`,
    evidenceMany: (most) => `Välj högst ${most}.`,
    notYet: 'Dagen har inte varit än.',
    year: (from) => `Skriv ett datum från ${from} eller senare.`,
    send: 'Spara uppföljningen',
    sendMine: 'Spara min som den nyaste',
    stale: (name) =>
      `${name} har följt upp insatsen medan du skrev. Din uppföljning är inte sparad. Läs och spara sedan din, om den behövs.`,
    staleTakenBack:
      'En uppföljning har tagits tillbaka medan du skrev. Din är inte sparad: titta igenom den och spara igen.',
    staleShown: 'Kollegans uppföljning',
    nothing: 'Ingen uppföljning gäller nu.',
    history: 'Uppföljningar',
    historyNone: 'Insatsen har inte följts upp än.',
    by: (moment, name) => `${moment}, ${name}`,
    measured: 'Uppmätt',
    evidence: 'Underlag',
    lesson: 'Vad vi lärde oss',
    sharedLesson: 'delas nationellt',
    takeBack: 'Ta tillbaka',
    takeBackOf: (moment) => `uppföljningen ${moment}`,
    takenBack: 'Uppföljningen är tillbakatagen.',
    followed: 'Uppföljningen är sparad.',
    changedMeanwhile:
      'Det gick inte att ta tillbaka: bara den nyaste går att ta tillbaka, av den som skrev den, samma dag.',
    fields: {
      responsible: 'Ansvarig',
      time: 'Tid',
      measure: 'Mått',
      baseline: 'Utgångsläge',
      target: 'Mål',
      waitsFor: 'Väntar på',
    },
    chart: { title: 'Uppmätta värden', day: 'Dag', value: 'Värde', baseline: 'utgångsläge', target: 'mål' },
    chartSentence: ({ first, last, count, target }) =>
      `${count === 1 ? `Ett värde: ${last}` : `${count} värden, från ${first} till ${last}`}${target === null ? '' : `; målet är ${target}`}.`,
  },
  en: {
    formTitle: 'New follow-up',
    formLead:
      'A follow-up is not changed afterwards. If something went wrong: write a new one, or take back your own on the same day.',
    labels: {
      status: 'How does the action stand?',
      progress: 'How far has it come?',
      note: 'What has happened?',
      nextStep: 'Next step',
      measured: 'Measured value',
      measuredOn: 'Measured on',
      evidence: 'Evidence that shows it',
      lesson: 'What did you learn?',
      share: 'May what you learnt be shared nationally?',
      named: "Show the region's name to the other regions",
    },
    progressHint: 'A finished action counts as 100 percent.',
    noteHint: 'Write nothing about individual people.',
    measuredHint: (measure, unit) =>
      [measure && `The measure: ${measure}`, unit && `Counted in: ${unit}`].filter(Boolean).join(' '),
    measuredOnHint: 'Needed only with a value.',
    percent: (percent) => `${percent} percent`,
    closing: 'When the action is finished',
    lessonHint: 'What worked, and what would you do differently? The question is for actions that are finished.',
    shares: {
      no: { label: 'No, only in the region' },
      yes: {
        label: 'Yes',
        text: "The coordinator sees the region's name. Other regions see it only if you say yes to that below.",
      },
    },
    lessonMissing: 'Write what you learnt, or choose not to share.',
    evidenceNone: 'The region has no evidence yet.',
    evidenceHow: (count) => `Choose from the region's evidence (${count})`,
    evidenceMany: (most) => `Choose at most ${most}.`,
    notYet: 'The day has not come yet.',
    year: (from) => `Enter a date from ${from} or later.`,
    send: 'Save the follow-up',
    sendMine: 'Save mine as the newest',
    stale: (name) =>
      `${name} followed the action up while you were writing. Your follow-up is not saved. Read, and then save yours if it is needed.`,
    staleTakenBack:
      'A follow-up was taken back while you were writing. Yours is not saved: look through it and save again.',
    staleShown: "Your colleague's follow-up",
    nothing: 'No follow-up counts now.',
    history: 'Follow-ups',
    historyNone: 'The action has not been followed up yet.',
    by: (moment, name) => `${moment}, ${name}`,
    measured: 'Measured',
    evidence: 'Evidence',
    lesson: 'What we learnt',
    sharedLesson: 'shared nationally',
    takeBack: 'Take back',
    takeBackOf: (moment) => `the follow-up of ${moment}`,
    takenBack: 'The follow-up has been taken back.',
    followed: 'The follow-up is saved.',
    changedMeanwhile:
      'It could not be taken back: only the newest can be, by the person who wrote it, on the same day.',
    fields: {
      responsible: 'Responsible',
      time: 'Time',
      measure: 'Measure',
      baseline: 'Baseline',
      target: 'Target',
      waitsFor: 'Waits for',
    },
    chart: { title: 'Measured values', day: 'Day', value: 'Value', baseline: 'baseline', target: 'target' },
    chartSentence: ({ first, last, count, target }) =>
      `${count === 1 ? `One value: ${last}` : `${count} values, from ${first} to ${last}`}${target === null ? '' : `; the target is ${target}`}.`,
  },
})
