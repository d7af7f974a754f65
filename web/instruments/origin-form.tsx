import { FormSecrets, RadioGroup, SubmitButton, TextInput } from '../components/form-parts.tsx'
import type { LineagePageProps } from './lineage-page.tsx'
import { lineageTexts } from './lineage-texts.ts'
import type { OriginView } from './lineage-view.ts'
import { versionParams } from './version-visit.ts'

/** Several of these forms stand on the page, so a field's name begins with the indicator. */
export const originField = (id: string, field: 'from' | 'kind' | 'reason'): string => `${id}-${field}`

/** Says where an indicator comes from, when ids and texts say it wrong. */
export const OriginForm = ({ page, entry }: { page: LineagePageProps; entry: OriginView }) => {
  const { visit, draft } = page
  const { language } = visit
  const t = lineageTexts[language]
  const { id } = entry.indicator
  const form = { errors: visit.form.errors, language }
  const chosen = draft?.head.content.choices.origins[id]
  const isPosted = visit.form.raw('indicator') === id
  const [from, kind] = [originField(id, 'from'), originField(id, 'kind')]
  return (
    <details class="ds-details" open={isPosted && visit.form.hasErrors}>
      <summary>
        {t.choose}
        <span class="ds-sr-only"> {id}</span>
      </summary>
      <div>
        <form method="post" action={`${visit.path('saveInstrumentOrigin', versionParams(visit))}#${id}`} class="form">
          <FormSecrets formKey={visit.newFormKey()} />
          <input type="hidden" name="indicator" value={id} />
          <TextInput
            form={form}
            name={from}
            label={t.from}
            hint={t.fromHint}
            value={isPosted ? visit.form.raw(from) : entry.origin.from.join(', ')}
          />
          <RadioGroup
            form={form}
            name={kind}
            label={t.kind}
            value={
              isPosted
                ? visit.form.raw(kind)
                : chosen?.kind === 'kept' || chosen?.kind === 'changed'
                  ? chosen.kind
                  : 'auto'
            }
            options={(['auto', 'kept', 'changed'] as const).map((one) => ({ value: one, label: t.kinds[one] }))}
          />
          <SubmitButton variant="secondary">{t.save}</SubmitButton>
        </form>
      </div>
    </details>
  )
}
