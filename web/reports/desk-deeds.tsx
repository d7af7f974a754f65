import { mostPagesFor } from '#shared/reports/page-limit.ts'
import { isForEveryone, maxReasonLength } from '#shared/reports/status-report.ts'
import { Checkbox, SubmitButton, TextArea } from '../components/form-parts.tsx'
import { pathTo } from '../paths.ts'
import { type DeedsProps, Folded, Hour, noErrors, ReturnForm, Send } from './desk-deed-forms.tsx'
import { deskDeedTexts } from './desk-deed-texts.ts'
import { confirmName } from './desk-form.ts'
import { Problems } from './desk-problems.tsx'

const Waiting = (props: DeedsProps) => {
  const { language, report, canWrite } = props
  const t = deskDeedTexts[language]
  return (
    <>
      {report.status === 'ordered' && (
        <p>
          <a class="ds-link" href={pathTo('deskReport', language, { report: report.id })}>
            {t.refresh}
          </a>{' '}
          {canWrite && t.stuck}
        </p>
      )}
      {canWrite && (
        <Send {...props} to="retryReport">
          <SubmitButton variant="secondary">{t.retry}</SubmitButton>
        </Send>
      )}
      {canWrite && report.status === 'failed' && <ReturnForm {...props} />}
    </>
  )
}

const Draft = (props: DeedsProps) => {
  const { language, report, material, canWrite } = props
  const t = deskDeedTexts[language]
  if (!canWrite) return <p>{t.waitsForCoordinator}</p>
  return (
    <>
      {material.problems === null && <p>{t.noFigures}</p>}
      {material.isUnmeasured && <p>{t.measureFirst(mostPagesFor(report.choice.recipient) ?? 0)}</p>}
      {material.problems?.length === 0 && !material.isUnmeasured && (
        <Send {...props} to="sendReportForReview">
          <p>{t.sendWhy}</p>
          <SubmitButton>{t.send}</SubmitButton>
        </Send>
      )}
      <Problems {...props} />
      <Send {...props} to="rebuildReport">
        <p>
          {material.isNewer && t.textsNewer} {t.rebuildWhy}
        </p>
        <SubmitButton variant="secondary">{t.rebuild}</SubmitButton>
      </Send>
    </>
  )
}

const InReview = (props: DeedsProps) => {
  const { language, report, isWriter } = props
  const t = deskDeedTexts[language]
  return (
    <>
      <p>{isWriter ? t.ownWork : t.reviewWhy}</p>
      <p>
        <a
          class="ds-button"
          data-variant={isWriter ? 'secondary' : 'primary'}
          href={pathTo('readDraft', language, { report: report.id })}
        >
          {t.read}
        </a>
      </p>
      <ReturnForm {...props} />
    </>
  )
}

const Approved = (props: DeedsProps) => {
  const { language, report, form, posted } = props
  const t = deskDeedTexts[language]
  const isPosted = posted === 'publishReport'
  return (
    <>
      <p>{isForEveryone(report) ? t.whoIsTold : t.whoIsToldRegion}</p>
      <Folded isOpen={isPosted} title={t.publish}>
        <Send {...props} to="publishReport">
          <p>{t.publishWhy}</p>
          <Checkbox
            form={isPosted ? form : noErrors(language)}
            name={confirmName}
            label={t.confirmPublish}
            isChecked={false}
            isRequired
          />
          <SubmitButton>{t.publish}</SubmitButton>
        </Send>
      </Folded>
      <Hour {...props} />
      <ReturnForm {...props} />
    </>
  )
}

const Published = (props: DeedsProps) => {
  const { language, report, form, typed, posted } = props
  const t = deskDeedTexts[language]
  const isPosted = posted === 'withdrawReport'
  const own = isPosted ? form : noErrors(language)
  return (
    <>
      {isForEveryone(report) && (
        <p>
          <a class="ds-link" href={pathTo('report', language, { report: report.id })}>
            {t.toPublic}
          </a>
        </p>
      )}
      <Folded isOpen={isPosted} title={t.withdraw}>
        <Send {...props} to="withdrawReport">
          <p>{t.withdrawWhy}</p>
          <TextArea
            form={own}
            name="reason"
            label={t.reason}
            hint={t.reasonHint}
            value={isPosted ? typed.reason : ''}
            maxLength={maxReasonLength}
            isRequired
          />
          <Checkbox form={own} name={confirmName} label={t.confirmWithdraw} isChecked={false} isRequired />
          <SubmitButton color="danger">{t.withdraw}</SubmitButton>
        </Send>
      </Folded>
    </>
  )
}

/** What can be done with a report where it stands, by this person. */
export const Deeds = (props: DeedsProps) => {
  const { report, language } = props
  switch (report.status) {
    case 'ordered':
    case 'failed':
      return <Waiting {...props} />
    case 'draft':
      return <Draft {...props} />
    case 'in-review':
      return <InReview {...props} />
    case 'approved':
      return <Approved {...props} />
    case 'published':
      return <Published {...props} />
    case 'withdrawn':
      return (
        <p>
          {deskDeedTexts[language].withdrawn} {report.withdrawalReason}
        </p>
      )
  }
}
