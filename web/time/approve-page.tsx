import { sheetLimits } from '#shared/time/month-sheet.ts'
import type { ReadSheet } from '#shared/time/read-sheet.ts'
import type { SignedSheet } from '#shared/time/signed-sheet.ts'
import { ErrorSummary, FormSecrets, type FormState, SubmitButton, TextArea } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { Facts } from '../plans/plan-parts.tsx'
import { formatMonth } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'
import type { ApproveVisit } from './approve-routes.tsx'
import { myTimeTexts } from './my-time-texts.ts'
import { Told } from './problem.tsx'
import { actTexts, sheetDone } from './sheet-act-texts.ts'
import { SheetHistory, SheetTable, SheetTag } from './sheet-parts.tsx'
import { sheetTexts } from './sheet-texts.ts'
import { hoursText } from './time-words.ts'

type ApprovePageProps = {
  visit: ApproveVisit
  read: ReadSheet
  /** What was signed: that, and not what is being written, is what is approved. */
  signed: SignedSheet | null
  form: FormState
  problem: string | null
}

const Decide = ({ visit, read, form }: ApprovePageProps) => {
  const { language, params } = visit
  const t = actTexts[language]
  const { sheet, staff } = read
  return (
    <>
      <section class="plan-part" aria-labelledby="approve">
        <h2 class="ds-heading" data-size="sm" id="approve">
          {t.approveTitle}
        </h2>
        <p>{t.approveLead(staff.name)}</p>
        <form method="post" action={visit.path('approveSheet', params)}>
          <FormSecrets formKey={visit.newFormKey()} version={sheet.version} />
          <SubmitButton>{t.approve}</SubmitButton>
        </form>
      </section>
      <section class="plan-part" aria-labelledby="return">
        <h2 class="ds-heading" data-size="sm" id="return">
          {t.returnTitle}
        </h2>
        <form method="post" action={visit.path('returnSheet', params)} class="plan-form" novalidate>
          <FormSecrets formKey={visit.newFormKey()} version={sheet.version} />
          <TextArea
            form={form}
            name="reason"
            label={t.reason}
            hint={t.returnHint}
            value={visit.form.raw('reason')}
            maxLength={sheetLimits.reason}
            isRequired
          />
          <SubmitButton variant="secondary">{t.return}</SubmitButton>
        </form>
      </section>
    </>
  )
}

/** A manager reads what somebody signed, and approves it or gives it back. */
export const ApprovePage = (page: ApprovePageProps) => {
  const { visit, read, signed, form, problem } = page
  const { language } = visit
  const { sheet, staff, project } = read
  const [t, act] = [sheetTexts[language], actTexts[language]]
  const said = sheetDone.find((code) => code === visit.query.get('done'))
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: visit.path('myPage'), label: siteTexts[language].myPage },
          { href: visit.path('myTime'), label: myTimeTexts[language].title },
        ]}
      />
      <PageHeading
        title={`${staff.name}, ${formatMonth(sheet.month, language)}`}
        eyebrow={t.eyebrow(project.name, project.reference)}
      />
      <p class="barrier-tags">
        <SheetTag read={read} language={language} now={visit.now} />
      </p>
      {said && (
        <Notice color="success" isStatus>
          <p>{act.done[said]}</p>
        </Notice>
      )}
      <ErrorSummary form={form} labels={{ reason: act.reason }} />
      {problem && <Told text={problem} />}
      {signed && (
        <>
          <Facts
            facts={[
              { name: t.sums.counted, value: hoursText(signed.content.countedHours, language) },
              { name: t.sums.category, value: signed.content.category.name },
              { name: t.historyColumns.edition, value: String(signed.edition) },
              { name: act.reason, value: signed.content.correction ?? '' },
            ]}
          />
          <SheetTable
            content={signed.content}
            activities={signed.content.activities}
            caption={t.title(formatMonth(sheet.month, language))}
            language={language}
          />
        </>
      )}
      {sheet.status === 'signed' && <Decide {...page} />}
      <SheetHistory events={sheet.events} hash={sheet.hash} language={language} />
    </>
  )
}
