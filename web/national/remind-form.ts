import type { Language } from '#shared/platform/language.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { lastReminded, type ReminderRun } from '#shared/reminders/reminder-run.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import type { RemindForm } from './desk-remind.tsx'
import { missingView } from './missing-view.ts'
import { reminderPreview } from './reminder-preview.ts'

/** Kinds of what is missing that a reminder of the round is about. */
const aboutMapping: readonly string[] = ['not-started', 'in-progress', 'returned']

/** The form that reminds the regions which have not handed in; null when none is missing or the round is not open. */
export const remindForm = ({
  snapshot,
  round,
  runs,
  hasTeam,
  now,
  language,
  site,
  addresses,
  newFormKey,
}: {
  snapshot: Pick<Snapshot, 'regions'>
  round: Round | null
  runs: readonly ReminderRun[]
  hasTeam: (regionCode: string) => boolean
  now: Date
  language: Language
  site: { origin: string; isDemonstration: boolean }
  addresses: RemindForm['addresses']
  newFormKey: () => string
}): RemindForm | null => {
  const missing = missingView(snapshot, { round, now, language })
    .kinds.filter(({ id }) => aboutMapping.includes(id))
    .flatMap(({ regions }) => regions)
    .toSorted((one, other) => one.code.localeCompare(other.code))
  const [first] = missing
  if (round?.status !== 'open' || !first) return null
  const reminded = lastReminded(
    runs,
    round.id,
    missing.map(({ code }) => code),
  )
  const status = snapshot.regions.find(({ regionCode }) => regionCode === first.code)
  return {
    round: { id: round.id, title: round.title[language] },
    regions: missing.map(({ code, since }) => ({
      code,
      name: findRegion(code)?.name ?? code,
      since,
      remindedAt: reminded.get(code) ?? null,
      hasTeam: hasTeam(code),
    })),
    preview: reminderPreview({
      round,
      regionCode: first.code,
      leftCount: Math.max(0, (status?.asked ?? 0) - (status?.answered ?? 0)),
      now,
      language,
      ...site,
    }),
    addresses,
    formKey: newFormKey(),
  }
}
