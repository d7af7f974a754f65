import { asActor } from '#shared/people/person.ts'
import { regions } from '#shared/regions/regions.ts'
import type { Round } from '#shared/rounds/round.ts'
import { findRound } from '../assessments/mapping.ts'
import { ErrorSummary } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Tag } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import type { Visit } from '../site.tsx'
import { formatDay } from '../texts/format.ts'
import { readDates, readTarget } from './round-form.ts'
import { CloseForm, DatesForm, ExtendForm, Facts, maxReasonLength, RegionRows, type RoundVisit } from './round-page.tsx'
import { roundTexts } from './round-texts.ts'

const Done = ({ visit }: { visit: RoundVisit }) => {
  const t = roundTexts[visit.language]
  const [, sentence] = Object.entries(t.done).find(([name]) => name === visit.query.get('done')) ?? []
  if (!sentence) return null
  return (
    <Notice color="success" isStatus>
      {sentence}
      {visit.query.get('done') === 'closed' && (
        <>
          {' '}
          <a class="ds-link" href={visit.path('coordinator')}>
            {t.closedNext}
          </a>
        </>
      )}
    </Notice>
  )
}

const labelsOf = ({ language }: RoundVisit): Record<string, string> => {
  const t = roundTexts[language]
  const { opensOn, deadline, closesOn, targetLevel, reason, extendRegion, extendClosesOn } = t
  return {
    opensOn,
    deadline,
    closesOn,
    targetLevel,
    reason,
    extendRegion,
    extendClosesOn,
    confirm: t.closeConfirm,
  }
}

/** The round's page. 23 reads. */
const show = async (visit: RoundVisit, round: Round, refusal: string | null = null): Promise<Response> => {
  const { deps, language, form } = visit
  const t = roundTexts[language]
  const [instrument, ...found] = await Promise.all([
    deps.instruments.get(round.instrumentId, round.instrumentVersion),
    ...regions.map(({ code }) => deps.assessments.get(code, round.id)),
  ])
  const material = { visit, round, instrument, mappings: found.filter((mapping) => mapping !== null) }
  return visit.page({
    title: round.title[language],
    isWide: true,
    status: refusal ? 409 : form.hasErrors ? 400 : 200,
    otherLanguage: pathTo('round', language === 'sv' ? 'en' : 'sv', { round: round.id }),
    children: (
      <>
        <Breadcrumbs
          language={language}
          links={[
            { href: visit.path('coordinator'), label: t.back },
            { href: visit.path('rounds'), label: t.title },
          ]}
        />
        <PageHeading title={round.title[language]} />
        <p>
          <Tag color={round.status === 'open' ? 'success' : 'neutral'}>{t.statuses[round.status]}</Tag>
        </p>
        {refusal && (
          <Notice color="danger" isStatus>
            <p tabindex={-1} data-autofocus>
              {refusal}
            </p>
          </Notice>
        )}
        <Done visit={visit} />
        <ErrorSummary form={{ errors: form.errors, language }} labels={labelsOf(visit)} />
        <Facts {...material} />
        <RegionRows {...material} />
        {round.status === 'open' && (
          <>
            <ExtendForm {...material} />
            <DatesForm {...material} />
            <CloseForm {...material} />
          </>
        )}
      </>
    ),
  })
}

const addressOf = (visit: RoundVisit): string => visit.path('round', { round: visit.params.round })

/** One round: where each region stands, dates, extensions, closing. */
export const getRound = async (visit: Visit<'round'>): Promise<Response> => {
  const round = await findRound(visit.deps, visit.params.round)
  return round ? show(visit, round) : visit.notFound()
}

/** Changes dates and target level. */
export const postChange = async (visit: Visit<'changeRound'>): Promise<Response> => {
  const { deps, form, language, person, now } = visit
  const round = await findRound(deps, visit.params.round)
  if (!round) return visit.notFound()
  const dates = readDates(form, language)
  const targetLevel = readTarget(form)
  const basedOnVersion = form.version()
  const formKey = form.formKey()
  if (form.hasErrors) return show(visit, round)
  const deed = { actor: asActor(person), at: now, formKey }
  const result = await deps.rounds.change({ ...deed, id: round.id, basedOnVersion, dates, targetLevel })
  if (result.ok || result.refusal.kind === 'already-done') return visit.redirect(`${addressOf(visit)}?done=changed`)
  const current = (await findRound(deps, round.id)) ?? round
  return show(visit, current, roundTexts[language].refusals[result.refusal.kind])
}

/** Gives one region longer. Based on the mapping as it stands when the form is sent: what the region does meanwhile does not matter to it. */
export const postExtension = async (visit: Visit<'extendRegion'>): Promise<Response> => {
  const { deps, form, language, person, now } = visit
  const round = await findRound(deps, visit.params.round)
  if (!round) return visit.notFound()
  const regionCode = form.choice(
    'extendRegion',
    regions.map(({ code }) => code),
    { isRequired: true },
  )
  const closesOn = form.day('extendClosesOn', { isRequired: true })
  if (closesOn !== '' && closesOn < round.closesOn)
    form.fail('extendClosesOn', { kind: 'before', other: formatDay(round.closesOn, language) })
  const reason = form.text('reason', { maxLength: maxReasonLength, isRequired: true })
  const formKey = form.formKey()
  if (form.hasErrors || regionCode === null) return show(visit, round)
  const mapping = await deps.assessments.get(regionCode, round.id)
  const deed = { actor: asActor(person), at: now, formKey }
  const basedOnVersion = mapping?.version ?? 0
  const result = await deps.rounds.extend({ ...deed, id: round.id, regionCode, closesOn, reason, basedOnVersion })
  if (result.ok || result.refusal.kind === 'already-done') return visit.redirect(`${addressOf(visit)}?done=extended`)
  return show(visit, round, roundTexts[language].extensionRefusals[result.refusal.kind])
}

/** Closes the round. */
export const postClose = async (visit: Visit<'closeRound'>): Promise<Response> => {
  const { deps, form, language, person, now } = visit
  const round = await findRound(deps, visit.params.round)
  if (!round) return visit.notFound()
  if (!form.isChecked('confirm')) form.fail('confirm', { kind: 'required' })
  const version = form.version()
  const formKey = form.formKey()
  if (form.hasErrors) return show(visit, round)
  const result = await deps.rounds.close({ id: round.id, version, actor: asActor(person), at: now, formKey })
  if (result.ok || result.refusal.kind === 'already-done') return visit.redirect(`${addressOf(visit)}?done=closed`)
  const current = (await findRound(deps, round.id)) ?? round
  return show(visit, current, roundTexts[language].refusals[result.refusal.kind])
}
