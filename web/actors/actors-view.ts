import { type ActorKind, actorKinds, type ListedActor } from '#shared/actors/listed-actor.ts'
import type { Language } from '#shared/platform/language.ts'
import { isRegionCode } from '#shared/regions/regions.ts'

export type ActorFilter = { kind: ActorKind | null; region: string | null; search: string }

/** The longest that is searched for, in characters. */
export const maxSearch = 100

/** What an address asks to see; what it names that does not exist is left out. */
export const filterIn = (query: URLSearchParams): ActorFilter => {
  const kind = query.get('kind')
  const region = query.get('region') ?? ''
  return {
    kind: actorKinds.find((one) => one === kind) ?? null,
    region: isRegionCode(region) ? region : null,
    search: (query.get('q') ?? '').slice(0, maxSearch).trim(),
  }
}

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Those that fit, kind by kind. A region's own view holds what is for the whole country too. */
export const actorsView = (
  actors: readonly ListedActor[],
  { kind, region, search }: ActorFilter,
  language: Language,
): { groups: { kind: ActorKind; actors: ListedActor[] }[]; count: number } => {
  const wanted = bare(search)
  const fitting = actors.filter(
    (actor) =>
      (kind === null || actor.kind === kind) &&
      (region === null || actor.regions.length === 0 || actor.regions.includes(region)) &&
      bare(`${actor.name[language]} ${actor.branch?.[language] ?? ''} ${actor.does[language]}`).includes(wanted),
  )
  const groups = actorKinds
    .map((one) => ({ kind: one, actors: fitting.filter((actor) => actor.kind === one) }))
    .filter((group) => group.actors.length > 0)
  return { groups, count: fitting.length }
}
