import type { Localized } from '#shared/platform/language.ts'
import type { NationalFigure } from '#shared/statistics/national-figures.ts'
import { sectors } from '#shared/statistics/validation-count.ts'
import type { Cell, Chapter, ReportTable } from '../report-document.ts'
import type { ReportFacts } from '../report-facts.ts'
import { sectorNames } from '../report-names.ts'

/** Each sentence is a note of its own, so that what holds for many figures is said once. */
const notesOf = ({ say }: ReportFacts, { qualityNote, source }: NationalFigure): string[] => [
  ...say(qualityNote).split(/(?<=\.)\s+/),
  say({
    sv: `Källa: ${source.publisher} (${source.published.slice(0, 4)}).`,
    en: `Source: ${source.publisher} (${source.published.slice(0, 4)}).`,
  }),
]

type Kind = { id: string; isValidation: boolean; sheet: Localized; caption: Localized }

const kinds = [
  {
    id: 'published-validations',
    isValidation: true,
    sheet: { sv: 'Publicerat om validering', en: 'Published on validation' },
    caption: {
      sv: 'Publicerade siffror om validering. Enheterna är olika; talen kan inte läggas ihop',
      en: 'Published figures on validation. The units differ; the numbers cannot be added up',
    },
  },
  {
    id: 'published-background',
    isValidation: false,
    sheet: { sv: 'Publicerad bakgrund', en: 'Published background' },
    caption: {
      sv: 'Publicerade bakgrundssiffror: utbud, anvisningar, platser och volymer. Inte valideringar',
      en: 'Published background figures: supply, referrals, places and volumes. Not validations',
    },
  },
] as const satisfies readonly Kind[]

const table = (facts: ReportFacts, kind: Kind): ReportTable => {
  const { say, language } = facts
  const figures = facts.nationalFigures.filter(({ isValidation }) => isValidation === kind.isValidation)
  const inOrder = sectors.flatMap((sector) => figures.filter((figure) => figure.sector === sector))
  return {
    kind: 'table',
    id: kind.id,
    number: 0,
    sheet: say(kind.sheet),
    caption: say(kind.caption),
    columns: [
      { label: say({ sv: 'Sektor', en: 'Sector' }), kind: 'text', share: 21 },
      { label: say({ sv: 'Mått', en: 'Measure' }), kind: 'text', share: 32 },
      { label: say({ sv: 'Period', en: 'Period' }), kind: 'text', share: 14 },
      { label: say({ sv: 'Värde', en: 'Value' }), kind: 'text', share: 16 },
      { label: say({ sv: 'Enhet', en: 'Unit' }), kind: 'text', share: 17 },
    ],
    rows: inOrder.map((figure): Cell[] => [
      sectorNames[language][figure.sector],
      { text: say(figure.measure), notes: notesOf(facts, figure) },
      say(figure.period),
      say(figure.value.text),
      say(figure.unit),
    ]),
    notes: [],
    hasTotal: false,
    mayBreak: true,
  }
}

/** What others have published about the whole country: real figures with their sources, side by side. */
export const nationalFiguresChapter = (facts: ReportFacts): Chapter => {
  const { say } = facts
  return {
    id: 'national-figures',
    title: say({ sv: 'Publicerade nationella siffror', en: 'Published national figures' }),
    startsPage: true,
    blocks: [
      {
        kind: 'lead',
        text: say({
          sv: 'Det finns inget samlat tal för hur många valideringar som görs i Sverige. De siffror som finns kommer från olika myndigheter och räknar olika saker.',
          en: 'There is no single number for how many validations are carried out in Sweden. The figures that exist come from different agencies and count different things.',
        }),
      },
      {
        kind: 'paragraph',
        text: say({
          sv: '[[table:published-validations]] återger det som är publicerat om validering och [[table:published-background]] siffror om utbud och anvisningar. Vissa räknar valideringar, andra sökande, platser eller andelar, och de går inte att lägga ihop. Noterna under tabellen säger vad du behöver veta om varje siffra. Siffrorna gäller hela landet och är inte hämtade från regionernas kartläggning.',
          en: '[[table:published-validations]] shows what has been published on validation and [[table:published-background]] figures on supply and referrals. Some count validations, others applicants, places or shares, and they cannot be added up. The notes below the table say what you need to know about each figure. The figures cover the whole country and are not taken from the mapping.',
        }),
      },
      ...kinds.map((kind) => table(facts, kind)),
    ],
  }
}
