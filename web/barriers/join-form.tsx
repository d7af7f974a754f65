import { type NationalBarrier, referenceOf } from '#shared/barriers/national-barrier.ts'
import { type Barrier, barrierLevels } from '#shared/plans/plan.ts'
import { findRegion } from '#shared/regions/regions.ts'
import {
  describedBy,
  FieldMessage,
  FormSecrets,
  fieldId,
  Select,
  SubmitButton,
  TextInput,
} from '../components/form-parts.tsx'
import { planWords } from '../plans/plan-words.ts'
import type { Visit } from '../site.tsx'
import { barrierDeskTexts } from './barrier-desk-texts.ts'
import type { RaisedView } from './barrier-desk-view.ts'
import { inLanguage } from './barrier-words.ts'
import { nationalTextLimits } from './national-form.ts'
import { referenceText } from './reference-form.ts'

export type BarrierDeskVisit = Visit<'barrierDesk'> | Visit<'joinBarriers'>

const Choice = ({ visit, barrier }: { visit: BarrierDeskVisit; barrier: Barrier }) => {
  const { language, form } = visit
  const value = referenceText(referenceOf(barrier))
  const id = `${fieldId('members')}-${value.replaceAll('.', '-')}`
  const region = findRegion(barrier.regionCode)?.name ?? barrier.regionCode
  const about = [
    region,
    `${barrierDeskTexts[language].weight} ${planWords[language].barrierWeights[barrier.weight]}`,
    ...(barrier.indicatorIds.length > 0 ? [barrier.indicatorIds.join(', ')] : []),
  ].join(' · ')
  return (
    <label class="form-radio" for={id}>
      <input
        class="ds-input"
        type="checkbox"
        id={id}
        name="members"
        value={value}
        checked={form.all('members').includes(value)}
      />
      <span class="form-radio__text">
        <span class="form-radio__label">{barrier.title}</span>
        <span class="form-radio__description">{about}</span>
        {barrier.stops && <span class="form-radio__description">{barrier.stops}</span>}
      </span>
    </label>
  )
}

/** Where what is ticked is put: in a national barrier that is there, or in a new one. */
const PlaceFields = ({ visit, nationals }: { visit: BarrierDeskVisit; nationals: readonly NationalBarrier[] }) => {
  const { language, form: posted } = visit
  const t = barrierDeskTexts[language]
  const form = { errors: posted.errors, language }
  return (
    <>
      <Select
        form={form}
        name="into"
        label={t.labels.into}
        hint={t.hints.into}
        value={posted.raw('into')}
        options={[
          { value: '', label: t.newNational },
          ...nationals.map(({ id, title, titleEn }) => ({
            value: id,
            label: inLanguage(title, titleEn, language).text,
          })),
        ]}
      />
      <TextInput
        form={form}
        name="title"
        label={t.labels.title}
        hint={t.hints.title}
        value={posted.raw('title')}
        maxLength={nationalTextLimits.title}
      />
      <Select
        form={form}
        name="level"
        label={t.labels.level}
        value={posted.raw('level')}
        options={[
          { value: '', label: '–' },
          ...barrierLevels.map((level) => ({ value: level, label: planWords[language].barrierLevels[level].name })),
        ]}
      />
    </>
  )
}

/** What is free to join, with where to put what is ticked: a new national barrier, or one that is there. */
export const JoinForm = ({
  visit,
  free,
  nationals,
  roundId,
}: {
  visit: BarrierDeskVisit
  free: RaisedView['free']
  nationals: readonly NationalBarrier[]
  roundId: string
}) => {
  const { language, form: posted } = visit
  const t = barrierDeskTexts[language]
  const form = { errors: posted.errors, language }
  return (
    <form
      method="post"
      action={`${visit.path('joinBarriers')}?round=${encodeURIComponent(roundId)}`}
      class="plan-form"
      novalidate
    >
      <FormSecrets formKey={visit.newFormKey()} />
      <fieldset
        class="ds-fieldset form-radios"
        id={fieldId('members')}
        tabindex={-1}
        aria-describedby={describedBy(form, 'members')}
      >
        <legend class="ds-label">{t.labels.members}</legend>
        {free.map(({ level, barriers }) => (
          <>
            <h3 class="ds-heading" data-size="2xs">
              {planWords[language].barrierLevels[level].name}
            </h3>
            {barriers.map((barrier) => (
              <Choice visit={visit} barrier={barrier} />
            ))}
          </>
        ))}
        <FieldMessage form={form} name="members" />
      </fieldset>
      <h3 class="ds-heading" data-size="xs">
        {t.joinTitle}
      </h3>
      <PlaceFields visit={visit} nationals={nationals} />
      <SubmitButton>{t.join}</SubmitButton>
    </form>
  )
}
