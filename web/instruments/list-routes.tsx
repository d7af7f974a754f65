import { instrumentKinds } from '#shared/instruments/instrument.ts'
import { asActor } from '#shared/people/person.ts'
import { ErrorSummary, FormSecrets, RadioGroup, SubmitButton, TextInput } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Table, Tag } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { formatDay } from '../texts/format.ts'
import { bothLabels, NameField, readName } from './both-languages.tsx'
import { listTexts } from './list-texts.ts'
import { type ListedInstrument, type ListedVersion, listView } from './list-view.ts'
import { versionTexts } from './version-texts.ts'
import { colorOfStatus, words } from './words.ts'

type ListVisit = Visit<'instruments'> | Visit<'startInstrument'> | Visit<'startInstrumentVersion'>

const lastWords = ({ head }: ListedVersion, { language }: ListVisit): string => {
  const t = listTexts[language]
  if (!head) return t.shipped
  const day = (at: string) => formatDay(at, language)
  if (head.published) return t.publishedBy(day(head.published.at), head.published.by.name)
  if (head.status === 'in-review' && head.sentForReview)
    return t.sentBy(day(head.sentForReview.at), head.sentForReview.by.name)
  const { at, by, kind, subject } = head.deed
  return t.by(day(at), by.name, words[language].deeds[kind](subject))
}

const Instrument = ({ visit, one }: { visit: ListVisit; one: ListedInstrument }) => {
  const { language } = visit
  const t = listTexts[language]
  const title = one.title[language] || one.title.sv || one.id
  return (
    <section class="instrument-listed" aria-labelledby={`instrument-${one.id}`}>
      <h2 class="ds-heading" data-size="sm" id={`instrument-${one.id}`}>
        {title}
      </h2>
      <p>
        <Tag color="neutral">{words[language].kinds[one.kind]}</Tag>
      </p>
      <Table
        isStacked
        caption={t.versions(title)}
        columns={[{ label: t.version }, { label: t.status }, { label: t.last }]}
        rows={one.versions.map((version) => [
          <a
            class="ds-link"
            href={visit.path('instrumentVersion', { instrument: one.id, version: String(version.version) })}
          >
            {t.open(version.version)}
          </a>,
          <Tag color={colorOfStatus(version.head?.status ?? 'published')}>
            {words[language].statuses[version.head?.status ?? 'published']}
          </Tag>,
          lastWords(version, visit),
        ])}
      />
      {one.canStart && (
        <form method="post" action={visit.path('startInstrumentVersion', { instrument: one.id })}>
          <FormSecrets formKey={visit.newFormKey()} />
          <SubmitButton variant="secondary">
            {t.startVersion}
            <span class="ds-sr-only">{t.startVersionOf(title)}</span>
          </SubmitButton>
        </form>
      )}
    </section>
  )
}

const NewForm = ({ visit }: { visit: ListVisit }) => {
  const { language } = visit
  const t = listTexts[language]
  const form = { errors: visit.form.errors, language }
  return (
    <section aria-labelledby="new-instrument" class="instrument-listed">
      <h2 class="ds-heading" data-size="sm" id="new-instrument">
        {t.newTitle}
      </h2>
      <p>{t.newLead}</p>
      <form method="post" action={visit.path('startInstrument')} class="form">
        <FormSecrets formKey={visit.newFormKey()} />
        <TextInput
          form={form}
          name="id"
          label={t.id}
          hint={t.idHint}
          value={visit.form.raw('id')}
          width="short"
          isRequired
        />
        <RadioGroup
          form={form}
          name="kind"
          label={t.kind}
          value={visit.form.raw('kind')}
          options={instrumentKinds.map((kind) => ({ value: kind, label: words[language].kinds[kind] }))}
          isInline
        />
        <NameField
          form={form}
          label={t.name}
          values={{ sv: visit.form.raw('title-sv'), en: visit.form.raw('title-en') }}
        />
        <SubmitButton>{t.create}</SubmitButton>
      </form>
    </section>
  )
}

const show = async (visit: ListVisit, problem?: string): Promise<Response> => {
  const { language, deps, form } = visit
  const t = listTexts[language]
  const [published, heads] = await Promise.all([deps.instruments.published(), deps.drafts.list()])
  const said = visit.query.get('say') === 'old-form' ? versionTexts[language].said['old-form']('') : problem
  return visit.page({
    title: t.title,
    status: problem ? 409 : form.hasErrors ? 400 : 200,
    isWide: true,
    otherLanguage: pathTo('instruments', language === 'sv' ? 'en' : 'sv'),
    children: (
      <>
        <Breadcrumbs language={language} links={[{ href: visit.path('coordinator'), label: t.desk }]} />
        <PageHeading title={t.title} lead={t.lead} />
        {said && <Notice color="warning">{said}</Notice>}
        <ErrorSummary
          form={{ errors: form.errors, language }}
          labels={{ id: t.id, kind: t.kind, ...bothLabels('title', t.name, language) }}
        />
        {listView(published, heads).map((one) => (
          <Instrument visit={visit} one={one} />
        ))}
        <NewForm visit={visit} />
      </>
    ),
  })
}

const startNew = async (visit: Visit<'startInstrument'>): Promise<Response> => {
  const { form, language } = visit
  const t = listTexts[language]
  const formKey = form.formKey()
  const id = form.text('id', { maxLength: 40, isRequired: true })
  if (id !== '' && !/^[a-z0-9][a-z0-9-]*$/.test(id)) form.fail('id', { kind: 'own', message: t.idShape })
  const kind = form.choice('kind', instrumentKinds, { isRequired: true })
  const title = readName(form)
  if (title.sv === '') form.fail('title-sv', { kind: 'required' })
  if (form.hasErrors || !kind) return show(visit)
  const outcome = await visit.deps.drafts.startInstrument({
    id,
    kind,
    title,
    actor: asActor(visit.person),
    at: visit.now,
    formKey,
  })
  if (!outcome.ok && outcome.refusal.kind === 'draft-exists') {
    form.fail('id', { kind: 'own', message: t.refusals['draft-exists'] })
    return show(visit)
  }
  return visit.redirect(visit.path('instrumentVersion', { instrument: id, version: '1' }))
}

const startNext = async (visit: Visit<'startInstrumentVersion'>): Promise<Response> => {
  const { form, params, language } = visit
  const formKey = form.formKey()
  if (form.hasErrors) return visit.redirect(`${visit.path('instruments')}?say=old-form`)
  const { instrument: id } = params
  const outcome = await visit.deps.drafts.startVersion({ id, actor: asActor(visit.person), at: visit.now, formKey })
  if (outcome.ok) {
    const version = String(outcome.value.instrumentVersion)
    return visit.redirect(`${visit.path('instrumentVersion', { instrument: id, version })}?say=started`)
  }
  const { kind } = outcome.refusal
  return kind === 'already-done'
    ? visit.redirect(visit.path('instruments'))
    : show(visit, listTexts[language].refusals[kind])
}

/** The list of instruments, and starting a new one or a new version. */
export const registerList = (site: Site): void => {
  site.on('instruments', (visit) => show(visit))
  site.on('startInstrument', startNew)
  site.on('startInstrumentVersion', startNext)
}
