import { regions } from '#shared/regions/regions.ts'
import { contextSource } from '#shared/statistics/context-figures.ts'
import type { ContextFigure } from '#shared/statistics/snapshot.ts'
import type { Block, Cell, Chapter, ReportTable } from '../report-document.ts'
import type { ReportFacts } from '../report-facts.ts'
import { formatNumber } from '../report-words.ts'

type Measure = ContextFigure['measure']

const latestYear = (facts: ReportFacts, measure: Measure): number | null => {
  const years = facts.snapshot.context.filter((figure) => figure.measure === measure).map(({ year }) => year)
  return years.length > 0 ? Math.max(...years) : null
}

const figureAt = (facts: ReportFacts, measure: Measure, regionCode: string): ContextFigure | undefined => {
  const year = latestYear(facts, measure)
  return facts.snapshot.context.find(
    (figure) => figure.measure === measure && figure.year === year && figure.regionCode === regionCode,
  )
}

const cells = (figure: ContextFigure | undefined): Cell[] => [
  figure?.total ?? { mark: 'missing' },
  figure?.women ?? { mark: 'missing' },
]

const table = (facts: ReportFacts): ReportTable => {
  const { say } = facts
  const students = latestYear(facts, 'students')
  const graduates = latestYear(facts, 'graduates')
  const national = figureAt(facts, 'students', 'SE') ?? figureAt(facts, 'graduates', 'SE')
  const number = (label: string) => ({ label, kind: 'number' as const, share: 16, decimals: 0 })
  return {
    kind: 'table',
    id: 'context',
    number: 0,
    sheet: say({ sv: 'Yrkeshögskolan', en: 'Higher vocational' }),
    caption: say({
      sv: `Studerande (${students ?? '–'}) och examinerade (${graduates ?? '–'}) i yrkeshögskolan per län. Inte valideringar`,
      en: `Students (${students ?? '–'}) and graduates (${graduates ?? '–'}) in higher vocational education by county. Not validations`,
    }),
    columns: [
      { label: say({ sv: 'Län', en: 'County' }), kind: 'text', share: 36 },
      number(say({ sv: 'Studerande', en: 'Students' })),
      number(say({ sv: 'varav kvinnor', en: 'of whom women' })),
      number(say({ sv: 'Examinerade', en: 'Graduates' })),
      number(say({ sv: 'varav kvinnor', en: 'of whom women' })),
    ],
    rows: [
      ...regions.map(({ code, county }): Cell[] => [
        county,
        ...cells(figureAt(facts, 'students', code)),
        ...cells(figureAt(facts, 'graduates', code)),
      ]),
      ...(national
        ? [
            [
              say({ sv: 'Hela landet', en: 'Whole country' }),
              ...cells(figureAt(facts, 'students', 'SE')),
              ...cells(figureAt(facts, 'graduates', 'SE')),
            ],
          ]
        : []),
    ],
    notes: [
      say(contextSource.scope),
      say(contextSource.notAdditive),
      say({
        sv: `Källa: ${contextSource.publisher.sv}, ${contextSource.title.sv} ${contextSource.period}.`,
        en: `Source: ${contextSource.publisher.en}, ${contextSource.title.en} ${contextSource.period}.`,
      }),
    ],
    hasTotal: national !== undefined,
  }
}

const nationalSentence = (facts: ReportFacts): string => {
  const students = figureAt(facts, 'students', 'SE')
  if (!students || students.total === null) return ''
  return facts.say({
    sv: `${students.year} hade landet ${formatNumber(students.total, 'sv', 0)} studerande i sådana utbildningar.`,
    en: `In ${students.year} the country had ${formatNumber(students.total, 'en', 0)} students in such programmes.`,
  })
}

/** Real figures by county that validation can be seen against; they are not validations, and it says so. */
export const contextChapter = (facts: ReportFacts): Chapter => {
  const { say } = facts
  const blocks: Block[] =
    facts.snapshot.context.length === 0
      ? [
          {
            kind: 'paragraph',
            text: say({ sv: 'Uppgift saknas i det här underlaget.', en: 'Data is missing here.' }),
          },
        ]
      : [
          {
            kind: 'paragraph',
            text: say({
              sv: `[[table:context]] visar den publicerade statistiken per län. ${nationalSentence(facts)} Den ger ett mått på hur många som skulle kunna få tidigare kunskaper tillgodoräknade, men säger inget om hur många som har fått det.`,
              en: `[[table:context]] shows the published statistics by county. ${nationalSentence(facts)} They give a measure of how many could have earlier learning credited, but say nothing about how many have.`,
            }).replace(/ {2,}/g, ' '),
          },
          table(facts),
        ]
  return {
    id: 'context',
    title: say({ sv: 'Sammanhang: yrkeshögskolan per län', en: 'Context: higher vocational education by county' }),
    startsPage: false,
    blocks: [{ kind: 'lead', text: say(contextSource.isNotValidations) }, ...blocks],
  }
}
