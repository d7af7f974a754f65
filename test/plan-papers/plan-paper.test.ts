import { describe, expect, it } from '@jest/globals'
import type { FollowUp } from '#shared/follow-up/follow-up.ts'
import { buildPlanPaper } from '#shared/plan-papers/build-plan-paper.ts'
import { partnersIn } from '#shared/plan-papers/recipient.ts'
import type { Partner } from '#shared/plans/plan.ts'
import { languages } from '#shared/platform/language.ts'
import { editor } from '#test/plans/builders.ts'
import { aBarrierOf, anActionOf, aPlan, aPlanPaper, aSource, decision, longText, textsOf } from './a-plan-paper.ts'

const falun: Partner = { kind: 'municipality', name: 'Falu kommun' }
const mora: Partner = { kind: 'municipality', name: 'Mora kommun' }

const sectionOf = (paper: ReturnType<typeof aPlanPaper>, title: string) => {
  const section = paper.sections.find((each) => each.title === title)
  if (!section) throw new Error(`no section ${title}`)
  return section.blocks
}

describe('the paper for politicians', () => {
  it('tells goal, standing, actions, money, barriers and decision in that order', () => {
    expect(aPlanPaper().sections.map(({ title }) => title)).toEqual([
      'Vad vi vill',
      'Var vi står',
      'Det viktigaste vi gör',
      'Pengar och arbetstid',
      'Hinder som andra måste undanröja',
      'Beslut',
    ])
  })

  it('takes the five actions that the region has put first, without what is cancelled, and says how many are left', () => {
    const actions = [1, 2, 3, 4, 5, 6, 7].map((position) =>
      anActionOf(position, { title: `Insats ${position}`, status: position === 2 ? 'cancelled' : 'planned' }),
    )
    const [table, more] = sectionOf(aPlanPaper({ source: aSource({ actions }) }), 'Det viktigaste vi gör')
    const rows = table?.kind === 'table' ? table.rows.map(([title]) => title) : []
    expect(rows).toEqual(['Insats 1', 'Insats 3', 'Insats 4', 'Insats 5', 'Insats 6'])
    expect(more).toEqual({ kind: 'note', text: '… och 1 insats till.' })
  })

  it('sums the money and hours of what is not cancelled, and says how many actions state any', () => {
    const actions = [
      anActionOf(1, { kronor: 100_000, hours: 40 }),
      anActionOf(2, { kronor: 50_000 }),
      anActionOf(3, { kronor: 999, hours: 999, status: 'cancelled' }),
    ]
    expect(sectionOf(aPlanPaper({ source: aSource({ actions }) }), 'Pengar och arbetstid')).toEqual([
      {
        kind: 'figures',
        figures: [
          { value: '150\u00a0000', label: 'kronor' },
          { value: '40', label: 'timmar' },
        ],
      },
      { kind: 'note', text: 'Alla 2 insatser anger kronor. 1 av 2 insatser anger timmar.' },
    ])
  })

  it('takes the three heaviest barriers with the level that can move each', () => {
    const barriers = ([2, 4, 1, 3] as const).map((weight) => aBarrierOf(weight, { title: `Hinder ${weight}`, weight }))
    const blocks = sectionOf(aPlanPaper({ source: aSource({ barriers }) }), 'Hinder som andra måste undanröja')
    expect(blocks).toEqual([
      {
        kind: 'list',
        label: null,
        isNumbered: false,
        items: [4, 3, 2].map((weight) => `Hinder ${weight} (nationell finansiering)`),
      },
      { kind: 'note', text: '… och 1 hinder till.' },
    ])
  })

  it('says where a text was cut, and nothing of it where none was', () => {
    const said = 'Texter som slutar med […] är förkortade här. De står i sin helhet i planen.'
    expect(textsOf(aPlanPaper())).not.toContain(said)
    const goal = textsOf(aPlanPaper({ source: aSource({ plan: aPlan({ goal: longText(2000) }) }) }))
    expect(goal).toContain(said)
    const responsible = aSource({ actions: [anActionOf(1, { responsible: longText(200) })] })
    expect(textsOf(aPlanPaper({ source: responsible }))).toContain(said)
  })

  it('tells where the region stands in words, and nothing of it to those who may not see the answers', () => {
    const texts = textsOf(aPlanPaper()).join(' ')
    expect(texts).toContain('Målet är nivå 3 av 4 i varje fråga. Dit når regionen i 12 av 60 frågor.')
    expect(texts).toContain('går hela kartläggningen från 41\u00a0% till 58\u00a0%.')
    const hidden = textsOf(aPlanPaper({ source: aSource({ standing: null }) })).join(' ')
    expect(hidden).toContain('Regionens kartläggning är inte inlämnad.')
    expect(hidden).not.toContain('41\u00a0%')
  })
})

describe('what a paper says of the decision', () => {
  const last = (plan: Parameters<typeof aPlan>[0]) => {
    const paper = aPlanPaper({ source: aSource({ plan: aPlan(plan) }) })
    return [paper.draftMark, textsOf(paper).find((text) => /eslut(ad|at)/.test(text))]
  }
  it('is day, body and reference of an adopted plan, and that a draft is a draft', () => {
    expect(last({ status: 'adopted', decision })).toEqual([
      null,
      'Beslutad 30 september 2026 av Regionala utvecklingsnämnden, diarienummer RUN 2026/123.',
    ])
    expect(last({})).toEqual(['Utkast', 'Utkast. Regionen har inte beslutat om planen.'])
    expect(last({ decision, editionIds: ['one'] })).toEqual([
      'Utkast',
      'Utkast till ändrad plan, inte beslutat. Planen som gäller beslutades 30 september 2026 av Regionala utvecklingsnämnden, diarienummer RUN 2026/123.',
    ])
  })
})

