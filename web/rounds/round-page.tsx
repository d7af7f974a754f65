import { type Assessment, isHandedIn } from '#shared/assessments/assessment.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { regions } from '#shared/regions/regions.ts'
import type { Round } from '#shared/rounds/round.ts'
import { Checkbox, FormSecrets, Select, SubmitButton, TextInput } from '../components/form-parts.tsx'
import { Table, Tag } from '../components/page-parts.tsx'
import type { Visit } from '../site.tsx'
import { formatDay, formatNumber } from '../texts/format.ts'
import { DateFields } from './round-fields.tsx'
import { targetOfInstrument } from './round-form.ts'
import { roundTexts } from './round-texts.ts'

export type RoundVisit = Visit<'round'> | Visit<'changeRound'> | Visit<'extendRegion'> | Visit<'closeRound'>

/** Longest reason of an extension, in UTF-16 units: one sentence or two. */
export const maxReasonLength = 300

export type RoundMaterial = { visit: RoundVisit; round: Round; instrument: Instrument; mappings: Assessment[] }

const statusColors = {
  open: 'info',
  submitted: 'success',
  returned: 'warning',
  accepted: 'success',
  unlocked: 'warning',
} as const

/** What the round is: tool, period, last day to hand in, level to aim at. */
export const Facts = ({ visit: { language }, round, instrument }: RoundMaterial) => {
  const t = roundTexts[language]
  const facts = [
    [t.facts.instrument, t.instrumentName(instrument.title[language], instrument.version)],
    [t.facts.period, `${formatDay(round.opensOn, language)} – ${formatDay(round.closesOn, language)}`],
    [t.facts.deadline, formatDay(round.deadline, language)],
    ...(round.kind === 'mapping'
      ? [[t.facts.target, formatNumber(round.targetLevel ?? instrument.targetLevel, language)]]
      : []),
  ]
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Where each region stands, and until when it can answer. */
export const RegionRows = ({ visit, mappings }: RoundMaterial) => {
  const { language } = visit
  const t = roundTexts[language]
  const handedIn = mappings.filter(isHandedIn).length
  const known = new Map(mappings.map((mapping) => [mapping.regionCode, mapping]))
  return (
    <section>
      <h2 class="ds-heading" data-size="sm">
        {t.regionsTitle}
      </h2>
      <p>
        {t.handedIn}: {t.handedInOf(handedIn, regions.length)}.
      </p>
      <Table
        isStacked
        caption={t.regionsTitle}
        columns={[{ label: t.region }, { label: t.regionStatus }, { label: t.lastDay }, { label: t.reason }]}
        rows={regions.flatMap(({ code, name }) => {
          const mapping = known.get(code)
          if (!mapping) return []
          const isPartlyUnlocked = mapping.status === 'submitted' && (mapping.unlockedIds ?? []).length > 0
          const status = isPartlyUnlocked ? 'unlocked' : mapping.status
          const day = formatDay(mapping.closesOn, language)
          return [
            [
              name,
              <Tag color={statusColors[status]}>{t.regionStatuses[status]}</Tag>,
              mapping.extension ? t.extendedTo(day) : day,
              mapping.extension?.reason ?? '–',
            ],
          ]
        })}
      />
    </section>
  )
}

/** The form that changes dates and target level of an open round. */
export const DatesForm = ({ visit, round }: RoundMaterial) => {
  const { language, form } = visit
  const t = roundTexts[language]
  const isBack = visit.id === 'changeRound'
  const value = (name: 'opensOn' | 'deadline' | 'closesOn') => (isBack ? form.raw(name) : round[name])
  return (
    <section aria-labelledby="dates">
      <h2 class="ds-heading" data-size="sm" id="dates">
        {t.datesTitle}
      </h2>
      <p>{t.datesHint}</p>
      <form method="post" action={visit.path('changeRound', { round: round.id })} class="form" novalidate>
        <FormSecrets formKey={visit.newFormKey()} version={visit.form.shownVersion(round.version)} />
        <DateFields
          form={{ errors: form.errors, language }}
          values={{
            opensOn: value('opensOn'),
            deadline: value('deadline'),
            closesOn: value('closesOn'),
            targetLevel: isBack ? form.raw('targetLevel') : String(round.targetLevel ?? targetOfInstrument),
          }}
        />
        <SubmitButton variant="secondary">{t.saveDates}</SubmitButton>
      </form>
    </section>
  )
}

/** The form that gives one region longer. */
export const ExtendForm = ({ visit, round, mappings }: RoundMaterial) => {
  const { language } = visit
  const t = roundTexts[language]
  const form = { errors: visit.form.errors, language }
  const raw = (name: string) => (visit.id === 'extendRegion' ? visit.form.raw(name) : '')
  const options = regions
    .filter(({ code }) => mappings.some(({ regionCode }) => regionCode === code))
    .map(({ code, name }) => ({ value: code, label: name }))
  return (
    <section aria-labelledby="extend">
      <h2 class="ds-heading" data-size="sm" id="extend">
        {t.extendTitle}
      </h2>
      <p>{t.extendLead(formatDay(round.closesOn, language))}</p>
      <form method="post" action={visit.path('extendRegion', { round: round.id })} class="form" novalidate>
        <FormSecrets formKey={visit.newFormKey()} />
        <Select
          form={form}
          name="extendRegion"
          label={t.extendRegion}
          value={raw('extendRegion')}
          options={[{ value: '', label: t.chooseRegion }, ...options]}
          isRequired
        />
        <TextInput
          form={form}
          name="extendClosesOn"
          label={t.extendClosesOn}
          value={raw('extendClosesOn')}
          type="date"
          isRequired
        />
        <TextInput
          form={form}
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          value={raw('reason')}
          maxLength={maxReasonLength}
          isRequired
        />
        <SubmitButton variant="secondary">{t.extend}</SubmitButton>
      </form>
    </section>
  )
}

/** The form that closes the round. */
export const CloseForm = ({ visit, round }: RoundMaterial) => {
  const { language } = visit
  const t = roundTexts[language]
  const form = { errors: visit.form.errors, language }
  const label = t.closeLabel(round.title[language])
  return (
    <section aria-labelledby="close">
      <h2 class="ds-heading" data-size="sm" id="close">
        {label}
      </h2>
      <p>{t.closeText(formatDay(round.closesOn, language))}</p>
      <form method="post" action={visit.path('closeRound', { round: round.id })} class="form" novalidate>
        <FormSecrets formKey={visit.newFormKey()} version={visit.form.shownVersion(round.version)} />
        <Checkbox form={form} name="confirm" label={t.closeConfirm} isChecked={false} />
        <SubmitButton variant="secondary">{label}</SubmitButton>
      </form>
    </section>
  )
}
