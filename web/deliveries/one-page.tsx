import type { RefusalPage } from '#shared/deliveries/deliveries.ts'
import type { ImportRetry } from '#shared/deliveries/import-retry.ts'
import type { UploadForm } from '#shared/platform/uploads.ts'
import { ErrorSummary } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { Comparison } from './comparison.tsx'
import type { ComparisonRow } from './comparison-view.ts'
import { Decide, type DecideProps } from './decide-forms.tsx'
import { deliveryTexts } from './delivery-texts.ts'
import { fileSentence } from './finding-texts.ts'
import { nameOf, StatusTag } from './list-page.tsx'
import { Facts, History, listLabel, RefusedRows, Warnings } from './one-parts.tsx'
import { oneTexts } from './one-texts.ts'
import { Reading } from './reading.tsx'
import type { Standing } from './standing.ts'
import { SendToBucket } from './upload-parts.tsx'

export type OnePageProps = DecideProps & {
  standing: Standing
  refusals: RefusalPage
  comparison: readonly ComparisonRow[] | null
  /** The form that sends the file, while it has not come. */
  upload: UploadForm | null
  /** What is known of a reading that was interrupted. */
  retry: ImportRetry | null
  notice: { color: 'success' | 'warning'; text: string } | null
}

const State = (props: OnePageProps) => {
  const { visit, place, delivery, upload, standing } = props
  const { language } = visit
  const t = oneTexts[language]
  const words = deliveryTexts[language]
  return (
    <>
      <p>
        <StatusTag status={standing} language={language} /> {words.statusMeans[standing]}
      </p>
      {upload && (
        <section aria-labelledby="send-file">
          <h2 class="ds-heading" data-size="xs" id="send-file">
            {t.waitingTitle}
          </h2>
          <p>{t.waiting}</p>
          <SendToBucket upload={upload} language={language} />
        </section>
      )}
      {delivery.status === 'received' && !upload && <Reading {...props} />}
      {delivery.refusal && (
        <Notice color="danger">
          <p>
            <strong>{t.refusedTitle}</strong>
          </p>
          <p>{fileSentence(delivery.refusal, language)}</p>
          <p>
            <a class="ds-link" href={place.create}>
              {t.sendNew}
            </a>
          </p>
        </Notice>
      )}
    </>
  )
}

const Correct = ({ visit, place, delivery, standing }: OnePageProps) => {
  const t = oneTexts[visit.language]
  if (delivery.way === 'form' && delivery.deliverer.kind === 'region' && visit.region)
    return (
      <p>
        <a class="ds-link" href={visit.path('countsYear', { region: visit.region.code, year: delivery.name })}>
          {t.toForm}
        </a>
      </p>
    )
  if (standing !== 'accepted' || delivery.way === 'form') return null
  return (
    <p>
      <a class="ds-link" href={`${place.create}?replaces=${encodeURIComponent(delivery.id)}`}>
        {t.sendCorrected}
      </a>
    </p>
  )
}

/** One delivery: what came, what the check found, what it changes, and what can be done. */
export const OnePage = (props: OnePageProps) => {
  const { visit, place, delivery, form, notice } = props
  const { language } = visit
  const t = oneTexts[language]
  return (
    <>
      <Breadcrumbs language={language} links={[place.back, { href: place.list, label: listLabel(visit) }]} />
      <PageHeading title={nameOf(delivery, language)} eyebrow={visit.region?.name} />
      {notice && (
        <Notice color={notice.color} isStatus>
          <p>{notice.text}</p>
        </Notice>
      )}
      <ErrorSummary form={form} labels={t.labels} />
      <State {...props} />
      <h2 class="ds-heading" data-size="xs">
        {t.foundTitle}
      </h2>
      <Facts {...props} />
      {props.comparison && <Comparison rows={props.comparison} language={language} />}
      <Warnings {...props} />
      <Decide {...props} />
      <Correct {...props} />
      <RefusedRows {...props} />
      <History {...props} />
    </>
  )
}
