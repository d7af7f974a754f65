import { texts } from '#shared/platform/language.ts'
import { type OwnTargetRefusal, targetLevels } from '#shared/review/set-own-target.ts'
import { nationalTarget } from '#shared/scoring/target-level.ts'
import type { Mapping } from '../assessments/mapping.ts'
import { FormSecrets, type FormState, RadioGroup, SubmitButton } from '../components/form-parts.tsx'
import { Notice } from '../components/page-parts.tsx'
import { formatNumber } from '../texts/format.ts'

type OwnTargetTexts = {
  title: string
  lead: string
  label: string
  national: (level: string) => string
  level: (level: number) => string
  save: string
  saved: string
  stands: (level: string) => string
  refusals: Record<Exclude<OwnTargetRefusal['kind'], 'already-done'>, string>
}

/** Texts of the region's own target level. */
export const ownTargetTexts = texts<OwnTargetTexts>({
  sv: {
    title: 'Er målnivå',
    lead: 'Resultatet jämför era svar med en målnivå. Siktar ni på något annat än den nationella väljer ni det här. Det går att ändra så länge omgången är öppen, även när ni har lämnat in.',
    label: 'Målnivå i den här omgången',
    national: (level) => `Den nationella målnivån (${level})`,
    level: (level) => `Nivå ${level}`,
    save: 'Spara målnivån',
    saved: 'Målnivån är sparad.',
    stands: (level) => `Er målnivå i den här omgången är ${level}.`,
    refusals: {
      'round-closed': 'Omgången är avslutad, så målnivån går inte att ändra.',
      'stale-version': 'Kartläggningen har ändrats sedan du öppnade sidan. Titta igen och spara.',
      'unknown-mapping': 'Kartläggningen finns inte.',
    },
  },
  en: {
    title: 'Your target level',
    lead: 'The result compares your answers with a target level. If you aim at something else than the national one, choose it here. It can be changed as long as the round is open, also after handing in.',
    label: 'Target level in this round',
    national: (level) => `The national target level (${level})`,
    level: (level) => `Level ${level}`,
    save: 'Save the target level',
    saved: 'The target level is saved.',
    stands: (level) => `Your target level in this round is ${level}.`,
    refusals: {
      'round-closed': 'The round is closed, so the target level cannot be changed.',
      'stale-version': 'The mapping has changed since you opened the page. Look again and save.',
      'unknown-mapping': 'The mapping does not exist.',
    },
  },
})

/** The choice of a target level of one's own (owners, in an open round); to others what it is. */
export const OwnTargetForm = ({
  mapping,
  form,
  formKey,
  action,
  isOwner,
  isSaved,
}: {
  mapping: Mapping
  form: FormState
  formKey: string
  action: string
  isOwner: boolean
  isSaved: boolean
}) => {
  const { language } = form
  const t = ownTargetTexts[language]
  const { assessment, round, instrument } = mapping
  const national = nationalTarget(instrument, round).level
  const canSet = isOwner && round.status === 'open'
  const words = (level: number) => formatNumber(level, language)
  return (
    <section class="own-target" aria-labelledby="target">
      <h2 class="ds-heading" data-size="sm" id="target">
        {t.title}
      </h2>
      {isSaved && (
        <Notice color="success" isStatus>
          <p>{t.saved}</p>
        </Notice>
      )}
      {canSet ? (
        <form method="post" action={`${action}#target`} class="form" autocomplete="off" novalidate>
          <p>{t.lead}</p>
          <FormSecrets formKey={formKey} version={assessment.version} />
          <RadioGroup
            form={form}
            name="target"
            label={t.label}
            value={String(assessment.ownTargetLevel ?? 'national')}
            isInline
            options={[
              { value: 'national', label: t.national(words(national)) },
              ...targetLevels.map((level) => ({ value: String(level), label: t.level(level) })),
            ]}
          />
          <SubmitButton variant="secondary">{t.save}</SubmitButton>
        </form>
      ) : (
        <p>{t.stands(words(assessment.ownTargetLevel ?? national))}</p>
      )}
    </section>
  )
}
