import type { Word } from '#shared/articles/word-list.ts'
import type { Language } from '#shared/platform/language.ts'
import { buildIndex, type SearchIndex } from './build-index.ts'
import type { SearchDocument } from './search-document.ts'

/** What a source has now: a key that changes whenever its documents do, and the documents in both languages, which are read only when it has changed. */
export type SourceState = {
  key: string
  documents: () => readonly SearchDocument[] | Promise<readonly SearchDocument[]>
}

/** Reads what a source has now. */
export type SearchSource = () => Promise<SourceState>

/** What is published is looked up again after so long. */
const freshMs = 60_000

/** After so long without anybody searching, the next one waits for the look-up: what was taken away hours ago is not to be found. A function that sleeps does nothing in between. */
const staleMs = 10 * 60_000

type Kept = { key: string; documents: Promise<readonly SearchDocument[]>; indexes: Map<Language, Promise<SearchIndex>> }

export type SearchLife = {
  /** The index of a language as it is now. Only the first call waits for it to be made; a later one meets the index before, while that is renewed behind it. */
  index(language: Language): Promise<SearchIndex>
}

/**
 * Keeps the indexes in memory. They are made of the sources at the first search, and again when the key of some source has changed. A look-up that fails leaves what there is, and is tried again at the next search.
 */
export const createSearchLife = ({
  sources,
  words,
  clock,
  onFailure,
}: {
  sources: readonly SearchSource[]
  words: () => Promise<readonly Word[]>
  clock: () => Date
  onFailure: (error: unknown) => void
}): SearchLife => {
  let kept: Kept | null = null
  let checkedMs = 0
  let checking: Promise<Kept> | null = null
  const parts = new Map<SearchSource, { key: string; documents: readonly SearchDocument[] }>()

  const documentsOf = async (states: readonly SourceState[]): Promise<readonly SearchDocument[]> => {
    const all = await Promise.all(
      sources.map(async (source, at) => {
        const state = states[at]
        const known = parts.get(source)
        if (!state || known?.key === state.key) return known?.documents ?? []
        const documents = await state.documents()
        parts.set(source, { key: state.key, documents })
        return documents
      }),
    )
    return all.flat()
  }

  const indexIn = (of: Kept, language: Language): Promise<SearchIndex> => {
    const known = of.indexes.get(language)
    if (known) return known
    const made = Promise.all([of.documents, words()]).then(([documents, list]) => buildIndex(documents, list, language))
    of.indexes.set(language, made)
    made.catch(() => of.indexes.delete(language))
    return made
  }

  /** Looks the sources up; what changed is made anew in the languages that are in use before it takes the place of what was. */
  const check = async (): Promise<Kept> => {
    const states = await Promise.all(sources.map((source) => source()))
    const key = states.map((state) => state.key).join('\n')
    if (kept?.key !== key) {
      const next: Kept = { key, documents: documentsOf(states), indexes: new Map() }
      await next.documents
      await Promise.all([...(kept?.indexes.keys() ?? [])].map((language) => indexIn(next, language)))
      kept = next
    }
    checkedMs = clock().getTime()
    return kept
  }

  const checkOnce = (): Promise<Kept> => {
    checking ??= check().finally(() => {
      checking = null
    })
    return checking
  }

  return {
    async index(language) {
      const age = clock().getTime() - checkedMs
      if (kept === null) return indexIn(await checkOnce(), language)
      if (age >= freshMs) {
        const renewed = checkOnce().catch((error) => {
          onFailure(error)
          return kept
        })
        if (age >= staleMs) await renewed
      }
      return indexIn(kept, language)
    },
  }
}
