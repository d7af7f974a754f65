import type { AnswerPair } from '../assessments/answer-words.ts'
import { momentWords, nameWords, type Reader } from '../assessments/saved-line.ts'
import { WordDiff } from '../assessments/word-diff-text.tsx'
import {
  Checkbox,
  ErrorSummary,
  FieldMessage,
  FormSecrets,
  type FormState,
  SubmitButton,
} from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { importPreviewTexts } from './import-preview-texts.ts'
import type { ImportView, SavableRow } from './import-view.ts'

export type PreviewPageProps = {
  reader: Reader
  eyebrow: string
  crumbs: { href: string; label: string }[]
  view: ImportView
  readAt: string
  readBy: { id: string; name: string }
  results: readonly { color: 'success' | 'warning'; text: string }[]
  form: FormState
  formKey: string
  /** Ids that were ticked when the form came back; null: the usual ones. */
  ticked: readonly string[] | null
  addresses: { confirm: string; another: string; mapping: string }
}

const Words = ({ pair, side, reader }: { pair: AnswerPair; side: 'mine' | 'theirs'; reader: Reader }) => {
  if (pair[side] === '') return <em>{importPreviewTexts[reader.language].empty}</em>
  if (!pair.difference) return <>{pair[side]}</>
  return <WordDiff parts={pair.difference} language={reader.language} only={side === 'mine' ? 'added' : 'removed'} />
}

const Row = ({ row, isConflict, page }: { row: SavableRow; isConflict: boolean; page: PreviewPageProps }) => {
  const { reader, form, ticked } = page
  const t = importPreviewTexts[reader.language]
  const { from } = row
  const isTicked = ticked ? ticked.includes(row.id) : !isConflict
  return (
    <li class="import-row">
      <h3 class="ds-heading" data-size="2xs">
        {row.id} {row.question}
      </h3>
      <p class="import-row__saved">
        {from
          ? t.savedNow(momentWords(from.savedAt, reader), nameWords(from.savedBy, reader))
          : `${t.now}: ${t.noAnswer}`}
      </p>
      <dl class="import-pairs">
        {row.pairs.map((pair) => (
          <div>
            <dt>{pair.label}</dt>
            <dd>
              <span class="import-pairs__side">{t.now}</span> <Words pair={pair} side="theirs" reader={reader} />
            </dd>
            <dd>
              <span class="import-pairs__side">{t.inFile}</span> <Words pair={pair} side="mine" reader={reader} />
            </dd>
          </div>
        ))}
      </dl>
      <input type="hidden" name={`seen-${row.id}`} value={String(row.version)} />
      <Checkbox
        form={{ ...form, errors: {} }}
        name={`take-${row.id}`}
        label={isConflict ? t.replace(row.id) : t.take(row.id)}
        isChecked={isTicked}
      />
    </li>
  )
}

const Rows = ({ kind, page }: { kind: 'changed' | 'conflicts'; page: PreviewPageProps }) => {
  const t = importPreviewTexts[page.reader.language]
  const rows = page.view[kind]
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={`import-${kind}`}>
      <h2 class="ds-heading" data-size="sm" id={`import-${kind}`}>
        {t[kind]}
      </h2>
      <p>{kind === 'changed' ? t.changedLead : t.conflictsLead}</p>
      <ul class="import-rows">
        {rows.map((row) => (
          <Row row={row} isConflict={kind === 'conflicts'} page={page} />
        ))}
      </ul>
    </section>
  )
}

const canSave = ({ changed, conflicts }: ImportView): boolean => changed.length + conflicts.length > 0

const Refused = ({ view, reader }: PreviewPageProps) => {
  const t = importPreviewTexts[reader.language]
  if (view.refused.length === 0) return null
  return (
    <section aria-labelledby="import-refused">
      <h2 class="ds-heading" data-size="sm" id="import-refused">
        {t.refused}
      </h2>
      <p>
        {t.refusedLead}
        {canSave(view) && ` ${t.othersCan}`}
      </p>
      <ul class="import-rows">
        {view.refused.map(({ id, question, reasons }) => (
          <li class="import-row">
            <h3 class="ds-heading" data-size="2xs">
              {id} {question}
            </h3>
            {reasons.map((reason) => (
              <p>{reason}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

const Others = ({ kind, page }: { kind: 'saved' | 'same'; page: PreviewPageProps }) => {
  const t = importPreviewTexts[page.reader.language]
  const rows = page.view[kind]
  if (rows.length === 0) return null
  return (
    <details class="ds-details" open={kind === 'saved'}>
      <summary>
        {t[kind]} ({rows.length})
      </summary>
      <div>
        <p>{kind === 'saved' ? t.savedLead : t.sameLead}</p>
        <ul class="ds-list">
          {rows.map(({ id, question }) => (
            <li>
              {id} {question}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}

const Counts = ({ view, reader }: PreviewPageProps) => {
  const t = importPreviewTexts[reader.language].counts
  const lines = [
    ...(view.changed.length > 0 ? [t.changed(view.changed.length)] : []),
    ...(view.conflicts.length > 0 ? [t.conflict(view.conflicts.length)] : []),
    ...(view.refused.length > 0 ? [t.refused(view.refused.length)] : []),
    ...(view.same.length > 0 ? [t.same(view.same.length)] : []),
  ]
  return (
    <ul class="ds-list">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  )
}

/** What a filled-in file would change, question by question, and what has come of saving it. */
export const PreviewPage = (page: PreviewPageProps) => {
  const { reader, view, form, addresses } = page
  const t = importPreviewTexts[reader.language]
  const lead = canSave(view) ? t.lead : view.saved.length > 0 ? t.allSaved : t.nothing
  return (
    <>
      <Breadcrumbs language={reader.language} links={page.crumbs} />
      <PageHeading eyebrow={page.eyebrow} title={t.title} lead={lead} />
      <ErrorSummary form={form} labels={{}} />
      {page.results.map(({ color, text }) => (
        <Notice color={color} isStatus>
          <p>{text}</p>
        </Notice>
      ))}
      <p>{t.read(momentWords(page.readAt, reader), nameWords(page.readBy, reader))}</p>
      <Counts {...page} />
      {canSave(view) && (
        <form method="post" action={addresses.confirm} class="form import-form">
          <FormSecrets formKey={page.formKey} />
          <Rows kind="changed" page={page} />
          <Rows kind="conflicts" page={page} />
          <FieldMessage form={form} name="take" />
          <SubmitButton>{t.save}</SubmitButton>
        </form>
      )}
      <Refused {...page} />
      <Others kind="saved" page={page} />
      <Others kind="same" page={page} />
      <p class="button-row">
        <a class="ds-button" data-variant="secondary" href={addresses.another}>
          {t.another}
        </a>
        <a class="ds-button" data-variant="secondary" href={addresses.mapping}>
          {t.toMapping}
        </a>
      </p>
    </>
  )
}
