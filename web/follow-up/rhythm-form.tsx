import { type Rhythm, type RhythmContent, rhythmKinds } from '#shared/follow-up/rhythm.ts'
import type { Language } from '#shared/platform/language.ts'
import { swedishYear } from '#shared/platform/swedish-day.ts'
import { FormSecrets, type FormState, RadioGroup, SubmitButton, TextInput } from '../components/form-parts.tsx'
import type { FormReader } from '../form.ts'
import { type PlanVisit, planParams } from '../plans/plan-context.ts'
import { formatDay } from '../texts/format.ts'
import { planFollowUpTexts } from './plan-follow-up-texts.ts'

/** The first day may lie this many years back or ahead; others are taken for slips of the pen. */
const yearsEitherWay = 5

/** Reads and checks the form of the rhythm; ask `form.hasErrors` before using it. */
export const readRhythm = (form: FormReader, now: Date, language: Language): RhythmContent => {
  const kind = form.choice('rhythm', rhythmKinds, { isRequired: true }) ?? 'none'
  const from = form.day('from', { isRequired: kind !== 'none' })
  const [first, last] = [swedishYear(now) - yearsEitherWay, swedishYear(now) + yearsEitherWay]
  const year = Number(from.slice(0, 4))
  if (from !== '' && !form.errors.from && (year < first || year > last))
    form.fail('from', { kind: 'own', message: planFollowUpTexts[language].year(first, last) })
  return { kind, from }
}

/** The rhythm in words. */
export const rhythmInWords = (rhythm: RhythmContent | null, language: Language): string => {
  const t = planFollowUpTexts[language]
  return rhythm === null || rhythm.kind === 'none'
    ? t.rhythms.none
    : t.rhythmNow(rhythm.kind, formatDay(rhythm.from, language))
}

/** The form in which the region sets how often it follows its plan up. */
export const RhythmForm = ({
  visit,
  form,
  rhythm,
  typed,
}: {
  visit: PlanVisit
  form: FormState
  rhythm: Rhythm | null
  typed: { kind: string; from: string }
}) => {
  const t = planFollowUpTexts[visit.language]
  return (
    <form method="post" action={visit.path('setRhythm', planParams(visit))} class="plan-form">
      <FormSecrets formKey={visit.newFormKey()} version={visit.form.shownVersion(rhythm?.version ?? 0)} />
      <RadioGroup
        form={form}
        name="rhythm"
        label={t.rhythm}
        value={typed.kind}
        options={rhythmKinds.map((kind) => ({ value: kind, label: t.rhythms[kind] }))}
      />
      <TextInput
        form={form}
        name="from"
        label={t.from}
        hint={t.fromHint}
        type="date"
        width="short"
        value={typed.from}
      />
      <SubmitButton variant="secondary">{t.saveRhythm}</SubmitButton>
    </form>
  )
}
