import type { Language } from '#shared/platform/language.ts'
import {
  type CountContent,
  type Sector,
  sectorSum,
  sectors,
  sexes,
  validationForms,
} from '#shared/statistics/validation-count.ts'
import { FieldMessage, type FormState, fieldId } from '../components/form-parts.tsx'
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

type Box = { name: string; label: string }

const BoxInput = ({ form, fields, name, label }: Box & { form: FormState; fields: CountFields }) => (
  <input
    class="ds-input statistics-cell"
    id={fieldId(name)}
    name={name}
    inputmode="numeric"
    autocomplete="off"
    value={fields[name] ?? ''}
    aria-label={label}
    aria-invalid={form.errors[name] ? 'true' : undefined}
    aria-describedby={form.errors[name] ? `${fieldId(name)}-error` : undefined}
  />
)

/** One row of boxes, and under it what is wrong with them. */
const BoxRow = ({
  title,
  boxes,
  span,
  ...props
}: {
  form: FormState
  fields: CountFields
  title: string
  boxes: Box[]
  span: number
}) => {
  const wrong = boxes.filter(({ name }) => props.form.errors[name])
  return (
    <>
      <tr class={span === 1 ? 'statistics-row' : 'statistics-row statistics-row--total'}>
        <th scope="row">{title}</th>
        {boxes.map((box) => (
          <td colspan={span}>
            <BoxInput {...props} {...box} />
          </td>
        ))}
      </tr>
      {wrong.length > 0 && (
        <tr>
          <td class="statistics-problems" colspan={3}>
            {wrong.map(({ name }) => (
              <FieldMessage form={props.form} name={name} />
            ))}
          </td>
        </tr>
      )}
    </>
  )
}

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
            <BoxRow
              form={form}
              fields={fields}
              title={words.forms[kind]}
              span={1}
              boxes={sexes.map((sex) => ({
                name: cellName(sector, kind, sex),
                label: t.cell(title, words.forms[kind].toLowerCase(), t.sexes[sex]),
              }))}
            />
          ))}
          <BoxRow
            form={form}
            fields={fields}
            title={t.total}
            span={2}
            boxes={[{ name: totalName(sector), label: t.totalLabel(title) }]}
          />
        </tbody>
      </table>
      {sum !== '' && <p class="statistics-note">{sum}</p>}
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
