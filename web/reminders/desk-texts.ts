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
    extended: (region, day) => `${region} har fått längre tid, till ${day}, och får sina påminnelser efter den dagen.`,
    people: (count) => (count === 1 ? 'En person i dem:' : `${count} personer i dem:`),
    byChoice: {
      daily: (count) => `${count} får mejl när det finns något nytt`,
      weekly: (count) => `${count} får mejl på måndagar`,
      deadlines: (count) => `${count} får mejl bara om sista dagen`,
      none: (count) => `${count} vill inte ha mejl`,
    },
    mails: (round) => `När påminnelserna om ${round} går`,
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
    noRuns: 'Inget har skickats ännu.',
    at: 'När',
    why: 'Varför',
    reasons: {
      schedule: 'vardagens utskick',
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
      'old-form': 'Formuläret har varit öppet länge, och inget har skickats. Försök igen.',
      'not-a-choice': 'Det går inte att påminna om det. Inget har skickats.',
      'no-region': 'Ingen region var vald. Inget har skickats.',
    },
  },
  en: {
    title: 'Reminders',
    lead: "The tool mails the regions' members at seven on weekdays: at most one mail a day, and only when there is something new. Here you see what goes out about the last day to hand in.",
    noRounds: 'No round is open, so there is nothing to remind of.',
    deadline: (day) => `The last day to hand in is ${day}.`,
    missing: (count) => (count === 1 ? 'One region has not handed in.' : `${count} regions have not handed in.`),
    allIn: 'All regions have handed in.',
    showMissing: 'Show the regions',
    withoutTeam: (regions) => `There is nobody to write to in ${regions}. Invite somebody.`,
    extended: (region, day) => `${region} has been given longer, until ${day}, and is reminded by that day.`,
    people: (count) => (count === 1 ? 'One person in them:' : `${count} people in them:`),
    byChoice: {
      daily: (count) => `${count} get mail when there is something new`,
      weekly: (count) => `${count} get mail on Mondays`,
      deadlines: (count) => `${count} get mail only about the last day`,
      none: (count) => `${count} want no mail`,
    },
    mails: (round) => `When the reminders about ${round} go`,
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
    remindAbout: (round) => ` of ${round}`,
    remindMeans:
      'One mail to everybody in the regions that have not handed in. Whoever has had the mail of the day gets no other, nor does anybody who has chosen to get none.',
    runs: 'The latest mailings',
    runsCaption: 'How many got mail',
    noRuns: 'Nothing has been sent yet.',
    at: 'When',
    why: 'Why',
    reasons: {
      schedule: "the weekday's mailing",
      mapping: 'the coordinator sent a reminder about the mapping',
      plan: 'the coordinator sent a reminder about the plan',
      counts: 'the coordinator sent a reminder about the number of validations',
      page: "the coordinator sent a reminder about the region's page",
    },
    mailed: 'Got mail',
    failed: 'Did not arrive',
    quiet: 'Nothing new',
    say: {
      asked: 'The reminders are on their way. In a while you see here how many got mail.',
      'old-form': 'The form has been open for long, and nothing has been sent. Try again.',
      'not-a-choice': 'You cannot send a reminder about that. Nothing has been sent.',
      'no-region': 'No region was chosen. Nothing has been sent.',
    },
  },
})
