import { canBeReached, type ListedActor } from '#shared/actors/listed-actor.ts'
import type { Language } from '#shared/platform/language.ts'
import { findRegion } from '#shared/regions/regions.ts'
import type { SearchDocument } from '#shared/search/search-document.ts'
import type { SearchSource } from '#shared/search/search-life.ts'
import { actorsTexts } from '../../actors/actors-texts.ts'
import type { WebDeps } from '../../deps.ts'
import { pathTo } from '../../paths.ts'
import { inBoth } from './in-both.ts'

/** The register. A region of which nothing is known but its name has its own page, which is found instead. */
export const actorDocuments = (actors: readonly ListedActor[], language: Language): SearchDocument[] =>
  actors
    .filter((actor) => actor.kind !== 'region' || canBeReached(actor))
    .map(({ id, kind, name, does, branch, regions, address, lastCheckedOn }) => ({
      id: `actor-${id}`,
      kind: 'actor',
      language,
      title: name[language],
      words: [branch?.[language] ?? '', name[language === 'sv' ? 'en' : 'sv']].join('. '),
      lead: does[language],
      body: [
        actorsTexts[language].kinds[kind],
        ...regions.map((code) => findRegion(code)?.name ?? ''),
        address === null ? '' : new URL(address).hostname,
      ].join('. '),
      url: `${pathTo('actors', language)}#${id}`,
      date: lastCheckedOn,
      weight: 1,
    }))

/** The register as it is now; it is small, and its own words are its key. */
export const actorSource =
  ({ actors }: Pick<WebDeps, 'actors'>): SearchSource =>
  async () => {
    const shown = await actors.shown()
    return { key: JSON.stringify(shown), documents: () => inBoth((language) => actorDocuments(shown, language)) }
  }
