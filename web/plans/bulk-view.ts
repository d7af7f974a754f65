import type { Instrument } from '#shared/instruments/instrument.ts'
import { responsibleOf } from '#shared/plans/action-words.ts'
import { lacksOf } from '#shared/plans/adoption.ts'
import { aimsOf } from '#shared/plans/aims.ts'
import type { BulkEffect, BulkObstacle } from '#shared/plans/bulk-change.ts'
import type { Action } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import { actionDifferences } from './action-differences.ts'
import { typedOfAction } from './action-form.ts'
import { bulkPreviewTexts } from './bulk-preview-texts.ts'
import { bulkTexts } from './bulk-texts.ts'
import type { PlanContext } from './plan-context.ts'
import { periodOf } from './plan-view.ts'
import { planWords } from './plan-words.ts'

/** One of the quick choices, with the actions that it ticks. */
export type QuickChoice = { value: string; label: string; ids: string[] }

/** The areas of the questions that an action aims at; none for an action of no question. */
const areasOf = ({ areas }: Pick<Instrument, 'areas'>, action: Action): string[] => {
  const aims = aimsOf(action)
  return areas.filter(({ indicators }) => indicators.some(({ id }) => aims.includes(id))).map(({ id }) => id)
}

/** The quick choices of a plan; those that would tick nothing are left out, but for none. */
export const quickChoices = (
  { instrument, contents }: Pick<PlanContext, 'instrument' | 'contents'>,
  language: Language,
): QuickChoice[] => {
  const t = bulkTexts[language]
  const actions = contents?.actions ?? []
  const choice = (value: string, label: string, isIn: (action: Action) => boolean): QuickChoice => ({
    value,
    label,
    ids: actions.filter(isIn).map(({ id }) => id),
  })
  const found = [
    choice('all', t.quickAll, () => true),
    choice('no-responsible', t.quickNoResponsible, (action) => lacksOf(action).includes('responsible')),
    choice('no-dates', t.quickNoDates, ({ startsOn, endsOn }) => startsOn === '' && endsOn === ''),
    ...instrument.areas.map(({ id, title }) =>
      choice(`area-${id}`, t.quickArea(title[language]), (action) => areasOf(instrument, action).includes(id)),
    ),
    choice('no-area', t.quickNoArea, (action) => areasOf(instrument, action).length === 0),
  ].filter(({ ids }) => ids.length > 0)
  return [choice('none', t.quickNone, () => false), ...found]
}

/** What is said under an action's title where it is chosen. */
export const aboutAction = (action: Action, language: Language): string => {
  const t = bulkTexts[language]
  return [
    responsibleOf(action) || t.noResponsible,
    periodOf(action, language) || t.noDates,
    planWords[language].actionStatuses[action.status].toLowerCase(),
  ].join(' · ')
}

/** What the preview shows. */
export type BulkPreview = {
  changed: { id: string; title: string; changes: string[] }[]
  refused: { title: string; why: BulkObstacle }[]
  same: string[]
  isRemoval: boolean
}

/** In words, what becomes of each action. */
export const bulkPreview = (
  effects: readonly BulkEffect[],
  actions: readonly Action[],
  language: Language,
): BulkPreview => {
  const t = bulkPreviewTexts[language]
  const changesOf = (effect: BulkEffect): string[] => {
    if (effect.kind === 'removed') return [t.isRemoved]
    if (effect.kind !== 'changed') return []
    const { action, after, places } = effect
    const differences = actionDifferences(action, typedOfAction(after, language), {
      actions: [...actions, after],
      language,
    })
    return [
      ...differences.map(({ label, stands, typed }) => t.becomes({ label, before: stands, after: typed })),
      ...(places ? [t.moves(places.before, places.after)] : []),
    ]
  }
  return {
    changed: effects
      .filter(({ kind }) => kind === 'changed' || kind === 'removed')
      .map((effect) => ({ id: effect.action.id, title: effect.action.title, changes: changesOf(effect) })),
    refused: effects.flatMap((effect) =>
      effect.kind === 'refused' ? [{ title: effect.action.title, why: effect.why }] : [],
    ),
    same: effects.filter(({ kind }) => kind === 'same').map(({ action }) => action.title),
    isRemoval: effects.some(({ kind }) => kind === 'removed'),
  }
}
