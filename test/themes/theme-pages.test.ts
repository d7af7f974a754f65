import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { stateOf } from '#shared/plans/adoption.ts'
import { bareAction } from '#shared/plans/plan.ts'
import { cellText, readWorkbook } from '#shared/platform/workbook-file.ts'
import { editor } from '#test/plans/builders.ts'
import { type PlanSite, startPlanSite } from '#test/plans/plan-site.ts'
import type { TestSite } from '#test/support/site.ts'
import { newFormKey } from '#web/form.ts'
import { aWorkshop, takeUp } from './builders.ts'

const read = async (site: PlanSite, path: string, cookie = site.cookies.coordinator) => {
  const response = await site.get(path, cookie)
  return { status: response.status, html: await response.text() }
}
const { regionCodes: _regions, ...fields } = aWorkshop()
const page = (id: string) => `/nationellt/teman/beslutat/${id}`
const stands = async ({ deps }: Pick<TestSite, 'deps'>, id: string) => {
  const workshop = await deps.workshopThemes.get(id)
  if (!workshop) throw new Error('no workshop')
  return workshop
}

/** Dalarna's plan with an action on its information, adopted. */
const adoptWith = async (site: PlanSite, isAdopted: boolean) => {
  const deed = { regionCode: '20', roundId: '2026', actor: editor, at: site.time.now }
  await site.deps.plans.saveAction({
    ...deed,
    action: { kind: 'new', indicatorId: 'I1' },
    content: { ...bareAction('Samla informationen'), endsOn: '2027-01-31' },
  })
  if (!isAdopted) return
  const decision = { day: '2026-10-01', body: 'RS', reference: '1' }
  const adopted = await site.deps.plans.adopt({
    ...deed,
    decision,
    seenState: stateOf(await site.plan('2026')),
    reason: '',
  })
  if (!adopted.ok) throw new Error(adopted.refusal.kind)
}

describe('the page on themes before any plan is adopted', () => {
  let site: PlanSite
  beforeAll(async () => {
    site = await startPlanSite()
  })
  afterAll(() => site.stop())

  it('says that there is no round, then that nothing is prioritised, and shows nothing of a draft', async () => {
    expect((await read(site, '/nationellt/teman')).html).toContain('Ingen kartläggning har öppnats än')
    expect((await site.get('/nationellt/teman/fil', site.cookies.coordinator)).status).toBe(404)
    await site.openRound('2026')
    await adoptWith(site, false)
    const { html } = await read(site, '/nationellt/teman')
    expect(html).toContain('Ingen region har antagit någon plan eller lämnat in någon kartläggning än.')
    expect(html).toContain('Inget är beslutat än.')
    expect(html).not.toContain('Information och kommunikation')
  })
})

