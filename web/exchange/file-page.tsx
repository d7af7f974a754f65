import type { OrderedFile } from '#shared/exchange/ordered-file.ts'
import type { Language } from '#shared/platform/language.ts'
import { ErrorSummary, FormSecrets, type FormState, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { formatMoment, formatSize } from '../texts/format.ts'
import { exchangeTexts } from './exchange-texts.ts'

export type FilePageProps = {
  language: Language
  eyebrow: string
  crumbs: { href: string; label: string }[]
  file: OrderedFile
  /** What the file is, in words. */
  name: string
  /** What a ready file shows, where there is something to say of it. */
  about: string | null
  /** Whether it has been waited for so long that something may be wrong. */
  isLate: boolean
  form: FormState
  formKey: string
  addresses: { self: string; download: string; retry: string; files: string }
}

/** The heading of the page, which is its state. */
export const fileTitle = ({ status }: Pick<OrderedFile, 'status'>, language: Language): string => {
  const t = exchangeTexts[language]
  return { ordered: t.waiting, ready: t.ready, failed: t.failed }[status].title
}

const Retry = ({ language, formKey, addresses }: FilePageProps) => (
  <form method="post" action={addresses.retry}>
    <FormSecrets formKey={formKey} />
    <SubmitButton>{exchangeTexts[language].retry}</SubmitButton>
  </form>
)

const Waiting = (props: FilePageProps) => {
  const t = exchangeTexts[props.language].waiting
  return (
    <>
      <p role="status">{props.isLate ? t.long : t.text}</p>
      <p>
        <a class="ds-link" href={props.addresses.self}>
          {t.refresh}
        </a>
      </p>
      {props.isLate && <Retry {...props} />}
    </>
  )
}

const Ready = ({ language, file, about, addresses }: FilePageProps) => {
  const t = exchangeTexts[language].ready
  return (
    <>
      {about && <p>{about}</p>}
      <p>
        <a class="ds-button" href={addresses.download} download>
          {t.download(formatSize(file.bytes ?? 0, language))}
        </a>
      </p>
      <p>{t.kept}</p>
    </>
  )
}

const Failed = (props: FilePageProps) => (
  <>
    <Notice color="danger" isStatus>
      <p>{exchangeTexts[props.language].failed.failures[props.file.failure ?? 'unexpected']}</p>
    </Notice>
    <Retry {...props} />
  </>
)

const bodies = { ordered: Waiting, ready: Ready, failed: Failed } as const

/** One ordered file: on its way, ready to fetch, or failed with a way to try again. */
export const FilePage = (props: FilePageProps) => {
  const { language, file, name, crumbs, eyebrow, addresses } = props
  const t = exchangeTexts[language]
  const Body = bodies[file.status]
  return (
    <>
      <Breadcrumbs language={language} links={crumbs} />
      <ErrorSummary form={props.form} labels={{}} />
      <PageHeading
        eyebrow={eyebrow}
        title={fileTitle(file, language)}
        lead={`${name}. ${t.orderedBy(formatMoment(file.orderedAt, language), file.orderedBy.name)}.`}
      />
      <Body {...props} />
      <p>
        <a class="ds-link" href={addresses.files}>
          {t.toFiles}
        </a>
      </p>
    </>
  )
}
