import { swedishDay } from '#shared/platform/swedish-day.ts'

/** The Swedish day of a moment, as a result of a search tells it; null where there is none. */
export const dayOf = (moment: string | null | undefined): string | null =>
  moment ? swedishDay(new Date(moment)) : null
