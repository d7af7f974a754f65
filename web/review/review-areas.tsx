import type { Child } from 'hono/jsx'
import type { Mapping } from '../assessments/mapping.ts'
import { AnswerRead } from '../assessments/mapping-parts.tsx'
import type { Reader } from '../assessments/saved-line.ts'
import type { FormState } from '../components/form-parts.tsx'
import { Notice, Tag } from '../components/page-parts.tsx'
import { RemarkForm, type RemarkFormProps } from './remark-form.tsx'
import { reviewTexts } from './review-texts.ts'
import type { ReviewArea, ReviewEntry, ReviewView } from './review-view.ts'

/** What was just done, or why it was not. */
export type ReviewNotice = { color: 'success' | 'warning' | 'danger'; text: string }

export type ReviewAreasProps = {
  /** As it is signed. */
  mapping: Mapping
  view: ReviewView
  form: FormState
  reader: Reader
  notices: readonly ReviewNotice[]
  /** The question that the notices are about, beside which they stand; null: the whole, and then they stand at the top of the page. */
  saidOf: string | null
  /** The question whose form came back, with what was typed. */
  typedIn: { indicatorId: string; typed: NonNullable<RemarkFormProps['typed']> } | null
  /** What is laid up to each question, by its id. */
  evidence: Readonly<Record<string, Child>>
  newFormKey: () => string
  addresses: RemarkFormProps['addresses']
}

/** The notices, read aloud; a refusal takes focus. */
export const Said = ({ notices }: Pick<ReviewAreasProps, 'notices'>) => (
  <>
    {notices.map(({ color, text }) => (
      <Notice color={color} isStatus>
        <p tabindex={color === 'danger' ? -1 : undefined} data-autofocus={color === 'danger' ? true : undefined}>
          {text}
        </p>
      </Notice>
    ))}
  </>
)

const Question = ({ entry, page }: { entry: ReviewEntry; page: ReviewAreasProps }) => {
  const { reader, view, typedIn } = page
  const t = reviewTexts[reader.language]
  const { indicator } = entry
  return (
    <article class="review-question" id={indicator.id}>
      <h3 class="ds-heading" data-size="2xs">
        {indicator.id} {indicator.question[reader.language]} {entry.isChanged && <Tag color="info">{t.changed}</Tag>}
      </h3>
      {page.saidOf === indicator.id && <Said notices={page.notices} />}
      <AnswerRead indicator={indicator} answer={entry.answer} reader={reader} />
      {page.evidence[indicator.id]}
      {entry.isAllowedGap && <p>{t.allowedGap}</p>}
      {view.may === 'all' && (
        <RemarkForm
          entry={entry}
          assessment={page.mapping.assessment}
          form={page.form}
          reader={reader}
          typed={typedIn?.indicatorId === indicator.id ? typedIn.typed : null}
          isPastLastDay={view.isPastLastDay}
          newFormKey={page.newFormKey}
          addresses={page.addresses}
        />
      )}
    </article>
  )
}

const ReviewedArea = ({ entry, page }: { entry: ReviewArea; page: ReviewAreasProps }) => {
  const { language } = page.reader
  const facts = reviewTexts[language].areaFacts(entry)
  const isUsed = entry.area.indicators.some(({ id }) => id === page.typedIn?.indicatorId || id === page.saidOf)
  return (
    <details
      class="ds-details"
      open={isUsed || entry.changed + entry.unlocked + entry.drafts > 0}
      id={`area-${entry.area.id}`}
    >
      <summary>
        {entry.area.letter}. {entry.area.title[language]}
        {facts && ` (${facts})`}
      </summary>
      <div class="result-area">
        {entry.entries.map((question) => (
          <Question entry={question} page={page} />
        ))}
      </div>
    </details>
  )
}

/** Every answer, area by area, with the coordinator's words on it. Areas where something has happened stand open. */
export const ReviewAreas = (page: ReviewAreasProps) => (
  <>
    <h2 class="ds-heading" data-size="sm">
      {reviewTexts[page.reader.language].areas}
    </h2>
    {page.view.areas.map((entry) => (
      <ReviewedArea entry={entry} page={page} />
    ))}
  </>
)
