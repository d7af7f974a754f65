import type { Concern, StateKind } from '#shared/follow-up/state.ts'
import { stateNames } from '#shared/follow-up/state-names.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import { formatDay, formatList } from '../texts/format.ts'

type StateWords = {
  groups: Record<StateKind, string>
  overdue: (day: string, days: number) => string
  behind: (timePercent: number, progressPercent: number) => string
  silent: (day: string | null, missed: number) => string
  waits: (titles: string, count: number) => string
  nobody: (responsible: string) => string
}

const words = texts<StateWords>({
  sv: {
    groups: {
      overdue: 'Försenade',
      'at-risk': 'I riskzonen',
      'on-track': 'Enligt plan',
      finished: 'Klara',
      cancelled: 'Avbrutna',
    },
    overdue: (day, days) => `Skulle ha varit klar ${day}, för ${days === 1 ? '1 dag' : `${days} dagar`} sedan.`,
    behind: (time, progress) => `${time} procent av tiden har gått, men insatsen har kommit ${progress} procent.`,
    silent: (day, missed) =>
      day
        ? `Ingen har följt upp den sedan ${day}: ${missed} uppföljningsdagar har passerat.`
        : `Ingen har följt upp den än, och ${missed} uppföljningsdagar har passerat.`,
    waits: (titles, count) =>
      count === 1 ? `Väntar på ”${titles}”, som är försenad.` : `Väntar på insatser som är försenade: ${titles}.`,
    nobody: (responsible) =>
      responsible
        ? `Den som var ansvarig (${responsible}) arbetar inte längre här. Utse någon ny i en revidering av planen.`
        : 'Den som var ansvarig arbetar inte längre här. Utse någon ny i en revidering av planen.',
  },
  en: {
    groups: {
      overdue: 'Overdue',
      'at-risk': 'At risk',
      'on-track': 'On track',
      finished: 'Finished',
      cancelled: 'Cancelled',
    },
    overdue: (day, days) => `Was to be finished on ${day}, ${days === 1 ? '1 day' : `${days} days`} ago.`,
    behind: (time, progress) => `${time} percent of the time has gone, but the action has come ${progress} percent.`,
    silent: (day, missed) =>
      day
        ? `Nobody has followed it up since ${day}: ${missed} days of follow-up have passed.`
        : `Nobody has followed it up yet, and ${missed} days of follow-up have passed.`,
    waits: (titles, count) =>
      count === 1 ? `Waits for “${titles}”, which is overdue.` : `Waits for actions that are overdue: ${titles}.`,
    nobody: (responsible) =>
      responsible
        ? `The person responsible (${responsible}) no longer works here. Name somebody new in a revision of the plan.`
        : 'The person responsible no longer works here. Name somebody new in a revision of the plan.',
  },
})

export const stateWord = (kind: StateKind, language: Language): string => stateNames[language][kind]
export const stateGroup = (kind: StateKind, language: Language): string => words[language].groups[kind]

/** Why an action does not go as it should, in one sentence. */
export const concernSentence = (
  concern: Concern,
  actions: readonly { id: string; title: string }[],
  language: Language,
): string => {
  const t = words[language]
  switch (concern.kind) {
    case 'overdue':
      return t.overdue(formatDay(concern.endsOn, language), concern.daysLate)
    case 'behind':
      return t.behind(concern.timePercent, concern.progressPercent)
    case 'silent':
      return t.silent(concern.lastOn && formatDay(concern.lastOn, language), concern.missedCount)
    case 'waits': {
      const titles = concern.actionIds.flatMap((id) => actions.find((action) => action.id === id)?.title ?? [])
      return t.waits(formatList(titles, language), titles.length)
    }
    case 'nobody':
      return t.nobody(concern.responsible)
  }
}
