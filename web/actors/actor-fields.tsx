import { actorLimits, actorOwners } from '#shared/actors/listed-actor.ts'
import {
  Checkbox,
  ErrorSummary,
  FormSecrets,
  Select,
  SubmitButton,
  TextArea,
  TextInput,
} from '../components/form-parts.tsx'
import { actorDeskTexts } from './desk-texts.ts'
import { type FormProps, Kind } from './kind-fields.tsx'

const Names = ({ language, form, fields }: FormProps) => {
  const t = actorDeskTexts[language].fields
  return (
    <>
      {(['name-sv', 'name-en'] as const).map((name) => (
        <TextInput
          form={form}
          name={name}
          label={t[name]}
          value={fields.value(name)}
          maxLength={actorLimits.name}
          isRequired
        />
      ))}
      {(['does-sv', 'does-en'] as const).map((name) => (
        <TextArea
          form={form}
          name={name}
          label={t[name]}
          value={fields.value(name)}
          maxLength={actorLimits.does}
          rows={2}
          isRequired
        />
      ))}
    </>
  )
}

const Reach = ({ language, form, fields }: FormProps) => {
  const { fields: t, hints } = actorDeskTexts[language]
  return (
    <>
      <TextInput
        form={form}
        name="address"
        label={t.address}
        hint={hints.address}
        value={fields.value('address')}
        maxLength={actorLimits.address}
      />
      <TextInput
        form={form}
        name="mail"
        type="email"
        label={t.mail}
        hint={hints.mail}
        value={fields.value('mail')}
        maxLength={actorLimits.mail}
      />
      <TextInput
        form={form}
        name="phone"
        label={t.phone}
        value={fields.value('phone')}
        maxLength={actorLimits.phone}
        width="short"
      />
    </>
  )
}

const Sources = ({ language, form, fields }: FormProps) => {
  const { fields: t, hints } = actorDeskTexts[language]
  return (
    <>
      {(['source-sv', 'source-en'] as const).map((name) => (
        <TextInput
          form={form}
          name={name}
          label={t[name]}
          {...(name === 'source-sv' && { hint: hints.source })}
          value={fields.value(name)}
          maxLength={200}
        />
      ))}
      <TextInput
        form={form}
        name="source-url"
        label={t['source-url']}
        hint={hints.address}
        value={fields.value('source-url')}
        maxLength={500}
      />
      <TextInput
        form={form}
        name="source-read"
        type="date"
        label={t['source-read']}
        value={fields.value('source-read')}
        width="short"
      />
    </>
  )
}

/** The fields of an entry. */
export const ActorFieldsForm = (
  props: FormProps & { action: string; formKey: string; version?: number; hasId: boolean },
) => {
  const { language, form, fields, action, formKey, version, isRegions, hasHidden, hasId } = props
  const { fields: t, owners, save } = actorDeskTexts[language]
  return (
    <>
      <ErrorSummary form={form} labels={t} />
      <form method="post" action={action} novalidate>
        <FormSecrets formKey={formKey} {...(version !== undefined && { version })} />
        <Names {...props} />
        <Reach {...props} />
        <Kind {...props} />
        <Sources {...props} />
        <Select
          form={form}
          name="owner"
          label={t.owner}
          value={fields.value('owner')}
          options={actorOwners.map((owner) => ({ value: owner, label: owners[owner] }))}
        />
        <TextInput
          form={form}
          name="nextCheckOn"
          type="date"
          label={t.nextCheckOn}
          value={fields.value('nextCheckOn')}
          width="short"
          isRequired
        />
        {hasHidden && !isRegions && (
          <Checkbox form={form} name="isHidden" label={t.isHidden} isChecked={fields.isHidden} />
        )}
        {hasId && <TextInput form={form} name="id" label={t.id} value={fields.value('id')} maxLength={80} />}
        <SubmitButton>{save}</SubmitButton>
      </form>
    </>
  )
}
