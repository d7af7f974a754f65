import { it } from '@jest/globals'
import { indicatorsOf } from '#shared/instruments/instrument.ts'
import { anAnswerContent } from '#test/assessments/an-answer.ts'
import { mappingOne } from '#test/support/round.ts'
import { deed, eva, must, startTalkingSite } from './talking-site.ts'
it('speed', async () => {
  const site = await startTalkingSite()
  for (const n of ['a', 'b', 'c']) await site.signIn(`${n}@region.example`, [{ scope: '20', roles: ['editor'] }], `Kollega ${n}`)
  for (const { id } of indicatorsOf(await site.deps.instruments.get('mapping', 1)))
    await site.deps.assessments.saveAnswer({ regionCode: '20', roundId: '2026', instrument: mappingOne, indicatorId: id, content: anAnswerContent({ level: 2, comment: 'x'.repeat(200) }), basedOnVersion: 0, actor: eva, at: site.time.now })
  const threads = []
  for (let i = 0; i < 12; i += 1) threads.push(must(await site.deps.comments.start({ ...deed({ indicatorId: `A${1 + (i % 4)}` }), text: 'y'.repeat(200), mentions: [], audience: i % 2 ? 'shared' : 'region' })))
  for (let i = 0; i < 38; i += 1) {
    const t = threads[i % 12]!
    must(await site.deps.comments.add({ ...deed({ indicatorId: t.indicatorId }), threadId: t.id, text: 'z'.repeat(200), mentions: [], audience: t.audience }))
  }
  const out: string[] = []
  for (const path of ['/region/20/kartlaggning/2026/omrade/role-mandate', '/region/20/kartlaggning/2026', '/region/20', '/region/20/kartlaggning/2026/kommentarer', '/region/20/kartlaggning/2026/fordelning', '/min-sida/paminnelser']) {
    const times: number[] = []
    let size = 0
    for (let i = 0; i < 150; i += 1) {
      const s = performance.now()
      size = (await (await site.get(path, site.cookies.eva)).text()).length
      times.push(performance.now() - s)
    }
    times.splice(0, 40)
    times.sort((a, b) => a - b)
    out.push(`${path} median ${times[55]?.toFixed(1)} p95 ${times[104]?.toFixed(1)} kB ${Math.round(size / 1000)}`)
  }
  const desk: number[] = []
  for (let i = 0; i < 100; i += 1) { const s = performance.now(); await (await site.get('/nationellt/paminnelser', site.cookies.siv)).text(); desk.push(performance.now() - s) }
  desk.sort((a, b) => a - b); out.push(`desk ${desk[50]?.toFixed(1)} ${desk[95]?.toFixed(1)}`)
  console.log(out.join('\n'))
  await site.stop()
}, 120000)
