import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { maxReasonLength, type StatusReport } from '#shared/reports/status-report.ts'
import { FormSecrets, type FormState, SubmitButton, TextArea, TextInput } from '../components/form-parts.tsx'
import { pathTo, type RouteId } from '../paths.ts'
import { formatTime } from '../texts/format.ts'
import { deskDeedTexts } from './desk-deed-texts.ts'
import type { DeskMaterial } from './desk-material.ts'

/** The addresses that the forms of one report are sent to. */
export type ReportForm = Extract<
  RouteId,
  | 'retryReport'
  | 'rebuildReport'
  | 'sendReportForReview'
  | 'returnReport'
  | 'scheduleReport'
  | 'publishReport'
  | 'withdrawReport'
>

/** What the forms of a report need. */
export type DeedsProps = {
  language: Language
  report: StatusReport
  material: DeskMaterial
  form: FormState
  version: number
  /** The form that was sent; the others show no errors. */
  posted: RouteId
  typed: { day: string; time: string; reason: string; remark: string }
  newFormKey: () => string
  canWrite: boolean
  /** Whether the person has written in the report, or sent it. */
  isWriter: boolean
}

/** The state of a form that was not sent. */
export const noErrors = (language: Language): FormState => ({ errors: {}, language })

/** A form that does something with the report in the version that the page shows. */
export const Send = ({
  to,
  children,
  ...props
}: Pick<DeedsProps, 'language' | 'report' | 'version' | 'newFormKey'> & { to: ReportForm; children?: Child }) => (
  <form class="form" method="post" action={pathTo(to, props.language, { report: props.report.id })}>
    <FormSecrets formKey={props.newFormKey()} version={props.version} />
    {children}
  </form>
)

/** A part of the page that is folded until it is wanted. */
export const Folded = ({ isOpen, title, children }: { isOpen: boolean; title: string; children?: Child }) => (
  <details class="ds-details" open={isOpen}>
    <summary>{title}</summary>
    <div>{children}</div>
  </details>
)

/** Back to a draft: without a word by whoever has written in it, by others with what is to be mended. */
export const ReturnForm = (props: DeedsProps) => {
  const { language, form, typed, posted, isWriter } = props
  const t = deskDeedTexts[language]
  const isPosted = posted === 'returnReport'
  return (
    <Folded isOpen={isPosted} title={isWriter ? t.takeBack : t.giveBack}>
      <Send {...props} to="returnReport">
        <p>{t.takeBackWhy}</p>
        {!isWriter && (
          <TextArea
            form={isPosted ? form : noErrors(language)}
            name="remark"
            label={t.remarkLabel}
            hint={t.remarkHint}
            value={isPosted ? typed.remark : ''}
            maxLength={maxReasonLength}
            isRequired
          />
        )}
        <SubmitButton variant="secondary">{isWriter ? t.takeBack : t.giveBack}</SubmitButton>
      </Send>
    </Folded>
  )
}

/** The hour at which an approved report is to come out. */
export const Hour = (props: DeedsProps) => {
  const { language, report, form, typed, posted } = props
  const t = deskDeedTexts[language]
  const isPosted = posted === 'scheduleReport'
  const own = isPosted ? form : noErrors(language)
  const { publishAt } = report
  const set = publishAt
    ? { day: swedishDay(new Date(publishAt)), time: formatTime(publishAt, 'sv') }
    : { day: '', time: '' }
  const shown = isPosted ? typed : set
  return (
    <Folded isOpen={isPosted || publishAt !== null} title={t.hour}>
      <Send {...props} to="scheduleReport">
        <p>{t.hourWhy}</p>
        <TextInput form={own} name="day" label={t.day} value={shown.day} type="date" width="short" isRequired />
        <TextInput
          form={own}
          name="time"
          label={t.time}
          hint={t.timeHint}
          value={shown.time}
          type="time"
          step={900}
          width="short"
          isRequired
        />
        <SubmitButton>{publishAt ? t.changeHour : t.setHour}</SubmitButton>
        {publishAt && (
          <SubmitButton variant="secondary" name="deed" value="clear">
            {t.clearHour}
          </SubmitButton>
        )}
      </Send>
    </Folded>
  )
}