describe('the paper for managers', () => {
  it('holds every text of every action and barrier, and how an adopted one goes', () => {
    const action = anActionOf(1, {
      text: 'Så gör vi.',
      goal: 'Nivå 3',
      partners: [falun],
      steps: [{ text: 'Samla underlag', on: '2026-11-20', isDone: true }],
      dependsOn: ['action-2'],
      hours: 40,
      kronor: 1000,
      resource: 'Ett rum',
      measure: 'Antal utbildade',
      baseline: 10,
      target: 25,
      unit: 'personer',
      status: 'started',
    })
    const followUp: FollowUp = {
      regionCode: '20',
      roundId: '2026',
      actionId: 'action-1',
      number: 1,
      at: '2026-10-02T08:00:00.000Z',
      by: editor,
      status: 'started',
      progressPercent: 40,
      note: 'Halvvägs.',
      nextStep: 'Ring Mora.',
      evidenceIds: [],
      measured: { value: 14, day: '2026-10-01' },
      lesson: null,
    }
    const source = aSource({
      plan: aPlan({ status: 'adopted', decision }),
      actions: [action, anActionOf(2, { title: 'Den första', status: 'cancelled' })],
      barriers: [
        aBarrierOf(1, { title: 'Pengarna räcker inte', text: 'Om det.', stops: 'Allt.', evidence: 'Svaren.' }),
      ],
      states: new Map([['action-1', { kind: 'overdue', progressPercent: 40, concerns: [] }]]),
      newest: new Map([['action-1', followUp]]),
    })
    const texts = textsOf(aPlanPaper({ source, recipient: { kind: 'managers' } }))
    for (const text of [
      'Alla som kan ett yrke ska få det bekräftat.',
      '1. Skriv ner rollen',
      'Så gör vi.',
      'Påbörjad, försenad, 40 procent gjort',
      'Enhetschef regional utveckling',
      '1 november 2026 – 31 mars 2027',
      'Nivå 3',
      'Falu kommun (kommun)',
      'Den första',
      '1\u00a0000 kronor\n40 timmar\nEtt rum',
      'Antal utbildade\nUtgångsläge: 10 personer\nMål: 25 personer',
      'A1, Område A',
      '2 oktober 2026\nHalvvägs.',
      'Ring Mora.',
      '14 personer, 1 oktober 2026',
      'Samla underlag, 20 november 2026 (klart)',
      '2. Den första',
      'Avbruten',
      'Pengarna räcker inte',
      'Om det.',
      'Allt.',
      'Svaren.',
      'Nationell finansiering',
      '3 av 4',
    ])
      expect(texts).toContain(text)
  })
})

describe('the paper for a partner', () => {
  const own = anActionOf(1, {
    title: 'Egen',
    partners: [{ ...falun, name: ' falu  KOMMUN' }, mora],
    dependsOn: ['action-2'],
    kronor: 123_456,
    steps: [{ text: 'Eget steg', on: '2026-12-01', isDone: false }],
  })
  /** Every text of another action, so that any of them is known when it is seen. */
  const other = anActionOf(2, {
    title: 'Främmande titel',
    text: 'Främmande text',
    goal: 'Främmande mål',
    responsible: 'Främmande ansvarig',
    responsibleName: 'Främmande namn',
    partners: [mora, { kind: 'branch', name: 'Falu kommun' }],
    startsOn: '2031-01-01',
    endsOn: '2032-02-02',
    steps: [{ text: 'Främmande steg', on: '2031-05-05', isDone: false }],
    hours: 777,
    kronor: 888_888,
    resource: 'Främmande resurs',
    measure: 'Främmande mått',
    unit: 'främmande enheter',
    baseline: 1,
    target: 2,
  })
  const source = aSource({
    actions: [other, own],
    barriers: [aBarrierOf(1, { title: 'Främmande hinder', text: 'Främmande hindertext' })],
    plan: aPlan({ goal: 'Främmande planmål' }),
  })

  it.each(languages)(
    'holds its own actions and no text of any other, no barrier, money or partner (%s)',
    (language) => {
      const texts = textsOf(aPlanPaper({ source, language, recipient: { kind: 'partner', partner: falun } })).join('\n')
      for (const text of ['Egen', 'Eget steg', 'Enhetschef regional utveckling', 'Falu kommun'])
        expect(texts).toContain(text)
      expect(texts).not.toMatch(/fr[äa]mmande|mora|2031|2032|777|888|123|41|kronor|timmar|hours/i)
    },
  )

  it('is none for a partner that takes part in nothing: the kind must be the same too', () => {
    const input = { source, language: 'sv', isDemonstration: false, madeBy: editor, madeAt: new Date(0) } as const
    const partner = { kind: 'university', name: 'Falu kommun' } as const
    expect(buildPlanPaper({ ...input, recipient: { kind: 'partner', partner } })).toBeNull()
  })

  it('tells that an action is cancelled, so that nobody waits for it', () => {
    const actions = [anActionOf(1, { partners: [falun], status: 'cancelled' })]
    const paper = aPlanPaper({ source: aSource({ actions }), recipient: { kind: 'partner', partner: falun } })
    expect(textsOf(paper)).toContain('Avbruten')
  })
})

describe('the partners of a plan', () => {
  it('are named once each, whatever capitals and spaces they were written with, in the order of the alphabet', () => {
    const actions = [
      { partners: [mora, falun] },
      { partners: [{ ...falun, name: 'falu kommun ' }, { kind: 'branch', name: 'Åkeriet' } as const] },
    ]
    expect(partnersIn(actions).map(({ name }) => name)).toEqual(['Falu kommun', 'Mora kommun', 'Åkeriet'])
  })
})
