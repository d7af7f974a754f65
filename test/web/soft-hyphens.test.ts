import { describe, expect, it } from '@jest/globals'
import { softly } from '#web/texts/soft-hyphens.ts'

describe('soft hyphens', () => {
  it('let a long word break at its joint, also inside a longer one and with a capital, and leave all else as it is', () => {
    expect(softly('Publiceringskalender')).toBe('Publicerings\u00ADkalender')
    expect(softly('C. Förankring i kompetensförsörjningen')).toBe('C. Förankring i kompetens\u00ADförsörjningen')
    expect(softly('Västra Götalandsregionen')).toBe('Västra Götalands\u00ADregionen')
    expect(softly('Statistik')).toBe('Statistik')
  })
})