describe('themes that regions prioritise', () => {
  const proposal = '/nationellt/teman/forslag/area.information'
  let site: PlanSite
  const post = (path: string, sent: Record<string, string | string[]>) =>
    site.post(path, sent, site.cookies.coordinator)
  beforeAll(async () => {
    site = await startPlanSite()
    await site.openRound('2026')
    await adoptWith(site, true)
  })
  afterAll(() => site.stop())

  it('are proposed with the regions by name and the reason', async () => {
    const { html } = await read(site, '/nationellt/teman')
    for (const said of ['I. Information och kommunikation', '1 region har insatser om det i sin antagna plan.'])
      expect(html).toContain(said)
    expect(html).toContain('Region Dalarna')
    expect((await read(site, '/en/national/themes?kind=indicator&order=gap')).html).toContain(
      '1 region has actions on it in its adopted plan.',
    )
    // Dalarna is middle-sized.
    expect((await read(site, '/nationellt/teman?size=small')).html).toContain('Inget tema stämmer med det du har valt.')
  })

  it('say in English which words of them are Swedish', async () => {
    const { id } = await takeUp(site, { content: aWorkshop({ title: 'Bara på svenska', titleEn: '' }) })
    const decided = (await read(site, `/en/national/themes/decided/${id}`)).html
    const { audience } = aWorkshop()
    for (const words of ['Bara på svenska', audience]) expect(decided).toContain(`<span lang="sv">${words}</span>`)
    expect((await read(site, '/en/national/themes/proposal/area.information')).html).toContain(
      '<span lang="sv">Bara på svenska</span>',
    )
    expect((await read(site, page(id))).html).not.toContain('<span lang="sv">')
  })

  it('are for coordinators only', async () => {
    const { id } = await takeUp(site)
    for (const path of ['/nationellt/teman', '/nationellt/teman/fil', proposal, page(id)])
      expect((await read(site, path, site.cookies.owner)).status).toBe(403)
  })

  it('are those of the mapping and no others', async () => {
    for (const theme of ['area.nothing', 'indicator.I99', 'nothing', 'area.resources'])
      expect((await read(site, `/nationellt/teman/forslag/${theme}`)).status).toBe(404)
    expect((await read(site, page('finns-inte'))).status).toBe(404)
  })

  it('are filled in beforehand, and show again what was typed when something is wrong', async () => {
    const { html } = await read(site, proposal)
    expect(html).toContain('value="Information och kommunikation"')
    expect(html).toContain('value="Information and communication"')
    expect(html).toMatch(/value="20"[^>]*checked/)
    expect(html).toContain('name="round" value="2026"')
    const wrong = { ...fields, title: ' ', audience: 'Chefer', from: '2027-05-01', to: '2027-04-01', regions: '99' }
    const response = await post(proposal, wrong)
    expect(response.status).toBe(400)
    const again = await response.text()
    for (const said of ['Rubrik: ', 'Perioden slutar innan den börjar.', 'value="Chefer"', 'value="2027-05-01"'])
      expect(again).toContain(said)
  })

  it('are taken up with their figures in one step, however often the form is sent', async () => {
    const before = (await site.deps.workshopThemes.list()).length
    const sent = { ...fields, title: 'En gång', regions: ['12', '20'], formKey: newFormKey(site.time.now) }
    expect((await post(proposal, sent)).status).toBe(303)
    expect((await post(proposal, sent)).status).toBe(303)
    const all = await site.deps.workshopThemes.list()
    expect(all).toHaveLength(before + 1)
    const kept = all.find(({ title }) => title === 'En gång')
    expect(kept).toMatchObject({ ...fields, title: 'En gång', regionCodes: ['12', '20'], status: 'taken-up' })
    expect(kept?.figures).toMatchObject({ acting: 1, asking: 0, hindered: 0, size: null })
    expect(kept?.subject).toEqual({ kind: 'area', id: 'information' })
    const { html } = await read(site, `${page(kept?.id ?? '')}?done=taken-up`)
    for (const said of ['Projektet tar nu upp temat.', '2 regioner att bjuda in', 'Region Skåne', 'Siv Samordnare'])
      expect(html).toContain(said)
  })

  it('are in the list when they are taken up, and no longer among what is not', async () => {
    const { id } = await takeUp(site)
    const { html } = await read(site, '/nationellt/teman')
    expect(html).toContain(page(id))
    expect(html).toContain('1 februari 2027 till 30 april 2027')
    expect((await read(site, '/nationellt/teman?free=yes')).html).toContain('Inget tema stämmer med det du har valt.')
    expect((await read(site, proposal)).html).toContain('Projektet tar redan upp det här temat:')
  })

  it('come out as a file with the regions by name', async () => {
    await takeUp(site, { content: aWorkshop({ title: '=Till filen', regionCodes: ['12', '20'] }) })
    const response = await site.get('/nationellt/teman/fil', site.cookies.coordinator)
    const sheets = await readWorkbook(new Uint8Array(await response.arrayBuffer()))
    if (!sheets.ok) throw new Error('unreadable')
    expect(sheets.value.map(({ name }) => name)).toEqual(['Områden', 'Frågor', 'Beslutat'])
    const [areas, , decided] = sheets.value.map(({ rows }) => rows)
    expect(areas?.[1]?.slice(0, 2)).toEqual(['I. Information och kommunikation', 1])
    expect(areas?.[1]).toContain('Region Dalarna')
    const row = decided?.find(([title]) => title === cellText('=Till filen'))
    expect(row).toContain('Region Skåne och Region Dalarna')
  })
})

