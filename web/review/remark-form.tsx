import type { Assessment } from '#shared/assessments/assessment.ts'
import { momentWords, nameWords, type Reader } from '../assessments/saved-line.ts'
import { FormSecrets, type FormState, SubmitButton, TextArea } from '../components/form-parts.tsx'
import { Tag } from '../components/page-parts.tsx'
import { MoreTimeFields, type MoreTimeValues } from './more-time.tsx'
import { reviewTexts } from './review-texts.ts'
import { type ReviewEntry, remarkName } from './review-view.ts'

/** Addresses of what can be done with one question. */
export type QuestionAddresses = {
  saveRemark: (indicatorId: string) => string
  unlock: (indicatorId: string) => string
  lock: (indicatorId: string) => string
}

export type RemarkFormProps = {
  entry: ReviewEntry
  assessment: Assessment
  form: FormState
  reader: Reader
  /** What was typed in this question's form and came back; null where the page is new. */
  typed: { text: string; moreTime: MoreTimeValues } | null
  isPastLastDay: boolean
  newFormKey: () => string
  addresses: QuestionAddresses
}

const Sent = ({ entry, reader }: Pick<RemarkFormProps, 'entry' | 'reader'>) =>
  entry.remark?.sent.map((words) => (
    <div>
      <p class="save-state__line">
        {reviewTexts[reader.language].sentBy(nameWords(words.by, reader), momentWords(words.at, reader))}
      </p>
      <blockquote class="typed-text">{words.text}</blockquote>
    </div>
  )) ?? null

const Unlocked = ({ entry, assessment, reader, newFormKey, addresses }: RemarkFormProps) => {
  const t = reviewTexts[reader.language]
  const { id } = entry.indicator
  return (
    <>
      <p>
        <Tag color="warning">{t.unlocked(id)}</Tag>
      </p>
      {entry.unlock && (
        <form method="post" action={addresses.lock(id)}>
          <FormSecrets formKey={newFormKey()} version={assessment.version} />
          <p>{t.lockHint}</p>
          <SubmitButton variant="secondary">{t.lock(id)}</SubmitButton>
        </form>
      )}
    </>
  )
}

/** The coordinator's words on one question: a private draft, or sent by unlocking the question. One text, two buttons. */
export const RemarkForm = (props: RemarkFormProps) => {
  const { entry, assessment, form, reader, typed, isPastLastDay, newFormKey, addresses } = props
  const t = reviewTexts[form.language]
  const { id } = entry.indicator
  const draft = entry.remark?.draft
  const summary = draft
    ? `${t.remark(id)} (${t.draftBy(nameWords(draft.by, reader), momentWords(draft.at, reader))})`
    : t.remark(id)
  return (
    <>
      <Sent entry={entry} reader={reader} />
      {entry.isUnlocked && <Unlocked {...props} />}
      <details class="ds-details remark-form" open={typed !== null || draft != null}>
        <summary>{summary}</summary>
        <div>
          <form method="post" action={addresses.saveRemark(id)} autocomplete="off" novalidate>
            <FormSecrets formKey={newFormKey()} version={entry.remark?.version ?? 0} />
            <input type="hidden" name="mappingVersion" value={String(assessment.version)} />
            {typed && draft && draft.text !== typed.text && <blockquote class="typed-text">{draft.text}</blockquote>}
            <TextArea
              form={form}
              name={remarkName(id)}
              label={t.remark(id)}
              hint={t.remarkHint}
              value={typed?.text ?? draft?.text ?? ''}
            />
            {isPastLastDay && !entry.isUnlocked && (
              <MoreTimeFields
                form={form}
                prefix={`${id}-`}
                values={typed?.moreTime ?? { closesOn: '', reason: '' }}
                closesOn={assessment.closesOn}
              />
            )}
            <p class="button-row">
              <SubmitButton variant="secondary">{t.saveDraft}</SubmitButton>
              {!entry.isUnlocked && (
                <button class="ds-button" data-variant="secondary" type="submit" formaction={addresses.unlock(id)}>
                  {t.unlock(id)}
                </button>
              )}
            </p>
            {!entry.isUnlocked && <p class="small-print">{t.unlockHint}</p>}
          </form>
        </div>
      </details>
    </>
  )
}
