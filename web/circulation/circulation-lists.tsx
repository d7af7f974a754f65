import { type Circulation, isLive, isOpen, type Remark } from '#shared/circulation/circulation.ts'
import { FormSecrets } from '../components/form-parts.tsx'
import { Table } from '../components/page-parts.tsx'
import { type PlanContext, type PlanVisit, planParams } from '../plans/plan-context.ts'
import { EntryButton } from '../plans/plan-parts.tsx'
import { formatDay, formatMoment } from '../texts/format.ts'
import { circulationTexts } from './circulation-texts.ts'
import { aboutOf, RemarkText } from './remark-item.tsx'

export type CirculationLists = {
  visit: PlanVisit
  context: PlanContext
  circulations: readonly Circulation[]
  remarks: readonly Remark[]
}

/** The plan's links, what state they are in, and ending one. */
export const Links = ({ visit, context, circulations, remarks }: CirculationLists) => {
  const { language, now } = visit
  const t = circulationTexts[language]
  const stateOf = (circulation: Circulation): keyof typeof t.states => {
    if (circulation.status === 'ended') return 'ended'
    if (!isOpen(circulation, now)) return 'passed'
    return isLive(circulation, context.contents?.plan, now) ? 'open' : 'adopted'
  }
  return (
    <section class="plan-part" aria-labelledby="links">
      <h2 class="ds-heading" id="links" data-size="sm">
        {t.linksTitle}
      </h2>
      {circulations.length === 0 ? (
        <p>{t.noLinks}</p>
      ) : (
        <Table
          caption={t.linksTable}
          isStacked
          columns={[
            { label: t.columns.recipient },
            { label: t.columns.state },
            { label: t.columns.remarks, isNumber: true },
            { label: t.columns.made },
            { label: t.columns.end },
          ]}
          rows={circulations.map((circulation) => [
            <>
              {circulation.recipient}
              {circulation.email && <span class="plan-origin"> {circulation.email}</span>}
            </>,
            t.states[stateOf(circulation)](formatDay(circulation.lastDay, language)),
            remarks.filter(({ circulationId }) => circulationId === circulation.id).length,
            t.madeBy(circulation.madeBy.name, formatMoment(circulation.madeAt, language)),
            circulation.status === 'open' ? (
              <EntryButton
                action={visit.path('endCirculation', { ...planParams(visit), circulation: circulation.id })}
                formKey={visit.newFormKey()}
                label={t.end}
                of={circulation.recipient}
              />
            ) : (
              '–'
            ),
          ])}
        />
      )}
    </section>
  )
}

/** What outsiders have said, each with the button that marks it as handled. */
export const Remarks = ({ visit, remarks }: Pick<CirculationLists, 'visit' | 'remarks'>) => {
  const { language } = visit
  const t = circulationTexts[language]
  return (
    <section class="plan-part" aria-labelledby="remarks">
      <h2 class="ds-heading" id="remarks" data-size="sm">
        {t.remarksTitle}
      </h2>
      {remarks.length === 0 ? (
        <p>{t.noRemarks}</p>
      ) : (
        <ol class="plan-remarks">
          {remarks.map((remark) => (
            <li class="plan-remark" id={`remark-${remark.id}`}>
              <h3 class="ds-heading" data-size="2xs">
                {aboutOf(remark, language)}
              </h3>
              <RemarkText remark={remark} language={language} />
              <form
                method="post"
                action={visit.path('settlePlanRemark', {
                  ...planParams(visit),
                  circulation: remark.circulationId,
                  remark: remark.id,
                })}
              >
                <FormSecrets formKey={visit.newFormKey()} version={remark.version} />
                <button
                  class="ds-button"
                  type="submit"
                  data-variant="tertiary"
                  data-size="sm"
                  name="is"
                  value={remark.handled ? 'open' : 'handled'}
                >
                  {remark.handled ? t.reopen : t.handle}
                  <span class="ds-sr-only">: {aboutOf(remark, language)}</span>
                </button>
              </form>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
