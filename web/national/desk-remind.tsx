import type { Language } from '#shared/platform/language.ts'
import type { ReminderSubject } from '#shared/reminders/reminder-run.ts'
import { FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { formatDay } from '../texts/format.ts'
import { deskRemindTexts } from './desk-remind-texts.ts'

/** A region that lacks what is reminded of, with when the coordinator last reminded it. */
type RemindableRegion = {
  code: string
  name: string
  since: string | null
  remindedAt: string | null
  hasTeam: boolean
}

export type RemindForm = {
  subject: ReminderSubject
  title: string
  lead: string
  regions: readonly RemindableRegion[]
  preview: { subject: string; text: string }
  addresses: { send: string; runs: string }
  formKey: string
}

const RegionBox = ({ region, about, language }: { region: RemindableRegion; about: string; language: Language }) => {
  const id = `remind-${about}-${region.code}`
  const t = deskRemindTexts[language]
  const { code, name, since, remindedAt, hasTeam } = region
  const notes = [
    ...(since === null ? [] : [since]),
    hasTeam ? (remindedAt === null ? t.notReminded : t.reminded(formatDay(remindedAt, language))) : t.noTeam,
  ]
  return (
    <label class="form-radio" for={id}>
      <input
        class="ds-input"
        type="checkbox"
        id={id}
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

/** Those missing are ticked, the mail is shown, and one button sends it. */
const DeskRemind = ({ form, language }: { form: RemindForm; language: Language }) => {
  const t = deskRemindTexts[language]
  const { subject, title, lead, regions, preview, addresses, formKey } = form
  const chosen = t.regions(regions.filter(({ hasTeam }) => hasTeam).length, regions.length)
  return (
    <form class="national-remind" id={`remind-${subject.about}`} method="post" action={addresses.send}>
      <h3 class="ds-heading" data-size="xs">
        {title}
      </h3>
      <p>{lead}</p>
      <FormSecrets formKey={formKey} />
      <input type="hidden" name="about" value={subject.about} />
      {subject.about === 'page' ? null : subject.about === 'counts' ? (
        <input type="hidden" name="year" value={String(subject.year)} />
      ) : (
        <input type="hidden" name="round" value={subject.roundId} />
      )}
      <input type="hidden" name="chosen" value="1" />
      <details class="ds-details">
        <summary>{chosen}</summary>
        <div>
          <fieldset class="ds-fieldset national-remind__regions">
            <legend class="ds-sr-only">{chosen}</legend>
            {regions.map((region) => (
              <RegionBox region={region} about={subject.about} language={language} />
            ))}
          </fieldset>
        </div>
      </details>
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
      <p class="national-remind__send">
        <SubmitButton>
          {t.send}
          <span class="ds-sr-only">: {title}</span>
        </SubmitButton>
      </p>
    </form>
  )
}

/** The reminders in one step, one for each matter that some region lacks, and what holds for all of them. */
export const DeskReminders = ({ forms, language }: { forms: readonly RemindForm[]; language: Language }) => {
  const t = deskRemindTexts[language]
  const [first] = forms
  if (!first) return null
  return (
    <>
      {forms.map((form) => (
        <DeskRemind form={form} language={language} />
      ))}
      <p>
        {t.means}{' '}
        <a class="ds-link" href={first.addresses.runs}>
          {t.runs}
        </a>
      </p>
    </>
  )
}
