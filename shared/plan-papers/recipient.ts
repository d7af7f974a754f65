import type { Action, Partner } from '#shared/plans/plan.ts'

/** Those for whom a plan is put on paper. */
export const recipientKinds = ['politicians', 'managers', 'partner'] as const
export type RecipientKind = (typeof recipientKinds)[number]

/** For whom a paper is made: one page for those who decide, the whole plan for those who lead, and for a partner its own part. */
export type Recipient = { kind: 'politicians' } | { kind: 'managers' } | { kind: 'partner'; partner: Partner }

const asCompared = (name: string): string => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv')

/** Whether both are the same partner: the same kind, and the same name whatever its capitals and spaces. */
const isSamePartner = (a: Partner, b: Partner): boolean =>
  a.kind === b.kind && asCompared(a.name) === asCompared(b.name)

/** The partners that occur in the actions, each once, as it is first written; in the order of the alphabet. */
export const partnersIn = (actions: readonly Pick<Action, 'partners'>[]): Partner[] => {
  const all = actions.flatMap(({ partners }) => partners)
  return all
    .filter((partner, index) => all.findIndex((other) => isSamePartner(partner, other)) === index)
    .sort((a, b) => a.name.localeCompare(b.name, 'sv') || a.kind.localeCompare(b.kind))
}

/** The actions in which the partner takes part. */
export const actionsWith = <T extends Pick<Action, 'partners'>>(actions: readonly T[], partner: Partner): T[] =>
  actions.filter(({ partners }) => partners.some((other) => isSamePartner(partner, other)))
