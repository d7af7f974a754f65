import type { Change, Key } from '#shared/platform/store.ts'
import type { Round } from './round.ts'

export const roundsPartition = 'ROUNDS'

/** Where the round stands in the content table. */
export const roundKey = (id: string): Key => ({ pk: roundsPartition, sk: `ROUND#${id}` })

const pick = ({ instrumentId, instrumentVersion }: Pick<Round, 'instrumentId' | 'instrumentVersion'>) => ({
  instrumentId,
  instrumentVersion,
})

/**
 * Holds, in the transaction of another capability's write, that the round is open; with an instrument, that it still uses this version of it. Changes
 * nothing.
 */
export const roundIsOpen = (id: string, instrument?: Pick<Round, 'instrumentId' | 'instrumentVersion'>): Change => ({
  table: 'content',
  check: roundKey(id),
  condition: { statusIn: ['open'], ...(instrument && { equals: pick(instrument) }) },
})
