import type { Answer, AnswerContent } from '#shared/assessments/assessment.ts'
import type { Indicator } from '#shared/instruments/instrument.ts'
import { Tag } from '../components/page-parts.tsx'
import { answerTexts } from './answer-texts.ts'
import { type AnswerPair, compareAnswers } from './answer-words.ts'
import { areaTexts } from './area-texts.ts'
import { MergeFields } from './merge-fields.tsx'
import { momentWords, nameWords, type Reader } from './saved-line.ts'
import { WordDiff } from './word-diff-text.tsx'

/** An answer that was refused because another one had been saved. */
export type Conflict = { mine: AnswerContent; theirs: Answer }

/** The id of the panel, for links to it. */
export const conflictId = (indicatorId: string): string => `${indicatorId}-conflict`

const Words = ({ pair, side, reader }: { pair: AnswerPair; side: 'mine' | 'theirs'; reader: Reader }) => {
  if (pair[side] === '') return <em>{answerTexts[reader.language].noAnswer}</em>
  if (!pair.difference) return <>{pair[side]}</>
  return <WordDiff parts={pair.difference} language={reader.language} only={side === 'mine' ? 'added' : 'removed'} />
}

const Side = ({
  title,
  pairs,
  side,
  reader,
}: {
  title: string
  pairs: AnswerPair[]
  side: 'mine' | 'theirs'
  reader: Reader
}) => (
  <div class="conflict__side">
    <h4 class="ds-heading" data-size="2xs">
      {title}
    </h4>
    <dl>
      {pairs.map((pair) => (
        <div class={pair.isDifferent ? 'conflict__field conflict__field--different' : 'conflict__field'}>
          <dt>
            {pair.label} {pair.isDifferent && <Tag color="warning">{areaTexts[reader.language].conflict.differs}</Tag>}
          </dt>
          <dd>
            <Words pair={pair} side={side} reader={reader} />
          </dd>
        </div>
      ))}
    </dl>
  </div>
)

/**
 * Both answers side by side, with who and when and what differs, and the choice between them, or a third made of both. It stands inside the answer's form, whose
 * version is by now that of `theirs`: saving the form replaces it knowingly.
 */
export const ConflictPanel = ({
  conflict,
  indicator,
  reader,
  discardAddress,
}: {
  conflict: Conflict
  indicator: Indicator
  reader: Reader
  /** Where the saved answer is shown again. */
  discardAddress: string
}) => {
  const { language, personId } = reader
  const t = areaTexts[language].conflict
  const { mine, theirs } = conflict
  const pairs = compareAnswers(mine, theirs, indicator, language)
  const isOwn = theirs.savedBy.id === personId
  return (
    <section
      class="conflict"
      id={conflictId(indicator.id)}
      aria-labelledby={`${conflictId(indicator.id)}-title`}
      tabindex={-1}
    >
      <h3 class="ds-heading" data-size="xs" id={`${conflictId(indicator.id)}-title`}>
        {isOwn ? t.ownTab : t.title(theirs.savedBy.name)}
      </h3>
      <p>{t.lead}</p>
      <div class="conflict__sides">
        <Side title={t.mine} pairs={pairs} side="mine" reader={reader} />
        <Side
          title={t.theirs(nameWords(theirs.savedBy, reader), momentWords(theirs.savedAt, reader))}
          pairs={pairs}
          side="theirs"
          reader={reader}
        />
      </div>
      <p class="conflict__choices">
        <button class="ds-button" type="submit" data-choice="mine">
          {t.keepMine}
        </button>
        <a class="ds-button" data-variant="secondary" href={discardAddress} data-choice="theirs">
          {isOwn ? t.own : t.takeTheirs(theirs.savedBy.name)}
        </a>
      </p>
      <MergeFields mine={mine} theirs={theirs} indicator={indicator} language={language} />
    </section>
  )
}
