import type { Invitation } from '#shared/people/invitation.ts'
import type { PeopleRefusal } from '#shared/people/people-deed.ts'
import type { Language } from '#shared/platform/language.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import type { Site, Visit } from '../site.tsx'
import { formatList } from '../texts/format.ts'
import { peopleTexts } from './people-texts.ts'

const placeName = (invitation: Invitation, language: Language) =>
  findRegion(invitation.scope)?.name ?? peopleTexts[language].whole

const problem = (visit: Visit<'invitation'> | Visit<'acceptInvitation'>, refusal: PeopleRefusal) => {
  const t = peopleTexts[visit.language]
  return visit.page({
    title: t.invitationProblem,
    status: refusal.kind === 'invitation-unknown' ? 404 : 400,
    children: <PageHeading title={t.invitationProblem} lead={t.refusals[refusal.kind]} />,
  })
}

/** The page behind an invitation's link, and saying yes. */
export const registerInvitations = (site: Site): void => {
  const { deps } = site

  site.on('invitation', async (visit) => {
    const { language, person, params, path } = visit
    const t = peopleTexts[language]
    const found = await deps.people.invitation(params.secret, visit.now)
    if (!found.ok) return problem(visit, found.refusal)
    const invitation = found.value
    const roles = formatList(
      invitation.roles.map((role) => t.roles[role].name.toLowerCase()),
      language,
    )
    const here = path('invitation', params)
    return visit.page({
      title: t.invitationTitle,
      children: (
        <>
          <PageHeading
            title={t.invitationTitle}
            lead={t.invitationLead(invitation.invitedBy.name, placeName(invitation, language), roles)}
          />
          {visit.query.has('again') && (
            <Notice color="warning" isStatus>
              {t.acceptAgain}
            </Notice>
          )}
          <p>{t.invitationFor(invitation.email)}</p>
          {!person && (
            <a class="ds-button" href={`${path('signIn')}?to=${encodeURIComponent(here)}`}>
              {t.signInToAccept}
            </a>
          )}
          {person && person.email !== invitation.email && (
            <Notice color="warning">{t.wrongPerson(person.email, invitation.email)}</Notice>
          )}
          {person?.email === invitation.email && (
            <form method="post" action={path('acceptInvitation', params)}>
              <FormSecrets formKey={visit.newFormKey()} />
              <SubmitButton>{t.accept}</SubmitButton>
            </form>
          )}
        </>
      ),
    })
  })

  site.on('acceptInvitation', async (visit) => {
    const formKey = visit.form.formKey()
    if (visit.form.hasErrors) return visit.redirect(`${visit.path('invitation', visit.params)}?again=1`)
    const result = await deps.people.accept({
      secret: visit.params.secret,
      person: visit.person,
      at: visit.now,
      formKey,
    })
    if (!result.ok && result.refusal.kind !== 'already-done') return problem(visit, result.refusal)
    return visit.redirect(`${visit.path('myPage')}?accepted=1`)
  })
}
