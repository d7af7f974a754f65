import { describe, expect, it } from '@jest/globals'
import { lixLevel, lixOf, sentencesOf } from '#shared/articles/lix.ts'

describe('LIX', () => {
  it('is words a sentence plus the percentage of words of more than six letters', () => {
    // 8 words, 2 sentences, 2 long words (arbetar, kommunen): 8 / 2 + 100 * 2 / 8
    expect(lixOf('Hon arbetar i kommunen. Han är där ofta.')).toEqual({ words: 8, sentences: 2, longWords: 2, lix: 29 })
    expect(lixOf('Så här: två meningar').sentences).toBe(2)
    expect(lixOf('')).toEqual({ words: 0, sentences: 0, longWords: 0, lix: 0 })
  })

  it('counts what is read: no marks, no addresses, and no words of somebody else', () => {
    expect(
      sentencesOf(
        '### En rubrik\n\nEn rad\nsom går vidare. Se [ordlistan](/validering/ord)!\n\n> citerad lag\n\n- [ ] en sak\n- en till',
      ),
    ).toEqual(['En rubrik', 'En rad som går vidare.', 'Se ordlistan!', 'en sak', 'en till'])
  })

  it('does not end a sentence at an abbreviation or an ordinal', () => {
    expect(sentencesOf('Det står i 20 kap. i lagen. Den 1 januari kl. 8 började det.')).toHaveLength(2)
  })

  it.each([
    [29.9, 'very-easy'],
    [30, 'easy'],
    [40, 'medium'],
    [50, 'hard'],
    [60, 'very-hard'],
  ] as const)('of %d is %s', (lix, level) => {
    expect(lixLevel(lix)).toBe(level)
  })
})
