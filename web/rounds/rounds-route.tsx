import { isHandedIn } from '#shared/assessments/assessment.ts'
import type { PublishedVersion } from '#shared/instruments/instruments.ts'
import { asActor } from '#shared/people/person.ts'
import { regions } from '#shared/regions/regions.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { RoundRefusal } from '#shared/rounds/round-deed.ts'
import { ErrorSummary, FormSecrets, Select, SubmitButton, TextInput } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Table, Tag } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import type { Visit } from '../site.tsx'
import { formatDay } from '../texts/format.ts'
import { DateFields } from './round-fields.tsx'
import { readDates, readTarget, targetOfInstrument } from './round-form.ts'
import { roundTexts } from './round-texts.ts'

type RoundsVisit = Visit<'rounds'> | Visit<'openRound'>

/** How an instrument's version stands in the form. */
const choiceOf = ({ id, version }: Pick<PublishedVersion, 'id' | 'version'>): string => `${id} ${version}`

/** How many regions have handed in, in each open round; 21 reads a round. Closed rounds say it on their own pages. */
const countHandedIn = async ({ deps }: RoundsVisit, rounds: readonly Round[]): Promise<Map<string, number>> => {
  const open = rounds.filter(({ status }) => status === 'open')
  const counts = await Promise.all(
    open.map(async ({ id }) => {
      const mappings = await Promise.all(regions.map(({ code }) => deps.assessments.get(code, id)))
      return [id, mappings.filter(isHandedIn).length] as const
    }),
  )
  return new Map(counts)
}

const RoundRows = ({ visit, rounds, counts }: { visit: RoundsVisit; rounds: Round[]; counts: Map<string, number> }) => {
  const { language } = visit
  const t = roundTexts[language]
  if (rounds.length === 0) return <p>{t.none}</p>
  return (
    <Table
      isStacked
      caption={t.all}
      columns={[{ label: t.name }, { label: t.period }, { label: t.handedIn }, { label: t.status }]}
      rows={rounds.map((round) => {
        const count = counts.get(round.id)
        return [
          <a class="ds-link" href={visit.path('round', { round: round.id })}>
            {round.title[language]}
          </a>,
          `${formatDay(round.opensOn, language)} – ${formatDay(round.deadline, language)}`,
          count === undefined ? '–' : t.handedInOf(count, regions.length),
          <Tag color={round.status === 'open' ? 'success' : 'neutral'}>{t.statuses[round.status]}</Tag>,
        ]
      })}
    />
  )
}

const OpenForm = ({ visit, published }: { visit: RoundsVisit; published: PublishedVersion[] }) => {
  const { language } = visit
  const t = roundTexts[language]
  const form = { errors: visit.form.errors, language }
  const raw = (name: string) => visit.form.raw(name)
  const text = (name: 'id' | 'titleSv' | 'titleEn', label: string, hint?: string) => (
    <TextInput form={form} name={name} label={label} value={raw(name)} isRequired {...(hint && { hint })} />
  )
  return (
    <form method="post" action={visit.path('openRound')} class="form" novalidate>
      <FormSecrets formKey={visit.newFormKey()} />
      <Select
        form={form}
        name="instrument"
        label={t.instrument}
        value={raw('instrument') || (published[0] ? choiceOf(published[0]) : '')}
        options={published.map((one) => ({
          value: choiceOf(one),
          label: t.instrumentName(one.title[language], one.version),
        }))}
      />
      {text('id', t.id, t.idHint)}
      {text('titleSv', t.titleSv)}
      {text('titleEn', t.titleEn)}
      <DateFields
        form={form}
        values={{
          opensOn: raw('opensOn'),
          deadline: raw('deadline'),
          closesOn: raw('closesOn'),
          targetLevel: raw('targetLevel') || targetOfInstrument,
        }}
      />
      <SubmitButton>{t.open}</SubmitButton>
    </form>
  )
}

const labelsOf = ({ language }: RoundsVisit): Record<string, string> => {
  const { id, instrument, titleSv, titleEn, opensOn, deadline, closesOn, targetLevel } = roundTexts[language]
  return { id, instrument, titleSv, titleEn, opensOn, deadline, closesOn, targetLevel }
}

/** Mapping tools first: they are what most rounds are of. */
const forRounds = (published: readonly PublishedVersion[]): PublishedVersion[] =>
  published.toSorted((a, b) => Number(b.kind === 'mapping') - Number(a.kind === 'mapping'))

const show = async (visit: RoundsVisit, refusal?: Exclude<RoundRefusal['kind'], 'already-done'>) => {
  const { deps, language } = visit
  const t = roundTexts[language]
  const [rounds, published] = await Promise.all([deps.rounds.list(), deps.instruments.published()])
  const counts = await countHandedIn(visit, rounds)
  return visit.page({
    title: t.title,
    status: refusal ? 409 : visit.form.hasErrors ? 400 : 200,
    otherLanguage: pathTo('rounds', language === 'sv' ? 'en' : 'sv'),
    children: (
      <>
        <Breadcrumbs language={language} links={[{ href: visit.path('coordinator'), label: t.back }]} />
        <PageHeading title={t.title} lead={t.lead} />
        {refusal && <Notice color="danger">{t.refusals[refusal]}</Notice>}
        {visit.query.get('done') === 'opened' && (
          <Notice color="success" isStatus>
            {t.done.opened}
          </Notice>
        )}
        <ErrorSummary form={{ errors: visit.form.errors, language }} labels={labelsOf(visit)} />
        <RoundRows visit={visit} rounds={rounds} counts={counts} />
        <h2 class="ds-heading" data-size="sm">
          {t.openTitle}
        </h2>
        <p>{t.openHint}</p>
        <OpenForm visit={visit} published={forRounds(published)} />
      </>
    ),
  })
}

/** Opens a round. */
export const postOpen = async (visit: Visit<'openRound'>): Promise<Response> => {
  const { form, language, deps } = visit
  const published = await deps.instruments.published()
  const chosen = form.choice('instrument', published.map(choiceOf), { isRequired: true })
  const id = form.text('id', { maxLength: 20, isRequired: true })
  if (id !== '' && !/^[a-z0-9][a-z0-9-]*$/.test(id))
    form.fail('id', { kind: 'own', message: roundTexts[language].idShape })
  const title = {
    sv: form.text('titleSv', { maxLength: 80, isRequired: true }),
    en: form.text('titleEn', { maxLength: 80, isRequired: true }),
  }
  const dates = readDates(form, language)
  const targetLevel = readTarget(form)
  const formKey = form.formKey()
  const instrument = published.find((one) => choiceOf(one) === chosen)
  if (form.hasErrors || !instrument) return show(visit)
  const round = {
    id,
    kind: instrument.kind,
    instrumentId: instrument.id,
    instrumentVersion: instrument.version,
    title,
    ...dates,
    targetLevel,
  }
  const result = await deps.rounds.open({ round, actor: asActor(visit.person), at: visit.now, formKey })
  if (result.ok || result.refusal.kind === 'already-done') return visit.redirect(`${visit.path('rounds')}?done=opened`)
  if (result.refusal.kind !== 'round-exists') return show(visit, result.refusal.kind)
  form.fail('id', { kind: 'own', message: roundTexts[language].refusals['round-exists'] })
  return show(visit)
}

/** All rounds, and the form that opens one. */
export const getRounds = (visit: Visit<'rounds'>): Promise<Response> => show(visit)
