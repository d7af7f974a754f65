import type { Delivery } from '#shared/deliveries/delivery.ts'
import { deliveryLimits } from '#shared/deliveries/limits.ts'
import { measures } from '#shared/measures/measures.ts'
import {
  ErrorSummary,
  FileInput,
  FormSecrets,
  type FormState,
  Select,
  SubmitButton,
  TextArea,
  TextInput,
} from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { formatMoment } from '../texts/format.ts'
import { delivererOptions } from './deliverer-words.ts'
import type { DeliveryPlace, SendVisit } from './delivery-place.ts'
import { deliveryTexts } from './delivery-texts.ts'
import { nameOf } from './list-page.tsx'
import { sendTexts } from './send-texts.ts'
import { acceptedFiles, SendWithProgress } from './upload-parts.tsx'

/** The largest file that comes with the form itself: the site takes forms of 3 MB. */
export const smallFileBytes = 2 * 1024 * 1024

export type SendPageProps = {
  visit: SendVisit
  place: DeliveryPlace
  form: FormState
  typed: { deliverer: string; measure: string; source: string; comment: string }
  /** The delivery that the file takes the place of. */
  replaced: Delivery | null
  problem: string | null
}

const Shape = ({ visit }: SendPageProps) => {
  const t = sendTexts[visit.language]
  return (
    <section aria-labelledby="shape">
      <h2 class="ds-heading" data-size="xs" id="shape">
        {t.whatTitle}
      </h2>
      <ul class="ds-list">
        {t.what.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <ul class="link-row">
        {(['xlsx', 'csv'] as const).map((format) => (
          <li>
            <a class="ds-link" href={visit.path('deliveryTemplate', { format })}>
              {t.template(format)}
            </a>
          </li>
        ))}
        <li>
          <a class="ds-link" href={visit.path('howToDeliver')}>
            {t.guide}
          </a>
        </li>
      </ul>
    </section>
  )
}

const Whose = ({ visit, form, typed }: SendPageProps) => {
  const { language } = visit
  const t = sendTexts[language]
  return (
    <>
      <Select
        form={form}
        name="deliverer"
        label={t.labels.deliverer}
        hint={t.hints.deliverer}
        value={typed.deliverer}
        options={[{ value: '', label: t.choose }, ...delivererOptions(language)]}
        isRequired
      />
      <Select
        form={form}
        name="measure"
        label={t.labels.measure}
        value={typed.measure}
        options={Object.values(measures).map(({ id, name }) => ({ value: id, label: name[language] }))}
        isRequired
      />
    </>
  )
}

const SendForm = (props: SendPageProps) => {
  const { visit, place, form, typed, replaced } = props
  const { language } = visit
  const t = sendTexts[language]
  return (
    <SendWithProgress language={language}>
      <form method="post" action={place.create} enctype="multipart/form-data" class="form" novalidate>
        <FormSecrets formKey={visit.newFormKey()} />
        {replaced && (
          <Notice color="info">
            <p>{t.replacing(nameOf(replaced, language), formatMoment(replaced.receivedAt, language))}</p>
            <p>
              <a class="ds-link" href={place.create}>
                {t.notReplacing}
              </a>
            </p>
            <input type="hidden" name="replaces" value={replaced.id} />
          </Notice>
        )}
        {place.deliverer === null && !replaced && <Whose {...props} />}
        <FileInput
          form={form}
          name="file"
          label={t.labels.file}
          hint={t.fileHint(smallFileBytes / (1024 * 1024))}
          accept={acceptedFiles}
        />
        <TextInput
          form={form}
          name="source"
          label={t.labels.source}
          hint={t.hints.source}
          value={typed.source}
          maxLength={deliveryLimits.source}
          isRequired
        />
        <TextArea
          form={form}
          name="comment"
          label={t.labels.comment}
          hint={t.hints.comment}
          value={typed.comment}
          maxLength={deliveryLimits.comment}
        />
        <SubmitButton>{t.send}</SubmitButton>
      </form>
    </SendWithProgress>
  )
}

/** The page where a file is delivered. */
export const SendPage = (props: SendPageProps) => {
  const { visit, place, form, problem } = props
  const { language } = visit
  const t = sendTexts[language]
  const list = deliveryTexts[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[place.back, { href: place.list, label: visit.region ? list.regionTitle : list.deskTitle }]}
      />
      <PageHeading title={t.title} eyebrow={visit.region?.name} lead={t.lead} />
      <ErrorSummary form={form} labels={t.labels} />
      {problem && (
        <Notice color="warning" isStatus>
          <p>{problem}</p>
        </Notice>
      )}
      <Shape {...props} />
      <SendForm {...props} />
      <p>
        <a class="ds-link" href={place.list}>
          {t.cancel}
        </a>
      </p>
    </>
  )
}
