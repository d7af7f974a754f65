import type { Answer, Assessment } from '#shared/assessments/assessment.ts'
import type { Progress } from '#shared/assessments/progress.ts'
import type { Indicator } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import { isPartlyUnlocked } from '#shared/review/sign-off.ts'
import { Notice, Tag } from '../components/page-parts.tsx'
import { mappingTextsOf } from '../surveys/kind-texts.ts'
import { formatDay } from '../texts/format.ts'
import { answerTexts } from './answer-texts.ts'
import { type AnswerLine, answerWords } from './answer-words.ts'
import { citation } from './area-view.ts'
import type { Mapping } from './mapping.ts'
import { mappingTexts } from './mapping-texts.ts'
import { momentWords, nameWords, type Reader, savedLine } from './saved-line.ts'
import { togetherTexts } from './together-texts.ts'

const statusColors = {
  open: 'info',
  returned: 'warning',
  submitted: 'success',
  accepted: 'success',
} as const satisfies Record<Assessment['status'], string>

/** The status of the mapping, and whether its round is closed. */
export const StatusTags = ({ mapping, language }: { mapping: Mapping; language: Language }) => {
  const t = mappingTexts[language].statuses
  return (
    <>
      <Tag color={statusColors[mapping.assessment.status]}>{t[mapping.assessment.status]}</Tag>
      {mapping.round.status === 'closed' && <Tag color="neutral">{t.closed}</Tag>}
    </>
  )
}

/** How much is answered, as a bar; the words stand beside it. */
export const ProgressBar = ({ progress, language }: { progress: Progress; language: Language }) => (
  <progress
    class="mapping-progress"
    max={progress.indicatorCount}
    value={progress.answeredCount}
    aria-label={mappingTexts[language].answeredOf(progress.answeredCount, progress.indicatorCount)}
  />
)

/** When the mapping can be answered, where that is not plain: not yet, no longer, or longer than others. */
const DateNotices = ({ mapping: { assessment, lock, round }, language }: { mapping: Mapping; language: Language }) => {
  const t = mappingTextsOf(round.kind, language)
  const { opensOn, closesOn, extension, status } = assessment
  const isOver = lock === 'too-late'
  return (
    <>
      {lock === 'not-open-yet' && (
        <Notice color="info">
          <p>{t.notOpenYet(formatDay(opensOn, language))}</p>
        </Notice>
      )}
      {isOver && (
        <Notice color="warning">
          <p>{t.tooLate(formatDay(closesOn, language))}</p>
        </Notice>
      )}
      {extension && !isOver && status !== 'accepted' && (
        <Notice color="info">
          <p>{t.extended(formatDay(closesOn, language), extension.reason)}</p>
        </Notice>
      )}
    </>
  )
}

/** What has happened to the mapping that the team must know: returned, handed in, closed. */
export const StateNotices = ({ mapping, reader }: { mapping: Mapping; reader: Reader }) => {
  const t = mappingTextsOf(mapping.round.kind, reader.language)
  const { assessment, lock, round } = mapping
  return (
    <>
      {assessment.status === 'returned' && assessment.returnedAt && assessment.returnedBy && (
        <Notice color="warning">
          <p>{t.returned(momentWords(assessment.returnedAt, reader), nameWords(assessment.returnedBy, reader))}</p>
          <blockquote class="typed-text">{assessment.returnMessage}</blockquote>
          {lock === null && <p>{t.returnedHelp}</p>}
        </Notice>
      )}
      {assessment.status === 'accepted' && assessment.acceptedAt && assessment.acceptedBy && (
        <Notice color="success">
          <p>{t.accepted(momentWords(assessment.acceptedAt, reader), nameWords(assessment.acceptedBy, reader))}</p>
        </Notice>
      )}
      {assessment.status === 'submitted' && assessment.submittedAt && assessment.submittedBy && (
        <Notice color="success">
          <p>{t.submitted(momentWords(assessment.submittedAt, reader), nameWords(assessment.submittedBy, reader))}</p>
          {round.status === 'open' && !isPartlyUnlocked(assessment) && <p>{t.submittedHelp}</p>}
        </Notice>
      )}
      {round.status === 'closed' && (
        <Notice color="info">
          <p>{t.roundClosed}</p>
        </Notice>
      )}
      {round.status === 'open' && <DateNotices mapping={mapping} language={reader.language} />}
    </>
  )
}

/** A saved answer that can only be read. */
export const AnswerRead = ({
  indicator,
  answer,
  reader,
  history,
}: {
  indicator: Indicator
  answer: Answer | null
  reader: Reader
  /** Where the versions before it are shown. */
  history?: string
}) => {
  const lines = answer ? answerWords(answer, indicator, reader.language).filter((line) => line.text !== '') : []
  const isShort = ({ field }: AnswerLine) => field === 'importance' || field === 'power'
  const long = lines.filter((line) => !isShort(line))
  const short = lines.filter(isShort).map(({ label, text }) => `${label}: ${text}.`)
  return (
    <div class="answer-read">
      {long.length === 0 ? (
        <p>
          <em>{answerTexts[reader.language].noAnswer}</em>
        </p>
      ) : (
        <dl>
          {long.map((line) => (
            <div>
              <dt>{line.label}</dt>
              <dd>{line.text}</dd>
            </div>
          ))}
        </dl>
      )}
      {answer && <p class="save-state__line">{[...short, savedLine(answer, reader)].join(' ')}</p>}
      {answer && history && (
        <p>
          <a class="ds-link save-state__history" href={history}>
            {togetherTexts[reader.language].history}
            <span class="ds-sr-only"> {indicator.id}</span>
          </a>
        </p>
      )}
    </div>
  )
}

/** A source with its link, when it has one. */
export const SourceLink = ({ source }: { source: Parameters<typeof citation>[0] }) =>
  source.url ? (
    <a class="ds-link" href={source.url} lang="sv">
      {citation(source)}
    </a>
  ) : (
    <span lang="sv">{citation(source)}</span>
  )
