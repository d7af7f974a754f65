import { printedCode } from '#shared/events/certificate.ts'
import { hasEnded, type ProjectEvent, titleOf } from '#shared/events/event.ts'
import type { Language } from '#shared/platform/language.ts'
import { ErrorSummary, FormSecrets, type FormState, SubmitButton, TextInput } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, PrintButton } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { Facts } from '../plans/plan-parts.tsx'
import { siteTexts } from '../texts/site-texts.ts'
import { softly } from '../texts/soft-hyphens.ts'
import { certificateCheckTexts, certificateTexts } from './certificate-texts.ts'
import { type CertificateFacts, certificateFacts, checkAddress } from './certificate-view.ts'
import { eventTexts } from './event-texts.ts'
import { organiserName, whenWords } from './event-words.ts'
import { registrationTexts } from './registration-texts.ts'

type CertificatePageProps = CertificateFacts & {
  secret: string
  isDemonstration: boolean
  now: Date
  form: FormState
  newFormKey: () => string
}

const Paper = (props: CertificatePageProps) => {
  const { language, own, isDemonstration } = props
  const t = certificateTexts[language]
  const { event, registration } = own
  return (
    <article class="certificate" aria-labelledby="certificate">
      <h2 class="ds-heading" data-size="md" id="certificate">
        {t.title}
      </h2>
      {isDemonstration && <p class="certificate__demonstration">{siteTexts[language].demonstrationWord}</p>}
      <p>{t.text}</p>
      <p class="certificate__name">{registration.name}</p>
      <p>{t.event}</p>
      <p class="certificate__event">{softly(titleOf(event, language === 'en'))}</p>
      <Facts facts={certificateFacts(props)} />
      <p class="certificate__code">
        {t.code}: <strong>{printedCode(registration.certificate ?? '')}</strong>
      </p>
      <p>{t.codeText(checkAddress(props))}</p>
    </article>
  )
}

/** Her certificate, made to be printed; or the button that makes it, or why there is none. */
export const CertificatePage = (props: CertificatePageProps) => {
  const { language, secret, own, now } = props
  const t = certificateTexts[language]
  const { event, registration } = own
  const isThere = registration.present.length > 0
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: pathTo('ownRegistration', language, { secret }), label: registrationTexts[language].own.title },
        ]}
      />
      <div class="no-print">
        <PageHeading title={t.title} lead={t.lead} />
        <ErrorSummary form={props.form} labels={{}} />
      </div>
      {registration.certificate && isThere ? (
        <>
          <Paper {...props} />
          <div class="no-print certificate-buttons">
            <form method="post" action={pathTo('orderCertificatePaper', language, { secret })}>
              <FormSecrets formKey={props.newFormKey()} />
              <SubmitButton>{t.order}</SubmitButton>
            </form>
            <PrintButton language={language} />
          </div>
        </>
      ) : hasEnded(event, now) && isThere && event.status === 'published' ? (
        <form method="post" action={pathTo('issueCertificate', language, { secret })}>
          <SubmitButton>{t.issue}</SubmitButton>
        </form>
      ) : (
        <Notice color="info">
          <p>{event.status === 'cancelled' ? t.cancelled : hasEnded(event, now) ? t.notPresent : t.notOver}</p>
        </Notice>
      )}
    </>
  )
}

/** Where anyone checks a certificate by its code. */
export const CheckPage = ({ language, form, typed }: { language: Language; form: FormState; typed: string }) => {
  const t = certificateCheckTexts[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[{ href: pathTo('events', language), label: eventTexts[language].title }]}
      />
      <PageHeading title={t.title} lead={t.lead} />
      <ErrorSummary form={form} labels={{ code: t.code }} />
      <form method="get" action={pathTo('checkCertificate', language)} class="form">
        <TextInput
          form={form}
          name="code"
          label={t.code}
          hint={t.codeHint}
          value={typed}
          maxLength={40}
          width="short"
          isRequired
        />
        <SubmitButton>{t.check}</SubmitButton>
      </form>
    </>
  )
}

/** What a code stands for: an event and its time, never a name. */
export const CheckedPage = ({
  language,
  code,
  event,
}: {
  language: Language
  code: string
  event: ProjectEvent | null
}) => {
  const t = certificateCheckTexts[language]
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: pathTo('checkCertificate', language), label: t.title }]} />
      <PageHeading title={event ? t.genuine : t.unknown} lead={event ? t.genuineText : t.unknownText} />
      <Facts
        facts={[
          { name: t.code, value: code },
          ...(event
            ? [
                { name: t.event, value: titleOf(event, language === 'en') },
                { name: eventTexts[language].facts.when, value: whenWords(event, language) },
                { name: certificateTexts[language].certifiedBy, value: organiserName(event.organiser, language) },
              ]
            : []),
        ]}
      />
      <p>
        <a class="ds-link" href={pathTo('checkCertificate', language)}>
          {t.again}
        </a>
      </p>
    </>
  )
}
