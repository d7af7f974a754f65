import { describe, expect, it } from '@jest/globals'
import { plainReport } from '#shared/articles/plain-language.ts'
import type { Word } from '#shared/articles/word-list.ts'

const words: Word[] = [
  {
    id: 'provning',
    term: { sv: 'Prövning', en: 'Examination' },
    definition: { sv: 'Ett prov.', en: 'A test.' },
    otherWords: { sv: [], en: [] },
    since: null,
    until: null,
    source: null,
  },
]
const found = (markdown: string, language: 'sv' | 'en' = 'sv') => plainReport(markdown, language, words).findings

describe('the plain language report', () => {
  it('quotes sentences of more than 25 words, and none of 25', () => {
    const sentence = (count: number) => `${Array.from({ length: count }, () => 'ord').join(' ')}.`
    expect(found(sentence(25))).toEqual([])
    expect(found(`Kort. ${sentence(26).replace('ord', 'Ord')}`)).toMatchObject([{ kind: 'long-sentence', words: 26 }])
  })

  it('finds heaps of passives, and lets one alone and genitives be', () => {
    expect(found('Ansökan granskas och beslutas av nämnden.')).toMatchObject([
      { kind: 'passive', found: ['granskas', 'beslutas'] },
    ])
    expect(found('Ansökan granskas av nämnden.')).toEqual([])
    expect(found('Kommunernas och skolornas ansvar är elevernas.')).toEqual([])
    expect(found('It was checked and is published.', 'en')).toMatchObject([{ kind: 'passive' }])
  })

  it('offers plainer words for those of offices', () => {
    expect(found('Samtliga erhöll besked, och du erhåller ett brev.')).toMatchObject([
      { kind: 'officialese', word: 'erhåller', plainer: 'få' },
      { kind: 'officialese', word: 'Samtliga', plainer: 'alla' },
    ])
  })

  it('names terms of the word list that are used and neither explained nor linked', () => {
    expect(found('Du kan göra en prövning.')).toEqual([
      { kind: 'unexplained', word: 'Prövning', definition: 'Ett prov.' },
    ])
    expect(found('Du kan göra en [prövning](/validering/ord).')).toEqual([])
    expect(found('Du kan göra en prövning (ett prov).')).toEqual([])
    expect(found('Omprövningen är klar.')).toEqual([])
  })

  it('finds links that do not say where they lead, and headings that skip a level', () => {
    expect(found('Se [klicka här](/a) och [ordlistan](/b).')).toEqual([{ kind: 'empty-link', link: 'klicka här' }])
    expect(found('# A\n\n### B\n\n#### C')).toEqual([{ kind: 'heading-jump', heading: 'B' }])
  })
})
