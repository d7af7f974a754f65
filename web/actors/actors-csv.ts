import type { ListedActor } from '#shared/actors/listed-actor.ts'
import type { Language } from '#shared/platform/language.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { field } from '#shared/tables/formats/csv.ts'
import { actorsTexts } from './actors-texts.ts'

/** The file's name in its address. */
export const actorsCsvName = 'aktorer.csv'

/** Spreadsheets read the letters right by it. */
const byteOrderMark = '\ufeff'

/** The register as CSV (RFC 4180, UTF-8). What is not known is empty; what a spreadsheet could take for a formula gets an apostrophe before it. */
export const actorsCsv = (actors: readonly ListedActor[], language: Language): Uint8Array => {
  const t = actorsTexts[language]
  const rows = actors.map((actor) => [
    actor.name[language],
    t.kinds[actor.kind],
    actor.does[language],
    actor.address ?? '',
    actor.mail ?? '',
    actor.phone ?? '',
    actor.regions.length === 0
      ? t.wholeCountry
      : actor.regions.map((code) => findRegion(code)?.name ?? code).join('; '),
    actor.branch?.[language] ?? '',
    actor.source?.url ?? '',
    actor.lastCheckedOn ?? '',
    actor.nextCheckOn,
  ])
  const lines = [Object.values(t.columns), ...rows].map((row) => `${row.map(field).join(',')}\r\n`)
  return Buffer.from(byteOrderMark + lines.join(''), 'utf8')
}
