import type { Language } from '#shared/platform/language.ts'
import { maxProfileNameLength, profileSchedules, type ReportProfile } from '#shared/reports/report-profile.ts'
import {
  Checkbox,
  ErrorSummary,
  FormSecrets,
  type FormState,
  RadioGroup,
  SubmitButton,
  TextInput,
} from '../../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../../components/page-parts.tsx'
import { pathTo } from '../../paths.ts'
import { deskTexts } from '../desk-texts.ts'
import { recipientWords } from '../desk-view.ts'
import { ChoiceFields, choiceLabels } from '../ordering/choice-fields.tsx'
import type { TypedChoice } from '../ordering/choice-form.ts'
import { choiceTexts } from '../ordering/choice-texts.ts'
import { profileTexts } from './profile-texts.ts'

export type ProfilePageProps = {
  language: Language
  form: FormState
  profile: ReportProfile
  version: number
  isStale: boolean
  typed: TypedChoice & { name: string; schedule: string }
  newFormKey: () => string
}

const Remove = ({ language, form, profile, version, newFormKey }: ProfilePageProps) => {
  const t = profileTexts[language]
  return (
    <details class="ds-details" open={form.errors.confirm !== undefined}>
      <summary>{t.remove}</summary>
      <form class="form" method="post" action={pathTo('removeReportProfile', language, { profile: profile.id })}>
        <p>{t.removeWhy}</p>
        <FormSecrets formKey={newFormKey()} version={version} />
        <Checkbox form={form} name="confirm" label={t.confirm} isChecked={false} isRequired />
        <SubmitButton color="danger">{t.remove}</SubmitButton>
      </form>
    </details>
  )
}

/** One profile: its name, its choice and its schedule, to change or to take away. */
export const ProfilePage = (props: ProfilePageProps) => {
  const { language, form, profile, version, typed, newFormKey } = props
  const t = profileTexts[language]
  const { schedules } = choiceTexts[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: pathTo('reportDesk', language), label: deskTexts[language].title },
          { href: pathTo('reportProfiles', language), label: t.title },
        ]}
      />
      <PageHeading title={profile.name} lead={recipientWords(profile.choice, language)} />
      {props.isStale && (
        <Notice color="warning" isStatus>
          <p>{t.stale}</p>
        </Notice>
      )}
      <ErrorSummary
        form={form}
        labels={{ name: t.name, ...choiceLabels(language), schedule: t.schedule, confirm: t.confirm }}
      />
      <form class="form" method="post" action={pathTo('changeReportProfile', language, { profile: profile.id })}>
        <FormSecrets formKey={newFormKey()} version={version} />
        <TextInput
          form={form}
          name="name"
          label={t.name}
          value={typed.name}
          maxLength={maxProfileNameLength}
          isRequired
        />
        <ChoiceFields language={language} form={form} recipient={profile.choice.recipient} typed={typed} />
        <RadioGroup
          form={form}
          name="schedule"
          label={t.schedule}
          hint={t.scheduleHint}
          value={typed.schedule}
          options={profileSchedules.map((value) => ({ value, label: schedules[value] }))}
        />
        <SubmitButton>{t.save}</SubmitButton>
      </form>
      <Remove {...props} />
    </>
  )
}
