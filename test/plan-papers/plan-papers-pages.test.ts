import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createTypesetter, type Typesetter } from '#functions/render-report/pdf/typeset.ts'
import { type PaperDeps, renderPlanPaper } from '#functions/render-report/plan/render-plan-paper.ts'
import { fileKeyOf } from '#shared/exchange/file-names.ts'
import { stateOf } from '#shared/plans/adoption.ts'
import type { ActionContent } from '#shared/plans/plan.ts'
import { aBarrier, anAction, editor } from '#test/plans/builders.ts'
import { type PlanSite, startPlanSite } from '#test/plans/plan-site.ts'
import { fontsFolder } from '#test/reports/fonts.ts'
import { readPdf } from '#test/reports/read-pdf.ts'
import { newFormKey } from '#web/form.ts'
import { decision } from './a-plan-paper.ts'

const papers = '/region/20/plan/2026/papper'
const plan = '/region/20/plan/2026'
const falun = { kind: 'municipality', name: 'Falu kommun' } as const

let site: PlanSite
let typesetter: Typesetter
let removeFonts: () => Promise<void>

beforeAll(async () => {
  const fonts = await fontsFolder()
  removeFonts = fonts.remove
  typesetter = await createTypesetter(fonts.folder)
}, 60_000)
afterAll(() => removeFonts())

beforeEach(async () => {
  site = await startPlanSite()
  await site.openRound('2026')
  await site.answer('2026', 'A1')
})
afterEach(() => site.stop())

const deed = () => ({
  regionCode: '20',
  roundId: '2026',
  actor: editor,
  at: site.time.now,
  formKey: newFormKey(site.time.now),
})

const must = <T>(outcome: { ok: true; value: T } | { ok: false; refusal: { kind: string } }): T => {
  if (!outcome.ok) throw new Error(outcome.refusal.kind)
  return outcome.value
}

const addAction = async (content: Partial<ActionContent>) =>
  must(
    await site.deps.plans.saveAction({
      ...deed(),
      action: { kind: 'new', indicatorId: 'A1' },
      content: anAction(content),
    }),
  )

const beginPlan = async () => {
  must(await site.deps.plans.saveGoal({ ...deed(), goal: 'Alla får sitt kunnande bekräftat.', basedOnVersion: 0 }))
  await addAction({ title: 'Skriv avtal', partners: [falun] })
  await addAction({ title: 'Bara för regionen', text: 'Hemlig text' })
  must(await site.deps.plans.saveBarrier({ ...deed(), barrier: { kind: 'new' }, content: aBarrier() }))
}

const adopt = async () =>
  must(
    await site.deps.plans.adopt({
      ...deed(),
      decision,
      seenState: stateOf(await site.plan('2026')),
      reason: '',
    }),
  )

const order = (fields: Record<string, string> = {}, cookie = site.cookies.editor) =>
  site.post(papers, { recipient: 'politicians', partner: '', format: 'pdf', fileLanguage: 'sv', ...fields }, cookie)

/** Does what the job does with the messages that wait. */
const work = async () => {
  const messages = (await site.received()) as { fileId: string; regionCode: string; roundId: string }[]
  const deps: PaperDeps = { ...site.deps, objects: site.objects, typesetter }
  for (const message of messages) await renderPlanPaper(deps, message)
}

const textOf = async (path: string, cookie = site.cookies.editor) => (await site.get(path, cookie)).text()

/** Orders a file, has it made, and gives the text of its pages. */
const pdfOf = async (fields: Record<string, string>, cookie = site.cookies.editor): Promise<string> => {
  const page = (await order(fields, cookie)).headers.get('location') ?? ''
  await work()
  const id = page.split('/').at(-1) ?? ''
  const file = await site.deps.exchange.findFile('plan', { regionCode: '20', roundId: '2026' }, id, site.time.now)
  const bytes = file && (await site.objects.get(fileKeyOf(file)))
  if (!bytes) throw new Error(file?.failure ?? 'no file')
  return readPdf(bytes)
    .pages.join('\n')
    .replace(/[\s\u00ad]+/g, ' ')
}

describe('the papers of a plan', () => {
  it('are reached from the plan, and are there only when a plan is', async () => {
    expect((await site.get(papers, site.cookies.editor)).status).toBe(404)
    await beginPlan()
    expect(await textOf(plan)).toContain(`href="${papers}"`)
    const page = await textOf(papers)
    expect(page).toContain('<h1 class="ds-heading" data-size="lg">Skriv ut och hämta</h1>')
    expect(page).toContain('Planen är ett utkast. Det står på varje sida.')
    for (const label of ['Politiker', 'Chefer', 'En samverkanspart', 'Falu kommun (kommun)', 'PDF', 'Word (DOCX)'])
      expect(page).toContain(label)
    expect(await textOf('/en/region/20/plan/2026/papers')).toContain('Print and download')
  })

  it('are as the plan itself: a draft for the region alone, an adopted plan for the coordinator too, nothing for neighbours', async () => {
    await beginPlan()
    const addresses = [papers, `${papers}/utskrift`]
    const statuses = async (cookie: string) =>
      Promise.all(addresses.map(async (address) => (await site.get(address, cookie)).status))
    expect(await statuses(site.cookies.coordinator)).toEqual([404, 404])
    expect((await order({}, site.cookies.coordinator)).status).toBe(404)
    await adopt()
    expect(await statuses(site.cookies.coordinator)).toEqual([200, 200])
    expect(await statuses(site.cookies.stranger)).toEqual([404, 404])
  })

  it('cannot be ordered for a partner without saying which, and what was chosen stays', async () => {
    await beginPlan()
    const refused = await order({ recipient: 'partner', format: 'docx' })
    expect(refused.status).toBe(400)
    const page = await refused.text()
    expect(page).toContain('Välj vilken samverkanspart filen är till.')
    expect(page).toMatch(/value="partner" checked/)
    expect(page).toMatch(/value="docx" checked/)
    expect((await order({ recipient: 'partner', partner: 'branch:Någon annan' })).status).toBe(400)
    expect(await site.received()).toEqual([])
  })
})

