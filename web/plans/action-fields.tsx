import { indicatorsOf } from '#shared/instruments/instrument.ts'
import type { Member } from '#shared/people/person.ts'
import { actionStatuses } from '#shared/plans/plan.ts'
import { type FormState, Select, TextArea, TextInput } from '../components/form-parts.tsx'
import { actionLimits, type TypedAction } from './action-form.ts'
import { actionTexts } from './action-texts.ts'
import { PartnerFields } from './partner-fields.tsx'
import type { PlanContext, PlanVisit } from './plan-context.ts'
import { planWords } from './plan-words.ts'

type FieldsProps = { visit: PlanVisit; form: FormState; typed: TypedAction }
type WhoProps = {
  colleagues: readonly Pick<Member, 'email' | 'name'>[]
  /** Those who are named in the plan already. */
  partnerNames: readonly string[]
}

/** What is to be done. */
export const WhatFields = ({ visit, form, typed }: FieldsProps) => {
  const t = actionTexts[visit.language]
  return (
    <>
      <h2 class="ds-heading" data-size="xs">
        {t.whatTitle}
      </h2>
      <TextInput
        form={form}
        name="title"
        label={t.labels.title}
        hint={t.hints.title}
        value={typed.title}
        maxLength={actionLimits.title}
        isRequired
      />
      <TextArea
        form={form}
        name="text"
        label={t.labels.text}
        value={typed.text}
        maxLength={actionLimits.text}
        rows={4}
      />
      <TextArea
        form={form}
        name="goal"
        label={t.labels.goal}
        hint={t.hints.goal}
        value={typed.goal}
        maxLength={actionLimits.goal}
      />
    </>
  )
}

/** Who does it, with whom, and when. */
export const WhoFields = ({ visit, form, typed, colleagues, partnerNames: known }: FieldsProps & WhoProps) => {
  const t = actionTexts[visit.language]
  return (
    <>
      <h2 class="ds-heading" data-size="xs">
        {t.whoTitle}
      </h2>
      <Select
        form={form}
        name="responsibleId"
        label={t.labels.responsibleId}
        value={typed.responsibleId}
        options={[
          { value: '', label: t.noColleague },
          ...colleagues.map(({ email, name }) => ({ value: email, label: name })),
        ]}
      />
      <TextInput
        form={form}
        name="responsible"
        label={t.labels.responsible}
        hint={t.hints.responsible ?? ''}
        value={typed.responsible}
        maxLength={actionLimits.responsible}
      />
      <PartnerFields visit={visit} form={form} typed={typed} known={known} />
      <div class="plan-days">
        <DayField visit={visit} form={form} typed={typed} name="startsOn" />
        <DayField visit={visit} form={form} typed={typed} name="endsOn" />
      </div>
    </>
  )
}

const DayField = ({ visit, form, typed, name }: FieldsProps & { name: 'startsOn' | 'endsOn' }) => {
  const t = actionTexts[visit.language]
  return (
    <TextInput
      form={form}
      name={name}
      type="date"
      label={t.labels[name]}
      hint={t.hints[name] ?? ''}
      value={typed[name]}
      width="short"
    />
  )
}

/** What it takes. */
export const ResourceFields = ({ visit, form, typed }: FieldsProps) => {
  const t = actionTexts[visit.language]
  return (
    <>
      <h2 class="ds-heading" data-size="xs">
        {t.resourceTitle}
      </h2>
      <div class="plan-days">
        {(['hours', 'kronor'] as const).map((name) => (
          <TextInput
            form={form}
            name={name}
            label={t.labels[name]}
            value={typed[name]}
            inputMode="numeric"
            width="short"
          />
        ))}
      </div>
      <TextArea
        form={form}
        name="resource"
        label={t.labels.resource}
        hint={t.hints.resource ?? ''}
        value={typed.resource}
        maxLength={actionLimits.resource}
        rows={2}
      />
    </>
  )
}

/** How it is followed up. `hasStatus` false: the plan has been adopted, and its follow-ups say how it stands. */
export const FollowFields = ({ visit, form, typed, hasStatus }: FieldsProps & { hasStatus: boolean }) => {
  const t = actionTexts[visit.language]
  return (
    <>
      <h2 class="ds-heading" data-size="xs">
        {t.followTitle}
      </h2>
      <TextArea
        form={form}
        name="measure"
        label={t.labels.measure}
        hint={t.hints.measure ?? ''}
        value={typed.measure}
        maxLength={actionLimits.measure}
      />
      <div class="plan-days">
        {(['baseline', 'target'] as const).map((name) => (
          <TextInput form={form} name={name} label={t.labels[name]} value={typed[name]} width="short" />
        ))}
        <TextInput
          form={form}
          name="unit"
          label={t.labels.unit}
          value={typed.unit}
          maxLength={actionLimits.unit}
          width="short"
        />
      </div>
      {hasStatus ? (
        <Select
          form={form}
          name="status"
          label={t.labels.status}
          value={typed.status}
          options={actionStatuses.map((status) => ({
            value: status,
            label: planWords[visit.language].actionStatuses[status],
          }))}
        />
      ) : (
        <input type="hidden" name="status" value={typed.status} />
      )}
    </>
  )
}

/** Which question of the mapping an action of the region's own belongs to. */
export const IndicatorField = ({
  visit,
  context,
  form,
  indicatorId,
}: {
  visit: PlanVisit
  context: PlanContext
  form: FormState
  indicatorId: string
}) => {
  const t = actionTexts[visit.language]
  return (
    <Select
      form={form}
      name="indicator"
      label={t.labels.indicator}
      value={indicatorId}
      options={[
        { value: '', label: t.noIndicator },
        ...indicatorsOf(context.instrument).map((indicator) => ({
          value: indicator.id,
          label: `${indicator.id} ${indicator.question[visit.language]}`,
        })),
      ]}
    />
  )
}
