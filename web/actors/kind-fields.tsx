import { actorLimits } from '#shared/actors/listed-actor.ts'
import type { Language } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import { CheckboxGroup } from '../components/checkbox-group.tsx'
import { type FormState, Select, TextInput } from '../components/form-parts.tsx'
import { type ActorFields, ownKinds } from './actor-form.ts'
import { actorsTexts } from './actors-texts.ts'
import { actorDeskTexts } from './desk-texts.ts'

export type FormProps = {
  language: Language
  form: FormState
  fields: ActorFields
  isRegions: boolean
  hasHidden: boolean
}

/** What kind of actor it is, of which branch, and for which regions. */
export const Kind = ({ language, form, fields, isRegions }: FormProps) => {
  const { fields: t, hints } = actorDeskTexts[language]
  // A region's own entry stays what it is, of the region that it is.
  if (isRegions) return null
  return (
    <>
      <Select
        form={form}
        name="kind"
        label={t.kind}
        value={fields.value('kind')}
        options={ownKinds.map((kind) => ({ value: kind, label: actorsTexts[language].kinds[kind] }))}
      />
      {(['branch-sv', 'branch-en'] as const).map((name) => (
        <TextInput
          form={form}
          name={name}
          label={t[name]}
          {...(name === 'branch-sv' && { hint: hints.branch })}
          value={fields.value(name)}
          maxLength={actorLimits.branch}
        />
      ))}
      <details class="ds-details">
        <summary>{t.regions}</summary>
        <div>
          <p>{hints.regions}</p>
          <CheckboxGroup
            form={form}
            name="regions"
            label={t.regions}
            values={fields.regions}
            options={regions.map(({ code, name }) => ({ value: code, label: name }))}
          />
        </div>
      </details>
    </>
  )
}
