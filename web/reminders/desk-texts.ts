import { texts } from '#shared/platform/language.ts'
import type { Frequency } from '#shared/reminders/reminder-choice.ts'
import type { ReminderMatter } from '#shared/reminders/reminder-run.ts'

type DeskTexts = {
  title: string
  lead: string
  noRounds: string
  deadline: (day: string) => string
  missing: (count: number) => string
  allIn: string
  showMissing: string
  withoutTeam: (regions: string) => string
  extended: (region: string, day: string) => string
  people: (count: number) => string
  byChoice: Record<Frequency, (count: number) => string>
  mails: (round: string) => string
  step: (step: number) => string
  day: string
  when: string
  state: string
  past: string
  toCome: string
  closes: (day: string) => string
  remind: string
  remindAbout: (round: string) => string
  remindMeans: string
  runs: string
  runsCaption: string
  noRuns: string
  at: string
  why: string
  reasons: Record<'schedule' | ReminderMatter, string>
  mailed: string
  failed: string
  quiet: string
  say: Record<'asked' | 'old-form' | 'not-a-choice' | 'no-region', string>
}

/** Texts of the coordinator's page about reminders. */
export const reminderDeskTexts = texts<DeskTexts>({
  sv: {
    title: 'Påminnelser',
    lead: 'Verktyget mejlar regionernas medarbetare klockan sju på vardagar: högst ett mejl om dagen, och bara när det finns något nytt. Här ser du vad som går ut om sista dagen att lämna in.',
    noRounds: 'Ingen omgång är öppen, så det finns inget att påminna om.',
    deadline: (day) => `Sista dagen att lämna in är ${day}.`,
    missing: (count) => (count === 1 ? 'En region har inte lämnat in.' : `${count} regioner har inte lämnat in.`),
    allIn: 'Alla regioner har lämnat in.',
    showMissing: 'Visa regionerna',
    withoutTeam: (regions) => `Det finns ingen att skriva till i ${regions}. Bjud in någon.`,
    extended: (region, day) => `${region} har fått mer tid, till ${day}. Regionens påminnelser räknas från den dagen.`,
    people: (count) => (count === 1 ? 'Där arbetar en person:' : `Där arbetar ${count} personer:`),
    byChoice: {
      daily: (count) => `${count} får mejl när det finns något nytt`,
      weekly: (count) => `${count} får mejl på måndagar`,
      deadlines: (count) => `${count} får mejl bara om sista dagen`,
      none: (count) => `${count} vill inte ha mejl`,
    },
    mails: (round) => `När påminnelserna om ${round} skickas`,
    step: (step) =>
      step > 0
        ? step === 1
          ? '1 dag före'
          : `${step} dagar före`
        : step === -1
          ? '1 dag efter'
          : `${-step} dagar efter`,
    day: 'Dag',
    when: 'Vad',
    state: 'Läge',
    past: 'har gått',
    toCome: 'kommer',
    closes: (day) => `Sedan var fjortonde dag tills omgången stängs för svar ${day}.`,
    remind: 'Påminn dem nu',
    remindAbout: (round) => ` om ${round}`,
    remindMeans:
      'Ett mejl till alla i de regioner som inte har lämnat in. Den som redan har fått dagens mejl får inget till, och inte heller den som har valt att inte få mejl.',
    runs: 'Senaste utskicken',
    runsCaption: 'Hur många som fick mejl',
    noRuns: 'Inget har skickats än.',
    at: 'När',
    why: 'Varför',
    reasons: {
      schedule: 'skickas varje vardag',
      mapping: 'samordnaren påminde om kartläggningen',
      plan: 'samordnaren påminde om planen',
      counts: 'samordnaren påminde om antalet valideringar',
      page: 'samordnaren påminde om regionens sida',
    },
    mailed: 'Fick mejl',
    failed: 'Gick inte fram',
    quiet: 'Inget nytt',
    say: {
      asked: 'Påminnelserna är på väg. Om en stund ser du här hur många som fick mejl.',
      'old-form': 'Sidan hade varit öppen länge, så inget skickades. Försök igen.',
      'not-a-choice': 'Det går inte att påminna om det. Inget har skickats.',
      'no-region': 'Ingen region var vald, så inget skickades. Välj minst en region.',
    },
  },
  en: {
    title: 'Reminders',
    lead: "The tool e-mails the regions' editors and owners at seven on weekdays: at most one e-mail a day, and only when there is something new. Here you see what goes out about the last day to hand in.",
    noRounds: 'No round is open, so there is nothing to send reminders about.',
    deadline: (day) => `The last day to hand in is ${day}.`,
    missing: (count) => (count === 1 ? 'One region has not handed in.' : `${count} regions have not handed in.`),
    allIn: 'All regions have handed in.',
    showMissing: 'Show the regions',
    withoutTeam: (regions) => `There is nobody to write to in ${regions}. Invite somebody.`,
    extended: (region, day) =>
      `${region} has been given more time, until ${day}. The region's reminders are counted from that day.`,
    people: (count) => (count === 1 ? 'One person works there:' : `${count} people work there:`),
    byChoice: {
      daily: (count) => `${count} ${count === 1 ? 'gets' : 'get'} an e-mail when there is something new`,
      weekly: (count) => `${count} ${count === 1 ? 'gets' : 'get'} an e-mail on Mondays`,
      deadlines: (count) => `${count} ${count === 1 ? 'gets' : 'get'} an e-mail only about the last day`,
      none: (count) => `${count} ${count === 1 ? 'wants' : 'want'} no e-mail`,
    },
    mails: (round) => `When the reminders about ${round} are sent`,
    step: (step) =>
      step > 0
        ? step === 1
          ? '1 day before'
          : `${step} days before`
        : step === -1
          ? '1 day after'
          : `${-step} days after`,
    day: 'Day',
    when: 'What',
    state: 'Status',
    past: 'has passed',
    toCome: 'to come',
    closes: (day) => `Then every fourteenth day until the round closes for answers on ${day}.`,
    remind: 'Remind them now',
    remindAbout: (round) => ` about ${round}`,
    remindMeans:
      'One e-mail to everybody in the regions that have not handed in. Anyone who has already had an e-mail today gets no other, nor does anyone who has chosen to get none.',
    runs: 'Latest e-mails sent',
    runsCaption: 'How many people got an e-mail',
    noRuns: 'Nothing has been sent yet.',
    at: 'When',
    why: 'Why',
    reasons: {
      schedule: 'sent every weekday',
      mapping: 'the coordinator sent a reminder about the mapping',
      plan: 'the coordinator sent a reminder about the plan',
      counts: 'the coordinator sent a reminder about the number of validations',
      page: "the coordinator sent a reminder about the region's page",
    },
    mailed: 'Got an e-mail',
    failed: 'Did not arrive',
    quiet: 'Nothing new',
    say: {
      asked: 'The reminders are on their way. In a while you see here how many people got an e-mail.',
      'old-form': 'The page had been open for a long time, so nothing was sent. Try again.',
      'not-a-choice': 'You cannot send a reminder about that. Nothing has been sent.',
      'no-region': 'No region was chosen, so nothing was sent. Choose at least one region.',
    },
  },
})