describe('what is taken up', () => {
  let site: PlanSite
  const post = (path: string, sent: Record<string, string | string[]>) =>
    site.post(path, sent, site.cookies.coordinator)
  beforeAll(async () => {
    site = await startPlanSite()
    await site.openRound('2026')
    await adoptWith(site, true)
  })
  afterAll(() => site.stop())

  it('is seen by the regions that prioritised it or would be invited, and no others, until it is withdrawn', async () => {
    const { id } = await takeUp(site, { content: aWorkshop({ title: 'Syns det?', regionCodes: ['12'] }) })
    const seeing = [
      ['/region/20', site.cookies.owner],
      ['/region/20/plan/2026', site.cookies.editor],
      ['/region/12', site.cookies.stranger],
    ] as const
    for (const [path, cookie] of seeing) {
      const { html } = await read(site, path, cookie)
      expect(html).toContain('Projektet tar upp')
      expect(html).toContain('Syns det?')
      expect(html).not.toContain('Många har bett om det.')
    }
    const { html: english } = await read(site, '/en/region/20', site.cookies.owner)
    expect(english).toContain('Workshop for: <span lang="sv">Handläggare</span>')
    const stranger = await site.signIn('g@region.example', [{ scope: '09', roles: ['owner'] }])
    expect((await read(site, '/region/09', stranger)).html).not.toContain('Syns det?')
    expect((await read(site, '/region/20/plan/2026')).html).not.toContain('Syns det?')
    expect((await post(`${page(id)}/dra-tillbaka`, { version: '1' })).status).toBe(303)
    for (const [path, cookie] of seeing) expect((await read(site, path, cookie)).html).not.toContain('Syns det?')
  })

  it('can be changed and undone, and the figures stay as they were', async () => {
    const { id, figures } = await takeUp(site)
    const changed = await post(page(id), { ...fields, title: 'Ny rubrik', regions: '12', version: '1' })
    expect(changed.status).toBe(303)
    expect(await stands(site, id)).toMatchObject({ title: 'Ny rubrik', regionCodes: ['12'], version: 2, figures })
    expect((await read(site, `${page(id)}?done=saved`)).html).toContain('Ångra')
    expect((await post(`${page(id)}/angra`, { version: '2' })).status).toBe(303)
    expect(await stands(site, id)).toMatchObject({ title: 'Samlad information', regionCodes: ['20'], version: 3 })
  })

  it('shows both when a colleague was first, and keeps the version that was seen when a field is wrong', async () => {
    const { id } = await takeUp(site)
    await post(page(id), { ...fields, title: 'Kollegans', regions: '20', version: '1' })
    const overtaken = await post(page(id), { ...fields, title: 'Min rubrik', regions: '20', version: '1' })
    expect(overtaken.status).toBe(409)
    const html = await overtaken.text()
    for (const said of ['En kollega har ändrat det här under tiden', 'Kollegans', 'value="Min rubrik"'])
      expect(html).toContain(said)
    const wrong = await post(page(id), { ...fields, title: '', version: '1' })
    expect(wrong.status).toBe(400)
    expect(await wrong.text()).toContain('name="version" value="1"')
    expect(await stands(site, id)).toMatchObject({ title: 'Kollegans', version: 2 })
  })

  it('can be withdrawn: nobody changes it then, and it can be undone', async () => {
    const { id } = await takeUp(site)
    expect((await post(`${page(id)}/dra-tillbaka`, { version: '7' })).status).toBe(409)
    expect((await post(`${page(id)}/dra-tillbaka`, { version: '1' })).status).toBe(303)
    expect((await read(site, page(id))).html).toContain('Det här är tillbakadraget.')
    const changed = await post(page(id), { ...fields, version: '2' })
    expect(changed.status).toBe(409)
    expect(await changed.text()).toContain('Temat är tillbakadraget och kan inte ändras.')
    expect((await post(`${page(id)}/angra`, { version: '2' })).status).toBe(303)
    expect(await stands(site, id)).toMatchObject({ status: 'taken-up', version: 3 })
  })

  it('has nothing to undo before it has been changed', async () => {
    const { id } = await takeUp(site)
    const refused = await post(`${page(id)}/angra`, { version: '1' })
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('Det finns ingen ändring att ångra.')
  })

  it('leaves a line in the audit log for every decision', async () => {
    const { id } = await takeUp(site)
    for (const [part, version] of [
      ['/dra-tillbaka', '1'],
      ['/angra', '2'],
      ['', '3'],
    ] as const)
      await post(page(id) + part, { ...fields, title: 'Ändrat', version })
    const lines = await site.deps.auditLog.newest('SE', 100)
    const own = lines.filter(({ subject }) => subject === `workshop-theme ${id}`).map(({ action }) => action)
    expect(own.toSorted()).toEqual([
      'change-workshop-theme',
      'take-up-theme',
      'undo-workshop-theme',
      'withdraw-workshop-theme',
    ])
  })
})
