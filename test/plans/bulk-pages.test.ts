import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mostAtOnce } from '#shared/plans/change-actions.ts'
import { aPick, editor } from './builders.ts'
import { type PlanSite, startPlanSite } from './plan-site.ts'

let site: PlanSite
let colleague: string
beforeAll(async () => {
  site = await startPlanSite()
  colleague = await site.signIn('karim@region.example', [{ scope: '20', roles: ['editor'] }], 'Karim Kollega')
})
afterAll(() => site.stop())

let rounds = 0
const planOf = (round: string) => `/region/20/plan/${round}`
const several = (round: string) => `${planOf(round)}/andra-flera`
/** A round of its own, whose plan has an action of area A, one of area B and one that belongs to no question. */
const begunPlan = async () => {
  rounds += 1
  const round = `bulk-${rounds}`
  await site.openRound(round)
  await site.answer(round, 'A1', { level: 0, importance: 4, power: 'own' })
  await site.post(`${planOf(round)}/forslag`, { pick: ['A1-1', 'B1-1'] }, site.cookies.editor)
  await site.post(
    `${planOf(round)}/insats/ny`,
    { title: 'Egen', responsible: 'Chefen', startsOn: '2027-01-31', endsOn: '2027-02-28', status: 'planned' },
    site.cookies.editor,
  )
  const { actions } = await site.plan(round)
  const [first, second, own] = actions
  if (!first || !second || !own) throw new Error('no actions')
  return { round, first, second, own, ids: actions.map(({ id }) => id) }
}
const read = async (address: string, cookie = site.cookies.editor) => (await site.get(address, cookie)).text()
const ticked = (html: string): string[] =>
  [...html.matchAll(/name="pick" value="([^"]+)" checked/g)].map((match) => match[1] ?? '')
/** The hidden fields of the preview, as its form sends them. */
const hidden = (html: string): Record<string, string[]> => {
  const form = /<form[^>]+\/spara"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const fields: Record<string, string[]> = {}
  for (const [, name = '', value = ''] of form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g))
    fields[name] = [...(fields[name] ?? []), value]
  return fields
}
const preview = async (round: string, fields: Record<string, string | string[]>) => {
  const answer = await site.post(several(round), fields, site.cookies.editor)
  return { status: answer.status, html: await answer.text() }
}
const confirm = (round: string, fields: Record<string, string | string[]>, cookie = site.cookies.editor) =>
  site.post(`${several(round)}/spara`, fields, cookie)

describe('choosing several actions', () => {
  it('is reached from the plan’s list', async () => {
    const { round } = await begunPlan()
    expect(await read(planOf(round))).toContain(`href="${several(round)}"`)
  })

  it('ticks all, an area, those without anyone responsible or without dates', async () => {
    const { round, first, second, own, ids } = await begunPlan()
    const choose = async (choice: string) => ticked(await read(`${several(round)}?choose=${choice}`))
    expect(await choose('all')).toEqual(ids)
    expect(await choose('none')).toEqual([])
    expect(await choose('area-resources')).toEqual([second.id])
    expect(await choose('no-area')).toEqual([own.id])
    expect(await choose('no-responsible')).toEqual([first.id, second.id])
    expect(await choose('no-dates')).toEqual([first.id, second.id])
    expect(await choose('<script>')).toEqual([])
  })

  it('belongs to the region’s team and to a draft', async () => {
    const { round } = await begunPlan()
    expect((await site.get(several(round), site.cookies.stranger)).status).toBe(404)
    expect((await site.get(several(round), site.cookies.coordinator)).status).toBe(404)
  })

  it('says beside the field what is wrong, and keeps what was typed', async () => {
    const { round, ids } = await begunPlan()
    const none = await preview(round, { responsible: 'Chefen' })
    expect(none.status).toBe(400)
    expect(none.html).toContain('Välj minst en insats.')
    expect(none.html).toContain('value="Chefen"')
    const nothing = await preview(round, { pick: ids })
    expect(nothing.html).toContain('Fyll i något som ska ändras.')
    expect(ticked(nothing.html)).toEqual(ids)
    const both = await preview(round, { pick: ids, endsOn: '2027-01-01', moveBy: '3', moveUnit: 'month' })
    expect(both.html).toContain('Skriv nya datum eller flytta dem, inte båda.')
    const removal = await preview(round, { pick: ids, remove: 'yes', place: 'first' })
    expect(removal.html).toContain('Det går inte att ta bort insatser och göra andra ändringar samtidigt.')
    const turned = await preview(round, { pick: ids, startsOn: '2027-02-01', endsOn: '2027-01-01' })
    expect(turned.html).toContain('Datumet måste vara samma dag som eller efter nytt startdatum.')
    expect((await site.plan(round)).actions.every(({ version }) => version === 1)).toBe(true)
  })
})

