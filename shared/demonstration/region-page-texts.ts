import type { Localized } from '#shared/platform/language.ts'
import type { PartPlace } from '#shared/region-pages/region-page.ts'

/** A made-up page of a region. Phone numbers are from those that the Swedish authority for post and telecom has set aside for fiction. */
export type DemonstrationPage = {
  code: string
  phone: string
  role: Localized | null
  news: Localized | null
  blocks: { id: string; use: 'reference' | 'copy'; place: PartPlace }[]
  /** When it was published, and until when its review is good (Swedish days). */
  on: string
  until: string
}

const role: Localized = {
  sv: 'Regionen **samordnar** arbetet med validering i länet. Vi för samman kommuner, utbildare och arbetsgivare.\n\nRegionen validerar ingen själv. Det gör komvux, branscher och högskolor.',
  en: 'The region **coordinates** the work with validation in the county. We bring municipalities, education providers and employers together.\n\nThe region validates nobody itself. Komvux, branches and universities do.',
}

const shortRole: Localized = { sv: 'Regionen driver på, stödjer och sprider kunskap om validering.', en: '' }

const news: Localized = {
  sv: 'I vår bjuder vi in kommunerna till ett samtal om inledande kartläggning. Hör av dig till oss om du vill vara med.',
  en: 'In the spring we invite the municipalities to a talk on initial mapping. Contact us if you want to join.',
}

/** The block that is changed centrally after the pages are published. */
export const changedBlock = 'block-prepare'

/** What regions that copy a block add to it. */
export const ownWords: Localized = {
  sv: 'Hör av dig till oss om du vill ha hjälp.',
  en: 'Contact us if you want help.',
}

const begin = { id: 'block-where-to-begin', use: 'reference', place: 'individual' } as const
const steps = { id: 'block-four-steps', use: 'reference', place: 'more' } as const
const employers = { id: 'block-for-employers', use: 'reference', place: 'employer' } as const
const costs = { id: 'block-what-it-costs', use: 'copy', place: 'individual' } as const
const prepare = { id: changedBlock, place: 'individual' } as const

const page = (code: string, number: number, rest: Partial<DemonstrationPage>): DemonstrationPage => ({
  code,
  phone: `08-465 004 ${String(number).padStart(2, '0')}`,
  role,
  news: null,
  blocks: [begin],
  on: '2026-10-12',
  until: '2027-10-12',
  ...rest,
})

/** Those that stood before the last picture of October. */
export const earlierPages: readonly DemonstrationPage[] = [
  page('01', 1, { blocks: [begin, employers, steps] }),
  page('05', 5, { blocks: [begin, employers], news }),
  page('14', 14, { blocks: [begin, steps] }),
  // Its day to go through the page has passed.
  page('21', 21, { role: shortRole, on: '2025-11-14', until: '2026-11-14' }),
]

export const laterPages: readonly DemonstrationPage[] = [
  page('09', 9, { blocks: [begin, { ...prepare, use: 'copy' }], news, on: '2026-11-10', until: '2027-11-10' }),
  page('12', 12, { blocks: [begin, costs], on: '2026-11-11', until: '2027-11-11' }),
  page('13', 13, { role: shortRole, on: '2026-11-12', until: '2027-11-12' }),
  // Says nothing of what the region does yet.
  page('17', 17, { role: null, on: '2026-11-12', until: '2027-11-12' }),
  page('20', 20, {
    blocks: [begin, { ...prepare, use: 'reference' }, employers],
    news,
    on: '2026-11-13',
    until: '2027-11-13',
  }),
]
