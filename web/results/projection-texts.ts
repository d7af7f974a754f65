import { texts } from '#shared/platform/language.ts'
import type { WithoutLift } from '#shared/scoring/projected-score.ts'

type ProjectionTexts = {
  title: string
  change: (from: string, to: string) => string
  same: (percent: string) => string
  none: string
  about: string
  open: (percent: string) => string
  caption: string
  action: string
  question: string
  now: string
  becomes: string
  withoutLift: string
  why: Record<WithoutLift['why'], string>
}

/** Texts of what the score becomes if the actions of the plan reach their levels. */
export const projectionTexts = texts<ProjectionTexts>({
  sv: {
    title: 'Om planens insatser når sin nivå',
    change: (from, to) => `Då går hela kartläggningen från ${from} till ${to}.`,
    same: (percent) =>
      `Då är hela kartläggningen fortfarande ${percent}. Varje fråga som höjs är en liten del av helheten.`,
    none: 'Ingen insats i planen höjer någon nivå än.',
    about:
      'Det är en uträkning, inte en prognos. Den visar vad resultatet blir om varje insats lyfter sin fråga till den nivå som insatsen är tänkt att nå. Övriga frågor står kvar på dagens nivå.',
    open: (percent) => `Om insatserna når sin nivå: så räknas ${percent} fram`,
    caption: 'Insatser som höjer en nivå',
    action: 'Insats',
    question: 'Fråga',
    now: 'Nu',
    becomes: 'Blir',
    withoutLift: 'De här insatserna ändrar inte resultatet:',
    why: {
      cancelled: 'insatsen är avbruten',
      'names-no-level': 'egen insats, som inte anger någon nivå',
      'no-level-now': 'frågan har ingen nivå nu',
      'reached-already': 'frågan är redan på den nivån',
      'other-reaches': 'en annan insats för samma fråga når lika högt eller högre',
    },
  },
  en: {
    title: 'If the actions of the plan reach their levels',
    change: (from, to) => `Then the whole mapping goes from ${from} to ${to}.`,
    same: (percent) =>
      `Then the whole mapping is still ${percent}. Each question that is raised is a small part of the whole.`,
    none: 'No action in the plan raises any level yet.',
    about:
      'This is a calculation, not a forecast. It shows what the result becomes if each action lifts its question to the level that the action is meant to reach. Other questions stay where they are.',
    open: (percent) => `If the actions reach their levels: how it comes to be ${percent}`,
    caption: 'Actions that raise a level',
    action: 'Action',
    question: 'Question',
    now: 'Now',
    becomes: 'Becomes',
    withoutLift: 'These actions do not change the result:',
    why: {
      cancelled: 'the action is cancelled',
      'names-no-level': 'an action of your own, which names no level',
      'no-level-now': 'the question has no level now',
      'reached-already': 'the question is at that level already',
      'other-reaches': 'another action on the same question reaches as high or higher',
    },
  },
})
