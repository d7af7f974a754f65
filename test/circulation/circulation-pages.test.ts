import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { circulationLimits } from '#shared/circulation/circulation.ts'
import { stateOf } from '#shared/plans/adoption.ts'
import { hashOfSecret } from '#shared/platform/ids.ts'
import { anAction, editor } from '#test/plans/builders.ts'
import { type PlanSite, startPlanSite } from '#test/plans/plan-site.ts'
import { newFormKey } from '#web/form.ts'

let site: PlanSite
const start = new Date('2026-10-05T12:00:00Z')
beforeAll(async () => {
  site = await startPlanSite()
})
afterAll(() => site.stop())

let used = 0
/** A draft with one action about A1, whose answer has a comment that no outsider may see. */
const draft = async () => {
  used += 1
  site.time.now = start
  const round = `circulated-${used}`
  await site.openRound(round)
  await site.answer(round, 'A1', { level: 1, importance: 4, power: 'own', comment: 'Hemligt om nivån' })
  const saved = await site.deps.plans.saveAction({
    regionCode: '20',
    roundId: round,
    actor: editor,
    at: start,
    action: { kind: 'new', indicatorId: 'A1' },
    content: anAction({ title: 'Skriv ner rollen' }),
  })
  if (!saved.ok) throw new Error(saved.refusal.kind)
  return { round, actionId: saved.value.id, page: `/region/20/plan/${round}/remiss`, plan: `/region/20/plan/${round}` }
}
const content = { recipient: 'Falu kommun', email: '', lastDay: '2026-10-19', message: 'Läs gärna allt.' }
const read = async (path: string, cookie?: string) => (await site.get(path, cookie)).text()
/** The address of the link in a page, without its origin. */
const linkIn = (html: string): string => /<code>http:\/\/localhost(\/remiss\/[\w-]{43})<\/code>/.exec(html)?.[1] ?? ''
const circulated = async (fields: Partial<typeof content> = {}) => {
  const made = await draft()
  const answer = await site.post(made.page, { ...content, ...fields }, site.cookies.editor)
  const html = await answer.text()
  return { ...made, html, link: linkIn(html) }
}
const remark = { name: 'Ulla Utomstående', organisation: 'Falu kommun', about: 'whole', text: 'Mer om komvux.' }
const send = async (link: string, fields: Record<string, string> = {}) => {
  const answer = await site.post(link, { ...remark, ...fields })
  expect(answer.status).toBe(303)
  return (answer.headers.get('location') ?? '').replace('?said=sent', '')
}

describe('a link for someone without an account', () => {
  it('is shown once, and only its hash is stored', async () => {
    const { link, page, round } = await circulated()
    expect(link).not.toBe('')
    expect(await read(page, site.cookies.editor)).not.toContain(link)
    const secret = link.split('/').at(-1) ?? ''
    const [stored] = await site.deps.circulations.list('20', round)
    expect(stored?.id).toBe(hashOfSecret(secret))
    expect(JSON.stringify(stored)).not.toContain(secret)
    const lines = await site.deps.auditLog.newest('20', 200)
    expect(JSON.stringify(lines)).not.toContain(secret)
    expect(lines.find(({ subject }) => subject.endsWith(hashOfSecret(secret)))).toMatchObject({
      action: 'circulate-plan',
      after: { recipient: 'Falu kommun' },
    })
  })

  it('is mailed when an address is given, and then too can be copied', async () => {
    const { link, html } = await circulated({ email: 'registrator@falun.example' })
    const mail = site.mails.at(-1)
    expect(mail?.to).toBe('registrator@falun.example')
    expect(mail?.text).toContain(`http://localhost${link}`)
    expect(mail?.text).toContain('Läs gärna allt.')
    expect(mail?.text).toContain('19 oktober 2026')
    expect(html).toContain('Länken är skickad till registrator@falun.example.')
  })

  it('lives at most sixty days, and not before today', async () => {
    const { page } = await draft()
    for (const [lastDay, says] of [
      ['2026-12-05', 'Välj en dag som ligger högst 60 dagar framåt.'],
      ['2026-10-04', 'Dagen har redan varit.'],
    ] as const) {
      const answer = await site.post(page, { ...content, lastDay }, site.cookies.editor)
      expect(answer.status).toBe(400)
      const html = await answer.text()
      expect(html).toContain(says)
      expect(html).toContain('value="Falu kommun"')
    }
    expect((await site.post(page, { ...content, lastDay: '2026-12-04' }, site.cookies.editor)).status).toBe(200)
  })

  it('is for the region’s team alone to make and to see', async () => {
    const { page } = await draft()
    for (const cookie of [site.cookies.stranger, site.cookies.coordinator]) {
      expect((await site.get(page, cookie)).status).toBeGreaterThanOrEqual(403)
      expect((await site.post(page, content, cookie)).status).toBeGreaterThanOrEqual(403)
    }
  })
})

