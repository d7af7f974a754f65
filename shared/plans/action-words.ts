import type { Language } from '#shared/platform/language.ts'
import type { Action, Partner } from './plan.ts'
import { planNames } from './plan-names.ts'

/** Who is responsible, in words: the colleague, the post, or both; empty for none. */
export const responsibleOf = ({
  responsible,
  responsibleName,
}: Pick<Action, 'responsible' | 'responsibleName'>): string =>
  [responsibleName, responsible].filter((words) => words !== '').join(', ')

/** A partner with what it is; one that is called after its kind says so once. */
export const partnerWords = ({ kind, name }: Partner, language: Language): string => {
  const kindName = planNames[language].partnerKinds[kind]
  return name === kindName ? name : `${name} (${kindName.toLowerCase()})`
}
