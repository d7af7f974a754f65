import { describe, expect, it } from '@jest/globals'
import type { Word } from '#shared/articles/word-list.ts'
import { renderMarkdown } from '#web/articles/render-markdown.ts'
import { createWordLinker } from '#web/hub/word-links.ts'

const aWord = (id: string, sv: string): Word => ({
  id,
  term: { sv, en: id },
  definition: { sv: 'x', en: 'x' },
  otherWords: { sv: [], en: [] },
  since: null,
  until: null,
  source: null,
})
const words = [
  aWord('mapping', 'Kartläggning'),
  aWord('in-depth', 'Fördjupad kartläggning'),
  aWord('validation', 'Validering'),
  aWord('before', 'Validering (före 2023)'),
  aWord('myh', 'MYH, Myndigheten för yrkeshögskolan'),
]
const linker = () => createWordLinker(words, { language: 'sv', addressOf: (id) => `/ord#${id}` })
const linksIn = (html: string) =>
  [...html.matchAll(/href="\/ord#([\w-]+)">([^<]*)</g)].map(([, id, text]) => `${id}: ${text}`)
const linked = (...texts: string[]) => {
  const link = linker()
  return texts.flatMap((text) => linksIn(link(renderMarkdown(text, { language: 'sv' }))))
}

describe('links to the word list', () => {
  it('stand at the first place in the page only, in whichever part that is', () => {
    expect(linked('Validering och validering.', 'Mer om validering. MYH svarar.')).toEqual([
      'validation: Validering',
      'myh: MYH',
    ])
  })

  it('know the longer term from the shorter one in it, and the forms that a sentence gives', () => {
    expect(linked('En fördjupad kartläggning. Kartläggningen är klar.')).toEqual([
      'in-depth: fördjupad kartläggning',
      'mapping: Kartläggningen',
    ])
  })

  it('leave headings, links, code and parts of other words alone', () => {
    expect(linked('### Validering\n\n[validering](/x) `validering` valideringsplan branschvalidering')).toEqual([])
  })

  it('leave a picture’s alternative text alone, whatever it holds', () => {
    const alt = '> validering <b>bedömning</b>'
    const images = new Map([['a'.repeat(22), { address: '/bild/1', alt, width: 4, height: 3 }]])
    const html = renderMarkdown(`![x](bild:${'a'.repeat(22)})`, { language: 'sv', images })
    expect(html).toContain(alt)
    expect(linker()(html)).toBe(html)
  })

  it('change nothing of the words, and make no HTML of what was typed', () => {
    const text = 'Om <b>validering</b> & "kartläggning"'
    const html = renderMarkdown(text, { language: 'sv' })
    const plain = (markup: string) => markup.replace(/<[^>]*>/g, '')
    expect(plain(linker()(html))).toBe(plain(html))
    expect(linker()(html)).not.toContain('<b>')
  })
})
