import { asActor } from '#shared/people/person.ts'
import { maxProfileNameLength, profileSchedules, type ReportProfile } from '#shared/reports/report-profile.ts'
import type { ProfileChange } from '#shared/reports/report-profiles.ts'
import { pathTo } from '../../paths.ts'
import type { Site, Visit } from '../../site.tsx'
import { readChoice, sentChoice, typedOf } from '../ordering/choice-form.ts'
import { ProfilePage } from './profile-page.tsx'
import { profileTexts } from './profile-texts.ts'
import { ProfilesPage } from './profiles-page.tsx'

type OneVisit = Visit<'reportProfile' | 'changeReportProfile' | 'removeReportProfile'>

const showAll = async (visit: Visit<'reportProfiles'>): Promise<Response> => {
  const { language, deps, query, now } = visit
  const t = profileTexts[language]
  const done = (['saved', 'removed'] as const).find((code) => code === query.get('done'))
  return visit.page({
    title: t.title,
    children: (
      <ProfilesPage
        language={language}
        profiles={await deps.reports.profiles()}
        now={now}
        done={done ? t.done[done] : null}
      />
    ),
  })
}

const show = (visit: OneVisit, profile: ReportProfile, isStale = false): Response => {
  const { language, form, params } = visit
  const isSent = visit.id === 'changeReportProfile' && !isStale
  const kept = { ...typedOf(profile.choice), name: profile.name, schedule: profile.schedule }
  return visit.page({
    title: profile.name,
    status: isStale ? 409 : form.hasErrors ? 400 : 200,
    otherLanguage: pathTo('reportProfile', language === 'sv' ? 'en' : 'sv', params),
    children: (
      <ProfilePage
        language={language}
        form={{ errors: form.errors, language }}
        profile={profile}
        version={isStale ? profile.version : form.shownVersion(profile.version)}
        isStale={isStale}
        typed={isSent ? { ...sentChoice(form), name: form.raw('name'), schedule: form.raw('schedule') } : kept}
        newFormKey={visit.newFormKey}
      />
    ),
  })
}

const find = async ({ deps, params }: OneVisit): Promise<ReportProfile | null> =>
  (await deps.reports.profiles()).find(({ id }) => id === params.profile) ?? null

/** Carries out what a form asks of a profile; `read` gives null when something in the form is wrong. */
const change = async (
  visit: OneVisit,
  done: 'saved' | 'removed',
  read: (profile: ReportProfile) => ProfileChange['change'] | null,
): Promise<Response> => {
  const { deps, form, now, params } = visit
  const profile = await find(visit)
  const wanted = profile && read(profile)
  const deed = {
    id: params.profile,
    basedOnVersion: form.version(),
    actor: asActor(visit.person),
    at: now,
    formKey: form.formKey(),
  }
  // A profile that is taken away is not found when its form comes a second time; then it is asked whether it was carried out.
  if (profile && (form.hasErrors || !wanted)) return show(visit, profile)
  const outcome = await deps.reports.changeProfile({ ...deed, change: wanted ?? {} })
  if (outcome.ok || outcome.refusal.kind === 'already-done')
    return visit.redirect(`${visit.path('reportProfiles')}?done=${done}`)
  const { refusal } = outcome
  return refusal.kind === 'stale-profile' && refusal.current.isActive
    ? show(visit, refusal.current, true)
    : visit.notFound()
}

/** The profiles of reports: the list, one to change, and taking one away. */
export const registerProfiles = (site: Site): void => {
  site.on('reportProfiles', showAll)
  site.on('reportProfile', async (visit) => {
    const profile = await find(visit)
    return profile ? show(visit, profile) : visit.notFound()
  })
  site.on('changeReportProfile', (visit) =>
    change(visit, 'saved', ({ choice: { recipient } }) => {
      const name = visit.form.text('name', { maxLength: maxProfileNameLength, isRequired: true })
      const choice = readChoice(visit.form, recipient, visit.language)
      const schedule = visit.form.choice('schedule', profileSchedules, { isRequired: true })
      return choice && schedule ? { name, choice, schedule } : null
    }),
  )
  site.on('removeReportProfile', (visit) =>
    change(visit, 'removed', () => {
      if (!visit.form.isChecked('confirm')) visit.form.fail('confirm', { kind: 'required' })
      return { isActive: false }
    }),
  )
}
