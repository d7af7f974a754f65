import { buildPlanPaper, type PlanPaperInput } from '#shared/plan-papers/build-plan-paper.ts'
import type { PaperSource } from '#shared/plan-papers/paper-source.ts'
import type { PlanPaper } from '#shared/plan-papers/plan-paper.ts'
import type { Action, ActionContent, Barrier, BarrierContent, Plan } from '#shared/plans/plan.ts'
import { aBarrier, anAction, editor } from '#test/plans/builders.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'
import { aRound } from '#test/support/round.ts'

const saved = { savedAt: '2026-10-01T08:00:00.000Z', savedBy: editor }
const place = { regionCode: '20', roundId: '2026' }

/** An action as the plan keeps it. */
export const anActionOf = (position: number, content: Partial<ActionContent> = {}): Action => ({
  ...anAction(content),
  ...saved,
  ...place,
  id: `action-${position}`,
  origin: { kind: 'own', indicatorId: 'A1' },
  position,
  version: 1,
})

export const aBarrierOf = (number: number, content: Partial<BarrierContent> = {}): Barrier => ({
  ...aBarrier({ indicatorIds: [], ...content }),
  ...saved,
  ...place,
  id: `barrier-${number}`,
  version: 1,
})

export const aPlan = (change: Partial<Plan> = {}): Plan => ({
  ...saved,
  ...place,
  status: 'draft',
  version: 1,
  changes: 1,
  goal: 'Alla som kan ett yrke ska få det bekräftat.',
  draftNumber: 1,
  editionIds: [],
  ...change,
})

export const decision = { day: '2026-09-30', body: 'Regionala utvecklingsnämnden', reference: 'RUN 2026/123' }

/** A plan of Region Dalarna as the region's team sees it. */
export const aSource = (change: Partial<PaperSource> = {}): PaperSource => ({
  region: { code: '20', name: 'Region Dalarna' },
  round: aRound(),
  instrument: anInstrument([anIndicator('A1')]),
  plan: aPlan(),
  actions: [],
  barriers: [],
  standing: { scorePercent: 41.2, projectedPercent: 57.9, targetLevel: 3, reachedCount: 12, askedCount: 60 },
  states: null,
  newest: new Map(),
  ...change,
})

/** The paper for politicians, in Swedish, changed as the test needs. Throws when the partner takes part in nothing. */
export const aPlanPaper = (change: Partial<PlanPaperInput> = {}): PlanPaper => {
  const paper = buildPlanPaper({
    source: aSource(),
    recipient: { kind: 'politicians' },
    language: 'sv',
    isDemonstration: false,
    madeBy: editor,
    madeAt: new Date('2026-10-05T12:00:00Z'),
    ...change,
  })
  if (!paper) throw new Error('the partner takes part in nothing')
  return paper
}

/** Every text that a paper holds, in order. */
export const textsOf = ({ title, subtitle, audience, draftMark, demonstration, sections, made }: PlanPaper): string[] =>
  [
    title,
    subtitle,
    audience,
    draftMark ?? '',
    demonstration ?? '',
    ...sections.flatMap((section) => [
      section.title,
      ...section.blocks.flatMap((block) => {
        if (block.kind === 'facts') return block.facts.flatMap(({ label, value }) => [label, value])
        if (block.kind === 'figures') return block.figures.flatMap(({ value, label }) => [value, label])
        if (block.kind === 'table') return [...block.columns.map(({ label }) => label), ...block.rows.flat()]
        return block.kind === 'list' ? [block.label ?? '', ...block.items] : [block.text]
      }),
    ]),
    made,
  ].filter((text) => text !== '')

/** Words of ordinary length until the text is so long, in sentences. */
export const longText = (length: number, word = 'kompetensförsörjning'): string => {
  const words: string[] = []
  for (let index = 1; words.join(' ').length < length; index += 1)
    words.push(index % 9 === 0 ? `${word}.` : index % 9 === 1 ? 'Regionens' : word.slice(0, 4 + (index % 7) * 2))
  return words.join(' ').slice(0, length).trimEnd().padEnd(length, 'a')
}
