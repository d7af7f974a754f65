import { madeLater } from '#shared/platform/made-later.ts'
import type { WebDeps } from '#web/deps.ts'
import type { Outside } from './outside.ts'

/** What the plans need, and what follows from them. Each is made at its first use. */
export const planParts = ({ store, people, mailJobs }: Outside) => {
  const plans = madeLater(async () => (await import('#shared/plans/plans.ts')).createPlans(store))
  return {
    plans,
    planSheets: madeLater(async () => (await import('#shared/plan-sheets/plan-sheets.ts')).createPlanSheets(store)),
    followUps: madeLater(async () => (await import('#shared/follow-up/follow-ups.ts')).createFollowUps(store)),
    circulations: madeLater(async () =>
      (await import('#shared/circulation/circulations.ts')).createCirculations(store),
    ),
    nationalBarriers: madeLater(async () =>
      (await import('#shared/barriers/national-barriers.ts')).createNationalBarriers(store, plans),
    ),
    calendars: madeLater(async () => (await import('#shared/calendar/calendars.ts')).createCalendars(store, people)),
    workshopThemes: madeLater(async () =>
      (await import('#shared/themes/workshop-themes.ts')).createWorkshopThemes(store),
    ),
    reminders: madeLater(async () =>
      (await import('#shared/reminders/reminders.ts')).createReminders({ store, queue: mailJobs }),
    ),
  } satisfies Partial<WebDeps>
}
