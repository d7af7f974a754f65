import type { Evidence, stateOf } from '#shared/evidence/evidence.ts'
import type { Expiry } from '#shared/evidence/expiring-evidence.ts'
import type { Language } from '#shared/platform/language.ts'
import { Tag } from '../components/page-parts.tsx'
import { formatDay } from '../texts/format.ts'
import { evidenceTexts } from './evidence-texts.ts'

type State = ReturnType<typeof stateOf>

const stateColors = {
  link: 'neutral',
  awaiting: 'warning',
  checking: 'info',
  accepted: 'success',
  refused: 'danger',
} as const satisfies Record<State, string>

/** How a piece or a file stands, in a word. */
export const StateTag = ({ state, language }: { state: State; language: Language }) => (
  <Tag color={stateColors[state]}>{evidenceTexts[language].states[state]}</Tag>
)

const expiryColors = { later: 'neutral', soon: 'warning', expired: 'danger' } as const

/** Until when a piece holds; nothing for one that always does. */
export const ExpiryTag = ({ piece, expiry, language }: { piece: Evidence; expiry: Expiry; language: Language }) => {
  if (expiry === 'never' || piece.expiresOn === null) return null
  return (
    <Tag color={expiryColors[expiry]}>
      {evidenceTexts[language].expiry[expiry](formatDay(piece.expiresOn, language))}
    </Tag>
  )
}
