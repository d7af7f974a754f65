import { mappingCourseId } from '#shared/courses/course.ts'
import type { Invitation } from '#shared/people/invitation.ts'
import type { PeopleRefusal } from '#shared/people/people-deed.ts'
import { asActor, nationalRoles, type Role, regionRoles, type Scope } from '#shared/people/person.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import { isRegionCode } from '#shared/regions/regions.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { formatDay, formatList } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { MembersPage } from './members-page.tsx'
import { peopleTexts } from './people-texts.ts'

type RegionRoute = 'members' | 'inviteMember' | 'withdrawInvitation' | 'removeMember'
type NationalRoute = 'nationalMembers' | 'inviteNationalMember' | 'withdrawNationalInvitation' | 'removeNationalMember'
type MembersVisit = Visit<RegionRoute> | Visit<NationalRoute>

/** What differs between a region's team and the national one. */
const placeOf = (visit: MembersVisit) => {
  const { language } = visit
  if (visit.region && isRegionCode(visit.region.code)) {
    const params = { region: visit.region.code }
    const at = (id: RegionRoute) => pathTo(id, language, params)
    return {
      scope: visit.region.code as Scope,
      where: visit.region.name,
      roles: regionRoles as readonly Role[],
      back: { href: pathTo('region', language, params), label: visit.region.name },
      page: at('members'),
      other: pathTo('members', language === 'sv' ? 'en' : 'sv', params),
      actions: { invite: at('inviteMember'), withdraw: at('withdrawInvitation'), remove: at('removeMember') },
    }
  }
  const at = (id: NationalRoute) => pathTo(id, language)
  return {
    scope: 'SE' as Scope,
    where: peopleTexts[language].whole,
    roles: nationalRoles as readonly Role[],
    back: { href: pathTo('coordinator', language), label: siteTexts[language].desk },
    page: at('nationalMembers'),
    other: pathTo('nationalMembers', language === 'sv' ? 'en' : 'sv'),
    actions: {
      invite: at('inviteNationalMember'),
      withdraw: at('withdrawNationalInvitation'),
      remove: at('removeNationalMember'),
    },
  }
}

const noticeOf = (visit: MembersVisit) => {
  const code = visit.query.get('done')
  const sentences = peopleTexts[visit.language].done
  if (code === null || !Object.hasOwn(sentences, code)) return null
  return {
    color: code === 'mail-failed' ? ('warning' as const) : ('success' as const),
    text: sentences[code as keyof typeof sentences],
  }
}

const show = async (visit: MembersVisit, refusal?: PeopleRefusal) => {
  const place = placeOf(visit)
  const { people, courses } = visit.deps
  const [members, invitations] = await Promise.all([
    people.members(place.scope),
    people.invitations(place.scope, visit.now),
  ])
  const training = visit.region
    ? await courses.takenBy(
        mappingCourseId,
        members.map(({ email }) => email),
      )
    : null
  const t = peopleTexts[visit.language]
  const hasProblem = visit.form.hasErrors || refusal !== undefined
  return visit.page({
    title: `${t.members} – ${place.where}`,
    status: hasProblem ? (refusal?.kind === 'stale-version' ? 409 : 400) : 200,
    otherLanguage: place.other,
    children: (
      <MembersPage
        {...place}
        language={visit.language}
        members={members}
        training={training}
        invitations={invitations}
        newFormKey={visit.newFormKey}
        form={{ errors: visit.form.errors, language: visit.language }}
        typed={{ email: visit.form.raw('email'), role: visit.form.raw('role') || (place.roles[0] ?? '') }}
        notice={refusal ? { color: 'danger', text: t.refusals[refusal.kind] } : noticeOf(visit)}
      />
    ),
  })
}

const sendInvitation = async (visit: MembersVisit, where: string, invitation: Invitation, secret: string) => {
  const { deps, language } = visit
  const t = peopleTexts[language]
  await deps.sendMail({
    to: invitation.email,
    subject: t.mailSubject(where),
    text: t.mailBody({
      by: invitation.invitedBy.name,
      where,
      roles: formatList(
        invitation.roles.map((role) => t.roles[role].name.toLowerCase()),
        language,
      ),
      address: deps.site.origin + pathTo('invitation', language, { secret }),
      endsOn: formatDay(invitation.endsAt, language),
    }),
  })
}

const invite = async (visit: MembersVisit) => {
  const place = placeOf(visit)
  const { form, deps } = visit
  const email = form.email('email')
  const role = form.choice('role', place.roles, { isRequired: true })
  const formKey = form.formKey()
  if (form.hasErrors || role === null) return show(visit)
  const actor = asActor(visit.person)
  const result = await deps.people.invite({ email, scope: place.scope, roles: [role], actor, at: visit.now, formKey })
  if (!result.ok && result.refusal.kind !== 'already-done') {
    form.fail('email', { kind: 'own', message: peopleTexts[visit.language].refusals[result.refusal.kind] })
    return show(visit)
  }
  if (!result.ok) return visit.redirect(`${place.page}?done=invited`)
  try {
    await sendInvitation(visit, place.where, result.value.invitation, result.value.secret)
    return visit.redirect(`${place.page}?done=invited`)
  } catch (error) {
    deps.log.error('mail-failed', { name: error instanceof Error ? error.name : 'unknown' })
    return visit.redirect(`${place.page}?done=mail-failed`)
  }
}

const finish = (visit: MembersVisit, result: Outcome<unknown, PeopleRefusal>, code: 'withdrawn' | 'removed') =>
  result.ok || result.refusal.kind === 'already-done'
    ? visit.redirect(`${placeOf(visit).page}?done=${code}`)
    : show(visit, result.refusal)

const withdraw = async (visit: MembersVisit) => {
  const id = visit.form.text('id', { maxLength: 100, isRequired: true })
  const formKey = visit.form.formKey()
  if (visit.form.hasErrors) return show(visit)
  const { scope } = placeOf(visit)
  const change = { scope, id, actor: asActor(visit.person), at: visit.now, formKey }
  return finish(visit, await visit.deps.people.withdraw(change), 'withdrawn')
}

const remove = async (visit: MembersVisit) => {
  const email = visit.form.email('email')
  const formKey = visit.form.formKey()
  if (visit.form.hasErrors) return show(visit)
  const { scope } = placeOf(visit)
  const change = { scope, email, actor: asActor(visit.person), at: visit.now, formKey }
  return finish(visit, await visit.deps.people.remove(change), 'removed')
}

/** Members and invitations, of a region and nationally. */
export const registerMembers = (site: Site): void => {
  site.on('members', (visit) => show(visit))
  site.on('inviteMember', invite)
  site.on('withdrawInvitation', withdraw)
  site.on('removeMember', remove)
  site.on('nationalMembers', (visit) => show(visit))
  site.on('inviteNationalMember', invite)
  site.on('withdrawNationalInvitation', withdraw)
  site.on('removeNationalMember', remove)
}
