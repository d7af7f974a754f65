import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { stateOf } from '#shared/plans/adoption.ts'
import type { Action, ActionContent } from '#shared/plans/plan.ts'
import { readWorkbook } from '#shared/platform/workbook-file.ts'
import { aFollowUp } from '#test/follow-up/builders.ts'
import { aBarrier, anAction, colleague, editor } from '#test/plans/builders.ts'
import { type PlanSite, startPlanSite } from '#test/plans/plan-site.ts'
import { newFormKey } from '#web/form.ts'
import { aWorkbook, type Cell } from './a-workbook.ts'

let site: PlanSite
let count = 0
beforeAll(async () => {
  site = await startPlanSite()
})
afterAll(() => site.stop())

/** A round in which Dalarna has begun to answer. */
const aRound = async (): Promise<string> => {
  count += 1
  const round = `omgang${count}`
  await site.openRound(round)
  await site.answer(round, 'A1', { level: 1 })
  return round
}
const deed = (round: string, actor = editor) => ({ regionCode: '20', roundId: round, actor, at: site.time.now })
const add = async (round: string, content: Partial<ActionContent>): Promise<Action> => {
  const saved = await site.deps.plans.saveAction({
    ...deed(round),
    action: { kind: 'new', indicatorId: null },
    content: anAction(content),
  })
  if (!saved.ok) throw new Error(saved.refusal.kind)
  return saved.value
}
const change = ({ roundId, id, version }: Action, content: Partial<ActionContent>) =>
  site.deps.plans.saveAction({
    ...deed(roundId, colleague),
    action: { kind: 'existing', id, basedOnVersion: version },
    content: anAction(content),
  })
const adopt = async (round: string) => {
  const seenState = stateOf(await site.plan(round))
  const decision = { day: '2026-10-01', body: 'RS', reference: '1' }
  const adopted = await site.deps.plans.adopt({ ...deed(round), decision, seenState, reason: '' })
  if (!adopted.ok) throw new Error(adopted.refusal.kind)
}

const pageOf = (round: string) => `/region/20/plan/${round}/kalkylark`
const send = (round: string, bytes: Uint8Array, formKey = newFormKey(site.time.now), cookie = site.cookies.editor) => {
  const body = new FormData()
  body.append('formKey', formKey)
  body.append('file', new Blob([Uint8Array.from(bytes)]), 'plan.xlsx')
  return Promise.resolve(
    site.app.request(`http://localhost${pageOf(round)}`, {
      method: 'POST',
      body,
      headers: { origin: 'http://localhost', cookie },
    }),
  )
}
/** Reads a file in and gives the address of its preview. */
const readIn = async (round: string, rows: readonly (readonly Cell[])[]): Promise<string> => {
  const answer = await send(round, await aWorkbook({ Plan: rows }))
  expect(answer.status).toBe(303)
  return answer.headers.get('location') ?? ''
}
const html = async (path: string, cookie = site.cookies.editor) => (await site.get(path, cookie)).text()
/** The versions that the preview shows, as its form sends them. */
const seenIn = (page: string) =>
  Object.fromEntries(
    [...page.matchAll(/name="(seen-\d+)" value="(\d+)"/g)].map(([, name, value]) => [name, value ?? '']),
  )
const confirm = async (preview: string, more: Record<string, string> = {}) =>
  site.post(preview, { ...seenIn(await html(preview)), ...more }, site.cookies.editor)
const titles = async (round: string) => (await site.plan(round)).actions.map(({ title }) => title)
const auditLines = async (round: string) =>
  (await site.deps.auditLog.newest('20', 200)).filter(
    ({ action, subject }) => action === 'take-plan-sheet' && subject === `plan ${round}`,
  )

