import type { Saved } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import { Notice } from '../components/page-parts.tsx'
import type { Difference } from '../plans/action-differences.ts'
import { Conflict } from '../plans/conflict.tsx'
import { timeWords } from './time-words.ts'

/** What stood in the way of what was asked, in a sentence. */
export const Told = ({ text }: { text: string }) => (
  <Notice color="danger">
    <p id="problems" tabindex={-1} data-autofocus>
      {text}
    </p>
  </Notice>
)

/** What stood in the way: a sentence, or that somebody, or another window, was first with what stands now. `words` where that is told in words of its own. */
export type TimeProblem =
  | string
  | { current: Saved; differences: Difference[]; words?: { title: string; text: string } }

/** Says what stood in the way; where somebody was first, hers beside what was typed. Nothing where nothing did. */
export const Problem = ({
  problem,
  language,
  keepAddress,
}: {
  problem: TimeProblem | null
  language: Language
  keepAddress: string
}) => {
  if (problem === null) return null
  if (typeof problem === 'string') return <Told text={problem} />
  return (
    <Conflict
      language={language}
      problem={problem.words ?? timeWords[language].conflict}
      stands={problem.current}
      differences={problem.differences}
      keepAddress={keepAddress}
    />
  )
}
