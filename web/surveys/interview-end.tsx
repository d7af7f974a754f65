import { isHandedIn } from '#shared/assessments/assessment.ts'
import type { Mapping } from '../assessments/mapping.ts'
import { FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { pathTo } from '../paths.ts'
import type { SheetPlace } from './sheet-addresses.ts'
import { surveyTexts } from './survey-texts.ts'

/** The button that marks an interview as finished, or opens it again. Nothing once the round is closed. */
export const InterviewEnd = ({
  visit: { language, region, params },
  mapping,
  formKey,
}: {
  visit: SheetPlace
  mapping: Mapping
  formKey: string
}) => {
  const t = surveyTexts[language]
  const place = { region: region.code, round: params.round }
  const isFinished = isHandedIn(mapping.assessment)
  return (
    <div class="sheet-end">
      {mapping.round.status === 'open' && (
        <form
          method="post"
          action={pathTo(isFinished ? 'reopenInterview' : 'finishInterview', language, place)}
          novalidate
        >
          <FormSecrets formKey={formKey} version={mapping.assessment.version} />
          <p>{isFinished ? `${t.finished} ${t.finishedLead}` : t.finishLead}</p>
          <SubmitButton variant={isFinished ? 'secondary' : 'primary'}>{isFinished ? t.reopen : t.finish}</SubmitButton>
        </form>
      )}
      <ul class="link-row">
        <li>
          <a class="ds-link" href={pathTo('interviews', language)}>
            {t.interviews}
          </a>
        </li>
        <li>
          <a class="ds-link" href={pathTo('interviewResult', language)}>
            {t.toResult}
          </a>
        </li>
      </ul>
    </div>
  )
}
