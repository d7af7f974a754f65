import { createHash } from 'node:crypto'
import { type Answer, isHandedIn } from '#shared/assessments/assessment.ts'
import { minimumPlansForPriorities } from './priorities.ts'
import { minimumForQuartiles, type Snapshot } from './snapshot.ts'
import type { RegionInputs } from './snapshot-inputs.ts'

/** The parts of a picture that count what regions have answered and planned. Each becomes public by itself (public-spread.ts). */
export const publicParts = ['levels', 'previous', 'plans', 'chosen', 'effects'] as const
export type PublicPart = (typeof publicParts)[number]

type PartRule = {
  fields: readonly (keyof Snapshot)[]
  /** Whether anything of the part is shown, by the pages' own rules, with so many regions in it. */
  tells: (own: Snapshot, regions: number) => boolean
  /** What a region adds to the part, in layers that are weighed one by one; null where it adds nothing. Two regions' changes in different layers must not hide each other. */
  added: (region: RegionInputs) => readonly unknown[]
}

type Mapping = RegionInputs['previous']
type Plan = RegionInputs['plan']

const answersIn = ({ assessment, answers }: Mapping, take: (answer: Answer) => unknown[]) =>
  isHandedIn(assessment)
    ? answers
        .toSorted((one, other) => (one.indicatorId < other.indicatorId ? -1 : 1))
        .map((answer) => [answer.indicatorId, ...take(answer)])
    : null

const levelsIn = (mapping: Mapping) => answersIn(mapping, ({ level, isNotApplicable }) => [level, isNotApplicable])

const adoptedIn = (plan: Plan) => (plan?.plan.status === 'adopted' ? plan : null)

const actionsIn = (plan: Plan) =>
  adoptedIn(plan)
    ?.actions.map(({ id, origin, status }) => JSON.stringify([id, origin, status]))
    .sort() ?? null

const planIn = (plan: Plan) =>
  adoptedIn(plan) && [
    actionsIn(plan),
    adoptedIn(plan)
      ?.barriers.map(({ id, level, weight, indicatorIds }) => [id, level, weight, indicatorIds])
      .sort(),
  ]

const fromFive: PartRule['tells'] = (_own, regions) => regions >= minimumForQuartiles

const rules = {
  levels: {
    fields: ['indicators', 'areas', 'total', 'bySize', 'sharedWithPrevious'],
    tells: fromFive,
    added: (region) => [levelsIn(region)],
  },
  previous: {
    fields: ['previousAreaMedians'],
    tells: fromFive,
    added: ({ previous }) => [levelsIn(previous)],
  },
  plans: {
    fields: ['prioritised', 'barriers', 'barrierIndicators'],
    tells: (_own, plans) => plans >= minimumPlansForPriorities,
    added: (region) => [
      planIn(region.plan),
      // What the mean priorities are made from.
      adoptedIn(region.plan) &&
        answersIn(region, ({ level, isNotApplicable, importance, power }) => [
          level,
          isNotApplicable,
          importance,
          power,
        ]),
    ],
  },
  chosen: {
    fields: ['chosen'],
    tells: ({ chosen }) => chosen.length > 0,
    added: ({ plan, previousPlan }) => {
      const both = [actionsIn(plan), actionsIn(previousPlan)]
      return [both.some((one) => one !== null) ? both : null]
    },
  },
  effects: {
    fields: ['effects'],
    tells: ({ effects }) =>
      (effects ?? []).some(({ acted, didNot, didNotFrom, toActors }) =>
        [acted, didNot, toActors.didNot, ...didNotFrom, ...toActors.didNotFrom].some((one) => one !== null),
      ),
    added: (region) => {
      const [before, now] = [levelsIn(region.previous), levelsIn(region)]
      return [before && now && [before, now, actionsIn(region.previousPlan)]]
    },
  },
} as const satisfies Record<PublicPart, PartRule>

/** Whether a part of the picture, with so many regions in it, tells anything. */
export const isTold = (part: PublicPart, own: Snapshot, regions: number): boolean => rules[part].tells(own, regions)

/** The part's own fields of a picture. */
export const fieldsOf = (part: PublicPart, snapshot: Snapshot): Partial<Snapshot> =>
  Object.fromEntries(rules[part].fields.map((field) => [field, snapshot[field]]))

/** Long enough that no two contents of a region meet. */
const shownHexDigits = 20

const fingerprint = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, shownHexDigits)

/** What each region adds to one layer, as a fingerprint; regions that add nothing are left out. */
export type Added = Record<string, string>

/** What the regions add to a part, layer by layer. */
export const addedTo = (part: PublicPart, regions: readonly RegionInputs[]): Added[] => {
  const { added }: PartRule = rules[part]
  const perRegion = regions.map((region) => ({ regionCode: region.regionCode, layers: added(region) }))
  return (perRegion[0]?.layers ?? []).map((_, layer) =>
    Object.fromEntries(
      perRegion.flatMap(({ regionCode, layers }) => {
        const content = layers[layer] ?? null
        return content === null ? [] : [[regionCode, fingerprint(content)]]
      }),
    ),
  )
}
