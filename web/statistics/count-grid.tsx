import type { Language } from '#shared/platform/language.ts'
import {
  type CountContent,
  type Sector,
  sectorSum,
  sectors,
  sexes,
  validationForms,
} from '#shared/statistics/validation-count.ts'
import { FieldMessage, type FormState, fieldId, TextInput } from '../components/form-parts.tsx'
import { nationalWords } from '../national/national-words.ts'
import { type CountFields, cellName, totalName } from './count-form.ts'
import { countTexts } from './count-texts.ts'

type GridProps = {
  form: FormState
  fields: CountFields
  /** What is read from the fields; null while a field cannot be read. */
  content: CountContent | null
  previous: { year: number; counts: CountContent['counts'] } | null
}

const CellInput = ({ form, name, label, value }: { form: FormState; name: string; label: string; value: string }) => (
  <>
    <input
      class="ds-input statistics-cell"
      id={fieldId(name)}
      name={name}
      inputmode="numeric"
      autocomplete="off"
      value={value}
      aria-label={label}
      aria-invalid={form.errors[name] ? 'true' : undefined}
      aria-describedby={form.errors[name] ? `${fieldId(name)}-error` : undefined}
    />
    <FieldMessage form={form} name={name} />
  </>
)

/** What the sector's boxes add up to now, and what was submitted the year before. */
const sums = ({ content, previous }: GridProps, sector: Sector, language: Language): string => {
  const t = countTexts[language]
  const now = content && sectorSum(content.counts, sector).sum
  const before = previous && sectorSum(previous.counts, sector).sum
  return [
    ...(now === null ? [] : [t.sumNow(now)]),
    ...(before === null || !previous ? [] : [t.sumPrevious(previous.year, before)]),
  ].join(' ')
}

const SectorGrid = ({ sector, ...props }: GridProps & { sector: Sector }) => {
  const { form, fields } = props
  const { language } = form
  const [t, words] = [countTexts[language], nationalWords[language]]
  const title = words.sectors[sector]
  const sum = sums(props, sector, language)
  return (
    <fieldset class="ds-fieldset statistics-sector">
      <legend class="ds-label statistics-sector__title">{title}</legend>
      <table class="statistics-grid">
        <thead>
          <tr>
            <th scope="col">{t.form}</th>
            {sexes.map((sex) => (
              <th scope="col">{t.sexes[sex]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {validationForms.map((kind) => (
            <tr>
              <th scope="row">{words.forms[kind]}</th>
              {sexes.map((sex) => {
                const name = cellName(sector, kind, sex)
                const label = t.cell(title, words.forms[kind].toLowerCase(), t.sexes[sex])
                return (
                  <td>
                    <CellInput form={form} name={name} label={label} value={fields[name] ?? ''} />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {sum !== '' && <p class="statistics-note">{sum}</p>}
      <TextInput
        form={form}
        name={totalName(sector)}
        label={t.total}
        hint={t.totalHint}
        value={fields[totalName(sector)] ?? ''}
        inputMode="numeric"
        width="short"
      />
    </fieldset>
  )
}

/** The boxes: a group a sector, with a row a form of validation and a column a sex. */
export const CountGrid = (props: GridProps) => (
  <div class="statistics-sectors">
    {sectors.map((sector) => (
      <SectorGrid {...props} sector={sector} />
    ))}
  </div>
)
