import { findRegion } from '#shared/regions/regions.ts'
import type { RegionStatus } from '#shared/statistics/snapshot.ts'
import type { Block, Cell, Chapter, ReportFigure, ReportTable } from '../report-document.ts'
import { maySpread, type ReportFacts } from '../report-facts.ts'
import { mappingNames, planNames } from '../report-names.ts'
import { formatDay, formatNumber, numberWord } from '../report-words.ts'
import { profile } from './area-parts.ts'
import { yearsText } from './regions.ts'

const tooFew = { mark: 'too-few' } as const satisfies Cell

const statusTable = (facts: ReportFacts, status: RegionStatus): ReportTable => {
  const { say, language } = facts
  return {
    kind: 'table',
    id: 'own-status',
    number: 0,
    sheet: say({ sv: 'Regionens läge', en: 'The region' }),
    caption: say({ sv: 'Regionens läge', en: 'Where the region stands' }),
    columns: [
      { label: say({ sv: 'Steg', en: 'Step' }), kind: 'text', share: 45 },
      { label: say({ sv: 'Läge', en: 'Status' }), kind: 'text', share: 55 },
    ],
    rows: [
      [say({ sv: 'Kartläggning', en: 'Mapping' }), mappingNames[language][status.mapping]],
      [
        say({ sv: 'Inlämnad den', en: 'Handed in on' }),
        status.submittedAt ? formatDay(status.submittedAt, language) : '–',
      ],
      [say({ sv: 'Handlingsplan', en: 'Action plan' }), planNames[language][status.plan]],
      [say({ sv: 'Insatser i planen', en: 'Actions in the plan' }), String(status.actions)],
      [say({ sv: 'Rapporterade år', en: 'Years reported' }), yearsText(status.countYears)],
    ],
    notes: [],
    hasTotal: false,
  }
}

const areasTable = (facts: ReportFacts, scores: Record<string, number | null>): ReportTable => {
  const { say, areas } = facts
  return {
    kind: 'table',
    id: 'own-areas',
    number: 0,
    sheet: say({ sv: 'Regionen och landet', en: 'Region and country' }),
    caption: say({
      sv: 'Regionens resultat per område och landets median, i procent av högsta nivån',
      en: "The region's result by area and the national median, per cent of the highest level",
    }),
    columns: [
      { label: say({ sv: 'Område', en: 'Area' }), kind: 'text', share: 44 },
      { label: say({ sv: 'Regionen', en: 'Region' }), kind: 'number', share: 14, decimals: 0 },
      { label: say({ sv: 'Nedre kvartil', en: 'Lower quartile' }), kind: 'number', share: 14, decimals: 0 },
      { label: 'Median', kind: 'number', share: 14, decimals: 0 },
      { label: say({ sv: 'Övre kvartil', en: 'Upper quartile' }), kind: 'number', share: 14, decimals: 0 },
    ],
    rows: areas.map(({ area, spread }): Cell[] => {
      const national = (value: number | null): Cell => (maySpread(spread) && value !== null ? value : tooFew)
      return [
        `${area.letter}. ${say(area.title)}`,
        scores[area.id] ?? { mark: 'missing' },
        national(spread.lowerQuartile),
        national(spread.median),
        national(spread.upperQuartile),
      ]
    }),
    notes: [
      say({
        sv: `Målet är ${facts.targetPercent} procent. Landets median och kvartiler visas när minst fem regioner har svarat.`,
        en: `The target is ${facts.targetPercent} per cent. The national median and quartiles are shown when at least five regions have answered.`,
      }),
    ],
    hasTotal: false,
  }
}

/** The national profile with the region's own mark in every area. */
const ownProfile = (facts: ReportFacts, scores: Record<string, number | null>): ReportFigure => {
  const { say } = facts
  const national = profile(facts)
  const chart = national.chart
  if (chart.kind !== 'range') throw new Error('the national profile is drawn as ranges')
  const shown = facts.areas.flatMap(({ area }) => {
    const own = scores[area.id] ?? null
    return own === null ? [] : [`${area.letter}: ${formatNumber(own, facts.language, 0)}.`]
  })
  return {
    ...national,
    id: 'own-profile',
    caption: say({
      sv: 'Regionen, landets median och mellersta hälften av regionerna per område, i procent av högsta nivån',
      en: 'The region, the national median and the middle half of the regions by area, per cent of the highest level',
    }),
    alternativeText: say({
      sv: `Diagram med regionens resultat och landets median per område. Regionens resultat: ${shown.join(' ')} Alla värden står i tabellen om regionen och landet.`,
      en: `Chart of the region's result and the national median by area. The region's results: ${shown.join(' ')} All values are in the table of the region and the country.`,
    }),
    chart: { ...chart, rows: chart.rows.map((row) => ({ ...row, own: scores[row.id] ?? null })) },
  }
}

const placeSentence = (facts: ReportFacts, scores: Record<string, number | null>): string => {
  const compared = facts.areas.flatMap(({ area, spread }) => {
    const own = scores[area.id] ?? null
    // In whole per cent, as they stand beside each other in the table.
    return own === null || !maySpread(spread) || spread.median === null
      ? []
      : [Math.round(own) - Math.round(spread.median)]
  })
  if (compared.length === 0)
    return facts.say({
      sv: 'Ännu har för få regioner lämnat in för att regionen ska kunna jämföras med landet.',
      en: 'Too few regions have handed in so far for the region to be compared with the country.',
    })
  const above = compared.filter((difference) => difference > 0).length
  return facts.say({
    sv: `Regionen ligger över landets median i ${['inget', 'ett'][above] ?? numberWord(above, 'sv')} av ${numberWord(compared.length, 'sv')} områden. Se [[figure:own-profile]] och [[table:own-areas]].`,
    en: `The region is above the national median in ${above === 0 ? 'none' : numberWord(above, 'en')} of ${numberWord(compared.length, 'en')} areas. See [[figure:own-profile]] and [[table:own-areas]].`,
  })
}

/** One region's own picture against the nation's; only in the report to that region. */
export const ownRegionChapter = (facts: ReportFacts): Chapter => {
  const { say, report, snapshot } = facts
  const code = report.choice.regionCode ?? ''
  const name = findRegion(code)?.name ?? code
  const status = snapshot.regions.find(({ regionCode }) => regionCode === code)
  const scores = status?.areaScores ?? null
  const blocks: Block[] = [
    {
      kind: 'lead',
      text: scores
        ? placeSentence(facts, scores)
        : say({
            sv: 'Regionen har inte lämnat in sin kartläggning i omgången. Därför finns inget resultat att jämföra.',
            en: 'The region has not handed in its mapping in the round. There is therefore no result to compare.',
          }),
    },
    ...(status ? [statusTable(facts, status)] : []),
    ...(scores ? [ownProfile(facts, scores), areasTable(facts, scores)] : []),
  ]
  return {
    id: 'own-region',
    title: say({ sv: `${name} och landet`, en: `${name} and the country` }),
    startsPage: true,
    blocks,
  }
}
