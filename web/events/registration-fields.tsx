import { type ProjectEvent, waysOf } from '#shared/events/event.ts'
import { registrationLimits } from '#shared/events/registration.ts'
import { regions } from '#shared/regions/regions.ts'
import { type FormState, RadioGroup, Select, TextArea, TextInput } from '../components/form-parts.tsx'
import { eventTexts } from './event-texts.ts'
import type { TypedRegistration } from './registration-form.ts'
import { registrationTexts } from './registration-texts.ts'

/** What somebody tells of herself when she registers, and changes later; her address only the first time. */
export const RegistrationFields = ({
  event,
  form,
  typed,
  hasEmail,
}: {
  event: ProjectEvent
  form: FormState
  typed: TypedRegistration
  hasEmail: boolean
}) => {
  const t = registrationTexts[form.language]
  const ways = waysOf(event)
  return (
    <>
      <TextInput
        form={form}
        name="name"
        label={t.labels.name}
        value={typed.name}
        autocomplete="name"
        maxLength={registrationLimits.name}
        isRequired
      />
      {hasEmail && (
        <TextInput
          form={form}
          name="email"
          label={t.labels.email}
          hint={t.emailHint}
          value={typed.email}
          type="email"
          autocomplete="email"
          maxLength={254}
          isRequired
        />
      )}
      <TextInput
        form={form}
        name="organisation"
        label={t.labels.organisation}
        value={typed.organisation}
        autocomplete="organization"
        maxLength={registrationLimits.organisation}
        isRequired
      />
      <Select
        form={form}
        name="region"
        label={t.labels.region}
        hint={t.regionHint}
        value={typed.region}
        options={[
          { value: '', label: t.noRegion },
          ...regions.map(({ code, name }) => ({ value: code as string, label: name })),
        ]}
      />
      {ways.length > 1 && (
        <RadioGroup
          form={form}
          name="way"
          label={t.labels.way}
          value={typed.way}
          isInline
          options={ways.map((value) => ({ value, label: eventTexts[form.language].ways[value] }))}
        />
      )}
      {event.form !== 'online' && (
        <TextInput
          form={form}
          name="diet"
          label={t.labels.diet}
          hint={t.dietHint}
          value={typed.diet}
          maxLength={registrationLimits.needs}
        />
      )}
      <TextArea
        form={form}
        name="access"
        label={t.labels.access}
        hint={t.accessHint}
        value={typed.access}
        rows={3}
        maxLength={registrationLimits.needs}
      />
      <RadioGroup
        form={form}
        name="language"
        label={t.labels.language}
        value={typed.language}
        isInline
        options={[
          { value: 'sv', label: t.languages.sv },
          { value: 'en', label: t.languages.en },
        ]}
      />
    </>
  )
}
