import type { ActionState, Concern, StateKind } from '#shared/follow-up/state.ts'
import type { Language } from '#shared/platform/language.ts'
import { Tag } from '../components/page-parts.tsx'
import { planFollowUpTexts } from './plan-follow-up-texts.ts'
import { concernSentence, stateWord } from './state-words.ts'

const colors = {
  overdue: 'danger',
  'at-risk': 'warning',
  'on-track': 'info',
  finished: 'success',
  cancelled: 'neutral',
} as const satisfies Record<StateKind, string>

export const StateTag = ({ kind, language }: { kind: StateKind; language: Language }) => (
  <Tag color={colors[kind]}>{stateWord(kind, language)}</Tag>
)

/** How far an action has come, as a bar and in words. */
export const Progress = ({ percent, title, language }: { percent: number; title: string; language: Language }) => {
  const t = planFollowUpTexts[language]
  return (
    <p class="follow-up-progress">
      <progress max="100" value={String(percent)} aria-label={t.progressOf(title)}>
        {t.progress(percent)}
      </progress>
      <span>{t.progress(percent)}</span>
    </p>
  )
}

/** Why an action does not go as it should, a sentence for each reason. */
export const Concerns = ({
  state,
  actions,
  language,
}: {
  state: Pick<ActionState, 'concerns'>
  actions: readonly { id: string; title: string }[]
  language: Language
}) =>
  state.concerns.length === 0 ? null : (
    <ul class="follow-up-concerns">
      {state.concerns.map((concern: Concern) => (
        <li>{concernSentence(concern, actions, language)}</li>
      ))}
    </ul>
  )
