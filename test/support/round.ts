import type { Round } from '#shared/rounds/round.ts'

/** The version of the instrument that the rounds of the tests use. */
export const mappingOne = { instrumentId: 'mapping', instrumentVersion: 1 } as const

/** What a page of `mappingOne` sends back with every answer (web/assessments/answer-form.ts, instrumentField). */
export const seenInstrument = { instrument: 'mapping 1' } as const

/** The open mapping round 2026, changed as the test needs; it can be answered for years. */
export const aRound = (change: Partial<Round> = {}): Round => ({
  id: '2026',
  kind: 'mapping',
  ...mappingOne,
  title: { sv: 'Kartläggningen hösten 2026', en: 'The mapping of autumn 2026' },
  opensOn: '2026-09-01',
  deadline: '2026-11-15',
  closesOn: '2030-12-31',
  targetLevel: null,
  status: 'open',
  version: 1,
  ...change,
})

/** The same round as it is handed in to be opened. */
export const aRoundToOpen = (
  change: Partial<Omit<Round, 'status' | 'version'>> = {},
): Omit<Round, 'status' | 'version'> => {
  const { status: _status, version: _version, ...round } = aRound(change)
  return round
}

/** A round of the id as reads of answers need it. */
export const roundOf = (id: string) => ({ id, ...mappingOne })