describe('the draft behind the link', () => {
  it('shows the plan and nothing of the answers, to anybody with the link and to no search engine', async () => {
    const { link } = await circulated()
    const answer = await site.get(link)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('referrer-policy')).toBe('same-origin')
    expect(answer.headers.get('x-robots-tag')).toContain('noindex')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const html = await answer.text()
    expect(html).toContain('Skriv ner rollen')
    expect(html).toContain('Läs gärna allt.')
    expect(html).toContain('<meta name="robots" content="noindex"')
    expect(html).not.toMatch(/Hemligt om nivån|nivå 1 nu|rel="canonical"/)
    expect(await read(link.replace('/remiss/', '/en/consultation/'))).toContain('Comment on an action plan')
  })

  it('is one plain page for a link that is unknown, ended, too old, or of a draft that was adopted', async () => {
    const ended = await circulated()
    const [circulation] = await site.deps.circulations.list('20', ended.round)
    await site.post(`${ended.page}/${circulation?.id}/avsluta`, {}, site.cookies.editor)
    const adopted = await circulated()
    const contents = await site.plan(adopted.round)
    await site.deps.plans.adopt({
      regionCode: '20',
      roundId: adopted.round,
      actor: editor,
      at: start,
      decision: { day: '2026-10-01', body: 'Nämnden', reference: 'RUN 1' },
      seenState: stateOf(contents),
      reason: '',
    })
    const old = await circulated({ lastDay: '2026-10-05' })
    expect((await site.get(old.link)).status).toBe(200)
    site.time.now = new Date('2026-10-05T22:30:00Z')
    const pages = await Promise.all(
      [`/remiss/${'x'.repeat(43)}`, '/remiss/kort', ended.link, adopted.link, old.link].map(async (path) => {
        const answer = await site.get(path)
        return {
          status: answer.status,
          html: (await answer.text())
            .replaceAll(path, '')
            .replaceAll(path.replace('/remiss/', '/en/consultation/'), ''),
        }
      }),
    )
    expect(pages.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
    expect(new Set(pages.map(({ html }) => html)).size).toBe(1)
    const before = await site.deps.circulations.remarks('20', old.round)
    expect((await site.post(old.link, remark)).status).toBe(404)
    expect(await site.deps.circulations.remarks('20', old.round)).toEqual(before)
    site.time.now = start
  })
})

