import type { Block, Chapter } from '../report-document.ts'
import { countAt, type ReportFacts } from '../report-facts.ts'
import { allRegions, formatNumber, regionsCount } from '../report-words.ts'
import { barrierSentence, countSentence, prioritySentence, statusSentence, strengthSentence } from './sentences.ts'

const keyFigures = (facts: ReportFacts): Block => {
  const { latestCounts, say, submitted, adopted, rankedAreas, areas, targetPercent, language } = facts
  const total = latestCounts ? countAt(latestCounts, {}) : 'missing'
  const atTarget = rankedAreas.filter(({ spread }) => (spread.median ?? 0) >= targetPercent).length
  const ofAll = (count: number, whole: number) =>
    say({ sv: `${count}\u00a0av\u00a0${whole}`, en: `${count}\u00a0of\u00a0${whole}` })
  return {
    kind: 'key-figures',
    items: [
      {
        value: ofAll(submitted, allRegions),
        figure: 'antal-kartlagda',
        label: say({ sv: 'regioner har lämnat in sin kartläggning', en: 'regions have handed in their mapping' }),
      },
      {
        value: ofAll(adopted, allRegions),
        figure: 'antal-antagna',
        label: say({ sv: 'regioner har antagit en handlingsplan', en: 'regions have adopted an action plan' }),
      },
      ...(facts.hasSpread
        ? [
            {
              value: ofAll(atTarget, areas.length),
              figure: 'antal-omraden-pa-malniva',
              label: say({
                sv: 'områden där medianen når målnivån',
                en: 'areas whose median reaches the target level',
              }),
            },
          ]
        : []),
      {
        value:
          typeof total === 'number'
            ? formatNumber(total, language, 0)
            : total === 'suppressed'
              ? say({ sv: 'döljs', en: 'hidden' })
              : '–',
        ...(latestCounts && { figure: 'antal-valideringar' }),
        label: latestCounts
          ? say({
              sv: `valideringar ${latestCounts.year}, rapporterade av ${regionsCount(latestCounts.reportingRegions.length, 'sv')}`,
              en: `validations in ${latestCounts.year}, reported by ${regionsCount(latestCounts.reportingRegions.length, 'en')}`,
            })
          : say({ sv: 'valideringar: uppgift saknas', en: 'validations: data missing' }),
      },
    ],
  }
}

/** The summary in plain language: what a reader in a hurry needs to know. */
export const summaryChapter = (facts: ReportFacts): Chapter => {
  const { say } = facts
  return {
    id: 'summary',
    title: say({ sv: 'Sammanfattning', en: 'Summary' }),
    startsPage: true,
    blocks: [
      {
        kind: 'lead',
        text: say({
          sv: `Den här rapporten visar hur långt Sveriges ${allRegions} regioner har kommit i arbetet med validering. Den bygger på det som regionerna själva har svarat i omgången ”${facts.round.title.sv}”.`,
          en: `This report shows how far Sweden's ${allRegions} regions have come in their work with validation, the recognition of prior learning. It is based on what the regions themselves have answered in the round “${facts.round.title.en}”.`,
        }),
      },
      keyFigures(facts),
      { kind: 'heading', text: say({ sv: 'Det viktigaste', en: 'The essentials' }) },
      {
        kind: 'list',
        items: [
          `${statusSentence(facts)} ${say({ sv: 'Se [[table:regions]].', en: 'See [[table:regions]].' })}`,
          strengthSentence(facts),
          prioritySentence(facts),
          barrierSentence(facts),
          countSentence(facts),
        ],
      },
      ...changeBox(facts),
      ...(facts.isBrief ? [] : howToRead(facts)),
    ],
  }
}

/** Not in the brief report, whose last box says it shorter. */
const howToRead = ({ say }: ReportFacts): Block[] => [
  { kind: 'heading', text: say({ sv: 'Så ska rapporten läsas', en: 'How to read the report' }) },
  {
    kind: 'paragraph',
    text: say({
      sv: 'Validering innebär att en persons kunnande kartläggs, bedöms och erkänns, oavsett hur personen har skaffat sig det. Regionerna validerar sällan själva. De driver på, stöder och samordnar dem som gör det: kommuner, folkhögskolor, yrkeshögskolor, lärosäten, branscher och Arbetsförmedlingen.',
      en: 'Validation means that what a person knows and can do is mapped, assessed and recognised, however it was learnt. The regions seldom carry out validation themselves. They promote, support and coordinate the work of those who do: municipalities, folk high schools, providers of higher vocational education, universities, branches and the Public Employment Service.',
    }),
  },
  {
    kind: 'paragraph',
    text: say({
      sv: 'Regionerna har olika förutsättningar och har börjat vid olika tid. Därför rangordnar rapporten dem inte, och den visar inte vad en enskild region har svarat. Den visar vad som är gemensamt.',
      en: 'The regions have different conditions and have begun at different times. That is why the report does not rank them and does not show what a single region has answered. It shows what they have in common.',
    }),
  },
]

const changeBox = ({ report, say }: ReportFacts): Block[] =>
  report.reportVersion === 1 || say(report.changeNote) === ''
    ? []
    : [
        {
          kind: 'box',
          title: say({
            sv: `Ändrat sedan version ${report.reportVersion - 1}`,
            en: `Changed since version ${report.reportVersion - 1}`,
          }),
          texts: [say(report.changeNote)],
        },
      ]
