import type { PlanSheet } from '#shared/plan-sheets/plan-sheet.ts'
import type { Language } from '#shared/platform/language.ts'
import { Checkbox } from '../components/form-parts.tsx'
import type { Difference } from '../plans/action-differences.ts'
import type { PlanContext, PlanVisit } from '../plans/plan-context.ts'
import { formatMoment } from '../texts/format.ts'
import { sheetPreviewTexts } from './preview-texts.ts'
import type { ChangedRowView, NewRowView, PreviewView } from './preview-view.ts'
import { sheetProblemTexts } from './problem-texts.ts'

export type PreviewPageProps = {
  visit: PlanVisit
  context: PlanContext
  kept: PlanSheet
  view: PreviewView
  results: readonly { color: 'success' | 'warning'; text: string }[]
}

/** Whether anything is left to confirm. */
export const canSave = ({ view, context }: PreviewPageProps): boolean =>
  context.contents?.plan.status !== 'adopted' &&
  view.new.length + view.twin.length + view.changed.length + view.older.length > 0

type Group = Exclude<keyof PreviewView, 'notNamed'>

const RowHeading = ({ place, title }: { place: string; title: string }) => (
  <h3 class="ds-heading" data-size="2xs">
    <span class="sheet-row__place">{place}</span> {title}
  </h3>
)

const Pairs = ({ pairs, language, isNew }: { pairs: readonly Difference[]; language: Language; isNew: boolean }) => {
  const t = sheetPreviewTexts[language]
  return (
    <dl class="import-pairs">
      {pairs.map(({ label, stands, typed }) => (
        <div>
          <dt>{label}</dt>
          {!isNew && (
            <dd>
              <span class="import-pairs__side">{t.stands}</span> {stands}
            </dd>
          )}
          <dd>
            {!isNew && <span class="import-pairs__side">{t.inFile}</span>} {typed}
          </dd>
        </div>
      ))}
    </dl>
  )
}

const Section = ({ group, page, children }: { group: Group; page: PreviewPageProps; children?: unknown }) => {
  const t = sheetPreviewTexts[page.visit.language].groups[group]
  return (
    <section aria-labelledby={`sheet-${group}`} class="sheet-group">
      <h2 class="ds-heading" data-size="sm" id={`sheet-${group}`}>
        {t.title}
      </h2>
      <p>
        {t.lead}
        {group === 'refused' && canSave(page) && ` ${sheetPreviewTexts[page.visit.language].othersCan}`}
      </p>
      <ul class="import-rows">{children}</ul>
    </section>
  )
}

const Tick = ({ row, label, page }: { row: number; label: string; page: PreviewPageProps }) => {
  const { language, form } = page.visit
  const name = `take-${row}`
  return <Checkbox form={{ errors: {}, language }} name={name} label={label} isChecked={form.isChecked(name)} />
}

const New = ({ row, isTwin, page }: { row: NewRowView; isTwin: boolean; page: PreviewPageProps }) => {
  const { language } = page.visit
  const t = sheetPreviewTexts[language]
  return (
    <li class="import-row">
      <RowHeading place={t.row(row.row)} title={row.title} />
      {row.facts.length > 0 && <Pairs pairs={row.facts} language={language} isNew />}
      {isTwin && <Tick row={row.row} label={t.addAnyway(row.row)} page={page} />}
    </li>
  )
}

/** The rows that become actions; twins only where they are ticked. */
export const NewRows = ({ group, page }: { group: 'new' | 'twin'; page: PreviewPageProps }) => {
  if (page.view[group].length === 0) return null
  return (
    <Section group={group} page={page}>
      {page.view[group].map((row) => (
        <New row={row} isTwin={group === 'twin'} page={page} />
      ))}
    </Section>
  )
}

const Changed = ({ row, isOlder, page }: { row: ChangedRowView; isOlder: boolean; page: PreviewPageProps }) => {
  const { language } = page.visit
  const t = sheetPreviewTexts[language]
  const { from } = row
  return (
    <li class="import-row">
      <RowHeading place={t.row(row.row)} title={row.title} />
      <p class="import-row__saved">{t.savedNow(formatMoment(from.savedAt, language), from.savedBy.name)}</p>
      <Pairs pairs={row.differences} language={language} isNew={false} />
      <input type="hidden" name={`seen-${row.row}`} value={String(from.version)} />
      {isOlder && <Tick row={row.row} label={t.replace(row.row)} page={page} />}
    </li>
  )
}

/** The rows that change actions, each with the version that is seen. */
export const ChangedRows = ({ group, page }: { group: 'changed' | 'older'; page: PreviewPageProps }) => {
  if (page.view[group].length === 0) return null
  return (
    <Section group={group} page={page}>
      {page.view[group].map((row) => (
        <Changed row={row} isOlder={group === 'older'} page={page} />
      ))}
    </Section>
  )
}

/** The rows that cannot be read in, with why. */
export const Refused = (page: PreviewPageProps) => {
  const { view, visit } = page
  const t = sheetPreviewTexts[visit.language]
  if (view.refused.length === 0) return null
  return (
    <Section group="refused" page={page}>
      {view.refused.map(({ row, title, reasons, place }) => (
        <li class="import-row">
          <RowHeading
            place={place === 'steps' ? sheetProblemTexts[visit.language].stepRow(row) : t.row(row)}
            title={title}
          />
          {reasons.map((reason) => (
            <p>{reason}</p>
          ))}
        </li>
      ))}
    </Section>
  )
}

/** The rows with which there is nothing to do, folded. */
export const Others = ({ group, page }: { group: 'same' | 'saved'; page: PreviewPageProps }) => {
  const t = sheetPreviewTexts[page.visit.language]
  const rows = page.view[group]
  if (rows.length === 0) return null
  return (
    <details class="ds-details">
      <summary>
        {t.groups[group].title} ({rows.length})
      </summary>
      <div>
        <p>{t.groups[group].lead}</p>
        <ul class="ds-list">
          {rows.map(({ row, title }) => (
            <li>
              {t.row(row)}: {title}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
