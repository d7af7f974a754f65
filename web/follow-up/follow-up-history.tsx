import { type FollowUp, mayTakeBack } from '#shared/follow-up/follow-up.ts'
import type { Action } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import { FormSecrets } from '../components/form-parts.tsx'
import { type PlanVisit, planParams } from '../plans/plan-context.ts'
import { Facts, StatusTag } from '../plans/plan-parts.tsx'
import { formatDay, formatMoment, formatNumber } from '../texts/format.ts'
import type { EvidenceChoice } from './follow-up-fields.tsx'
import { followUpTexts } from './follow-up-texts.ts'
import { Progress } from './state-parts.tsx'

type HistoryProps = {
  visit: PlanVisit
  action: Action
  /** Newest first. */
  history: readonly FollowUp[]
  /** All pieces of the region's evidence, removed ones too. */
  evidence: readonly EvidenceChoice[]
  mayFollowUp: boolean
}

const measuredIn = ({ measured }: FollowUp, unit: string, language: Language): string =>
  measured
    ? `${formatNumber(measured.value, language, 2)}${unit && ` ${unit}`} (${formatDay(measured.day, language)})`
    : ''

/** What a follow-up says. */
export const FollowUpBody = ({
  visit,
  action,
  followUp,
  evidence,
}: Pick<HistoryProps, 'visit' | 'action' | 'evidence'> & { followUp: FollowUp }) => {
  const { language } = visit
  const t = followUpTexts[language]
  const pieces = evidence.filter(({ id }) => followUp.evidenceIds.includes(id))
  const { lesson } = followUp
  return (
    <>
      <p class="plan-action__tags">
        <StatusTag status={followUp.status} language={language} />
      </p>
      <Progress percent={followUp.progressPercent} title={action.title} language={language} />
      {followUp.note && <p class="plan-text">{followUp.note}</p>}
      <Facts
        facts={[
          { name: t.labels.nextStep, value: followUp.nextStep },
          { name: t.measured, value: measuredIn(followUp, action.unit, language) },
          {
            name: t.evidence,
            value:
              pieces.length === 0 ? null : (
                <ul class="ds-list">
                  {pieces.map(({ id, title }) => (
                    <li>
                      <a class="ds-link" href={visit.path('evidence', { region: visit.region.code, evidence: id })}>
                        {title}
                      </a>
                    </li>
                  ))}
                </ul>
              ),
          },
          {
            name: lesson?.isShared ? `${t.lesson} (${t.sharedLesson})` : t.lesson,
            value: lesson ? <span class="plan-text">{lesson.text}</span> : null,
          },
        ]}
      />
    </>
  )
}

/** An action's follow-ups, newest first; one's own of today can be taken back when it is the newest. */
export const FollowUpHistory = (props: HistoryProps) => {
  const { visit, action, history, mayFollowUp } = props
  const { language } = visit
  const t = followUpTexts[language]
  if (history.length === 0) return <p>{t.historyNone}</p>
  return (
    <ol class="plan-actions" reversed>
      {history.map((followUp, index) => {
        const moment = formatMoment(followUp.at, language)
        return (
          <li class="plan-action" id={`u-${followUp.number}`}>
            <h3 class="ds-heading" data-size="2xs">
              {t.by(moment, followUp.by.name)}
            </h3>
            <FollowUpBody {...props} followUp={followUp} />
            {mayFollowUp && index === 0 && mayTakeBack(followUp, visit.person.email, visit.now) && (
              <form
                method="post"
                action={visit.path('takeBackFollowUp', { ...planParams(visit), action: action.id })}
                class="no-print"
              >
                <FormSecrets formKey={visit.newFormKey()} />
                <button
                  class="ds-button"
                  type="submit"
                  data-variant="tertiary"
                  data-size="sm"
                  name="number"
                  value={String(followUp.number)}
                >
                  {t.takeBack}
                  <span class="ds-sr-only"> {t.takeBackOf(moment)}</span>
                </button>
              </form>
            )}
          </li>
        )
      })}
    </ol>
  )
}
