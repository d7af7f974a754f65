import type { BarrierLevel } from '#shared/plans/plan.ts'
import type { Localized } from '#shared/platform/language.ts'
import { type ShownBarriers, shownBarriers } from '#shared/statistics/shown-barriers.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { hiddenCount } from './hidden-count.ts'
import type { KeyFigure } from './key-figure.ts'
import { wholeNumber } from './whole-number.ts'

const common = { unit: 'barriers', section: 'barriers', table: 'barriers', regionCodes: null, areaIds: null } as const

const levels = {
  municipality: { key: 'hinder-kommunerna', mover: { sv: 'kommunerna', en: 'the municipalities' } },
  region: { key: 'hinder-regionens-ledning', mover: { sv: 'regionens ledning', en: "the region's leadership" } },
  branch: {
    key: 'hinder-branscherna',
    mover: { sv: 'branscherna och arbetsmarknadens parter', en: 'the branches and social partners' },
  },
  'education-provider': {
    key: 'hinder-utbildningsanordnarna',
    mover: { sv: 'utbildningsanordnarna', en: 'the education providers' },
  },
  'national-rule': {
    key: 'hinder-statens-regler',
    mover: { sv: 'staten genom ändrade regler', en: 'the state, by changing rules' },
  },
  'national-funding': {
    key: 'hinder-statens-finansiering',
    mover: { sv: 'staten genom ändrad finansiering', en: 'the state, by changing funding' },
  },
} as const satisfies Record<BarrierLevel, { key: string; mover: Localized }>

/** The key of the figure that counts the barriers of a level. */
export const barrierKey = (level: BarrierLevel): string => levels[level].key

const ofLevel = ({ level, raised }: ShownBarriers): KeyFigure => {
  const { key, mover } = levels[level]
  return {
    ...common,
    key,
    label: {
      sv: `Hinder som bara kan undanröjas av ${mover.sv}`,
      en: `Barriers that can only be removed by ${mover.en}`,
    },
    definition: {
      sv: 'Hinder på den nivån i antagna handlingsplaner. Antalet visas när minst tre regioner har lyft något hinder där, eller ingen.',
      en: 'Barriers at that level in adopted action plans. The number is shown when at least three regions have raised one there, or none has.',
    },
    value: raised,
    text: raised === null ? hiddenCount : wholeNumber(raised),
  }
}

/** What may be told of the whole where a level is hidden. */
const atLeast = (shownTotal: number): Localized => {
  if (shownTotal === 0) return { sv: 'några', en: 'some' }
  const { sv, en } = wholeNumber(shownTotal)
  return { sv: `minst ${sv}`, en: `at least ${en}` }
}

/** How many barriers are raised, in all and at each level that can move them, as far as it may be told. */
export const barrierFigures = (snapshot: Snapshot): KeyFigure[] => {
  const { levels: shown, total, shownTotal } = shownBarriers(snapshot)
  return [
    {
      ...common,
      key: 'antal-hinder',
      label: { sv: 'Hinder som regionerna har lyft', en: 'Barriers that the regions have raised' },
      definition: {
        sv: 'Hinder i antagna handlingsplaner som någon annan än regionen måste undanröja. Det som färre än tre regioner har lyft på en nivå visas inte.',
        en: 'Barriers in adopted action plans that someone other than the region has to remove. What fewer than three regions have raised at a level is not shown.',
      },
      value: total,
      text: total === null ? atLeast(shownTotal) : wholeNumber(total),
    },
    ...shown.map(ofLevel),
  ]
}
