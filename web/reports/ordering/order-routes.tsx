import { asActor } from '#shared/people/person.ts'
import type { Language, Localized } from '#shared/platform/language.ts'
import { type Recipient, type ReportChoice, recipients, seriesOf, wholeChoice } from '#shared/reports/report-choice.ts'
import { maxProfileNameLength, profileSchedules } from '#shared/reports/report-profile.ts'
import { maxChangeNoteLength, type StatusReport } from '#shared/reports/status-report.ts'
import type { FormReader } from '../../form.ts'
import { pathTo } from '../../paths.ts'
import type { Site, Visit } from '../../site.tsx'
import { formatMoment } from '../../texts/format.ts'
import { newestOf, roundName, versionWords } from '../desk-view.ts'
import { readChoice, sentChoice, typedOf } from './choice-form.ts'
import { choiceTexts } from './choice-texts.ts'
import {
  chosenId,
  materialOptions,
  type OrderMaterials,
  readMaterial,
  readMaterials,
  roundOfChoice,
} from './order-material.ts'
import { OrderPage, profileDeed } from './order-page.tsx'
import { orderTexts } from './order-texts.ts'

type OrderVisit = Visit<'newReport' | 'orderReport'>

const recipientOf = ({ params }: OrderVisit): Recipient | null =>
  recipients.find((recipient) => recipient === params.recipient) ?? null

/** The profile that the address names, where it is for this recipient. */
const profileOf = async ({ deps, query }: OrderVisit, recipient: Recipient) => {
  const id = query.get('profil')
  const found = id === null ? undefined : (await deps.reports.profiles()).find((profile) => profile.id === id)
  return found?.choice.recipient === recipient ? found : null
}

const materialsOf = async ({ deps }: OrderVisit): Promise<OrderMaterials> =>
  readMaterials(deps.snapshots, await deps.rounds.list())

const show = async (visit: OrderVisit, recipient: Recipient): Promise<Response> => {
  const { language, deps, form } = visit
  const [materials, reports, profile] = await Promise.all([
    materialsOf(visit),
    deps.reports.list(),
    profileOf(visit, recipient),
  ])
  const { latest: snapshot, rounds } = materials
  const isSent = visit.id === 'orderReport'
  const period = isSent ? form.raw('period') : (snapshot?.roundId ?? '')
  const choice = isSent ? sentChoice(form) : typedOf(profile?.choice ?? wholeChoice(recipient))
  const newest = newestOf(reports, seriesOf(roundOfChoice(materials, period), { recipient, regionCode: choice.region }))
  const title = orderTexts[language].title(choiceTexts[language].recipients[recipient])
  return visit.page({
    title,
    status: form.hasErrors ? 400 : 200,
    otherLanguage: pathTo('newReport', language === 'sv' ? 'en' : 'sv', { recipient }),
    children: (
      <OrderPage
        language={language}
        form={{ errors: form.errors, language }}
        recipient={recipient}
        newFormKey={visit.newFormKey}
        material={
          snapshot && {
            moment: formatMoment(snapshot.createdAt, language),
            round: roundName(rounds, snapshot.roundId, language),
          }
        }
        periods={materialOptions(materials, language)}
        latest={newest && versionWords(newest, language)}
        isSameMaterial={newest?.snapshotId === chosenId(materials, period) && newest?.status !== 'failed'}
        profile={profile?.name ?? null}
        typed={{
          ...choice,
          period,
          changeNote: { sv: form.raw('changeNote-sv'), en: form.raw('changeNote-en') },
          name: form.raw('name'),
          schedule: form.raw('schedule') || 'never',
        }}
      />
    ),
  })
}

const keepProfile = async (visit: OrderVisit, recipient: Recipient): Promise<Response> => {
  const { form, deps, language } = visit
  const choice = readChoice(form, recipient, language)
  const name = form.text('name', { maxLength: maxProfileNameLength, isRequired: true })
  const schedule = form.choice('schedule', profileSchedules, { isRequired: true })
  const formKey = form.formKey()
  if (form.hasErrors || !choice || !schedule) return show(visit, recipient)
  await deps.reports.saveProfile({ name, choice, schedule, actor: asActor(visit.person), at: visit.now, formKey })
  return visit.redirect(`${visit.path('reportProfiles')}?done=saved`)
}

const carryOut = async (
  visit: OrderVisit,
  materials: OrderMaterials,
  order: { period: string; choice: ReportChoice; changeNote: Localized; formKey: string },
): Promise<StatusReport | 'already-done' | null> => {
  const { form, deps, language } = visit
  const snapshot = await readMaterial(deps.snapshots, materials, order.period)
  if (!snapshot) {
    form.fail('period', { kind: 'own', message: orderTexts[language].noSnapshotOfRound })
    return null
  }
  const { id, roundId, createdAt, isDemonstration } = snapshot
  const newer = new Set(materials.kept.filter((facts) => facts.createdAt > createdAt).map((facts) => facts.id))
  const result = await deps.reports.order({
    ...order,
    period: roundId,
    snapshotId: id,
    newerSnapshotIds: newer,
    isDemonstration,
    actor: asActor(visit.person),
    at: visit.now,
  })
  if (result.ok) return result.value
  if (result.refusal.kind === 'already-done') return 'already-done'
  const latest = versionWords(result.refusal.latest, language)
  const t = orderTexts[language]
  for (const each of result.refusal.missing)
    form.fail(`changeNote-${each}`, { kind: 'own', message: t.changeNoteMissing(latest, t.languages[each]) })
  return null
}

/** What is said of the change in the languages that the report comes in. */
const readNote = (form: FormReader, chosen: readonly Language[]): Localized => {
  const read = (each: Language): string => {
    const text = form.text(`changeNote-${each}`, { maxLength: maxChangeNoteLength })
    return chosen.includes(each) ? text : ''
  }
  return { sv: read('sv'), en: read('en') }
}

const order = async (visit: OrderVisit, recipient: Recipient): Promise<Response> => {
  const { form, language } = visit
  const materials = await materialsOf(visit)
  const offered = materialOptions(materials, language).map(({ value }) => value)
  const period = form.choice('period', offered, { isRequired: true })
  const choice = readChoice(form, recipient, language)
  const changeNote = readNote(form, choice?.languages ?? [])
  const formKey = form.formKey()
  if (form.hasErrors || period === null || !choice) return show(visit, recipient)
  const ordered = await carryOut(visit, materials, { period, choice, changeNote, formKey })
  if (ordered === null) return show(visit, recipient)
  if (ordered === 'already-done') return visit.redirect(visit.path('reportDesk'))
  return visit.redirect(`${visit.path('deskReport', { report: ordered.id })}?done=ordered`)
}

/** Where a coordinator orders a report, or keeps what she has chosen. */
export const registerOrdering = (site: Site): void => {
  site.on('newReport', (visit) => {
    const recipient = recipientOf(visit)
    return recipient ? show(visit, recipient) : visit.notFound()
  })
  site.on('orderReport', (visit) => {
    const recipient = recipientOf(visit)
    if (!recipient) return visit.notFound()
    return visit.form.raw('deed') === profileDeed ? keepProfile(visit, recipient) : order(visit, recipient)
  })
}
