import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import type { Flag, FlagRecord, FlagState } from '#shared/quality/flag.ts'
import { rules } from '#shared/quality/rules.ts'
import { Notice, Tag } from '../components/page-parts.tsx'
import { formatMoment } from '../texts/format.ts'
import { findingSentence } from './finding-texts.ts'
import { qualityTexts, type ToldFlagRefusal } from './quality-texts.ts'

const colors = {
  open: 'warning',
  'asked-again': 'warning',
  answered: 'info',
  accepted: 'success',
  settled: 'neutral',
} as const satisfies Record<FlagState, string>

/** Where a flag stands, as a word. */
const StateTag = ({ state, language }: { state: FlagState; language: Language }) => (
  <Tag color={colors[state]}>{qualityTexts[language].states[state]}</Tag>
)

const Said = ({ record: { answer, review }, language }: { record: FlagRecord; language: Language }) => {
  const t = qualityTexts[language]
  return (
    <div class="quality-said">
      <p>
        <strong>{t.answer[answer.kind]}.</strong> {t.answered(answer.by.name, formatMoment(answer.at, language))}
      </p>
      {answer.text !== '' && <blockquote class="quality-quote">{answer.text}</blockquote>}
      {review && (
        <>
          <p>{t.reviewed[review.verdict](review.by.name, formatMoment(review.at, language))}</p>
          {review.text !== '' && <blockquote class="quality-quote">{review.text}</blockquote>}
        </>
      )}
    </div>
  )
}

/** A flag: the rule, what it found, what to do, and what has been said. `place` is the year, or region and year; what one can do about it stands below. */
export const FlagItem = ({
  flag: { id, finding, state, record },
  place,
  language,
  children,
}: {
  flag: Flag
  place: string
  language: Language
  children?: Child
}) => {
  const rule = rules[finding.kind]
  return (
    <article class="quality-flag" id={`flag-${id}`} aria-labelledby={`title-${id}`}>
      <header class="quality-flag__head">
        <h3 class="ds-heading" data-size="2xs" id={`title-${id}`}>
          {place}: {rule.name[language]}
        </h3>
        <StateTag state={state} language={language} />
      </header>
      <p>{findingSentence(finding, language)}</p>
      {state !== 'settled' && state !== 'accepted' && <p class="quality-flag__do">{rule.toDo[language]}</p>}
      {record && <Said record={record} language={language} />}
      {children}
    </article>
  )
}

/** What became of the form about a flag that was sent last: why it was not taken, or that it was. */
export const FlagNotices = ({
  refusal,
  saved,
  language,
}: {
  refusal: ToldFlagRefusal | null
  /** What is said when it was saved just now; null when none was. */
  saved: string | null
  language: Language
}) => {
  const words = qualityTexts[language]
  return (
    <>
      {refusal && (
        <Notice color="warning" isStatus>
          <p>
            {words.refusals[refusal]} {refusal === 'stale-flag' && words.overtaken}
          </p>
        </Notice>
      )}
      {saved && (
        <Notice color="success" isStatus>
          <p>{saved}</p>
        </Notice>
      )}
    </>
  )
}
