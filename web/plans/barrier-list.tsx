import { inLanguage } from '../barriers/barrier-words.ts'
import { NationalAnswer } from '../barriers/national-answer.tsx'
import { opennessTexts } from '../barriers/openness-texts.ts'
import { RemarksAt } from '../circulation/remark-item.tsx'
import { Tag } from '../components/page-parts.tsx'
import { barrierTexts } from './barrier-texts.ts'
import { isTeam, newWord, type PlanContext, type PlanVisit, planParams } from './plan-context.ts'
import { EntryButton, Facts, OriginLine } from './plan-parts.tsx'
import { planTexts } from './plan-texts.ts'
import { type BarrierGroup, type BarrierView, barrierGroups } from './plan-view.ts'
import { planWords } from './plan-words.ts'

const BarrierItem = ({ visit, view, isDraft }: { visit: PlanVisit; view: BarrierView; isDraft: boolean }) => {
  const { language } = visit
  const t = planTexts[language]
  const { barrier, origins, national } = view
  const params = { ...planParams(visit), barrier: barrier.id }
  return (
    <li class="plan-barrier">
      <h4 class="ds-heading" data-size="2xs">
        {barrier.title}
      </h4>
      {origins.map((origin) => (
        <OriginLine origin={origin} language={language} />
      ))}
      <p>
        <Tag color="neutral">
          {t.weight} {planWords[language].barrierWeights[barrier.weight]}
        </Tag>
      </p>
      {barrier.text && <p class="plan-text">{barrier.text}</p>}
      <Facts
        facts={[
          { name: barrierTexts[language].facts.stops, value: barrier.stops },
          { name: barrierTexts[language].facts.evidence, value: barrier.evidence },
        ]}
      />
      {national && <NationalAnswer national={national} language={language} />}
      {isTeam(visit) && (
        <p class="no-print">
          <a class="ds-link" href={visit.path('barrierOpenness', params)}>
            {opennessTexts[language].link}
            <span class="ds-sr-only">: {barrier.title}</span>
          </a>
        </p>
      )}
      {isDraft && <RemarksAt visit={visit} kind="barrier" id={barrier.id} />}
      {isDraft && (
        <div class="plan-tools">
          <a class="ds-button" data-variant="secondary" data-size="sm" href={visit.path('barrier', params)}>
            {t.edit}
            <span class="ds-sr-only">: {barrier.title}</span>
          </a>
          <EntryButton
            action={visit.path('removeBarrier', params)}
            formKey={visit.newFormKey()}
            label={t.remove}
            of={barrier.title}
          />
        </div>
      )}
    </li>
  )
}

/** Barriers under the level that can move them. */
export const BarrierGroups = ({
  visit,
  groups,
  isDraft,
}: {
  visit: PlanVisit
  groups: BarrierGroup[]
  isDraft: boolean
}) => (
  <>
    {groups.map(({ level, barriers }) => (
      <div class="plan-barriers">
        <h3 class="ds-heading" data-size="2xs">
          {planWords[visit.language].barrierLevels[level].name}
        </h3>
        <ul>
          {barriers.map((view) => (
            <BarrierItem visit={visit} view={view} isDraft={isDraft} />
          ))}
        </ul>
      </div>
    ))}
  </>
)

const Removed = ({ visit, context }: { visit: PlanVisit; context: PlanContext }) => {
  const t = planTexts[visit.language]
  const removed = context.contents?.removedBarriers ?? []
  if (removed.length === 0) return null
  return (
    <details class="ds-details">
      <summary>{t.removedBarriers(removed.length)}</summary>
      <ul class="plan-removed">
        {removed.map((barrier) => (
          <li>
            <span>{barrier.title}</span>
            <EntryButton
              action={visit.path('restoreBarrier', { ...planParams(visit), barrier: barrier.id })}
              formKey={visit.newFormKey()}
              label={t.restore}
              of={barrier.title}
            />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Barriers of the region that are joined into national ones and stand in the plan no more: the only way left to what the region has said of them. */
export const JoinedOutside = ({ visit, context }: { visit: PlanVisit; context: PlanContext }) => {
  const t = opennessTexts[visit.language]
  const inPlan = new Set(context.contents?.barriers.map(({ id }) => id))
  const outside = [...context.joined].filter(([id]) => !inPlan.has(id))
  if (outside.length === 0 || !isTeam(visit)) return null
  return (
    <div class="no-print">
      <h3 class="ds-heading" data-size="2xs">
        {t.outside}
      </h3>
      <ul class="ds-list">
        {outside.map(([id, national]) => {
          const title = inLanguage(national.title, national.titleEn, visit.language)
          return (
            <li>
              <span lang={title.lang}>{title.text}</span>.{' '}
              <a class="ds-link" href={visit.path('barrierOpenness', { ...planParams(visit), barrier: id })}>
                {t.link}
                <span class="ds-sr-only">: {title.text}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** The barriers of a draft. */
export const BarrierList = ({ visit, context }: { visit: PlanVisit; context: PlanContext }) => {
  const t = planTexts[visit.language]
  const groups = barrierGroups(context, visit.language)
  return (
    <section class="plan-part" id="hinder" aria-labelledby="plan-barriers">
      <h2 class="ds-heading" id="plan-barriers" data-size="sm">
        {t.barriers}
      </h2>
      <p>{t.barriersLead}</p>
      {groups.length === 0 ? <p>{t.noBarriers}</p> : <BarrierGroups visit={visit} groups={groups} isDraft />}
      <JoinedOutside visit={visit} context={context} />
      <p>
        <a
          class="ds-button"
          data-variant="secondary"
          href={visit.path('barrier', { ...planParams(visit), barrier: newWord[visit.language] })}
        >
          {t.addBarrier}
        </a>
      </p>
      <Removed visit={visit} context={context} />
    </section>
  )
}
