import { type Reader, savedLine } from '../assessments/saved-line.ts'
import { WordDiff } from '../assessments/word-diff-text.tsx'
import type { ChangeView } from './changes-view.ts'

/** Changed answers: for each the question, and every field that differs with its words marked. */
export const ChangeList = ({
  changes,
  reader,
  addressOf,
}: {
  changes: readonly ChangeView[]
  reader: Reader
  /** Where the answer itself stands. */
  addressOf: (change: ChangeView) => string
}) => (
  <ul class="change-list">
    {changes.map((change) => (
      <li>
        <p class="change-list__question">
          <a class="ds-link" href={addressOf(change)}>
            {change.indicator.id}
          </a>{' '}
          {change.indicator.question[reader.language]}
        </p>
        <dl>
          {change.lines.map((line) => (
            <div>
              <dt>{line.label}</dt>
              <dd class="typed-text">
                <WordDiff parts={line.parts} language={reader.language} />
              </dd>
            </div>
          ))}
        </dl>
        {change.by && <p class="save-state__line">{savedLine(change.by, reader)}</p>}
      </li>
    ))}
  </ul>
)
