import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { buildIndex } from '#shared/search/build-index.ts'
import { createCompoundSplitter } from '#shared/search/compounds.ts'
import { search } from '#shared/search/search.ts'
import { createStemmer } from '#shared/search/stem.ts'
import { normalised } from '#shared/search/tokens.ts'
import { distance } from '#shared/search/vocabulary.ts'
import { aDocument } from './a-document.ts'

const corpus = [
  aDocument({ id: 'coordinator', title: 'Valideringssamordnare i länet' }),
  aDocument({ id: 'assessment', title: 'Bedömning', body: 'En kort text.' }),
  aDocument({
    id: 'long',
    title: 'Om väntan',
    lead: 'Så fungerar det.',
    body: 'Först kommer en mening utan det.\nEn rubrik\nVi gör t.ex. en bedömning. Sedan får du besked. Till sist är allt klart.',
  }),
  aDocument({ id: 'english', language: 'en', title: 'Bedömning in English' }),
]
const index = await buildIndex(corpus, [], 'sv')
const ask = (written: string) => search(index, { written, kind: null, page: 1 })
const ids = (written: string) => ask(written).results.map(({ id }) => id)
const marked = (pieces: readonly { text: string; isHit: boolean }[]) =>
  pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')

describe('the rules of the search', () => {
  it.each([
    ['validering validera validerade valideringen valideringar valideringarnas'],
    ['bedömning bedöma bedömningen bedömningarna bedömer'],
    ['kommun kommunen kommuner kommunernas'],
    ['folkhögskola folkhögskolan folkhögskolor'],
    ['kostar kostnad kostnader kostnaden'],
    ['nationell nationella nationellt'],
  ])('gives one stem to %s', (forms) => {
    const stem = createStemmer('sv')
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1)
  })

  it.each([
    ['valideringssamordnare', 'validering samordnare'],
    ['valideringssamordnarnas', 'validering samordnarnas'],
    ['yrkesbevis', 'yrke bevis'],
    ['skolledare', 'skola ledare'],
    ['handlingsplanerna', 'handling planerna'],
    ['erfarenhet', ''],
    ['validering', ''],
  ])('takes %s apart as ”%s”', (word, parts) => {
    const alone = 'validering samordnare yrke bevis skola ledare handling plan planerna erfaren enhet hand'.split(' ')
    expect(createCompoundSplitter(alone, createStemmer('sv'))(word).join(' ')).toBe(parts)
  })

  it('finds a compound by its parts and the other way round, in the language of the page alone', () => {
    expect(ids('samordnare för validering')).toEqual(['coordinator'])
    expect(ids('länssamordnare')).toEqual([])
    expect(ids('bedömning')).toEqual(['assessment', 'long'])
  })

  it('finds å, ä and ö without them, and no other words with them', () => {
    expect(ids('bedomning')).toEqual(['assessment', 'long'])
    expect(ids('vantan')).toEqual(['long'])
    expect(ids('kört')).toEqual([])
    expect(normalised('IDÉ, Übung')).toBe('ide, ubung')
  })

  it('shows whole sentences, and no heading after them', () => {
    const [, long] = ask('bedömning').results
    expect(marked(long?.snippet ?? [])).toBe(
      'Vi gör t.ex. en [bedömning]. Sedan får du besked. Till sist är allt klart.',
    )
  })

  it('counts a slip by what it is: a dot, a letter twice, two that changed places', () => {
    expect(distance('lan', 'län')).toBeLessThan(distance('lin', 'län'))
    expect(distance('kommmun', 'kommun')).toBeLessThan(distance('kommaun', 'kommun'))
    expect(distance('bevsi', 'bevis')).toBeLessThan(distance('bevxs', 'bevis') + distance('a', 'b'))
  })

  it('answers anything that can be written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (written) => {
        const { text, results, page, pages } = ask(written)
        expect(text.length).toBeLessThanOrEqual(200)
        expect(results.length).toBeLessThanOrEqual(10)
        expect(page).toBeLessThanOrEqual(pages)
      }),
      { numRuns: 200 },
    )
  })
})