describe('a plan as a spreadsheet', () => {
  it('is reached from the plan, also when the plan is empty', async () => {
    const round = await aRound()
    expect(await html(`/region/20/plan/${round}`)).toContain(`href="${pageOf(round)}"`)
    const page = await html(pageOf(round))
    expect(page).toContain('<h1 class="ds-heading" data-size="lg">Planen som kalkylark</h1>')
    expect(page).not.toContain('Hämta planen (.xlsx)')
    expect(page).toContain('Hämta en tom mall (.xlsx)')
    expect(page).toContain('enctype="multipart/form-data"')
  })

  it('is downloaded with actions, steps, barriers and how to', async () => {
    const round = await aRound()
    const first = await add(round, {
      title: '=HYPERLINK("http://x")',
      hours: 40,
      partners: [{ kind: 'municipality', name: 'Falun' }],
      steps: [{ text: 'Möte', on: '2026-12-01', isDone: true }],
    })
    await add(round, { title: 'Andra', dependsOn: [first.id], status: 'started' })
    await site.deps.plans.saveBarrier({ ...deed(round), content: aBarrier(), barrier: { kind: 'new' } })
    const answer = await site.get(`${pageOf(round)}/fil`, site.cookies.editor)
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="plan-20-${round}.xlsx"`)
    const sheets = await readWorkbook(new Uint8Array(await answer.arrayBuffer()))
    if (!sheets.ok) throw new Error(sheets.refusal.kind)
    expect(sheets.value.map(({ name }) => name)).toEqual(['Insatser', 'Steg', 'Hinder', 'Frågor', 'Så gör du'])
    const [actions, steps, barriers] = sheets.value
    expect(actions?.rows[1]).toEqual(
      expect.arrayContaining([1, `${first.id}/1`, '\'=HYPERLINK("http://x")', 40, 'Kommun: Falun', 'Planerad']),
    )
    expect(actions?.rows[2]).toEqual(expect.arrayContaining([2, 'Andra', 'Påbörjad', '1']))
    expect(steps?.rows[1]).toEqual([1, 'Möte', new Date('2026-12-01T00:00:00Z'), 'ja'])
    expect(barriers?.rows[1]?.[0]).toBe(aBarrier().title)
  })

  it('is a template in either language, with lists to choose from', async () => {
    const round = await aRound()
    const answer = await site.get(`/en/region/20/plan/${round}/spreadsheet/template`, site.cookies.editor)
    expect(answer.headers.get('content-disposition')).toContain('plan-template')
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const sheets = await readWorkbook(bytes)
    expect(sheets).toMatchObject({
      value: [{ name: 'Actions', rows: [expect.arrayContaining(['Action', 'Status'])] }, {}, {}, {}, {}],
    })
    expect((await send(round, bytes)).status).toBe(400)
  })

  it('is open to the coordinator once it is adopted, as something to read; to other regions never', async () => {
    const round = await aRound()
    await add(round, { title: 'A' })
    const file = `${pageOf(round)}/fil`
    for (const path of [pageOf(round), file]) {
      expect((await site.get(path, site.cookies.coordinator)).status).toBe(404)
      expect((await site.get(path, site.cookies.stranger)).status).toBe(404)
    }
    await adopt(round)
    expect((await site.get(file, site.cookies.coordinator)).status).toBe(200)
    const page = await html(pageOf(round), site.cookies.coordinator)
    expect(page).toContain('Hämta planen (.xlsx)')
    expect(page).not.toContain('type="file"')
    expect(
      (await send(round, await aWorkbook({ A: [['Insats'], ['A']] }), undefined, site.cookies.coordinator)).status,
    ).toBe(404)
  })
})

describe('a spreadsheet that is read in', () => {
  it('shows row by row what it does and writes nothing until that is confirmed', async () => {
    const round = await aRound()
    const first = await add(round, { title: 'Första', hours: 5 })
    const second = await add(round, { title: 'Andra' })
    await add(round, { title: 'Tredje' })
    const preview = await readIn(round, [
      ['Id', 'Insats', 'Timmar', 'Kronor', 'Hemligt'],
      [first.id, 'Första', 80, null, 'x'],
      [second.id, 'Andra', null, null, null],
      [null, 'Helt ny', 3, null, null],
      [null, 'Dyr', null, -1, null],
    ])
    expect(await titles(round)).toEqual(['Första', 'Andra', 'Tredje'])
    const page = await html(preview)
    for (const words of [
      'Vad kalkylarket ändrar',
      '1 ny insats',
      '1 insats ändras',
      '1 insats är oförändrad',
      '1 rad kan inte läsas in',
      '1 insats i planen står inte i filen och blir kvar som den är.',
      'De här kolumnerna används inte: Hemligt.',
      'Kolumnen Kronor: Skriv ett tal mellan 0 och',
    ])
      expect(page.replaceAll('\u00a0', ' ')).toContain(words)
    expect(page).toMatch(/<dt>Timmar<\/dt>.*Står nu<\/span> 5.*I filen<\/span> 80/s)
    const answer = await confirm(preview)
    expect(answer.headers.get('location')).toBe(preview)
    expect(await titles(round)).toEqual(['Första', 'Andra', 'Tredje', 'Helt ny'])
    const [changed, , , added] = (await site.plan(round)).actions
    expect(changed).toMatchObject({ hours: 80, version: 2, responsible: anAction().responsible })
    expect(added).toMatchObject({ hours: 3, version: 1, origin: { kind: 'own', indicatorId: null } })
    const after = await html(preview)
    expect(after).toContain('Så gick det')
    expect(after).toContain('2 rader är sparade i planen.')
    expect(after).toContain('1 rad kan inte läsas in')
    expect(await auditLines(round)).toHaveLength(1)
  })

  it('begins the plan where there is none, with the question of each row', async () => {
    const round = await aRound()
    await confirm(
      await readIn(round, [
        ['Åtgärd', 'Fråga'],
        ['A', 'a1'],
        ['B', null],
      ]),
    )
    const { plan, actions } = await site.plan(round)
    expect(plan.status).toBe('draft')
    expect(actions.map(({ origin }) => origin.indicatorId)).toEqual(['A1', null])
  })

  it('is done once: the same file sent twice, and confirmed twice, one after the other and at once', async () => {
    const round = await aRound()
    const key = newFormKey(site.time.now)
    const bytes = await aWorkbook({ A: [['Insats'], ...Array.from({ length: 30 }, (_, at) => [`Insats ${at}`])] })
    const [one, two] = [await send(round, bytes, key), await send(round, bytes, key)]
    const preview = one.headers.get('location') ?? ''
    expect(two.headers.get('location')).toBe(preview)
    const fields = { formKey: newFormKey(site.time.now) }
    const answers = await Promise.all([
      site.post(preview, fields, site.cookies.editor),
      site.post(preview, fields, site.cookies.editor),
    ])
    const again = await site.post(preview, fields, site.cookies.editor)
    expect([...answers, again].map(({ status }) => status)).toEqual([303, 303, 303])
    const { actions } = await site.plan(round)
    expect(actions.map(({ title, version }) => `${title} ${version}`)).toEqual(
      Array.from({ length: 30 }, (_, at) => `Insats ${at} 1`),
    )
    // 25 at a time.
    expect(await auditLines(round)).toHaveLength(2)
  })

  it('leaves a row that a colleague has changed meanwhile as she has it, does the others, and shows it', async () => {
    const round = await aRound()
    const first = await add(round, { title: 'Första' })
    const second = await add(round, { title: 'Andra' })
    const preview = await readIn(round, [
      ['Id', 'Insats', 'Enhet'],
      [first.id, 'Första från filen', null],
      [second.id, 'Andra från filen', null],
      [null, 'Ny', null],
    ])
    const seen = seenIn(await html(preview))
    await change(first, { title: 'Första från kollegan' })
    const answer = await site.post(preview, seen, site.cookies.editor)
    expect(answer.status).toBe(409)
    const page = await answer.text()
    expect(page).toContain('Inte sparat: rad 2. Insatsen ändrades medan du läste.')
    expect(page).toContain('Första från kollegan')
    expect(page).toContain('Första från filen')
    expect(await titles(round)).toEqual(['Första från kollegan', 'Andra från filen', 'Ny'])
    // Seen anew, it can be saved after all.
    expect((await confirm(preview)).status).toBe(303)
    expect(await titles(round)).toEqual(['Första från filen', 'Andra från filen', 'Ny'])
  })

  it('leaves what has been saved since the file was downloaded, unless it is ticked', async () => {
    const round = await aRound()
    const first = await add(round, { title: 'Första' })
    const file = new Uint8Array(await (await site.get(`${pageOf(round)}/fil`, site.cookies.editor)).arrayBuffer())
    await change(first, { title: 'Första från kollegan' })
    const preview = (await send(round, file)).headers.get('location') ?? ''
    expect(await html(preview)).toContain('Har ändrats sedan filen hämtades')
    const unticked = await confirm(preview)
    expect(unticked.status).toBe(400)
    expect(await unticked.text()).toContain('Kryssa för minst en rad att spara.')
    expect(await titles(round)).toEqual(['Första från kollegan'])
    expect((await confirm(preview, { 'take-2': 'yes' })).status).toBe(303)
    expect(await titles(round)).toEqual(['Första'])
  })

  it('says what has been removed meanwhile, and does not put it back', async () => {
    const round = await aRound()
    const first = await add(round, { title: 'Första' })
    const preview = await readIn(round, [
      ['Id', 'Insats'],
      [first.id, 'Ändrad'],
      [null, 'Ny'],
    ])
    const seen = seenIn(await html(preview))
    await site.deps.plans.removeAction({ ...deed(round), id: first.id })
    expect((await site.post(preview, seen, site.cookies.editor)).status).toBe(303)
    expect(await titles(round)).toEqual(['Ny'])
    expect(await html(preview)).toContain('Ingen insats i planen har det id som står på raden.')
  })

  it('names the actions of a circle', async () => {
    const round = await aRound()
    const preview = await readIn(round, [
      ['Nr', 'Insats', 'Väntar på nr'],
      [1, 'Ägget', 2],
      [2, 'Hönan', 1],
      [3, 'Ny', null],
    ])
    expect(await html(preview)).toContain('Insatserna väntar på varandra i en cirkel: Ägget → Hönan → Ägget.')
    await confirm(preview)
    expect(await titles(round)).toEqual(['Ny'])
  })

  it('keeps dependencies between new rows in whatever order they stand', async () => {
    const round = await aRound()
    const rows = Array.from({ length: 40 }, (_, at) => [at + 1, `Insats ${at}`, at < 39 ? at + 2 : null])
    await confirm(await readIn(round, [['Nr', 'Insats', 'Väntar på nr'], ...rows]))
    const { actions } = await site.plan(round)
    expect(actions.map(({ dependsOn }) => dependsOn)).toEqual(
      actions.map((_, at) => (at < 39 ? [actions[at + 1]?.id] : [])),
    )
  })

  it('changes no adopted plan: neither a new file, nor one that was read before it was adopted', async () => {
    const round = await aRound()
    await add(round, { title: 'A' })
    const preview = await readIn(round, [['Insats'], ['B']])
    await adopt(round)
    expect(await html(pageOf(round))).toContain('Börja en revidering på planens sida')
    expect((await send(round, await aWorkbook({ A: [['Insats'], ['B']] }))).status).toBe(400)
    const answer = await confirm(preview)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Inte sparat: rad 2. Planen har antagits och kan inte ändras.')
    expect(await titles(round)).toEqual(['A'])
    await site.deps.plans.beginRevision(deed(round))
    expect((await confirm(preview)).status).toBe(303)
    expect(await titles(round)).toEqual(['A', 'B'])
  })

  it('takes a file from before a revision as no older, and leaves the states to the follow-ups', async () => {
    const round = await aRound()
    const { id } = await add(round, { title: 'Första' })
    await adopt(round)
    for (const basedOnVersion of [0, 1]) {
      const facts = { actionId: id, content: aFollowUp({ status: 'started' }), basedOnVersion }
      const given = await site.deps.followUps.give({ ...deed(round), ...facts })
      if (!given.ok) throw new Error(given.refusal.kind)
    }
    const file = new Uint8Array(await (await site.get(`${pageOf(round)}/fil`, site.cookies.editor)).arrayBuffer())
    const sheets = await readWorkbook(file)
    if (!sheets.ok) throw new Error(sheets.refusal.kind)
    expect(sheets.value[0]?.rows[1]).toEqual(expect.arrayContaining([`${id}/1`, 'Påbörjad']))
    await site.deps.plans.beginRevision(deed(round))
    const same = await html((await send(round, file)).headers.get('location') ?? '')
    expect(same).toContain('1 insats är oförändrad')
    expect(same.split('Kolumnen Läge läses inte in')).toHaveLength(2)
    const preview = await readIn(round, [
      ['Id', 'Insats', 'Läge'],
      [`${id}/1`, 'Ny titel', 'Klar'],
    ])
    expect(await html(preview)).toContain('1 insats ändras')
    await confirm(preview)
    expect((await site.plan(round)).actions).toMatchObject([{ title: 'Ny titel', status: 'planned' }])
  })

  it('adds nothing again when the file is corrected and read anew, unless it is ticked', async () => {
    const round = await aRound()
    const file = (kronor: number) => [
      ['Nr', 'Insats', 'Kronor', 'Väntar på nr'],
      [1, 'Första', null, null],
      [2, 'Andra', kronor, 1],
    ]
    await confirm(await readIn(round, file(-1)))
    expect(await titles(round)).toEqual(['Första'])
    const preview = await readIn(round, file(1))
    const page = await html(preview)
    expect(page).toContain('En insats med samma rubrik finns redan i planen.')
    expect(page).toContain('Lägg till rad 2 som en ny insats')
    await confirm(preview)
    const [first, second] = (await site.plan(round)).actions
    expect(await titles(round)).toEqual(['Första', 'Andra'])
    // It waits for the one that was there.
    expect(second?.dependsOn).toEqual([first?.id])
    const again = await readIn(round, file(1))
    const unticked = await confirm(again)
    expect(unticked.status).toBe(400)
    expect(await unticked.text()).toContain('Kryssa för minst en rad att spara.')
    expect((await confirm(again, { 'take-3': 'yes' })).status).toBe(303)
    expect(await titles(round)).toEqual(['Första', 'Andra', 'Andra'])
    const english = again.replace('/region', '/en/region').replace('/kalkylark/inlast/', '/spreadsheet/read/')
    expect(await html(english)).toContain('An action with the same title is already in the plan.')
  })

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, number, string]>([
    ['no workbook', () => new TextEncoder().encode('hej'), 400, 'Filen är ingen Excel-arbetsbok'],
    ['without titles', () => aWorkbook({ A: [['Mål'], ['x']] }), 400, 'Inget blad har en kolumn med rubriken Insats'],
    [
      'too many rows',
      () => aWorkbook({ A: [['Insats'], ...Array.from({ length: 201 }, () => ['x'])] }),
      400,
      'Filen har 201 rader.',
    ],
    [
      'far too many',
      () => aWorkbook({ A: [['Insats'], ...Array.from({ length: 10_000 }, () => ['x'])] }),
      400,
      'Kalkylarket är för stort',
    ],
    ['2.5 MB', () => new Uint8Array(2.5 * 1024 * 1024), 400, 'Filen är för stor: 2,5 MB. Den får vara högst 2 MB.'],
    ['6 MB', () => new Uint8Array(6 * 1024 * 1024), 413, 'för stor'],
    ['nothing', () => new Uint8Array(), 400, 'Fyll i det här fältet.'],
  ])('is refused with the reason: %s', async (_what, file, status, words) => {
    const answer = await send(await aRound(), await file())
    expect(answer.status).toBe(status)
    expect(await answer.text()).toContain(words)
  })

  it('is gone after a day, and to other rounds', async () => {
    const round = await aRound()
    const other = await aRound()
    const preview = await readIn(round, [['Insats'], ['A']])
    expect((await site.get(preview.replace(round, other), site.cookies.editor)).status).toBe(404)
    expect((await site.get(`${pageOf(round)}/inlast/finns-inte-alls`, site.cookies.editor)).status).toBe(404)
    const before = site.time.now
    site.time.now = new Date(before.getTime() + 25 * 3_600_000)
    const cookie = await site.signIn('senare@region.example', [{ scope: '20', roles: ['editor'] }])
    expect((await site.get(preview, cookie)).status).toBe(404)
    site.time.now = before
  })
})
