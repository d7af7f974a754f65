import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cutMark, firstOf, shorten } from '#shared/plan-papers/shorten.ts'

const words = fc.array(fc.stringMatching(/^[a-zåäö]{1,30}[.,!?]?$/), { maxLength: 60 }).map((all) => all.join(' '))

describe('a text on one page', () => {
  it('is never longer than there is room for, and is left as it is when it fits', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 400 }), (text, maxLength) => {
        const short = shorten(text, maxLength)
        expect(short.length).toBeLessThanOrEqual(maxLength)
        if (text.trim().length <= maxLength) expect(short).toBe(text.trim())
      }),
    )
  })

  it('is a beginning of the whole with a mark, cut between words, when it does not fit', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 200 }), (text, maxLength) => {
        fc.pre(text.trim().length > maxLength)
        const short = shorten(text, maxLength)
        expect(short.endsWith(` ${cutMark}`)).toBe(true)
        const kept = short.slice(0, -cutMark.length - 1)
        expect(text.trim().startsWith(kept)).toBe(true)
        expect(text.trim().charAt(kept.length)).toBe(' ')
      }),
    )
  })

  it('ends with a whole sentence where that takes at least half of the room', () => {
    const text =
      'Alla ska få sitt kunnande bekräftat. Det ska gå fort och vara lätt att hitta dit. Sedan följer vi upp.'
    expect(shorten(text, 60)).toBe('Alla ska få sitt kunnande bekräftat. […]')
    expect(shorten(text, 90)).toBe(
      'Alla ska få sitt kunnande bekräftat. Det ska gå fort och vara lätt att hitta dit. […]',
    )
    expect(shorten('Kort. Men sedan kommer en mening som aldrig tar slut på den här raden', 60)).toBe(
      'Kort. Men sedan kommer en mening som aldrig tar slut på […]',
    )
  })

  it('is cut inside a word that is longer than the room, but not inside a sign', () => {
    expect(shorten('å'.repeat(100), 20)).toBe(`${'å'.repeat(16)} ${cutMark}`)
    expect(shorten('😀'.repeat(100), 21)).toBe(`${'😀'.repeat(8)} ${cutMark}`)
  })
})

describe('a list on one page', () => {
  it('says how many it leaves out', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 0, max: 10 }), (list, most) => {
        const { first, left } = firstOf(list, most)
        expect(first.length).toBeLessThanOrEqual(most)
        expect(first.length + left).toBe(list.length)
      }),
    )
  })
})
