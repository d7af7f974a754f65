import { indicatorsOf } from '#shared/instruments/instrument.ts'
import { mappingOne } from '#test/support/round.ts'
import type { TestSite } from '#test/support/site.ts'

const place = { regionCode: '12', roundId: '2026' }
const asked = ['A1', 'A2', 'A3', 'A4']
const counts = { answers: 200, threads: 10, commentsInThread: 5 }
const colleagues = [
  { id: 'en@demo.example', name: 'En Kollega' },
  { id: 'tva@demo.example', name: 'Två Kollega' },
  { id: 'tre@demo.example', name: 'Tre Kollega' },
] as const

const answerAll = async ({ deps, time }: TestSite) => {
  const { answers, instrument } = await deps.assessments.answers(place.regionCode, { id: place.roundId, ...mappingOne })
  const known = new Map(answers.map(({ indicatorId, version }) => [indicatorId, version]))
  const ids = indicatorsOf(instrument).map(({ id }) => id)
  for (let count = 0; count < counts.answers; count += 1) {
    const indicatorId = ids[count % ids.length] ?? ''
    const version = known.get(indicatorId) ?? 0
    const saved = await deps.assessments.saveAnswer({
      ...place,
      instrument: mappingOne,
      indicatorId,
      content: {
        level: 2,
        isNotApplicable: false,
        notApplicableReason: '',
        chosen: [],
        importance: 3,
        power: 'shared',
        evidence: 'Ett beslut i regionstyrelsen, med bilaga.',
        comment: `Så här står det till hos oss, för gång ${version + 1} som vi svarar.`,
      },
      basedOnVersion: version,
      actor: colleagues[count % 3] ?? colleagues[0],
      at: time.now,
    })
    if (!saved.ok) throw new Error(`${indicatorId} was refused: ${saved.refusal.kind}`)
    known.set(indicatorId, version + 1)
  }
}

const talk = async ({ deps, time }: TestSite) => {
  for (let thread = 0; thread < counts.threads; thread += 1) {
    const indicatorId = asked[thread % asked.length] ?? ''
    let threadId = ''
    for (let index = 0; index < counts.commentsInThread; index += 1) {
      const words = {
        ...place,
        indicatorId,
        actor: colleagues[index % 3] ?? colleagues[0],
        side: 'region' as const,
        at: new Date(time.now.getTime() + index * 1000),
        text: 'Vi behöver stämma av nivån med ledningen innan vi lämnar in.',
        mentions: [],
        audience: 'region' as const,
      }
      const said = await (threadId === '' ? deps.comments.start(words) : deps.comments.add({ ...words, threadId }))
      if (!said.ok) throw new Error(`a comment was refused: ${said.refusal.kind}`)
      threadId = said.value.id
    }
  }
}

/** Gives an area 200 saved answers in its mapping, 50 comments and three colleagues who are in it now; returns its address. */
export const fillBusyArea = async (site: TestSite): Promise<string> => {
  await answerAll(site)
  await talk(site)
  for (const [index, colleague] of colleagues.entries())
    await site.deps.presence.enter(
      { ...place, areaId: 'role-mandate' },
      { ...colleague, indicatorId: asked[index] ?? null },
      site.time.now,
    )
  return '/region/12/kartlaggning/2026/omrade/role-mandate'
}
