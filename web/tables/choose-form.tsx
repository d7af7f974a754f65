import type { Language } from '#shared/platform/language.ts'
import type { Dimension, StatisticsTable } from '#shared/tables/table.ts'
import { FieldMessage, type FormState, fieldId, Select } from '../components/form-parts.tsx'
import { type Asked, type BulkPick, columnsName, pickName, picks, viewName } from './asked.ts'
import { chooseTexts } from './choose-texts.ts'

/** Lists longer than this get columns of boxes where there is room. */
const longList = 8

/** The buttons that tick many boxes at once; each comes back to the same list. */
const Picks = ({ dimension, language }: { dimension: Dimension; language: Language }) => {
  const t = chooseTexts[language]
  const offered: readonly BulkPick[] = dimension.isRegion ? picks : ['all', 'none']
  return (
    <p class="button-row tables-picks">
      {offered.map((pick) => (
        <button
          class="ds-button"
          data-variant="tertiary"
          type="submit"
          name={pickName}
          value={`${pick}:${dimension.id}`}
          formaction={`#${fieldId(dimension.id)}`}
          aria-label={t.pickOf(t.pick[pick], dimension.label[language])}
        >
          {t.pick[pick]}
        </button>
      ))}
    </p>
  )
}

/** What is chosen, in a few words beside the folded list. */
const chosenWords = (dimension: Dimension, chosen: readonly string[], language: Language): string => {
  const only = chosen.length === 1 ? dimension.values.find(({ code }) => code === chosen[0]) : undefined
  return only && dimension.values.length > 1
    ? only.label[language]
    : chooseTexts[language].chosen(chosen.length, dimension.values.length)
}

const DimensionChoice = ({ dimension, asked, form }: { dimension: Dimension; asked: Asked; form: FormState }) => {
  const { language } = form
  const chosen = asked.selection[dimension.id] ?? []
  const id = fieldId(dimension.id)
  const isOpen = form.errors[dimension.id] !== undefined || asked.changed === dimension.id
  return (
    <details class="ds-details tables-choice" open={isOpen}>
      <summary>
        <span class="tables-choice__name">{dimension.label[language]}</span>{' '}
        <span class="tables-choice__chosen">{chosenWords(dimension, chosen, language)}</span>
      </summary>
      <fieldset
        class="ds-fieldset tables-choice__values form-field"
        id={id}
        tabindex={-1}
        aria-describedby={form.errors[dimension.id] ? `${id}-error` : undefined}
      >
        <legend class="tables-choice__legend">{dimension.label[language]}</legend>
        <FieldMessage form={form} name={dimension.id} />
        <Picks dimension={dimension} language={language} />
        {dimension.isRegion && <p class="form-field__hint">{chooseTexts[language].sizes}</p>}
        <div class={dimension.values.length > longList ? 'tables-boxes tables-boxes--long' : 'tables-boxes'}>
          {dimension.values.map((value) => (
            <label class="tables-box" for={`${id}-${value.code}`}>
              <input
                class="ds-input"
                type="checkbox"
                id={`${id}-${value.code}`}
                name={dimension.id}
                value={value.code}
                checked={chosen.includes(value.code)}
              />
              <span>{value.label[language]}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  )
}

/** Where a person chooses values of each dimension and which of them stands in columns. A plain GET form: the selection lands in the address. */
export const ChooseForm = ({
  table,
  asked,
  form,
  action,
}: {
  table: StatisticsTable
  asked: Asked
  form: FormState
  action: string
}) => {
  const t = chooseTexts[form.language]
  return (
    <form class="form tables-form" method="get" action={`${action}#table`}>
      {/* Enter in a box shows the table: the first button of a form is the one that Enter presses. */}
      <button type="submit" hidden>
        {t.show}
      </button>
      {asked.view !== 'table' && <input type="hidden" name={viewName} value={asked.view} />}
      <div class="tables-choices">
        {table.dimensions.map((dimension) => (
          <DimensionChoice dimension={dimension} asked={asked} form={form} />
        ))}
      </div>
      <div class="tables-form__end">
        <Select
          form={form}
          name={columnsName}
          label={t.columns}
          value={asked.columns}
          options={table.dimensions.map(({ id, label }) => ({ value: id, label: label[form.language] }))}
        />
        <p class="button-row">
          <button class="ds-button" type="submit">
            {t.show}
          </button>
          <a class="ds-link" href={action}>
            {t.startAgain}
          </a>
        </p>
      </div>
    </form>
  )
}
