import type { BarrierReference } from '#shared/barriers/national-barrier.ts'
import { isRegionCode } from '#shared/regions/regions.ts'

/** A reference as it stands in a form. */
export const referenceText = ({ regionCode, roundId, barrierId }: BarrierReference): string =>
  `${regionCode}.${roundId}.${barrierId}`

/** The reference behind a form's value; null for what was not written by `referenceText`. */
export const readReference = (text: string): BarrierReference | null => {
  const found = /^(\d\d)\.([a-z0-9][a-z0-9-]{0,19})\.([\w-]{22})$/.exec(text)
  const [, regionCode = '', roundId = '', barrierId = ''] = found ?? []
  return found && isRegionCode(regionCode) ? { regionCode, roundId, barrierId } : null
}
