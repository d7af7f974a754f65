import type { ActorRecord } from '#shared/actors/actor-record.ts'
import type { LinkReport, LinkState } from '#shared/links/link.ts'
import type { LinkPlace } from '#shared/links/places.ts'

/** All entries, what is to be checked first above. */
export const byUrgency = (records: readonly ActorRecord[]): ActorRecord[] =>
  records.toSorted(
    (a, b) =>
      Number(a.isHidden) - Number(b.isHidden) ||
      a.actor.nextCheckOn.localeCompare(b.actor.nextCheckOn) ||
      a.actor.name.sv.localeCompare(b.actor.name.sv, 'sv'),
  )

export type ShownLink = { report: LinkReport; places: LinkPlace[] }

const worst: readonly LinkState[] = ['dead', 'refused', 'failing', 'moved', 'ok']

/** What is to be done about links: those that are still used and are not as they should be, the worst first. */
export const linksToMend = (
  reports: readonly LinkReport[],
  places: ReadonlyMap<string, LinkPlace[]>,
): { links: ShownLink[]; checked: number; latest: string | null } => {
  const used = reports.filter(({ url }) => places.has(url))
  const links = used
    .filter(({ state }) => state !== 'ok')
    .map((report) => ({ report, places: places.get(report.url) ?? [] }))
    .toSorted(
      (a, b) =>
        worst.indexOf(a.report.state) - worst.indexOf(b.report.state) || a.report.url.localeCompare(b.report.url),
    )
  const latest =
    used
      .map(({ checkedAt }) => checkedAt)
      .toSorted()
      .at(-1) ?? null
  return { links, checked: used.length, latest }
}
