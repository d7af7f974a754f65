import type { Language } from '#shared/platform/language.ts'
import { FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { formatDay } from '../texts/format.ts'
import { deskRemindTexts } from './desk-remind-texts.ts'

/** A region that has not handed in, with when the coordinator last reminded it. */
type RemindableRegion = {
  code: string
  name: string
  since: string | null
  remindedAt: string | null
  hasTeam: boolean
}

export type RemindForm = {
  round: { id: string; title: string }
  regions: readonly RemindableRegion[]
  preview: { subject: string; text: string }
  addresses: { send: string; runs: string }
  formKey: string
}

const RegionBox = ({ region, language }: { region: RemindableRegion; language: Language }) => {
  const t = deskRemindTexts[language]
  const { code, name, since, remindedAt, hasTeam } = region
  const notes = [
    ...(since === null ? [] : [since]),
    hasTeam ? (remindedAt === null ? t.notReminded : t.reminded(formatDay(remindedAt, language))) : t.noTeam,
  ]
  return (
    <label class="form-radio" for={`remind-${code}`}>
      <input
        class="ds-input"
        type="checkbox"
        id={`remind-${code}`}
        name="region"
        value={code}
        checked={hasTeam}
        disabled={!hasTeam}
      />
      <span class="form-radio__text">
        <span class="form-radio__label">{name}</span>
        <span class="form-radio__description">{notes.join(' · ')}</span>
      </span>
    </label>
  )
}

/** The reminder in one step: those missing are ticked, the mail is shown, and one button sends it. */
export const DeskRemind = ({ form, language }: { form: RemindForm; language: Language }) => {
  const t = deskRemindTexts[language]
  const { round, regions, preview, addresses, formKey } = form
  return (
    <form class="national-remind" method="post" action={addresses.send}>
      <h3 class="ds-heading" data-size="xs">
        {t.title}
      </h3>
      <p>{t.lead(round.title)}</p>
      <FormSecrets formKey={formKey} />
      <input type="hidden" name="round" value={round.id} />
      <input type="hidden" name="chosen" value="1" />
      <fieldset class="ds-fieldset national-remind__regions">
        <legend class="ds-label">{t.regions}</legend>
        {regions.map((region) => (
          <RegionBox region={region} language={language} />
        ))}
      </fieldset>
      <details class="ds-details">
        <summary>{t.preview}</summary>
        <div>
          <p>{t.previewMeans}</p>
          <p>
            <strong>{t.subject(preview.subject)}</strong>
          </p>
          <pre class="national-remind__mail">{preview.text}</pre>
        </div>
      </details>
      <p>{t.means}</p>
      <p>
        <SubmitButton>{t.send}</SubmitButton>{' '}
        <a class="ds-link" href={addresses.runs}>
          {t.runs}
        </a>
      </p>
    </form>
  )
}