describe('a remark', () => {
  it('is kept with the name, shown to the team at the draft and at the action, and to no other outsider', async () => {
    const { link, plan, page, actionId } = await circulated()
    const own = await send(link, { about: `action-${actionId}`, text: 'Vem skriver?' })
    expect(await read(own)).toContain('Vem skriver?')
    expect(await read(link)).not.toContain('Vem skriver?')
    for (const path of [plan, page, `${plan}/insats/${actionId}`]) {
      const html = await read(path, site.cookies.editor)
      expect(html).toContain('Vem skriver?')
      expect(html).toContain('Ulla Utomstående, Falu kommun')
    }
    expect(await read(page, site.cookies.editor)).toContain('Insats: Skriv ner rollen')
  })

  it('is kept once when the form is sent twice, and both lead to its own page', async () => {
    const { link, round } = await circulated()
    const fields = { ...remark, formKey: newFormKey(start) }
    const both = await Promise.all([site.post(link, fields), site.post(link, fields)])
    expect(new Set(both.map((answer) => answer.headers.get('location'))).size).toBe(1)
    expect(await site.deps.circulations.remarks('20', round)).toHaveLength(1)
  })

  it('comes back with what was typed when something is wrong', async () => {
    const { link } = await circulated()
    const answer = await site.post(link, { ...remark, name: '', about: 'action-gone' })
    expect(answer.status).toBe(400)
    const html = await answer.text()
    expect(html).toContain('Regionen har tagit bort det som synpunkten gällde.')
    expect(html).toContain('Mer om komvux.')
    expect(html).toContain('f-name-error')
  })

  it('is changed by its writer alone, is then not handled, and two of her windows do not overwrite each other', async () => {
    const { link, page, round } = await circulated()
    const own = await send(link)
    const [sent] = await site.deps.circulations.remarks('20', round)
    const handled = await site.post(
      `${page}/${sent?.circulationId}/synpunkt/${sent?.id}`,
      { is: 'handled', version: '1' },
      site.cookies.owner,
    )
    expect(await read(handled.headers.get('location') ?? '', site.cookies.owner)).toContain(
      'Hanterad av Oskar Ansvarig',
    )
    const change = { name: remark.name, organisation: '', text: 'Mer om yrkeshögskolan.' }
    // The team's mark makes no form of the writer's stale.
    expect((await site.post(own, { ...change, version: '1' })).status).toBe(303)
    const [changed] = await site.deps.circulations.remarks('20', round)
    expect(changed).toMatchObject({ text: 'Mer om yrkeshögskolan.', handled: null, version: 2 })
    const stale = await site.post(own, { ...change, text: 'Mer om folkhögskolan.', version: '1' })
    expect(stale.status).toBe(409)
    expect(await stale.text()).toMatch(/Mer om yrkeshögskolan\.[\s\S]*Mer om folkhögskolan\./)
    const other = own.replace(/[\w-]{43}$/, 'y'.repeat(43))
    expect((await site.post(other, { ...change, version: '2' })).status).toBe(404)
    const late = await site.post(
      `${page}/${sent?.circulationId}/synpunkt/${sent?.id}`,
      { is: 'handled', version: '1' },
      site.cookies.owner,
    )
    expect(late.headers.get('location')).toContain('say=changed')
  })

  it('is not taken in when the plan is adopted in the same moment', async () => {
    const { round, actionId } = await circulated()
    const [circulation] = await site.deps.circulations.list('20', round)
    if (!circulation) throw new Error('no link')
    const seenState = stateOf(await site.plan(round))
    const decision = { day: '2026-10-01', body: 'Nämnden', reference: 'RUN 1' }
    const place = { regionCode: '20', roundId: round, actor: editor, at: start }
    const content = { ...remark, about: { kind: 'action' as const, id: actionId, title: 'Skriv ner rollen' } }
    const deeds = Array.from({ length: 8 }, (_, index) =>
      site.deps.circulations.send({
        circulation,
        at: start,
        formKey: `at-once-${index}`,
        key: `key-${index}`,
        content,
      }),
    )
    const [adopted, ...sent] = await Promise.all([
      site.deps.plans.adopt({ ...place, decision, seenState, reason: '' }),
      ...deeds,
    ])
    expect(adopted.ok).toBe(true)
    const late = await site.deps.circulations.send({ circulation, at: start, formKey: 'late', key: 'late', content })
    expect(late).toEqual({ ok: false, refusal: { kind: 'link-ended' } })
    // Whoever was told that it was sent finds it there, and nobody else's is.
    const kept = await site.deps.circulations.remarks('20', round)
    expect(kept).toHaveLength(sent.filter(({ ok }) => ok).length)
    for (const outcome of sent) if (!outcome.ok) expect(outcome.refusal.kind).toBe('link-ended')
  })

  it('is kept after the link has ended, and another link shows none of it', async () => {
    const { link, page, round } = await circulated()
    const own = await send(link)
    const [circulation] = await site.deps.circulations.list('20', round)
    await site.post(`${page}/${circulation?.id}/avsluta`, {}, site.cookies.editor)
    expect((await site.get(own)).status).toBe(404)
    expect(await read(page, site.cookies.editor)).toContain('Mer om komvux.')
    const again = await site.post(page, { ...content, recipient: 'Borlänge kommun' }, site.cookies.editor)
    const html = await read(linkIn(await again.text()))
    expect(html).toContain('Lämna synpunkter på en handlingsplan')
    expect(html).not.toContain('Mer om komvux.')
  })

  it('waits when many come at once, and the next window takes it', async () => {
    const { link, round } = await circulated()
    for (let count = 0; count < circulationLimits.atOnce; count += 1) await send(link, { text: `Nummer ${count}` })
    const refused = await site.post(link, remark)
    expect(refused.status).toBe(400)
    const html = await refused.text()
    expect(html).toContain('Vänta 10 minuter')
    expect(html).toContain('Mer om komvux.')
    site.time.now = new Date(start.getTime() + 10 * 60_000 + 1)
    await send(link)
    expect(await site.deps.circulations.remarks('20', round)).toHaveLength(circulationLimits.atOnce + 1)
    site.time.now = start
  })

  it('with markup in it is text everywhere', async () => {
    const { link, page } = await circulated({ message: '<script>alert(1)</script>' })
    const own = await send(link, { text: '<img src=x onerror=alert(2)>' })
    for (const html of [await read(link), await read(own), await read(page, site.cookies.editor)])
      expect(html).not.toMatch(/<script>alert|<img src=x/)
  })
})
