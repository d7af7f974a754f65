import { waysOf } from '#shared/events/event.ts'
import { registrationLimits } from '#shared/events/registration.ts'
import { regions } from '#shared/regions/regions.ts'
import { FormSecrets, RadioGroup, Select, SubmitButton, TextInput } from '../components/form-parts.tsx'
import type { AttendanceProps } from './attendance-page.tsx'
import { attendanceTexts } from './attendance-texts.ts'
import { placeOf } from './event-place.ts'
import { eventTexts } from './event-texts.ts'
import { fromWhere } from './event-words.ts'

/** Adds somebody who came without having registered. */
export const Late = ({ visit, event, form, typed, day }: AttendanceProps) => {
  const { language } = visit
  const t = attendanceTexts[language]
  const ways = waysOf(event)
  return (
    <section aria-labelledby="late">
      <h2 class="ds-heading" data-size="sm" id="late">
        {t.lateTitle}
      </h2>
      <p>{t.lateLead}</p>
      <form method="post" action={placeOf(visit).toEvent('add', event.id)} class="form" novalidate>
        <FormSecrets formKey={visit.newFormKey()} />
        <input type="hidden" name="day" value={day} />
        <TextInput
          form={form}
          name="name"
          label={t.name}
          value={typed.name}
          maxLength={registrationLimits.name}
          isRequired
        />
        <TextInput
          form={form}
          name="organisation"
          label={t.organisation}
          value={typed.organisation}
          maxLength={registrationLimits.organisation}
          isRequired
        />
        <Select
          form={form}
          name="region"
          label={t.region}
          value={typed.region}
          options={[
            { value: '', label: t.noRegion },
            ...regions.map(({ code, name }) => ({ value: code as string, label: name })),
          ]}
        />
        <TextInput
          form={form}
          name="email"
          label={t.email}
          hint={t.emailHint}
          value={typed.email}
          type="email"
          maxLength={254}
        />
        {ways.length > 1 && (
          <RadioGroup
            form={form}
            name="way"
            label={t.way}
            value={typed.way}
            isInline
            options={ways.map((value) => ({ value, label: eventTexts[language].ways[value] }))}
          />
        )}
        <SubmitButton variant="secondary">{t.add}</SubmitButton>
      </form>
    </section>
  )
}

/** Removes a registration with all that is known of the person. */
export const Remove = ({ visit, event, people, form }: AttendanceProps) => {
  const t = attendanceTexts[visit.language]
  const removable = people.filter(({ certificate }) => certificate === null)
  if (removable.length === 0) return null
  return (
    <section aria-labelledby="remove">
      <h2 class="ds-heading" data-size="sm" id="remove">
        {t.remove}
      </h2>
      <p>{t.removeLead}</p>
      <form method="post" action={placeOf(visit).toEvent('remove', event.id)} class="form">
        <FormSecrets formKey={visit.newFormKey()} />
        <Select
          form={form}
          name="person"
          label={t.whom}
          value=""
          options={[
            { value: '', label: '–' },
            ...removable.map((person) => ({ value: person.id, label: `${person.name}, ${fromWhere(person)}` })),
          ]}
        />
        <SubmitButton variant="secondary" color="danger">
          {t.removeButton}
        </SubmitButton>
      </form>
    </section>
  )
}
