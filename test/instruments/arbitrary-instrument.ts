import fc from 'fast-check'
import {
  type ActionProposal,
  type Area,
  answerForms,
  type ConditionTest,
  efforts,
  type Indicator,
  type Instrument,
  instrumentKinds,
  type Lineage,
  levels,
  type Option,
  originKinds,
  powers,
  type Source,
} from '#shared/instruments/instrument.ts'

/** Texts that files tend to lose: formulas, apostrophes, line breaks, escapes of formats, words that YAML takes for something else, scripts of the world. */
const tricky = [
  '',
  '=1+1',
  "'=1+1",
  "''",
  '- punkt\n- punkt två',
  '+46',
  '@adress',
  '_x000D_ och _x005F_x0041_',
  'rad ett\nrad två\n\nrad fyra',
  'a\tb',
  'null',
  'yes',
  '~',
  '007',
  '1e3',
  '2026-01-01',
  '"citat" \'apostrof\' `gravis`',
  '# ingen kommentar: x',
  '{a: [b]} & *c !d %e |f >g',
  '<b>&amp;</b>',
  'Å\u0308ngström e\u0301 \u202eomvänt\u202c',
  '漢字 العربية 😀',
  '\ufffd \u009f \ufdd0 \u{1fffe} constructor',
  'constructor',
  '__proto__',
  'rad\u2028skild\u0085stycke\u2029slut',
  'a\ufeffb',
  'hårt\u00a0mellanrum',
]

const noControl = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|\p{Cs}/gu, '')
    .trim()

const text = fc.oneof(
  fc.constantFrom(...tricky.map(noControl)),
  fc.string({ unit: 'grapheme', maxLength: 40 }).map(noControl),
)
const localized = fc.record({ sv: text, en: text })
const slug = fc.stringMatching(/^[a-z0-9-]{1,12}$/)
const weight = fc.integer({ min: 1, max: 5 })

const source: fc.Arbitrary<Source> = fc.record(
  {
    title: text,
    publisher: text,
    year: fc.integer({ min: 1000, max: 9999 }),
    url: fc.webUrl({ withQueryParameters: true }),
  },
  { requiredKeys: ['title', 'publisher'] },
)

const option: fc.Arbitrary<Option> = fc.record({ id: slug, label: localized })
const options = fc.uniqueArray(option, { maxLength: 4, selector: ({ id }) => id })

const test: fc.Arbitrary<ConditionTest> = fc.oneof(
  fc.record({
    indicatorId: fc.constantFrom('A1', 'B2', 'Z99'),
    is: fc.constantFrom('at-least' as const, 'at-most' as const),
    level: fc.constantFrom(...levels),
  }),
  fc.record({
    indicatorId: fc.constantFrom('A1', 'B2'),
    is: fc.constantFrom('chosen' as const, 'not-chosen' as const),
    optionId: slug,
  }),
)

const namedIds = fc.uniqueArray(fc.constantFrom('A1', 'B2', 'C10', 'Z99'), { maxLength: 3 })

const action = (id: string): fc.Arbitrary<ActionProposal> =>
  fc.record({
    id: fc.constant(id),
    reach: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    effort: fc.constantFrom(...efforts),
    alsoFor: namedIds,
    title: localized,
    text: localized,
    measure: localized,
  })

/** Any number of values, each made with its number. */
const numbered = <T>(max: number, make: (index: number) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.integer({ min: 0, max }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => make(index))))

const indicator = (id: string): fc.Arbitrary<Indicator> =>
  fc.record({
    id: fc.constant(id),
    question: localized,
    why: localized,
    source: fc.oneof(slug, fc.constant('')),
    answerForm: fc.constantFrom(...answerForms),
    levels: fc.array(localized, { maxLength: 5 }),
    options,
    evidence: localized,
    power: fc.constantFrom(...powers),
    weight,
    askedWhen: fc.option(
      fc.record({
        match: fc.constantFrom('all' as const, 'any' as const),
        tests: fc.array(test, { minLength: 1, maxLength: 3 }),
      }),
    ),
    buildsOn: namedIds,
    actions: numbered(3, (index) => action(`${id}-${index + 1}`)),
  })

const area = (index: number): fc.Arbitrary<Area> => {
  const letter = String.fromCharCode(65 + index)
  return fc.record({
    id: fc.constant(`area-${letter.toLowerCase()}`),
    letter: fc.constant(letter),
    title: localized,
    purpose: localized,
    weight,
    indicators: numbered(3, (number) => indicator(`${letter}${number + 1}`)),
  })
}

const earlierIds = fc.uniqueArray(fc.constantFrom('A1', 'A2', 'B1', 'C12'), { maxLength: 3 })

const lineage: fc.Arbitrary<Lineage> = fc.record({
  fromVersion: fc.integer({ min: 1, max: 50 }),
  origins: fc.dictionary(
    fc.constantFrom('A1', 'A2', 'B1'),
    fc.record({ kind: fc.constantFrom(...originKinds), from: earlierIds }, { noNullPrototype: true }),
    { noNullPrototype: true },
  ),
  removed: fc.array(fc.record({ indicatorId: fc.constantFrom('A1', 'D4'), reason: localized }), { maxLength: 2 }),
})

/** Any instrument that the schema takes, drafts too: with empty texts and tricky ones. */
export const arbitraryInstrument: fc.Arbitrary<Instrument> = fc.record({
  id: slug,
  version: fc.integer({ min: 1, max: 999 }),
  kind: fc.constantFrom(...instrumentKinds),
  title: localized,
  origin: localized,
  targetLevel: fc.integer({ min: 1, max: 4 }),
  sources: fc.dictionary(slug, source, { maxKeys: 4, noNullPrototype: true }),
  areas: numbered(4, area),
  lineage: fc.option(lineage),
})
