import { asActor } from '#shared/people/person.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { RoundRefusal } from '#shared/rounds/rounds.ts'
import { Checkbox, ErrorSummary, FormSecrets, SubmitButton, TextInput } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Table, Tag } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { formatDay } from '../texts/format.ts'
import { roundTexts } from './round-texts.ts'

type RoundsVisit = Visit<'rounds'> | Visit<'openRound'> | Visit<'closeRound'>

const fields = ['id', 'titleSv', 'titleEn', 'opensOn', 'deadline'] as const

const RoundRows = ({ visit, rounds }: { visit: RoundsVisit; rounds: Round[] }) => {
  const t = roundTexts[visit.language]
  if (rounds.length === 0) return <p>{t.none}</p>
  return (
    <Table
      isStacked
      caption={t.all}
      columns={[{ label: t.name }, { label: t.period }, { label: t.status }]}
      rows={rounds.map((round) => [
        round.title[visit.language],
        `${formatDay(round.opensOn, visit.language)} – ${formatDay(round.deadline, visit.language)}`,
        <Tag color={round.status === 'open' ? 'success' : 'neutral'}>{t.statuses[round.status]}</Tag>,
      ])}
    />
  )
}

const CloseForm = ({ visit, round }: { visit: RoundsVisit; round: Round }) => {
  const { language } = visit
  const t = roundTexts[language]
  const form = { errors: visit.form.errors, language }
  return (
    <section aria-labelledby={`close-${round.id}`}>
      <h2 class="ds-heading" data-size="sm" id={`close-${round.id}`}>
        {t.closeLabel(round.title[language])}
      </h2>
      <p>{t.closeText(formatDay(round.deadline, language))}</p>
      <form method="post" action={visit.path('closeRound')} class="form">
        <FormSecrets formKey={visit.newFormKey()} version={round.version} />
        <input type="hidden" name="round" value={round.id} />
        <Checkbox form={form} name={`confirm-${round.id}`} label={t.closeConfirm} isChecked={false} />
        <SubmitButton variant="secondary">{t.closeLabel(round.title[language])}</SubmitButton>
      </form>
    </section>
  )
}

const OpenForm = ({ visit }: { visit: RoundsVisit }) => {
  const t = roundTexts[visit.language]
  const form = { errors: visit.form.errors, language: visit.language }
  const input = (
    name: (typeof fields)[number],
    label: string,
    options: { hint?: string; type?: 'date'; maxLength?: number } = {},
  ) => <TextInput form={form} name={name} label={label} value={visit.form.raw(name)} isRequired {...options} />
  return (
    <form method="post" action={visit.path('openRound')} class="form">
      <FormSecrets formKey={visit.newFormKey()} />
      {input('id', t.id, { hint: t.idHint })}
      {input('titleSv', t.titleSv)}
      {input('titleEn', t.titleEn)}
      {input('opensOn', t.opensOn, { type: 'date' })}
      {input('deadline', t.deadline, { type: 'date' })}
      <SubmitButton>{t.open}</SubmitButton>
    </form>
  )
}

const show = async (visit: RoundsVisit, refusal?: RoundRefusal) => {
  const t = roundTexts[visit.language]
  const rounds = await visit.deps.rounds.list()
  const done = visit.query.get('done')
  const confirmations = Object.fromEntries(rounds.map(({ id }) => [`confirm-${id}`, t.closeConfirm]))
  const labels = {
    ...confirmations,
    id: t.id,
    titleSv: t.titleSv,
    titleEn: t.titleEn,
    opensOn: t.opensOn,
    deadline: t.deadline,
  }
  return visit.page({
    title: t.title,
    status: refusal ? 409 : visit.form.hasErrors ? 400 : 200,
    otherLanguage: pathTo('rounds', visit.language === 'sv' ? 'en' : 'sv'),
    children: (
      <>
        <Breadcrumbs language={visit.language} links={[{ href: visit.path('coordinator'), label: t.back }]} />
        <PageHeading title={t.title} lead={t.lead} />
        {refusal && <Notice color="danger">{t.refusals[refusal.kind]}</Notice>}
        {(done === 'opened' || done === 'closed') && (
          <Notice color="success" isStatus>
            {t.done[done]}
            {done === 'closed' && (
              <>
                {' '}
                <a class="ds-link" href={visit.path('coordinator')}>
                  {t.closedNext}
                </a>
              </>
            )}
          </Notice>
        )}
        <ErrorSummary form={{ errors: visit.form.errors, language: visit.language }} labels={labels} />
        <RoundRows visit={visit} rounds={rounds} />
        {rounds
          .filter(({ status }) => status === 'open')
          .map((round) => (
            <CloseForm visit={visit} round={round} />
          ))}
        <h2 class="ds-heading" data-size="sm">
          {t.openTitle}
        </h2>
        <p>{t.openHint}</p>
        <OpenForm visit={visit} />
      </>
    ),
  })
}

const open = async (visit: Visit<'openRound'>) => {
  const { form, language } = visit
  const id = form.text('id', { maxLength: 20, isRequired: true })
  if (id !== '' && !/^[a-z0-9][a-z0-9-]*$/.test(id))
    form.fail('id', { kind: 'own', message: roundTexts[language].idShape })
  const title = {
    sv: form.text('titleSv', { maxLength: 80, isRequired: true }),
    en: form.text('titleEn', { maxLength: 80, isRequired: true }),
  }
  const opensOn = form.day('opensOn', { isRequired: true })
  const deadline = form.day('deadline', { isRequired: true })
  if (opensOn && deadline && deadline < opensOn)
    form.fail('deadline', { kind: 'before', other: formatDay(opensOn, language) })
  const formKey = form.formKey()
  if (form.hasErrors) return show(visit)
  const round = {
    id,
    kind: 'mapping' as const,
    instrumentId: 'mapping',
    instrumentVersion: 1,
    title,
    opensOn,
    deadline,
    closesOn: deadline,
    targetLevel: null,
  }
  const result = await visit.deps.rounds.open({ round, actor: asActor(visit.person), at: visit.now, formKey })
  if (!result.ok && result.refusal.kind === 'round-exists') {
    form.fail('id', { kind: 'own', message: roundTexts[language].refusals['round-exists'] })
    return show(visit)
  }
  return visit.redirect(`${visit.path('rounds')}?done=opened`)
}

const close = async (visit: Visit<'closeRound'>) => {
  const { form } = visit
  const id = form.text('round', { maxLength: 20, isRequired: true })
  if (!form.isChecked(`confirm-${id}`)) form.fail(`confirm-${id}`, { kind: 'required' })
  const formKey = form.formKey()
  const version = form.version()
  if (form.hasErrors) return show(visit)
  const result = await visit.deps.rounds.close({ id, version, actor: asActor(visit.person), at: visit.now, formKey })
  if (!result.ok && result.refusal.kind !== 'already-done') return show(visit, result.refusal)
  return visit.redirect(`${visit.path('rounds')}?done=closed`)
}

/** The coordinator opens and closes rounds. */
export const registerRounds = (site: Site): void => {
  site.on('rounds', (visit) => show(visit))
  site.on('openRound', open)
  site.on('closeRound', close)
}
