import type { Child } from 'hono/jsx'
import type { Mapping } from '../assessments/mapping.ts'
import { AnswerRead, StatusTags } from '../assessments/mapping-parts.tsx'
import { momentWords, type Reader } from '../assessments/saved-line.ts'
import { ErrorSummary, type FormState } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Tag } from '../components/page-parts.tsx'
import { formatList } from '../texts/format.ts'
import { ChangeList } from './change-list.tsx'
import type { ChangeView } from './changes-view.ts'
import { AcceptForm, ReturnForm, type ReturnValues } from './deed-forms.tsx'
import { RemarkForm, type RemarkFormProps } from './remark-form.tsx'
import { reviewTexts } from './review-texts.ts'
import { type ReviewArea, type ReviewEntry, type ReviewView, remarkName, sendRemarkName } from './review-view.ts'
import { SignOffCard } from './sign-off-card.tsx'
import type { SignedState } from './sign-off-view.ts'

export type ReviewPageProps = {
  /** As it is signed. */
  mapping: Mapping
  view: ReviewView
  /** What shows each answer, by indicator. */
  evidence: Record<string, Child>
  signed: SignedState | null
  /** What has been signed since her last review, and when that was signed; null when this is her first. */
  since: { changes: ChangeView[]; at: string } | null
  form: FormState
  reader: Reader
  notice: { color: 'success' | 'warning' | 'danger'; text: string }[]
  /** The question whose form came back, with what was typed. */
  typedIn: { indicatorId: string; typed: NonNullable<RemarkFormProps['typed']> } | null
  returning: ReturnValues
  newFormKey: () => string
  addresses: RemarkFormProps['addresses'] & {
    list: string
    desk: string
    result: string
    giveBack: string
    accept: string
    signedContent: (index: number) => string
  }
}

const Since = ({ since, reader }: ReviewPageProps) => {
  const t = reviewTexts[reader.language]
  if (!since) return <p>{t.first}</p>
  return (
    <section aria-labelledby="since">
      <h2 class="ds-heading" data-size="sm" id="since">
        {t.since}
      </h2>
      <p>{t.sinceLead(momentWords(since.at, reader))}</p>
      {since.changes.length === 0 && <p>{t.sinceNone}</p>}
      <ChangeList changes={since.changes} reader={reader} addressOf={({ indicator }) => `#${indicator.id}`} />
    </section>
  )
}

const Question = ({ entry, page }: { entry: ReviewEntry; page: ReviewPageProps }) => {
  const { reader, view, typedIn } = page
  const t = reviewTexts[reader.language]
  const { indicator } = entry
  return (
    <article class="review-question" id={indicator.id}>
      <h4 class="ds-heading" data-size="2xs">
        {indicator.id} {indicator.question[reader.language]} {entry.isChanged && <Tag color="info">{t.changed}</Tag>}
      </h4>
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

const ReviewedArea = ({ entry, page }: { entry: ReviewArea; page: ReviewPageProps }) => {
  const { language } = page.reader
  const facts = reviewTexts[language].areaFacts(entry)
  const isTypedIn = page.typedIn !== null && entry.area.indicators.some(({ id }) => id === page.typedIn?.indicatorId)
  return (
    <details
      class="ds-details"
      open={isTypedIn || entry.changed + entry.unlocked + entry.drafts > 0}
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

const Deeds = (page: ReviewPageProps) => {
  const { view, form, mapping, addresses, newFormKey } = page
  return (
    <>
      {view.may === 'accept' && (
        <Notice color="info">
          <p>{reviewTexts[form.language].closedRound}</p>
        </Notice>
      )}
      {view.may === 'all' && (
        <ReturnForm
          form={form}
          values={page.returning}
          drafts={view.drafts}
          isPastLastDay={view.isPastLastDay}
          formKey={newFormKey()}
          action={addresses.giveBack}
          mapping={mapping}
        />
      )}
      {view.may !== 'nothing' && (
        <AcceptForm form={form} formKey={newFormKey()} action={addresses.accept} version={mapping.assessment.version} />
      )}
    </>
  )
}

const labelsOf = ({ form, view }: ReviewPageProps): Record<string, string> => {
  const t = reviewTexts[form.language]
  const ids = view.areas.flatMap(({ entries }) => entries.map(({ indicator }) => indicator.id))
  return Object.fromEntries([
    ['message', t.message],
    ['closesOn', t.closesOn],
    ['reason', t.reason],
    ['confirm', t.acceptConfirm],
    ...ids.flatMap((id) => [
      [remarkName(id), t.remark(id)],
      [sendRemarkName(id), t.remark(id)],
      [`${id}-closesOn`, t.closesOn],
      [`${id}-reason`, t.reason],
    ]),
  ])
}

const States = ({ mapping, reader }: ReviewPageProps) => {
  const t = reviewTexts[reader.language]
  const { acceptedAt, acceptedBy, unlockedIds = [] } = mapping.assessment
  return (
    <>
      {acceptedAt && acceptedBy && (
        <Notice color="success">
          <p>{t.acceptedBy(acceptedBy.name, momentWords(acceptedAt, reader))}</p>
        </Notice>
      )}
      {unlockedIds.length > 0 && (
        <Notice color="warning">
          <p>{t.unlockedNow(formatList(unlockedIds, reader.language))}</p>
        </Notice>
      )}
    </>
  )
}

/** The coordinator's review of a handed-in mapping: what is signed, what has changed, every answer with her words on it, and what she decides. */
export const ReviewPage = (page: ReviewPageProps) => {
  const { mapping, form, reader, addresses, view } = page
  const { language } = reader
  const t = reviewTexts[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: addresses.desk, label: t.desk },
          { href: addresses.list, label: t.list },
        ]}
      />
      <PageHeading
        eyebrow={`${mapping.region.name}, ${mapping.round.title[language]}`}
        title={t.title}
        {...(view.may === 'all' && { lead: t.lead })}
      />
      <p>
        <StatusTags mapping={mapping} language={language} />
      </p>
      {page.notice.map(({ color, text }) => (
        <Notice color={color} isStatus>
          <p tabindex={color === 'danger' ? -1 : undefined} data-autofocus={color === 'danger' ? true : undefined}>
            {text}
          </p>
        </Notice>
      ))}
      <ErrorSummary form={form} labels={labelsOf(page)} />
      <States {...page} />
      {page.signed && <SignOffCard state={page.signed} reader={reader} fileAddress={addresses.signedContent} />}
      <Since {...page} />
      <p>
        <a class="ds-link" href={addresses.result}>
          {t.toResult}
        </a>
      </p>
      <h2 class="ds-heading" data-size="sm">
        {t.areas}
      </h2>
      {view.areas.map((entry) => (
        <ReviewedArea entry={entry} page={page} />
      ))}
      <Deeds {...page} />
    </>
  )
}