describe('a file of a plan', () => {
  it('is ordered, waited for, and fetched as an attachment', async () => {
    await beginPlan()
    const page = (await order()).headers.get('location') ?? ''
    expect((await site.get(page, site.cookies.editor)).headers.get('refresh')).toBe('2')
    expect((await site.get(`${page}/hamta`, site.cookies.editor)).status).toBe(404)
    await work()
    expect(await textOf(page)).toContain('Filen är klar')
    const address = new URL((await site.get(`${page}/hamta`, site.cookies.editor)).headers.get('location') ?? '')
    expect(address.pathname).toContain('/plan-papers/20/')
    expect(address.searchParams.get('response-content-disposition')).toContain(
      'attachment; filename="handlingsplan-20-2026-politiker-sv.pdf"',
    )
    expect(await textOf(papers)).toContain('Politiker, PDF, svenska')
    expect(await textOf('/region/20/kartlaggning/2026/filer')).not.toContain('Politiker, PDF')
  })

  it('is hers who ordered it and the region’s; another gets it from neither page', async () => {
    await beginPlan()
    await adopt()
    const page = (await order()).headers.get('location') ?? ''
    const theirs = (await order({}, site.cookies.coordinator)).headers.get('location') ?? ''
    expect((await site.get(page, site.cookies.coordinator)).status).toBe(404)
    expect((await site.get(theirs, site.cookies.coordinator)).status).toBe(200)
    expect((await site.get(theirs, site.cookies.owner)).status).toBe(200)
    expect((await site.get(page, site.cookies.stranger)).status).toBe(404)
  })

  it('for a partner holds its part and nothing of the rest', async () => {
    await beginPlan()
    const text = await pdfOf({ recipient: 'partner', partner: 'municipality:Falu kommun' })
    expect(text).toContain('Skriv avtal')
    expect(text).not.toMatch(/Bara för regionen|Hemlig|Ersättningen|bekräftat/)
  })

  it('holds what stands for others while the region revises, and the revision for the region', async () => {
    await beginPlan()
    await adopt()
    must(await site.deps.plans.beginRevision(deed()))
    await addAction({ title: 'Ny i revideringen' })
    const theirs = await pdfOf({ recipient: 'managers' }, site.cookies.coordinator)
    expect(theirs).not.toMatch(/Ny i revideringen|Utkast/)
    expect(theirs).toContain('RUN 2026/123')
    const own = await pdfOf({ recipient: 'managers' })
    expect(own).toContain('Ny i revideringen')
    expect(own).toContain('Utkast')
  })

  it('cannot be made when the plan is no longer hers to read, or the partner has left it, and says so', async () => {
    await beginPlan()
    const failureOf = async (change: object) => {
      const ordered = await site.deps.exchange.orderFile({
        ...deed(),
        kind: 'plan',
        recipient: { kind: 'managers' },
        format: 'docx',
        language: 'sv',
        isDemonstration: false,
        isForRegion: true,
        ...change,
      })
      await work()
      return (await site.deps.exchange.findFile('plan', ordered, ordered.id, site.time.now))?.failure
    }
    expect(await failureOf({ isForRegion: false })).toBe('plan-missing')
    const partner = { kind: 'university', name: 'Högskolan' }
    expect(await failureOf({ recipient: { kind: 'partner', partner } })).toBe('partner-missing')
    expect(await failureOf({})).toBeUndefined()
  })
})

describe('the page to print', () => {
  it('shows the same paper, for whom the address says', async () => {
    await beginPlan()
    const politicians = await textOf(`${papers}/utskrift`)
    expect(politicians).toContain('För politiker: planen på en sida')
    expect(politicians).toContain('Bara för regionen')
    expect(await textOf(`${papers}/utskrift?recipient=managers`)).toContain('Hemlig text')
    const partner = await textOf(`${papers}/utskrift?recipient=partner&partner=municipality%3AFalu+kommun`)
    expect(partner).toContain('För Falu kommun: er del av planen')
    expect(partner).not.toMatch(/Bara för regionen|Hemlig/)
    const gone = await site.get(`${papers}/utskrift?recipient=partner&partner=branch%3AX`, site.cookies.editor)
    expect(gone.status).toBe(404)
  })

  it('shows others how the mapping stands only when it is handed in', async () => {
    await beginPlan()
    await adopt()
    expect(await textOf(`${papers}/utskrift`)).toContain('av det högsta når regionen')
    const theirs = await textOf(`${papers}/utskrift`, site.cookies.coordinator)
    expect(theirs).toContain('Regionens kartläggning är inte inlämnad.')
  })
})
