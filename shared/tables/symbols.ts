import type { Localized } from '#shared/platform/language.ts'
import type { Cell } from './table.ts'

/** Why a cell has no number. */
export type Missing = Extract<Cell, { missing: unknown }>['missing']

/**
 * What stands in a cell without a number, and what it means. Never empty and never a dash: a dash is a zero in Swedish official statistics, and none of these is zero.
 */
export const symbols = {
  suppressed: {
    symbol: { sv: '..', en: '..' },
    legend: {
      sv: 'Talet finns men visas inte, för att ingen ska kunna kännas igen.',
      en: 'There is a number, but it is not shown, so that nobody can be recognised.',
    },
  },
  'not-published': {
    symbol: { sv: '.', en: '.' },
    legend: { sv: 'Källan har inte publicerat något tal.', en: 'The source has published no number.' },
  },
  'not-available': {
    symbol: { sv: 'uppgift saknas', en: 'data missing' },
    legend: {
      sv: 'Ingen har lämnat talet. Det betyder inte noll.',
      en: 'Nobody has reported the number. It does not mean zero.',
    },
  },
} as const satisfies Record<Missing, { symbol: Localized; legend: Localized }>
