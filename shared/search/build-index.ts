import { setImmediate } from 'node:timers/promises'
import MiniSearch from 'minisearch'
import type { Word } from '#shared/articles/word-list.ts'
import type { Language } from '#shared/platform/language.ts'
import { createCompoundSplitter, type SplitCompound } from './compounds.ts'
import { createRelatives, type Relatives } from './relatives.ts'
import { type SearchDocument, type SearchedField, searchedFields } from './search-document.ts'
import { createStemmer, type Stem } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import { createSynonyms, type SynonymsOf } from './synonyms.ts'
import { sentenceEnd, tokensWithEnds } from './tokens.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

/** A document with its words in order, those of each field apart: what phrases are looked for in. `gist`: what its title says, in stems. */
export type IndexedDocument = { document: SearchDocument; text: string; gist: string }

/** All that a search in one language needs. */
export type SearchIndex = {
  language: Language
  documents: ReadonlyMap<string, IndexedDocument>
  index: MiniSearch
  vocabulary: Vocabulary
  stem: Stem
  /** The stems of the words that say something, in order. */
  gistOf(words: readonly string[]): string
  split: SplitCompound
  /** What a word stands in the index as: its stem, or nothing for one that stands everywhere. */
  termOf(word: string): string | null
  relatives: Relatives
  synonymsOf: SynonymsOf
  /** In how many documents the term is. */
  frequency(term: string): number
}

/** English writes its compounds apart. */
const none: SplitCompound = () => []

/** So many documents are added before others get their turn; some 5 ms. */
const chunk = 40

/** How often a word is in the corpus, and in how many documents. */
type Counted = { count: number; documents: number; last: number }

/** A document as it was read: the words of each field for the index, and all of them for phrases. */
type Read = { document: SearchDocument; fields: Record<SearchedField, string>; text: string }

const note = (counted: Map<string, Counted>, word: string, number: number): void => {
  const known = counted.get(word)
  if (!known) counted.set(word, { count: 1, documents: 1, last: number })
  else {
    known.count += 1
    if (known.last !== number) known.documents += 1
    known.last = number
  }
}

const readDocument = (document: SearchDocument, number: number, counted: Map<string, Counted>): Read => {
  const fields = { title: '', words: '', lead: '', body: '' }
  const all: string[] = []
  for (const field of searchedFields) {
    const found = tokensWithEnds(document[field])
    const words = found.filter((word) => word !== sentenceEnd)
    for (const word of words) note(counted, word, number)
    fields[field] = words.join(' ')
    all.push(found.join(' '))
  }
  return { document, fields, text: ` ${all.join(` ${sentenceEnd} `)} ` }
}

/** In how many documents each stem is, at most: a document with two forms of a word counts twice. */
const frequenciesOf = (counted: ReadonlyMap<string, Counted>, stem: Stem): Map<string, number> => {
  const frequencies = new Map<string, number>()
  for (const [word, { documents }] of counted)
    frequencies.set(stem(word), (frequencies.get(stem(word)) ?? 0) + documents)
  return frequencies
}

/**
 * Builds the index of the documents of one language, with the word list for its synonyms. Two rounds, since a compound is taken apart by the words that stand alone in all of them. Lets other work in between.
 */
export const buildIndex = async (
  all: readonly SearchDocument[],
  words: readonly Word[],
  language: Language,
): Promise<SearchIndex> => {
  const counted = new Map<string, Counted>()
  const read: Read[] = []
  for (const document of all) {
    if (document.language !== language) continue
    read.push(readDocument(document, read.length, counted))
    if (read.length % chunk === 0) await setImmediate()
  }
  const stem = createStemmer(language)
  const split = language === 'sv' ? createCompoundSplitter(counted.keys(), stem) : none
  const termOf = (word: string) => (isStopWord(word, language) ? null : stem(word))
  const index = new MiniSearch({
    fields: [...searchedFields],
    tokenize: (text) => text.split(' '),
    processTerm: termOf,
  })
  const gistOf = (tokens: readonly string[]) =>
    tokens
      .filter((word) => !isStopWord(word, language))
      .map(stem)
      .join(' ')
  const documents = new Map<string, IndexedDocument>()
  for (const { document, fields, text } of read) {
    index.add({ id: document.id, ...fields })
    documents.set(document.id, { document, text, gist: gistOf(fields.title.split(' ')) })
    if (documents.size % chunk === 0) await setImmediate()
  }
  const frequencies = frequenciesOf(counted, stem)
  const byCount = [...counted].toSorted(([, one], [, other]) => other.count - one.count)
  return {
    language,
    documents,
    index,
    vocabulary: createVocabulary(new Map(byCount.map(([word, { count }]) => [word, count]))),
    stem,
    gistOf,
    split,
    termOf,
    relatives: createRelatives(
      byCount.map(([word]) => word),
      stem,
      split,
    ),
    synonymsOf: createSynonyms(words, language, stem),
    frequency: (term) => Math.min(documents.size, frequencies.get(term) ?? 0),
  }
}
