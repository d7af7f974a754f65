import type { Child } from 'hono/jsx'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { isLeftOut, isOpen, sheetLimits, workedHoursOf } from '#shared/time/month-sheet.ts'
import { lastWorkingDay } from '#shared/time/sign-sheet.ts'
import { FormSecrets, SubmitButton, TextArea } from '../components/form-parts.tsx'
import { formatDay, formatMonth } from '../texts/format.ts'
import { actTexts } from './sheet-act-texts.ts'
import { paramsOf, type SheetPageProps, sheetFormId } from './sheet-page-props.ts'
import { needsApproval } from './sheet-parts.tsx'
import { hoursText } from './time-words.ts'

/** Asks for something to be done with the month that is being written. What is typed and not saved goes along: then it is said, and nothing is lost or left out. */
const SheetButton = ({
  page,
  route,
  variant,
  children,
}: {
  page: SheetPageProps
  route: 'signSheet' | 'orderSheetPaper'
  variant?: 'secondary'
  children?: Child
}) => {
  const address = page.visit.path(route, paramsOf(page))
  return (
    <button
      class="ds-button"
      type="submit"
      data-variant={variant}
      form={sheetFormId}
      formaction={page.week ? `${address}?week=${page.week}` : address}
    >
      {children}
    </button>
  )
}

/** Signing a month: what it means, or why it cannot be done yet. */
export const Sign = (page: SheetPageProps) => {
  const { visit, read } = page
  const { language } = visit
  const { sheet, project, staff, warnings } = read
  const t = actTexts[language]
  const lastDay = lastWorkingDay(sheet.month, project, staff)
  const isOver = swedishDay(visit.now) >= lastDay
  const isOut = isLeftOut(workedHoursOf(sheet), project) && sheet.edition === 0
  const isStopped = warnings.some(({ stops }) => stops)
  const hours = hoursText(workedHoursOf(sheet), language)
  return (
    <section class="plan-part" aria-labelledby="sign">
      <h2 class="ds-heading" data-size="sm" id="sign">
        {t.signTitle}
      </h2>
      {isOut ? (
        <p>{t.leftOut}</p>
      ) : !isOver ? (
        <p>{t.notYet(formatDay(lastDay, language))}</p>
      ) : isStopped ? (
        <p>{t.refusals.stopped}</p>
      ) : (
        <>
          <p>{t.signMeans(staff.name, hours, formatMonth(sheet.month, language))}</p>
          <p>
            {t.signThen[needsApproval(project) ? 'manager' : 'none'](staff.approver)} {t.signSaved}
          </p>
          <SheetButton page={page} route="signSheet">
            {t.sign}
          </SheetButton>
        </>
      )}
    </section>
  )
}

/** Beginning to correct a month that is signed. */
export const Correct = (page: SheetPageProps) => {
  const { visit, read, form, reason } = page
  const t = actTexts[visit.language]
  return (
    <section class="plan-part" aria-labelledby="correct">
      <h2 class="ds-heading" data-size="sm" id="correct">
        {t.correctTitle}
      </h2>
      <p>{t.correctLead}</p>
      <form method="post" action={visit.path('correctSheet', paramsOf(page))} class="plan-form" novalidate>
        <FormSecrets formKey={visit.newFormKey()} version={read.sheet.version} />
        <TextArea
          form={form}
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          value={reason}
          maxLength={sheetLimits.reason}
          isRequired
        />
        <SubmitButton variant="secondary">{t.correct}</SubmitButton>
      </form>
    </section>
  )
}

/** The month as a file to sign by hand. */
export const Paper = (page: SheetPageProps) => {
  const { visit, read } = page
  const t = actTexts[visit.language]
  return (
    <section class="plan-part" aria-labelledby="paper">
      <h2 class="ds-heading" data-size="sm" id="paper">
        {t.paper}
      </h2>
      <p>{t.paperLead}</p>
      {isOpen(read.sheet) ? (
        <SheetButton page={page} route="orderSheetPaper" variant="secondary">
          {t.orderPaper}
        </SheetButton>
      ) : (
        <form method="post" action={visit.path('orderSheetPaper', paramsOf(page))}>
          <FormSecrets formKey={visit.newFormKey()} />
          <SubmitButton variant="secondary">{t.orderPaper}</SubmitButton>
        </form>
      )}
    </section>
  )
}
