import { texts } from '#shared/platform/language.ts'

/** Texts of the plan as a timeline. */
export const timelineTexts = texts<{
  title: string
  sentence: (facts: { count: number; from: string; to: string; statuses: string }) => string
  today: string
  startOnly: string
  endOnly: string
  step: string
  stepDone: string
  noDays: string
  undated: string
  undatedHelp: string
  columns: Record<'action' | 'starts' | 'ends' | 'status' | 'responsible' | 'steps', string>
  noDay: string
  stepDays: (text: string, day: string, isDone: boolean) => string
}>({
  sv: {
    title: 'Planens insatser över tid',
    sentence: ({ count, from, to, statuses }) =>
      `${count === 1 ? '1 insats' : `${count} insatser`} från ${from} till ${to}. Efter läge: ${statuses}.`,
    today: 'i dag',
    startOnly: 'bara startdatum är känt',
    endOnly: 'bara slutdatum är känt',
    step: 'steg',
    stepDone: 'steg som är klart',
    noDays: 'Ingen insats har något datum än. Lägg till start och slut, så syns insatserna på en tidslinje här.',
    undated: 'Utan datum',
    undatedHelp: 'De här insatserna har varken start eller slut, så de syns inte på tidslinjen.',
    columns: {
      action: 'Insats',
      starts: 'Start',
      ends: 'Slut',
      status: 'Läge',
      responsible: 'Ansvarig',
      steps: 'Steg',
    },
    noDay: 'utan datum',
    stepDays: (text, day, isDone) => `${text}: ${day}${isDone ? ' (klart)' : ''}`,
  },
  en: {
    title: "The plan's actions over time",
    sentence: ({ count, from, to, statuses }) =>
      `${count === 1 ? '1 action' : `${count} actions`} from ${from} to ${to}. By status: ${statuses}.`,
    today: 'today',
    startOnly: 'only the start date is known',
    endOnly: 'only the end date is known',
    step: 'step',
    stepDone: 'step that is done',
    noDays: 'No action has a date yet. Add a start and an end, and you will see the actions on a timeline here.',
    undated: 'Without a date',
    undatedHelp: 'These actions have neither a start nor an end, so they are not on the timeline.',
    columns: {
      action: 'Action',
      starts: 'Starts',
      ends: 'Ends',
      status: 'Status',
      responsible: 'Responsible',
      steps: 'Steps',
    },
    noDay: 'no date',
    stepDays: (text, day, isDone) => `${text}: ${day}${isDone ? ' (done)' : ''}`,
  },
})