describe('looking through and saving', () => {
  it('shows what becomes of each, why some cannot, and saves just that', async () => {
    const { round, first, own, ids } = await begunPlan()
    const { status, html } = await preview(round, { pick: ids, startsOn: '2027-03-01', responsible: 'Chefen' })
    expect(status).toBe(200)
    expect(html).toContain('Inget är sparat än.')
    expect(html).toContain('2 insatser ändras')
    expect(html).toContain('Startdatum: (tomt) blir 1 mars 2027')
    expect(html).toContain('1 insats kan inte ändras och blir som förut')
    expect(html).toContain('Egen: slutdatumet skulle komma före startdatumet')
    expect((await site.plan(round)).actions[0]?.startsOn).toBe('')
    const saved = await confirm(round, hidden(html))
    expect(saved.status).toBe(303)
    const text = await read(saved.headers.get('location') ?? '')
    expect(text).toContain('2 insatser är ändrade.')
    expect(text).toContain('Ångra')
    const { actions } = await site.plan(round)
    expect(actions.find(({ id }) => id === first.id)).toMatchObject({ startsOn: '2027-03-01', responsible: 'Chefen' })
    expect(actions.find(({ id }) => id === own.id)).toMatchObject({ startsOn: '2027-01-31', version: 1 })
    const undo = /action="([^"]+\/angra\/[\w-]{22})"/.exec(text)?.[1] ?? ''
    const undone = await site.post(undo, {}, site.cookies.editor)
    expect(await read(undone.headers.get('location') ?? '')).toContain('Ändringen av 2 insatser är ångrad.')
    expect((await site.plan(round)).actions[0]).toMatchObject({ startsOn: '', responsible: '' })
  })

  it('names the colleague who becomes responsible, and the new places', async () => {
    const { round, own } = await begunPlan()
    const { html } = await preview(round, { pick: own.id, responsibleId: 'karim@region.example', place: 'first' })
    expect(html).toContain('Ansvarig kollega: (tomt) blir Karim Kollega')
    expect(html).toContain('Ansvarig funktion: Chefen blir (tomt)')
    expect(html).toContain('Plats: 3 blir 1')
    await confirm(round, hidden(html))
    expect((await site.plan(round)).actions[0]).toMatchObject({
      id: own.id,
      responsibleId: 'karim@region.example',
      responsibleName: 'Karim Kollega',
      responsible: '',
    })
  })

  it('goes back to the form with what was chosen and typed', async () => {
    const { round, first } = await begunPlan()
    const { html } = await preview(round, { pick: first.id, responsible: 'Chefen' })
    const back = await confirm(round, { ...hidden(html), back: 'yes' })
    expect(back.status).toBe(200)
    const text = await back.text()
    expect(ticked(text)).toEqual([first.id])
    expect(text).toContain('value="Chefen"')
    expect((await site.plan(round)).actions[0]?.version).toBe(1)
  })

  it('removes several, which stay among the removed', async () => {
    const { round, first, second } = await begunPlan()
    const { html } = await preview(round, { pick: [first.id, second.id], remove: 'yes' })
    expect(html).toContain('Ta bort 2 insatser')
    const saved = await confirm(round, hidden(html))
    expect(await read(saved.headers.get('location') ?? '')).toContain('2 insatser är borttagna.')
    expect((await site.plan(round)).removedActions).toHaveLength(2)
  })

  it('says that nothing changes where all is so already', async () => {
    const { round, own } = await begunPlan()
    const { html } = await preview(round, { pick: own.id, responsible: 'Chefen' })
    expect(html).toContain('Inget ändras.')
    expect(html).not.toContain('Spara ändringen')
  })

  it('refuses what colleagues have changed meanwhile, says who, and saves it when it has been seen', async () => {
    const { round, first, second, ids } = await begunPlan()
    const { html } = await preview(round, { pick: ids, responsible: 'Ny chef' })
    await site.post(
      `${planOf(round)}/insats/${first.id}`,
      { title: 'Karims namn', status: 'planned', version: '1' },
      colleague,
    )
    await site.post(`${planOf(round)}/insats/${second.id}/ta-bort`, {}, colleague)
    const refused = await confirm(round, hidden(html))
    expect(refused.status).toBe(409)
    const text = await refused.text()
    expect(text).toContain('Kollegor har gjort ändringar medan du läste')
    expect(text).toMatch(/”Karims namn” ändrades av Karim Kollega, \d/)
    expect(text).toContain(`”${second.title}” är borttagen och ändras inte`)
    expect((await site.plan(round)).actions.map(({ responsible }) => responsible)).toEqual(['', 'Chefen'])
    expect((await confirm(round, hidden(text))).status).toBe(303)
    expect((await site.plan(round)).actions.map(({ responsible }) => responsible)).toEqual(['Ny chef', 'Ny chef'])
  })

  it('happens once when it is sent twice', async () => {
    const { round, own } = await begunPlan()
    const { html } = await preview(round, { pick: own.id, moveBy: '1', moveUnit: 'month', moveDirection: 'later' })
    expect(html).toContain('Slutdatum: 28 februari 2027 blir 28 mars 2027')
    const fields = hidden(html)
    const both = [await confirm(round, fields), await confirm(round, fields)]
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    expect((await site.plan(round)).actions[2]).toMatchObject({ startsOn: '2027-02-28', endsOn: '2027-03-28' })
  })

  it('says how many can be changed at once before anything is done', async () => {
    const { round } = await begunPlan()
    const picks = Array.from({ length: mostAtOnce.changed }, (_, index) => aPick(`C1-${index}`))
    await site.deps.plans.pickProposals({ regionCode: '20', roundId: round, actor: editor, at: site.time.now, picks })
    const ids = (await site.plan(round)).actions.map(({ id }) => id)
    const { status, html } = await preview(round, { pick: ids, responsible: 'Ny' })
    expect(status).toBe(400)
    expect(html).toContain(`Du har valt ${mostAtOnce.changed + 3} insatser.`)
    expect(ticked(html)).toHaveLength(ids.length)
  })

  it('speaks English', async () => {
    const { round, own } = await begunPlan()
    const text = await (
      await site.post(
        `/en/region/20/plan/${round}/change-several`,
        { pick: own.id, startsOn: '2027-03-01' },
        site.cookies.editor,
      )
    ).text()
    expect(text).toContain('What will change')
    expect(text).toContain('Egen: the end date would come before the start date')
  })
})
