import { texts } from '#shared/platform/language.ts'
import type { PlanView } from './plan-views.ts'

/** Texts of the choice of view, and of what the views share. */
export const viewTexts = texts<{
  choose: string
  views: Record<PlanView, string>
  toPapers: string
  toCalendar: string
  noActions: string
}>({
  sv: {
    choose: 'Visa planen som',
    views: { list: 'Lista', timeline: 'Tidslinje', board: 'Tavla' },
    toPapers: 'Skriv ut och hämta',
    toCalendar: 'Få planens dagar i din kalender',
    noActions: 'Planen har inga insatser än.',
  },
  en: {
    choose: 'Show the plan as',
    views: { list: 'List', timeline: 'Timeline', board: 'Board' },
    toPapers: 'Print and download',
    toCalendar: "Get the plan's days in your calendar",
    noActions: 'The plan has no actions yet.',
  },
})
