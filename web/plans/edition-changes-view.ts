import type { EditionChanges } from '#shared/plans/compare-editions.ts'
import type { Action, ActionContent, BarrierContent } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import { type DiffPart, diffWords } from '../assessments/word-diff.ts'
import { formatDay, formatNumber } from '../texts/format.ts'
import { actionTexts } from './action-texts.ts'
import { barrierTexts } from './barrier-texts.ts'
import { editionTexts } from './edition-texts.ts'
import { planWords } from './plan-words.ts'

/** One field of an entry with its differences marked. */
export type FieldDiff = { label: string; parts: DiffPart[] }
/** An entry that was changed, under its name now. */
export type EntryDiff = { title: string; fields: FieldDiff[] }

type Named = Pick<Action, 'id' | 'title'>
type FieldText<C> = {
  [Field in keyof C]: (value: C[Field], language: Language, actions: readonly Named[]) => string
}

const plain = (value: string) => value
const day = (value: string, language: Language) => value && formatDay(value, language)
const number = (value: number | null, language: Language) => (value === null ? '' : formatNumber(value, language))

/** What each field of an action says, in words. A field that the form gets needs its words here before it compiles. */
const actionWords: FieldText<ActionContent> = {
  title: plain,
  text: plain,
  goal: plain,
  responsible: plain,
  // An id says nothing to a reader: the name below does.
  responsibleId: () => '',
  responsibleName: plain,
  partners: (partners, language) =>
    partners.map(({ kind, name }) => `${name} (${planWords[language].partnerKinds[kind].toLowerCase()})`).join('\n'),
  startsOn: day,
  endsOn: day,
  steps: (steps, language) =>
    steps
      .map(({ text, on, isDone }) =>
        [text, day(on, language), isDone ? editionTexts[language].stepDone : ''].filter(Boolean).join(', '),
      )
      .join('\n'),
  dependsOn: (ids, language, actions) =>
    ids.map((id) => actions.find((action) => action.id === id)?.title ?? editionTexts[language].goneAction).join('\n'),
  hours: number,
  kronor: number,
  resource: plain,
  measure: plain,
  baseline: number,
  target: number,
  unit: plain,
  status: (status, language) => planWords[language].actionStatuses[status],
}

const barrierWords: FieldText<BarrierContent> = {
  indicatorIds: (ids) => ids.join(', '),
  title: plain,
  stops: plain,
  text: plain,
  evidence: plain,
  level: (level, language) => planWords[language].barrierLevels[level].name,
  weight: (weight, language) => planWords[language].barrierWeights[weight],
}

const actionLabel = (field: keyof ActionContent, language: Language): string =>
  actionTexts[language].labels[field === 'responsibleName' ? 'responsibleId' : field]
const barrierLabel = (field: keyof BarrierContent, language: Language): string =>
  barrierTexts[language].labels[field].replace(/\?$/, '')

/** What an entry says in a field; an older one may lack it. */
const said = <C extends object>(
  words: FieldText<C>,
  entry: C,
  field: keyof C,
  language: Language,
  actions: readonly Named[],
): string => (entry[field] === undefined ? '' : words[field](entry[field], language, actions))

const diffsOf = <C extends { title: string }>(
  words: FieldText<C>,
  labelOf: (field: keyof C, language: Language) => string,
  changes: readonly { before: C; after: C; fields: string[] }[],
  language: Language,
  actions: readonly Named[],
): EntryDiff[] =>
  changes.map(({ before, after, fields }) => ({
    title: after.title,
    // In the order of the table above, which is the form's.
    fields: (Object.keys(words) as (keyof C)[])
      .filter((field) => fields.some((changed) => changed === field))
      .map((field) => ({
        label: labelOf(field, language),
        parts: diffWords(said(words, before, field, language, actions), said(words, after, field, language, actions)),
      }))
      .filter(({ parts }) => parts.some(({ kind }) => kind !== 'same')),
  }))

/** What an edition changed, as its page shows it. `actions` are those of both editions, for the names of what an action waits for. */
export const changesView = (changes: EditionChanges, actions: readonly Named[], language: Language) => ({
  goal: changes.goal && diffWords(changes.goal.before, changes.goal.after),
  actions: {
    ...changes.actions,
    changed: diffsOf<ActionContent>(actionWords, actionLabel, changes.actions.changed, language, actions),
  },
  barriers: {
    ...changes.barriers,
    changed: diffsOf<BarrierContent>(barrierWords, barrierLabel, changes.barriers.changed, language, actions),
  },
})
