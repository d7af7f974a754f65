import type { LinkReport } from '#shared/links/link.ts'
import type { Language } from '#shared/platform/language.ts'
import type { Stamp } from '#shared/region-pages/page-record.ts'
import { pageLimits, type RegionContact } from '#shared/region-pages/region-page.ts'
import type { Region } from '#shared/regions/regions.ts'
import { ErrorSummary, FormSecrets, type FormState, SubmitButton, TextInput } from '../components/form-parts.tsx'
import { PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { formatMoment } from '../texts/format.ts'
import { contactTexts } from './contact-texts.ts'
import { DeadLinks } from './dead-links.tsx'
import { OwnWay } from './own-way.tsx'

type ContactPageProps = {
  language: Language
  region: Region
  /** What stands in the fields. */
  contact: RegionContact
  version: number
  /** The web page's address, if it is dead. */
  deadLinks: readonly LinkReport[]
  form: FormState
  /** What a colleague saved meanwhile. */
  theirs: { contact: RegionContact; by: Stamp | null } | null
  newFormKey: () => string
}

const fields = ['unit-sv', 'unit-en', 'mail', 'phone', 'web', 'person'] as const
type Field = (typeof fields)[number]

const valueIn = ({ unit, ...rest }: RegionContact, field: Field): string =>
  field === 'unit-sv' ? unit.sv : field === 'unit-en' ? unit.en : rest[field]

const Conflict = ({
  language,
  region,
  contact,
  theirs,
}: ContactPageProps & { theirs: NonNullable<ContactPageProps['theirs']> }) => {
  const t = contactTexts[language]
  const differing = fields.filter((field) => valueIn(theirs.contact, field) !== valueIn(contact, field))
  return (
    <section class="ds-alert notice" data-color="warning" aria-labelledby="conflict" tabindex={-1} data-autofocus>
      <h2 class="ds-heading" data-size="xs" id="conflict">
        {t.conflictTitle}
      </h2>
      <p>{theirs.by && t.conflict(theirs.by.by.name, formatMoment(theirs.by.at, language))}</p>
      <p>{t.theirs}</p>
      <ul class="ds-list">
        {differing.map((field) => (
          <li>
            {t[field]}: <strong>{valueIn(theirs.contact, field) || t.nothing}</strong>
          </li>
        ))}
      </ul>
      <p>
        <a href={pathTo('pageContact', language, { region: region.code })}>{t.keepTheirs}</a>
      </p>
    </section>
  )
}

/** Where a region writes whom to turn to. */
export const ContactPage = (props: ContactPageProps) => {
  const { language, region, contact, version, form, theirs } = props
  const t = contactTexts[language]
  const hints: Partial<Record<Field, string>> = {
    'unit-sv': t.unitHint,
    mail: t.mailHint,
    phone: t.phoneHint,
    web: t.webHint,
    person: t.personHint,
  }
  const lengths = {
    'unit-sv': pageLimits.unit,
    'unit-en': pageLimits.unit,
    mail: pageLimits.mail,
    phone: pageLimits.phone,
    web: pageLimits.web,
    person: pageLimits.person,
  } satisfies Record<Field, number>
  return (
    <>
      <OwnWay language={language} region={region} />
      <PageHeading title={t.title} lead={t.lead} />
      <ErrorSummary form={form} labels={Object.fromEntries(fields.map((field) => [field, t[field]]))} />
      {theirs && <Conflict {...props} theirs={theirs} />}
      <form class="form" method="post" action={pathTo('savePageContact', language, { region: region.code })}>
        <FormSecrets formKey={props.newFormKey()} version={version} />
        {fields.map((field) => (
          <>
            <TextInput
              form={form}
              name={field}
              label={t[field]}
              {...(hints[field] !== undefined && { hint: hints[field] })}
              value={valueIn(contact, field)}
              maxLength={lengths[field]}
              type={field === 'mail' ? 'email' : 'text'}
            />
            {field === 'web' && <DeadLinks language={language} dead={props.deadLinks} />}
          </>
        ))}
        <SubmitButton>{theirs ? t.saveMine : t.save}</SubmitButton>
      </form>
    </>
  )
}
