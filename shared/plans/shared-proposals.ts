import type { Proposal } from './plan.ts'

/** An action that helps several of a region's gaps: its own indicator's first, then the others in the order of the proposals. */
export type SharedProposal = { actionId: string; reach: number; helps: Proposal[] }

/**
 * The actions that are proposed for an indicator and help others below the target too. Those that help most stand first, equal ones in the order of the proposals. An action whose own
 * indicator has no gap that it reaches over is not proposed at all, and so not here.
 */
export const sharedProposals = (proposals: readonly Proposal[]): SharedProposal[] =>
  proposals
    .flatMap((proposal) =>
      proposal.actions.map(({ id, reach, alsoFor }) => ({
        actionId: id,
        reach,
        helps: [proposal, ...proposals.filter((other) => other !== proposal && alsoFor.includes(other.indicatorId))],
      })),
    )
    .filter(({ helps }) => helps.length > 1)
    .sort((a, b) => b.helps.length - a.helps.length)

/** The other indicators below the target that a proposed action helps, by id. */
export const alsoHelpedBy = (proposals: readonly Proposal[], actionId: string): string[] =>
  sharedProposals(proposals)
    .find((one) => one.actionId === actionId)
    ?.helps.slice(1)
    .map(({ indicatorId }) => indicatorId) ?? []
