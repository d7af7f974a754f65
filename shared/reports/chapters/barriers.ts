import { shownBarriers } from '#shared/statistics/shown-barriers.ts'
import type { Block, Chapter, ReportFigure, ReportTable } from '../report-document.ts'
import type { ReportFacts } from '../report-facts.ts'
import { barrierTexts } from '../report-names.ts'
import { formatNumber, regionsCount } from '../report-words.ts'
import { barrierSentence } from './sentences.ts'

const bars = (facts: ReportFacts): ReportFigure => {
  const names = barrierTexts[facts.language]
  const { levels } = shownBarriers(facts.snapshot)
  const few = facts.say({ sv: 'färre än 3 regioner', en: 'fewer than 3 regions' })
  const number = (raised: number | null) => (raised === null ? few : formatNumber(raised, facts.language, 0))
  return {
    kind: 'figure',
    id: 'barriers',
    number: 0,
    caption: facts.say({
      sv: 'Lyfta hinder efter vem som kan undanröja dem: antal hinder',
      en: 'Barriers raised, by who can remove them: number of barriers',
    }),
    alternativeText: `${facts.say({ sv: 'Stapeldiagram.', en: 'Bar chart.' })} ${levels.map(({ level, raised }) => `${names[level].name}: ${number(raised)}.`).join(' ')}`,
    chart: {
      kind: 'bars',
      max: Math.max(...levels.map(({ raised }) => raised ?? 0), 1),
      unit: facts.say({ sv: 'hinder', en: 'barriers' }),
      rows: levels.map(({ level, raised }) => ({
        id: level,
        label: names[level].name,
        value: raised,
        text: number(raised),
      })),
    },
  }
}

const levelTable = (facts: ReportFacts): ReportTable => {
  const { say } = facts
  const { levels, total } = shownBarriers(facts.snapshot)
  return {
    kind: 'table',
    id: 'barriers',
    number: 0,
    sheet: say({ sv: 'Hinder', en: 'Barriers' }),
    caption: say({ sv: 'Hinder efter vem som kan undanröja dem', en: 'Barriers by who can remove them' }),
    columns: [
      {
        label: say({ sv: 'Vem som kan undanröja hindret', en: 'Who can remove the barrier' }),
        kind: 'text',
        share: 46,
      },
      { label: say({ sv: 'Hinder', en: 'Barriers' }), kind: 'number', share: 16, decimals: 0 },
      { label: say({ sv: 'Regioner', en: 'Regions' }), kind: 'number', share: 16, decimals: 0 },
      { label: say({ sv: 'Medelvikt (1–4)', en: 'Mean weight (1–4)' }), kind: 'number', share: 22, decimals: 1 },
    ],
    rows: levels.map(({ level, raised, regions, meanWeight }) => [
      barrierTexts[facts.language][level].name,
      raised ?? { mark: 'suppressed' },
      regions ?? { mark: 'suppressed' },
      meanWeight ?? { mark: raised === null ? 'suppressed' : 'not-relevant' },
    ]),
    notes: [
      say({
        sv: 'Vikten är regionens egen bedömning av hur mycket hindret betyder, från 1 (lite) till 4 (avgörande). En region kan ha lyft flera hinder.',
        en: "The weight is the region's own judgement of how much the barrier matters, from 1 (little) to 4 (decisive). A region may have raised several.",
      }),
      ...(total === null
        ? [
            say({
              sv: 'Där färre än tre regioner har lyft hinder döljs antalen, så att ingen region kan pekas ut.',
              en: 'Where fewer than three regions have raised barriers, the numbers are hidden, so that no region can be singled out.',
            }),
          ]
        : []),
    ],
    hasTotal: false,
  }
}

const questionTable = (facts: ReportFacts): ReportTable[] => {
  const rows = facts.snapshot.barrierIndicators.flatMap(({ indicatorId, regions }) => {
    const found = facts.indicator(indicatorId)
    return found
      ? [[`${indicatorId} ${facts.say(found.indicator.question)}`, facts.say(found.area.title), regions]]
      : []
  })
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      id: 'barrier-questions',
      number: 0,
      sheet: facts.say({ sv: 'Hinder per fråga', en: 'Barriers by question' }),
      caption: facts.say({
        sv: 'Frågor där minst tre regioner har lyft ett hinder',
        en: 'Questions in which at least three regions have raised a barrier',
      }),
      columns: [
        { label: facts.say({ sv: 'Fråga', en: 'Question' }), kind: 'text', share: 56 },
        { label: facts.say({ sv: 'Område', en: 'Area' }), kind: 'text', share: 30 },
        { label: facts.say({ sv: 'Regioner', en: 'Regions' }), kind: 'number', share: 14, decimals: 0 },
      ],
      rows,
      notes: [],
      hasTotal: false,
    },
  ]
}

const questionSentence = (facts: ReportFacts): string => {
  const first = facts.snapshot.barrierIndicators[0]
  const found = first && facts.indicator(first.indicatorId)
  if (!first || !found)
    return facts.say({
      sv: 'Inget hinder har lyfts av så många som tre regioner i samma fråga.',
      en: 'No barrier has been raised by as many as three regions in the same question.',
    })
  const isTied = facts.snapshot.barrierIndicators[1]?.regions === first.regions
  return facts.say({
    sv: `Oftast gäller hindren ${isTied ? 'bland annat ' : ''}frågan ”${found.indicator.question.sv}” (${regionsCount(first.regions, 'sv')}). Alla sådana frågor står i [[table:barrier-questions]].`,
    en: `Most often the barriers concern ${isTied ? 'among others ' : ''}the question “${found.indicator.question.en}” (${regionsCount(first.regions, 'en')}). All such questions are in [[table:barrier-questions]].`,
  })
}

/** What the regions depend on others for: the hourglass. */
export const barriersChapter = (facts: ReportFacts): Chapter => {
  const { say, snapshot } = facts
  const hasBarriers = snapshot.barriers.some(({ raised }) => raised > 0)
  const found: Block[] = hasBarriers
    ? [
        { kind: 'paragraph', text: questionSentence(facts) },
        bars(facts),
        ...(facts.isBrief ? [] : [levelTable(facts), ...questionTable(facts)]),
      ]
    : []
  return {
    id: 'barriers',
    title: say({ sv: 'Hindren: timglasets smala del', en: 'The barriers: the neck of the hourglass' }),
    startsPage: false,
    blocks: [{ kind: 'lead', text: barrierSentence(facts) }, ...(facts.isBrief ? [] : [hourglass(facts)]), ...found],
  }
}

const hourglass = ({ say }: ReportFacts): Block => ({
  kind: 'paragraph',
  text: say({
    sv: 'I intervjuerna 2021 beskrev regionerna sig som den smala delen av ett timglas. Ovanför finns regler och finansiering på nationell nivå, nedanför självstyrande kommuner och utbildningsanordnare. Regionen sitter emellan och rår inte över någon av dem. Det som en region inte kan ändra räknas därför inte som en brist hos regionen, utan lyfts som ett hinder till den som kan ändra det.',
    en: 'In the interviews of 2021 the regions described themselves as the narrow part of an hourglass. Above are national rules and funding, below self-governing municipalities and education providers. The region sits in between and controls neither. What a region cannot change is therefore not counted as a failing of the region, but raised as a barrier to the one that can change it.',
  }),
  note: say({
    sv: 'Myndigheten för yrkeshögskolan: Projekt Valideringslyft har gått in i genomförandefas (2021).',
    en: 'Swedish National Agency for Higher Vocational Education: Projekt Valideringslyft har gått in i genomförandefas (2021).',
  }),
})
