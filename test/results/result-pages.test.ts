import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { contentOf } from '#shared/assessments/assessment.ts'
import { anAnswerContent } from '#test/assessments/an-answer.ts'
import { chartLinks, expectStandsAlone } from '#test/chart-files/chart-links.ts'
import { aRoundToOpen, mappingOne, roundOf } from '#test/support/round.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { aSnapshot } from '#test/support/snapshot.ts'
import { readCsv } from '#test/tables/read-csv.ts'

const anna = { id: 'anna@example.se', name: 'Anna Ek' }
const kim = { id: 'kim@example.se', name: 'Kim Nationell' }

describe('the pages of a result', () => {
  let site: TestSite
  let owner: string
  let coordinator: string
  let stranger: string
  let round: string
  let count = 0

  beforeAll(async () => {
    site = await startSite()
    owner = await site.signIn(anna.id, [{ scope: '13', roles: ['owner'] }], anna.name)
    coordinator = await site.signIn(kim.id, [{ scope: 'SE', roles: ['coordinator'] }], kim.name)
    stranger = await site.signIn('sara@example.se', [{ scope: '12', roles: ['owner'] }], 'Sara Skåne')
  })
  afterAll(() => site.stop())
  beforeEach(async () => {
    count += 1
    round = await openRound(`r${count}`)
    const real = site.deps.snapshots
    site.deps.snapshots = { ...real, ofRound: async (roundId) => aSnapshot({ roundId }) }
  })

  const openRound = async (id: string, opensOn = '2026-09-01'): Promise<string> => {
    await site.deps.rounds.open({
      round: aRoundToOpen({ id, opensOn, title: { sv: `Omgång ${id}`, en: `Round ${id}` } }),
      actor: kim,
      at: site.time.now,
    })
    return id
  }
  const answer = (roundId: string, indicatorId: string, level: 0 | 1 | 2 | 3 | 4) =>
    site.deps.assessments.saveAnswer({
      regionCode: '13',
      roundId,
      instrument: mappingOne,
      indicatorId,
      content: contentOf(anAnswerContent({ level })),
      basedOnVersion: 0,
      actor: anna,
      at: site.time.now,
    })
  const handIn = async () => {
    const { areas } = await site.deps.instruments.get('mapping', 1)
    const handedIn = await site.deps.review.submit({
      regionCode: '13',
      round: roundOf(round),
      allowedGaps: areas.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
      basedOnVersion: 1,
      actor: anna,
      at: site.time.now,
    })
    if (!handedIn.ok) throw new Error(handedIn.refusal.kind)
  }
  const result = () => `/region/13/kartlaggning/${round}/resultat`
  const textOf = async (path: string, cookie = owner) => {
    const response = await site.get(path, cookie)
    return { status: response.status, text: (await response.text()).replaceAll('\u00a0', ' ') }
  }

  it('open every number: the whole, the areas, the target and the comparison', async () => {
    await answer(round, 'A1', 3)
    await answer(round, 'A2', 0)
    const { text } = await textOf(result())
    expect(text).toContain('<summary>Hela kartläggningen: så blev det 38 %</summary>')
    expect(text).toContain('<summary>A. Roll, mandat och styrning: så blev det 38 %</summary>')
    expect(text).toContain('Nivåerna blir tillsammans 3. Med 2 svar går det att nå 2 × 4 = 8. 3 av 8 är 37,5 %.')
    expect(text).toContain('<summary>Målet: vem har satt det?</summary>')
    expect(text).toContain('<summary>Så är jämförelsen gjord</summary>')
  })

  it('hold the result against the kind of region that the address names, with a link to each', async () => {
    await answer(round, 'A1', 3)
    const { text } = await textOf(`${result()}?group=middle`)
    expect(text).toContain('Ert resultat jämfört med mellanstora regioner')
    expect(text).toContain(`href="${result()}?group=large#others"`)
    expect(text).toMatch(/aria-current="true">Mellanstora regioner</)
    expect((await textOf(`${result()}?group=nothing`)).text).toContain('Ert resultat jämfört med alla regioner')
  })

  it('say so when there is nothing to compare with', async () => {
    site.deps.snapshots = { ...site.deps.snapshots, ofRound: async () => null }
    await answer(round, 'A1', 3)
    const { text } = await textOf(result())
    expect(text).toContain('den nationella bilden av omgången inte är sammanställd')
    expect(text).not.toContain('chart__band')
  })

  it('show the target that the region has set itself', async () => {
    await answer(round, 'A1', 3)
    await site.deps.review.setOwnTarget({
      regionCode: '13',
      roundId: round,
      targetLevel: 4,
      basedOnVersion: 1,
      actor: anna,
      at: site.time.now,
    })
    const { text } = await textOf(result())
    expect(text).toContain('Målet är ert eget.')
    expect(text).toContain(`href="/region/13/kartlaggning/${round}/lamna-in#target"`)
  })

  const pick = async () => {
    const instrument = await site.deps.instruments.get('mapping', 1)
    const proposal = instrument.areas[0]?.indicators[0]?.actions[0]
    if (!proposal) throw new Error('no proposal')
    await site.deps.plans.pickProposals({
      regionCode: '13',
      roundId: round,
      picks: [
        {
          indicatorId: 'A1',
          proposalId: proposal.id,
          alsoFor: [],
          title: 'Besluta om mandat',
          text: '',
          goal: '',
          measure: '',
        },
      ],
      actor: anna,
      at: site.time.now,
    })
    return proposal
  }

  it('show on result and plan what the actions would lift, and on what it rests', async () => {
    await answer(round, 'A1', 0)
    await pick()
    for (const path of [result(), `/region/13/plan/${round}`]) {
      const { text } = await textOf(path)
      expect(text).toContain('Om planens insatser når sin nivå')
      expect(text).toContain('Insatser som höjer en nivå')
      expect(text).toContain('Besluta om mandat')
    }
  })

  it('show the coordinator nothing of a draft plan', async () => {
    await answer(round, 'A1', 0)
    await pick()
    await handIn()
    const { status, text } = await textOf(result(), coordinator)
    expect(status).toBe(200)
    expect(text).not.toContain('Besluta om mandat')
  })

  it('show others nothing before it is handed in, and strangers nothing at all', async () => {
    await answer(round, 'A1', 2)
    for (const path of [result(), `${result()}/over-tid`]) {
      expect((await textOf(path, coordinator)).status).toBe(404)
      expect((await textOf(path, stranger)).status).toBe(404)
    }
    await handIn()
    for (const path of [result(), `${result()}/over-tid`]) expect((await textOf(path, coordinator)).status).toBe(200)
  })

  /** The charts go into files from their own pages, as these show them and to the same people. */
  const expectFiles = async (round: string) => {
    const [profile = '', , profileTable = ''] = chartLinks((await textOf(`${result()}?group=middle`)).text)
    const [overTime = '', , overTimeTable = ''] = chartLinks((await textOf(`${result()}/over-tid`)).text)
    expect(profile).toContain('group=middle&')
    for (const address of [profile, overTime]) {
      const file = await site.get(address, owner)
      expect([file.status, file.headers.get('cache-control')]).toEqual([200, 'no-store'])
      const svg = await file.text()
      expectStandsAlone(svg)
      expect(svg).toContain(`, Omgång ${round}`)
      expect((await site.get(address, stranger)).status).toBe(404)
      expect((await site.get(address, coordinator)).status).toBe(404)
    }
    const rowsOf = async (address: string) => readCsv(await (await site.get(address, owner)).text())
    expect((await rowsOf(profileTable))[1]?.slice(1)).toEqual(['75', '1', '0', expect.any(String)])
    expect((await rowsOf(overTimeTable))[1]?.slice(1)).toEqual(['25', '75', '50'])
  }

  it('stand side by side over time, in both languages, with a chart and its table', async () => {
    // Earlier than the rounds of the other tests, so that these two stand alone.
    const before = await openRound(`${round}-before`, '2024-09-01')
    round = await openRound(`${round}-after`, '2025-09-01')
    await answer(before, 'A1', 1)
    await answer(round, 'A1', 3)
    const { text } = await textOf(`${result()}/over-tid`)
    expect(text).toContain(`Från Omgång ${before} till Omgång ${round} har ett område stigit.`)
    expect(text).toContain('Alla 54 frågor är desamma i omgångarna.')
    expect(text).toContain('<td class="table-number">+50</td>')
    const english = await textOf(`/en/region/13/mapping/${round}/result/over-time`)
    expect(english.text).toContain('The result over time')
    expect(english.text).toContain('one area has risen')
    await expectFiles(round)
    // The coordinator sees of the rounds only what is handed in.
    await handIn()
    const hers = await textOf(`${result()}/over-tid`, coordinator)
    expect(hers.text).toContain('Det finns bara en omgång att visa.')
  })

  it('list gaps by gap × importance and say what is assumed', async () => {
    await answer(round, 'A1', 1)
    const { text } = await textOf(`/en/region/13/mapping/${round}/result`)
    expect(text).toContain('Questions below the target level, by gap × importance')
    expect(text).toContain('<small>importance assumed</small>')
    expect(text).toContain('In the region&#39;s own power')
    expect(text).toContain('No question has reached the target level yet.')
    expect(text).toContain('All areas with answers are at 25%. The target is 75%.')
  })

  it('say that they change as long as nothing is handed in, and show an empty mapping as empty', async () => {
    expect((await textOf(result())).text).toContain('Det finns inga svar att visa än.')
    await answer(round, 'A1', 1)
    expect((await textOf(result())).text).toContain('Kartläggningen är inte inlämnad')
  })

  it('say so when a round has no answers, and are missing for no round', async () => {
    round = await openRound(`${round}-empty`, '2020-09-01')
    expect((await textOf(`${result()}/over-tid`)).text).toContain('Det finns inga svar att visa än.')
    expect((await textOf('/region/13/kartlaggning/none/resultat/over-tid')).status).toBe(404)
  })
})
