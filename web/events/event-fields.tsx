import { eventForms, eventKinds, eventLimits } from '#shared/events/event.ts'
import { regions } from '#shared/regions/regions.ts'
import { CheckboxGroup } from '../components/checkbox-group.tsx'
import { type FormState, RadioGroup, Select, TextArea, TextInput } from '../components/form-parts.tsx'
import type { TypedEvent } from './event-form.ts'
import { type EventField, eventFormTexts } from './event-form-texts.ts'
import { eventTexts } from './event-texts.ts'

type FieldsProps = { form: FormState; typed: TypedEvent }

const fieldOf =
  ({ form, typed }: FieldsProps) =>
  (name: Exclude<EventField, 'regions'>) => ({
    form,
    name,
    label: eventFormTexts[form.language].labels[name],
    value: typed[name],
    ...(eventFormTexts[form.language].hints[name] && { hint: eventFormTexts[form.language].hints[name] as string }),
  })

const When = (props: FieldsProps) => {
  const field = fieldOf(props)
  const t = eventFormTexts[props.form.language]
  return (
    <fieldset class="ds-fieldset event-when">
      <legend class="ds-label">{t.time}</legend>
      <TextInput {...field('startDay')} type="date" width="short" isRequired />
      <TextInput {...field('startTime')} type="time" width="short" isRequired />
      <TextInput {...field('endDay')} type="date" width="short" isRequired />
      <TextInput {...field('endTime')} type="time" width="short" isRequired />
    </fieldset>
  )
}

/** All that is written of an event. */
export const EventFields = (props: FieldsProps) => {
  const { form, typed } = props
  const { language } = form
  const t = eventFormTexts[language]
  const words = eventTexts[language]
  const field = fieldOf(props)
  return (
    <>
      <TextInput {...field('title')} maxLength={eventLimits.title} isRequired />
      <TextInput {...field('titleEn')} maxLength={eventLimits.title} />
      <TextArea {...field('description')} rows={8} maxLength={eventLimits.description} />
      <TextArea {...field('descriptionEn')} rows={5} maxLength={eventLimits.description} />
      <Select {...field('kind')} options={eventKinds.map((value) => ({ value, label: words.kinds[value] }))} />
      <RadioGroup
        {...field('form')}
        isInline
        options={eventForms.map((value) => ({ value, label: words.forms[value] }))}
      />
      <When {...props} />
      <TextInput {...field('place')} maxLength={eventLimits.place} />
      <TextInput {...field('meetingUrl')} maxLength={eventLimits.url} />
      <TextInput {...field('siteSeats')} inputMode="numeric" width="short" />
      <TextInput {...field('onlineSeats')} inputMode="numeric" width="short" />
      <TextInput {...field('lastDay')} type="date" width="short" />
      <TextInput {...field('hours')} width="short" />
      <details class="ds-details event-regions" open={typed.regions.length > 0}>
        <summary>{t.labels.regions}</summary>
        <div>
          <p class="event-hint">{t.hints.regions}</p>
          <CheckboxGroup
            form={form}
            name="regions"
            label={t.labels.regions}
            values={typed.regions}
            options={regions.map(({ code, name }) => ({ value: code as string, label: name }))}
          />
        </div>
      </details>
    </>
  )
}
