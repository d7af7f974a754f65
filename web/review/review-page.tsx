import { StatusTags } from '../assessments/mapping-parts.tsx'
import { momentWords } from '../assessments/saved-line.ts'
import { ErrorSummary } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { formatList } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { ChangeList } from './change-list.tsx'
import type { ChangeView } from './changes-view.ts'
import { decisionTexts } from './decision-texts.ts'
import { AcceptForm, ReturnForm, type ReturnValues } from './deed-forms.tsx'
import { ReviewAreas, type ReviewAreasProps, Said } from './review-areas.tsx'
import { reviewTexts } from './review-texts.ts'
import { remarkName, sendRemarkName } from './review-view.ts'
import { SignOffCard } from './sign-off-card.tsx'
import type { SignedState } from './sign-off-view.ts'

export type ReviewPageProps = ReviewAreasProps & {
  signed: SignedState | null
  /** What has been signed since her last review, and when that was signed; null when this is her first. */
  since: { changes: ChangeView[]; at: string } | null
  returning: ReturnValues
  addresses: {
    list: string
    desk: string
    result: string
    files: string
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

const Deeds = (page: ReviewPageProps) => {
  const { view, form, mapping, addresses, newFormKey } = page
  return (
    <>
      {view.may === 'accept' && (
        <Notice color="info">
          <p>{decisionTexts(mapping.round.kind, form.language).closedRound}</p>
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
        <AcceptForm form={form} formKey={newFormKey()} action={addresses.accept} mapping={mapping} />
      )}
    </>
  )
}

const labelsOf = ({ form, view, mapping }: ReviewPageProps): Record<string, string> => {
  const t = reviewTexts[form.language]
  const ids = view.areas.flatMap(({ entries }) => entries.map(({ indicator }) => indicator.id))
  return Object.fromEntries([
    ['message', t.message],
    ['closesOn', t.closesOn],
    ['reason', t.reason],
    ['confirm', decisionTexts(mapping.round.kind, form.language).acceptConfirm],
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
          <p>
            {decisionTexts(mapping.round.kind, reader.language).acceptedBy(
              acceptedBy.name,
              momentWords(acceptedAt, reader),
            )}
          </p>
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
          { href: addresses.desk, label: siteTexts[language].desk },
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
      {page.saidOf === null && <Said notices={page.notices} />}
      <ErrorSummary form={form} labels={labelsOf(page)} />
      <States {...page} />
      {page.signed && <SignOffCard state={page.signed} reader={reader} fileAddress={addresses.signedContent} />}
      <Since {...page} />
      <ul class="link-row">
        {page.mapping.round.kind === 'mapping' && (
          <li>
            <a class="ds-link" href={addresses.result}>
              {t.toResult}
            </a>
          </li>
        )}
        <li>
          <a class="ds-link" href={addresses.files}>
            {t.toFiles}
          </a>
        </li>
      </ul>
      <ReviewAreas {...page} />
      <Deeds {...page} />
    </>
  )
}
