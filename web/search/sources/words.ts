import type { FourSteps } from '#shared/articles/four-steps.ts'
import type { Word } from '#shared/articles/word-list.ts'
import type { Language } from '#shared/platform/language.ts'
import type { SearchDocument } from '#shared/search/search-document.ts'
import type { SearchSource } from '#shared/search/search-life.ts'
import type { WebDeps } from '../../deps.ts'
import { pathTo } from '../../paths.ts'
import { inBoth } from './in-both.ts'

/** The terms of the word list, each found by its other and older words, and by its term in the other language. */
export const wordDocuments = (words: readonly Word[], language: Language): SearchDocument[] =>
  words.map(({ id, term, definition, otherWords, source }) => ({
    id: `word-${id}`,
    kind: 'word',
    language,
    title: term[language],
    words: [...otherWords[language], term[language === 'sv' ? 'en' : 'sv']].join('. '),
    lead: definition[language],
    body: '',
    url: `${pathTo('hubWords', language)}#${id}`,
    date: source?.readOn ?? null,
    weight: 1,
  }))

/** The four steps of validation, each where it is told on the hub's first page. */
export const stepDocuments = ({ steps }: FourSteps, language: Language): SearchDocument[] =>
  steps.map(({ id, name, otherNames, whatHappens, whatYouDo, whoDoesIt, result }) => ({
    id: `step-${id}`,
    kind: 'article',
    language,
    title: name[language],
    words: otherNames[language].join('. '),
    lead: whatHappens[language],
    body: [whatYouDo, whoDoesIt, result].map((text) => text[language]).join('\n'),
    url: `${pathTo('hub', language)}#step-${id}`,
    date: null,
    weight: 1,
  }))

/** The word list and the steps come with the program, and change with it alone. */
export const wordSource =
  ({ articles, hubFiles }: Pick<WebDeps, 'articles' | 'hubFiles'>): SearchSource =>
  async () => ({
    key: 'shipped',
    documents: async () => {
      const [words, steps] = await Promise.all([articles.words(), hubFiles.fourSteps()])
      return inBoth((language) => [...wordDocuments(words, language), ...stepDocuments(steps, language)])
    },
  })
