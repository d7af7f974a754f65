import { swedishDay } from '#shared/platform/swedish-day.ts'
import { regions } from '#shared/regions/regions.ts'
import type { MoveEffect } from '#shared/rounds/move-effect.ts'
import type { Unlocked } from '#shared/rounds/move-round.ts'
import type { Round } from '#shared/rounds/round.ts'
import { Checkbox, ErrorSummary, FormSecrets, SubmitButton, TextArea } from '../components/form-parts.tsx'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { mailOwners } from '../people/mail-owners.ts'
import type { Site, Visit } from '../site.tsx'
import { formatDay, formatList } from '../texts/format.ts'
import { EffectTable, unlockedRegions } from './effect-table.tsx'
import { effectTexts } from './effect-texts.ts'
import { moveTexts } from './move-texts.ts'
import { titleOf, VersionCrumbs } from './parts.tsx'
import { olderRounds } from './version-routes.tsx'
import { deedOf, readVersion, type Version, versionAddress, versionParams } from './version-visit.ts'

type MoveVisit = Visit<'moveRound'> | Visit<'confirmMoveRound'>

/** Longer than the usual message by far; it stands at every question that is unlocked. */
const maxMessageLength = 1000

const MoveForm = ({ visit, round, effects }: { visit: MoveVisit; round: Round; effects: MoveEffect[] }) => {
  const { language } = visit
  const t = moveTexts[language]
  const form = { errors: visit.form.errors, language }
  return (
    <form
      method="post"
      action={visit.path('confirmMoveRound', { ...versionParams(visit), round: round.id })}
      class="form"
    >
      <FormSecrets formKey={visit.newFormKey()} version={visit.form.shownVersion(round.version)} />
      {unlockedRegions(effects).length > 0 && (
        <TextArea
          form={form}
          name="message"
          label={t.message}
          hint={t.messageHint}
          value={visit.form.has('message') ? visit.form.raw('message') : t.usualMessage}
          maxLength={maxMessageLength}
        />
      )}
      <Checkbox form={form} name="seen" label={t.confirm} isChecked={visit.form.isChecked('seen')} />
      <SubmitButton>{t.move}</SubmitButton>
    </form>
  )
}

const show = async (
  visit: MoveVisit,
  found: { version: Version; round: Round } | null,
  refusal?: string,
): Promise<Response> => {
  const { language, form, deps, now } = visit
  if (!found) return visit.notFound()
  const { version, round } = found
  const t = moveTexts[language]
  const title = t.title(round.title[language])
  const effects = await deps.roundMoves.effects(round, version.instrument)
  const isOver = round.closesOn < swedishDay(now)
  return visit.page({
    title,
    status: refusal ? 409 : form.hasErrors ? 400 : 200,
    isWide: true,
    otherLanguage: pathTo('moveRound', language === 'sv' ? 'en' : 'sv', { ...versionParams(visit), round: round.id }),
    children: (
      <>
        <VersionCrumbs visit={visit} version={version} />
        <PageHeading eyebrow={titleOf(version, visit)} title={title} lead={t.lead} />
        <ErrorSummary form={{ errors: form.errors, language }} labels={{ message: t.message, seen: t.confirm }} />
        {refusal && <Notice color="danger">{refusal}</Notice>}
        {isOver && <Notice color="warning">{effectTexts[language].closed(formatDay(round.closesOn, language))}</Notice>}
        {version.status !== 'published' && <Notice color="info">{t.notPublished}</Notice>}
        <section class="version-part">
          <h2 class="ds-heading" data-size="sm">
            {effectTexts[language].title(round.title[language])}
          </h2>
          <EffectTable round={round} effects={effects} language={language} />
        </section>
        {!isOver && version.status === 'published' && <MoveForm visit={visit} round={round} effects={effects} />}
      </>
    ),
  })
}

const find = async (visit: MoveVisit): Promise<{ version: Version; round: Round } | null> => {
  const version = await readVersion(visit)
  const round = version && (await olderRounds(visit, version)).find(({ id }) => id === visit.params.round)
  return version && round ? { version, round } : null
}

/** Mails the owners of each region that got questions unlocked, in Swedish as the regions work in. Returns the names of regions where it reached nobody. */
const tell = async (
  { deps }: MoveVisit,
  round: Round,
  { unlocked, message }: { unlocked: Unlocked[]; message: string },
): Promise<string[]> => {
  const told = await Promise.all(
    unlocked.map(async ({ regionCode, indicatorIds }) => {
      const region = regions.find(({ code }) => code === regionCode)
      if (!region) return []
      const mail = moveTexts.sv.mail({
        round: round.title.sv,
        region: region.name,
        questions: formatList(indicatorIds, 'sv'),
        message,
        address: deps.site.origin + pathTo('handIn', 'sv', { region: region.code, round: round.id }),
      })
      return (await mailOwners(deps, region.code, mail)) ? [] : [region.name]
    }),
  )
  return told.flat()
}

const move = async (visit: Visit<'confirmMoveRound'>): Promise<Response> => {
  const { form, deps, language, params } = visit
  const { actor, at, formKey } = deedOf(visit)
  const version = await readVersion(visit)
  const round = version && (await deps.rounds.get(params.round))
  if (!version || !round || round.instrumentId !== version.key.instrumentId) return visit.notFound()
  const message = form.text('message', { maxLength: maxMessageLength })
  if (form.has('message') && message === '') form.fail('message', { kind: 'required' })
  if (!form.isChecked('seen')) form.fail('seen', { kind: 'required' })
  const basedOn = form.version()
  if (form.hasErrors) return show(visit, { version, round })
  const words = message || moveTexts.sv.usualMessage
  const outcome = await deps.roundMoves.move({
    round: { ...round, version: basedOn },
    toVersion: version.key.instrumentVersion,
    message: words,
    actor,
    at,
    formKey,
  })
  if (outcome.ok) {
    const unreached = await tell(visit, round, { unlocked: outcome.value, message: words })
    const said = unreached.length > 0 ? { say: 'round-moved-unmailed', of: formatList(unreached, language) } : null
    return visit.redirect(versionAddress(visit, said ?? { say: 'round-moved' }))
  }
  if (outcome.refusal.kind === 'already-done') return visit.redirect(versionAddress(visit, { say: 'round-moved' }))
  return show(visit, { version, round }, moveTexts[language].refusals[outcome.refusal.kind])
}

/** Moving a running round to a newer version. */
export const registerRoundMoves = (site: Site): void => {
  site.on('moveRound', async (visit) => show(visit, await find(visit)))
  site.on('confirmMoveRound', move)
}
