import type { Child } from 'hono/jsx'
import { findIndicator, type Instrument } from '#shared/instruments/instrument.ts'
import { type Action, type Barrier, barrierLevels } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import { Tag } from '../components/page-parts.tsx'
import { ActionFacts } from './action-facts.tsx'
import { barrierTexts } from './barrier-texts.ts'
import { alsoForWords } from './origin-view.ts'
import { ActionHeading, AlsoFor, Facts, StatusTag } from './plan-parts.tsx'
import { planTexts } from './plan-texts.ts'
import { planWords } from './plan-words.ts'

export type ReadOnlyPlan = {
  language: Language
  instrument: Instrument
  goal: string
  actions: readonly Action[]
  barriers: readonly Barrier[]
  /** What stands last in each entry. */
  beside?: (kind: 'action' | 'barrier', entry: Action | Barrier) => Child
}

/** The question that an entry is about, without anything that the region has answered. */
const Question = ({ id, instrument, language }: Pick<ReadOnlyPlan, 'instrument' | 'language'> & { id: string }) => {
  const found = findIndicator(instrument, id)
  if (!found) return null
  return <p class="plan-origin">{planTexts[language].origin({ indicatorId: id, area: found.area.title[language] })}</p>
}

const ReadOnlyBarrier = ({ plan, barrier }: { plan: ReadOnlyPlan; barrier: Barrier }) => {
  const { language, instrument } = plan
  const { labels } = barrierTexts[language]
  return (
    <li class="plan-barrier" id={`barrier-${barrier.id}`}>
      <h4 class="ds-heading" data-size="2xs">
        {barrier.title}
      </h4>
      {barrier.indicatorIds.map((id) => (
        <Question id={id} instrument={instrument} language={language} />
      ))}
      <p>
        <Tag color="neutral">
          {planTexts[language].weight} {planWords[language].barrierWeights[barrier.weight]}
        </Tag>
      </p>
      {barrier.text && <p class="plan-text">{barrier.text}</p>}
      <Facts
        facts={[
          { name: labels.stops, value: barrier.stops },
          { name: labels.evidence, value: barrier.evidence },
        ]}
      />
      {plan.beside?.('barrier', barrier)}
    </li>
  )
}

const ReadOnlyAction = ({ plan, action }: { plan: ReadOnlyPlan; action: Action }) => {
  const { language, instrument } = plan
  return (
    <li class="plan-action" id={`action-${action.id}`}>
      <ActionHeading action={action} language={language} />
      {action.origin.indicatorId && (
        <Question id={action.origin.indicatorId} instrument={instrument} language={language} />
      )}
      <AlsoFor words={alsoForWords(instrument, action, language)} />
      <p class="plan-action__tags">
        <StatusTag status={action.status} language={language} />
      </p>
      {action.text && <p class="plan-text">{action.text}</p>}
      <ActionFacts action={action} actions={plan.actions} language={language} />
      {plan.beside?.('action', action)}
    </li>
  )
}

/** A plan as it was written: its goal, actions and barriers, and nothing of the mapping's answers. */
export const ReadOnlyEntries = (plan: ReadOnlyPlan) => {
  const { language, goal, actions, barriers } = plan
  const t = planTexts[language]
  const groups = barrierLevels
    .map((level) => ({ level, own: barriers.filter((barrier) => barrier.level === level) }))
    .filter(({ own }) => own.length > 0)
  return (
    <>
      <section class="plan-part" aria-labelledby="plan-goal">
        <h2 class="ds-heading" id="plan-goal" data-size="sm">
          {t.goalTitle}
        </h2>
        <p class="plan-text">{goal || t.noGoal}</p>
      </section>
      <section class="plan-part" aria-labelledby="plan-actions">
        <h2 class="ds-heading" id="plan-actions" data-size="sm">
          {t.actions}
        </h2>
        {actions.length === 0 ? (
          <p>{t.noActions}</p>
        ) : (
          <ol class="plan-actions">
            {actions.map((action) => (
              <ReadOnlyAction plan={plan} action={action} />
            ))}
          </ol>
        )}
      </section>
      <section class="plan-part" aria-labelledby="plan-barriers">
        <h2 class="ds-heading" id="plan-barriers" data-size="sm">
          {t.barriers}
        </h2>
        {groups.length === 0 && <p>{t.noBarriers}</p>}
        {groups.map(({ level, own }) => (
          <div class="plan-barriers">
            <h3 class="ds-heading" data-size="2xs">
              {planWords[language].barrierLevels[level].name}
            </h3>
            <ul>
              {own.map((barrier) => (
                <ReadOnlyBarrier plan={plan} barrier={barrier} />
              ))}
            </ul>
          </div>
        ))}
      </section>
    </>
  )
}
