import { sectors } from '#shared/statistics/validation-count.ts'
import type { Cell, Chapter, ReportTable } from '../report-document.ts'
import type { ReportFacts } from '../report-facts.ts'
import { sectorNames } from '../report-names.ts'

const table = (facts: ReportFacts): ReportTable => {
  const { say, language } = facts
  const inOrder = sectors.flatMap((sector) => facts.nationalFigures.filter((figure) => figure.sector === sector))
  return {
    kind: 'table',
    id: 'national-figures',
    number: 0,
    sheet: say({ sv: 'Publicerade siffror', en: 'Published figures' }),
    caption: say({
      sv: 'Publicerade nationella siffror. Enheterna är olika; talen kan inte läggas ihop',
      en: 'Published national figures. The units differ; the numbers cannot be added up',
    }),
    columns: [
      { label: say({ sv: 'Sektor', en: 'Sector' }), kind: 'text', share: 18 },
      { label: say({ sv: 'Mått', en: 'Measure' }), kind: 'text', share: 31 },
      { label: say({ sv: 'Period', en: 'Period' }), kind: 'text', share: 15 },
      { label: say({ sv: 'Värde', en: 'Value' }), kind: 'text', share: 17 },
      { label: say({ sv: 'Enhet', en: 'Unit' }), kind: 'text', share: 19 },
    ],
    rows: inOrder.map((figure): Cell[] => [
      sectorNames[language][figure.sector],
      { text: say(figure.measure), note: `${say(figure.qualityNote)} ${say({ sv: 'Källa', en: 'Source' })}: ${figure.source.publisher}.` },
      say(figure.period),
      say(figure.value.text),
      say(figure.unit),
    ]),
    notes: [],
    hasTotal: false,
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
          en: 'There is no single number of how many validations are made in Sweden. The figures that exist come from different agencies and count different things.',
        }),
      },
      {
        kind: 'paragraph',
        text: say({
          sv: '[[table:national-figures]] återger dem som de är publicerade, med period och enhet. Vissa räknar valideringar, andra anvisningar, platser eller andelar. De går inte att lägga ihop. Vad man behöver veta om varje siffra står i noterna under tabellen. Siffrorna gäller hela landet och är inte hämtade från regionernas kartläggning.',
          en: '[[table:national-figures]] gives them as they are published, with period and unit. Some count validations, others referrals, places or shares. They cannot be added up. What one needs to know of each figure stands in the notes below the table. The figures cover the whole country and are not taken from the regions’ mapping.',
        }),
      },
      table(facts),
    ],
  }
}
