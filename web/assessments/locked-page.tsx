import type { Language } from '#shared/platform/language.ts'
import { Notice } from '../components/page-parts.tsx'
import type { AnswerLine } from './answer-words.ts'
import { areaTexts } from './area-texts.ts'
import { mappingTexts } from './mapping-texts.ts'

/** Shown instead of saving when the mapping cannot be changed any more: what was typed stands on the page so that it is not lost. */
export const LockedPage = ({
  language,
  line,
  question,
  lines,
  toOverview,
}: {
  language: Language
  line: string
  question: string
  lines: AnswerLine[]
  toOverview: string
}) => (
  <>
    <h1 class="ds-heading" data-size="lg">
      {question}
    </h1>
    <Notice color="warning">
      <p>{line}</p>
    </Notice>
    <p>{areaTexts[language].lockedTyped}</p>
    <dl class="answer-read">
      {lines.map(({ label, text }) => (
        <div>
          <dt>{label}</dt>
          <dd class="typed-text">{text}</dd>
        </div>
      ))}
    </dl>
    <p>
      <a class="ds-button" href={toOverview}>
        {mappingTexts[language].title}
      </a>
    </p>
  </>
)
