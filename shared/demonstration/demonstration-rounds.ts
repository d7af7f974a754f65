import type { Round } from '#shared/rounds/round.ts'

/** A round, when its first answer is given, how many days after it each wave of regions begins (stages.ts), and how much further the regions have come than in the first. */
export type DemonstrationRound = Omit<Round, 'status' | 'version'> & {
  answeredFrom: string
  waveDays: readonly [number, number, number]
  lift: number
}

/** The moment so many days later. */
export const daysLater = (moment: string, days: number): string =>
  new Date(Date.parse(moment) + days * 86_400_000).toISOString()

/** The round that is over. */
export const finished: DemonstrationRound = {
  id: '2025',
  kind: 'mapping',
  instrumentId: 'mapping',
  instrumentVersion: 1,
  title: { sv: 'Kartläggning 2025', en: 'Mapping 2025' },
  opensOn: '2025-10-01',
  deadline: '2025-12-12',
  closesOn: '2026-01-16',
  targetLevel: null,
  answeredFrom: '2025-10-13T08:00:00.000Z',
  waveDays: [0, 24, 52],
  lift: 0,
}

/** The round that is answered now. */
export const running: DemonstrationRound = {
  ...finished,
  id: '2026',
  title: { sv: 'Kartläggning 2026', en: 'Mapping 2026' },
  opensOn: '2026-10-01',
  deadline: '2026-12-18',
  closesOn: '2027-01-15',
  answeredFrom: '2026-10-12T08:00:00.000Z',
  waveDays: [0, 20, 24],
  lift: 0.35,
}
