import type { Invitation } from '#shared/people/invitation.ts'
import type { Member, Role } from '#shared/people/person.ts'
import type { Language } from '#shared/platform/language.ts'
import {
  ErrorSummary,
  FormSecrets,
  type FormState,
  RadioGroup,
  SubmitButton,
  TextInput,
} from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Table } from '../components/page-parts.tsx'
import { courseTexts } from '../courses/course-texts.ts'
import { formatDay, formatList } from '../texts/format.ts'
import { peopleTexts } from './people-texts.ts'

type MembersPageProps = {
  language: Language
  where: string
  back: { href: string; label: string }
  roles: readonly Role[]
  members: Member[]
  invitations: Invitation[]
  actions: { invite: string; withdraw: string; remove: string }
  newFormKey: () => string
  form: FormState
  typed: { email: string; role: string }
  notice: { color: 'success' | 'warning' | 'danger'; text: string } | null
  /** When each has taken the training before the mapping, by e-mail address; null where it does not matter (the national team). */
  training: ReadonlyMap<string, string> | null
}

const trainingWords = (takenAt: string | undefined, language: Language): string => {
  const t = courseTexts[language]
  return takenAt ? t.takenOn(formatDay(takenAt, language)) : t.notTaken
}

const MemberTable = ({ language, members, actions, newFormKey, training }: MembersPageProps) => {
  const t = peopleTexts[language]
  if (members.length === 0) return <p>{t.nobody}</p>
  return (
    <Table
      isStacked
      caption={t.members}
      columns={[
        { label: t.name },
        { label: t.email },
        { label: t.role },
        ...(training ? [{ label: courseTexts[language].column }] : []),
        { label: t.remove },
      ]}
      rows={members.map((member) => [
        member.name,
        member.email,
        formatList(
          member.roles.map((role) => t.roles[role].name),
          language,
        ),
        ...(training ? [trainingWords(training.get(member.email), language)] : []),
        <details class="ds-details">
          <summary>
            {t.remove}
            <span class="ds-sr-only"> {member.name}</span>
          </summary>
          <form method="post" action={actions.remove}>
            <FormSecrets formKey={newFormKey()} />
            <input type="hidden" name="email" value={member.email} />
            <p>{t.removeMeans}</p>
            <SubmitButton variant="secondary" color="danger">
              {t.removeLabel(member.name)}
            </SubmitButton>
          </form>
        </details>,
      ])}
    />
  )
}

const InvitationTable = ({ language, invitations, actions, newFormKey }: MembersPageProps) => {
  const t = peopleTexts[language]
  if (invitations.length === 0) return <p>{t.noInvitations}</p>
  return (
    <Table
      isStacked
      caption={t.openInvitations}
      columns={[{ label: t.email }, { label: t.role }, { label: t.ends }, { label: t.withdraw }]}
      rows={invitations.map((invitation) => [
        invitation.email,
        formatList(
          invitation.roles.map((role) => t.roles[role].name),
          language,
        ),
        formatDay(invitation.endsAt, language),
        <form method="post" action={actions.withdraw}>
          <FormSecrets formKey={newFormKey()} />
          <input type="hidden" name="id" value={invitation.id} />
          <button
            class="ds-button"
            data-variant="tertiary"
            type="submit"
            aria-label={t.withdrawLabel(invitation.email)}
          >
            {t.withdraw}
          </button>
        </form>,
      ])}
    />
  )
}

/** Members of a scope, invitations that wait, and the form that invites. */
export const MembersPage = (props: MembersPageProps) => {
  const { language, form, typed, roles, notice } = props
  const t = peopleTexts[language]
  return (
    <>
      <Breadcrumbs language={language} links={[props.back]} />
      <PageHeading title={t.members} lead={t.membersLead(props.where)} />
      {notice && (
        <Notice color={notice.color} isStatus>
          {notice.text}
        </Notice>
      )}
      <ErrorSummary form={form} labels={{ email: t.email, role: t.role }} />
      <MemberTable {...props} />
      <h2 class="ds-heading" data-size="sm">
        {t.openInvitations}
      </h2>
      <InvitationTable {...props} />
      <h2 class="ds-heading" data-size="sm">
        {t.inviteTitle}
      </h2>
      <p>{t.inviteHint}</p>
      <form method="post" action={props.actions.invite} class="form" novalidate>
        <FormSecrets formKey={props.newFormKey()} />
        <TextInput
          form={form}
          name="email"
          label={t.email}
          hint={t.emailHint}
          value={typed.email}
          type="email"
          isRequired
        />
        <RadioGroup
          form={form}
          name="role"
          label={t.role}
          value={typed.role}
          options={roles.map((role) => ({ value: role, label: t.roles[role].name, text: t.roles[role].may }))}
        />
        <SubmitButton>{t.send}</SubmitButton>
      </form>
    </>
  )
}
