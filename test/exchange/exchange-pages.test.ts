import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createTypesetter, type Typesetter } from '#functions/render-report/pdf/typeset.ts'
import { renderQuestionnaire } from '#functions/render-report/questionnaire/render-questionnaire.ts'
import { writeQuestionnaireWorkbook } from '#functions/render-report/questionnaire/workbook.ts'
import { createExchange } from '#shared/exchange/exchange.ts'
import { fileKeyOf } from '#shared/exchange/file-names.ts'
import { StoreUnavailable } from '#shared/platform/store.ts'
import { anAnswerContent } from '#test/assessments/an-answer.ts'
import { fontsFolder } from '#test/reports/fonts.ts'
import { aRound, aRoundToOpen, mappingOne } from '#test/support/round.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { newFormKey } from '#web/form.ts'
import { aQuestionnaire } from './a-questionnaire.ts'
import { fillIn, letters, rowsOf, type Written } from './fill-in.ts'

const files = '/region/20/kartlaggning/2026/filer'
const anna = { id: 'anna@example.se', name: 'Anna Ek' }
const bo = { id: 'bo@example.se', name: 'Bo Ek' }

let site: TestSite
let typesetter: Typesetter
let removeFonts: () => Promise<void>
let editor: string
let coordinator: string
let neighbour: string
let rows: Map<string, number>

beforeAll(async () => {
  const fonts = await fontsFolder()
  removeFonts = fonts.remove
  typesetter = await createTypesetter(fonts.folder)
}, 60_000)
afterAll(() => removeFonts())

beforeEach(async () => {
  site = await startSite()
  await site.deps.rounds.open({ round: aRoundToOpen(), actor: anna, at: site.time.now })
  editor = await site.signIn(anna.id, [{ scope: '20', roles: ['editor'] }], anna.name)
  coordinator = await site.signIn('kim@example.se', [{ scope: 'SE', roles: ['coordinator'] }], 'Kim')
  neighbour = await site.signIn('nils@example.se', [{ scope: '12', roles: ['owner'] }], 'Nils')
  rows = rowsOf((await site.deps.instruments.get('mapping', 1)).areas)
})
afterEach(() => site.stop())

const save = async (
  indicatorId: string,
  change: Parameters<typeof anAnswerContent>[0] = {},
  version = 0,
  actor = anna,
) => {
  const saved = await site.deps.assessments.saveAnswer({
    regionCode: '20',
    roundId: '2026',
    instrument: mappingOne,
    indicatorId,
    content: anAnswerContent({ power: 'own', ...change }),
    basedOnVersion: version,
    actor,
    at: site.time.now,
  })
  if (!saved.ok) throw new Error(saved.refusal.kind)
}

const answerTo = async (indicatorId: string) =>
  (await site.deps.assessments.answers('20', aRound())).answers.find((answer) => answer.indicatorId === indicatorId)

const order = (fields: Record<string, string> = {}, cookie = editor) =>
  site.post(files, { contents: 'answered', format: 'xlsx', fileLanguage: 'sv', ...fields }, cookie)

/** Does what the job does with the messages that wait. */
const work = async () => {
  const messages = (await site.received()) as { fileId: string; regionCode: string; roundId: string }[]
  const deps = { ...site.deps, objects: site.objects, typesetter }
  for (const message of messages) await renderQuestionnaire(deps, message)
  return messages
}

const workbookNow = async () => {
  const assessment = await site.deps.assessments.get('20', '2026')
  if (!assessment) throw new Error('no mapping')
  const given = await site.deps.assessments.answers('20', aRound())
  return writeQuestionnaireWorkbook(aQuestionnaire({ given, assessment }))
}

const at = (id: string, column: keyof typeof letters) => `${letters[column]}${rows.get(id)}`

const sendFile = (bytes: Uint8Array, cookie = editor) => {
  const body = new FormData()
  body.append('formKey', newFormKey(site.time.now))
  body.append('file', new Blob([Uint8Array.from(bytes)]), 'ifylld.xlsx')
  return Promise.resolve(
    site.app.request(`http://localhost${files}/las-in`, {
      method: 'POST',
      body,
      headers: { origin: 'http://localhost', cookie },
    }),
  )
}

/** Reads in the workbook with these cells written, and gives the address of its preview. */
const readIn = async (workbook: Uint8Array, cells: Record<string, Written>): Promise<string> => {
  const answer = await sendFile(fillIn(workbook, cells))
  expect(answer.status).toBe(303)
  return answer.headers.get('location') ?? ''
}

const textOf = async (path: string, cookie = editor) => (await site.get(path, cookie)).text()

describe('a file', () => {
  it('is ordered, waited for, and fetched as an attachment', async () => {
    await save('A1', { level: 3 })
    const ordered = await order()
    expect(ordered.status).toBe(303)
    const page = ordered.headers.get('location') ?? ''
    const waiting = await site.get(page, editor)
    expect(waiting.headers.get('refresh')).toBe('2')
    expect(await waiting.text()).toContain('Filen görs')
    expect((await site.get(`${page}/hamta`, editor)).status).toBe(404)
    await work()
    const ready = await site.get(page, editor)
    expect(ready.headers.get('refresh')).toBeNull()
    expect(await ready.text()).toContain('Filen är klar')
    const download = await site.get(`${page}/hamta`, editor)
    expect(download.status).toBe(302)
    const address = new URL(download.headers.get('location') ?? '')
    expect(address.pathname).toContain('/questionnaires/20/')
    expect(address.searchParams.get('response-content-disposition')).toContain(
      'attachment; filename="kartlaggning-20-2026-svar-sv.xlsx"',
    )
    expect(await textOf(files)).toContain('Svaren, XLSX, svenska')
  })

  it.each(['pdf', 'docx', 'xlsx'])('can be made as %s, empty and answered, in both languages', async (format) => {
    for (const [contents, fileLanguage] of [
      ['empty', 'en'],
      ['answered', 'sv'],
    ] as const)
      await order({ contents, format, fileLanguage })
    const messages = await work()
    const place = { regionCode: '20', roundId: '2026' }
    const made = await site.deps.exchange.listFiles('questionnaire', place, site.time.now)
    expect(made).toHaveLength(messages.length)
    for (const file of made) {
      expect(file).toMatchObject({ status: 'ready' })
      expect((await site.objects.get(fileKeyOf(file)))?.byteLength).toBe(file.bytes)
    }
  })

  it('is ordered once when its form is sent twice', async () => {
    const formKey = newFormKey(site.time.now)
    const [first, second] = [await order({ formKey }), await order({ formKey })]
    expect(second.headers.get('location')).toBe(first.headers.get('location'))
    expect(await site.received()).toHaveLength(1)
  })

  it('says that it could not be made, and is made when it is asked for again', async () => {
    const page = (await order({ format: 'pdf' })).headers.get('location') ?? ''
    const id = page.split('/').at(-1) ?? ''
    const place = { regionCode: '20', roundId: '2026' }
    await site.received()
    const file = await site.deps.exchange.findFile('questionnaire', place, id, site.time.now)
    if (!file) throw new Error('no file')
    await site.deps.exchange.markFailed(file, 'unexpected')
    expect(await textOf(page)).toContain('Filen kunde inte göras')
    expect((await site.post(page, {}, editor)).status).toBe(303)
    expect(await textOf(page)).toContain('Filen görs')
  })

  it('that does not come can be asked for again after a while', async () => {
    const page = (await order()).headers.get('location') ?? ''
    site.time.now = new Date(site.time.now.getTime() + 60_000)
    const late = await site.get(page, editor)
    expect(late.headers.get('refresh')).toBeNull()
    expect(await late.text()).toContain('Det tar längre tid än det brukar')
  })

  it('is gone after a day', async () => {
    const page = (await order()).headers.get('location') ?? ''
    site.time.now = new Date(site.time.now.getTime() + 25 * 3_600_000)
    const later = `session=${await site.deps.sessions.begin(anna.id, site.time.now)}`
    expect((await site.get(page, later)).status).toBe(404)
    expect(await textOf(files, later)).toContain('Inga filer än')
  })

  it('is for the region alone: neighbours find nothing, the coordinator the empty form until it is handed in', async () => {
    const own = (await order()).headers.get('location') ?? ''
    expect((await site.get(own, neighbour)).status).toBe(404)
    expect((await site.get(files, neighbour)).status).toBe(404)
    expect((await site.get(own, coordinator)).status).toBe(404)
    expect(await textOf(files, coordinator)).not.toContain('Svaren, XLSX')
    expect(await textOf(files, coordinator)).toContain('Regionen har inte lämnat in')
    expect((await site.get(`${files}/utskrift`, coordinator)).status).toBe(404)
    expect((await order({}, coordinator)).status).toBe(400)
    expect((await order({ contents: 'empty' }, coordinator)).status).toBe(303)
    expect((await site.get(`${files}/las-in`, coordinator)).status).toBe(404)
  })
})

describe('the printed page', () => {
  it('has every question with its answer, and who saved it', async () => {
    await save('A1', { level: 3, comment: '<b>Vi är på väg.</b>' })
    const html = await textOf(`${files}/utskrift`)
    expect(html).toContain('&lt;b&gt;Vi är på väg.&lt;/b&gt;')
    expect(html).toContain('av Anna Ek')
    expect(html.match(/class="printed-question"/g)).toHaveLength(54)
  })
})

describe('a filled-in file', () => {
  it('shows what it changes and writes nothing until it is confirmed', async () => {
    await save('A1', { level: 1, comment: 'Först.' })
    const preview = await readIn(await workbookNow(), {
      [at('A1', 'answer')]: 3,
      [at('A1', 'comment')]: 'Sedan.',
      [at('A2', 'answer')]: 9,
      [at('A3', 'answer')]: 2,
    })
    const html = await textOf(preview)
    expect(html).toContain('Spara svaret på A1')
    expect(html).toContain('Spara svaret på A3')
    expect(html).toContain('”9” är ingen nivå')
    expect(html).toContain('51 svar är oförändrade')
    expect(await answerTo('A1')).toMatchObject({ level: 1, version: 1 })
    const saved = await site.post(preview, { 'take-A1': 'yes', 'seen-A1': '1', 'seen-A3': '0' }, editor)
    expect(saved.headers.get('location')).toBe(`${preview}?saved`)
    expect(await answerTo('A1')).toMatchObject({ level: 3, comment: 'Sedan.', version: 2, savedBy: anna })
    expect(await answerTo('A3')).toBeUndefined()
    const after = await textOf(`${preview}?saved`)
    expect(after).toContain('1 svar är sparat: A1.')
    expect(after).toContain('Spara svaret på A3')
  })

  it('goes on after a break: what is saved stands as saved, the rest can still be chosen', async () => {
    const preview = await readIn(await workbookNow(), { [at('A1', 'answer')]: 3, [at('A3', 'answer')]: 2 })
    await site.post(preview, { 'take-A1': 'yes', 'seen-A1': '0' }, editor)
    site.time.now = new Date(site.time.now.getTime() + 8 * 3_600_000)
    const later = `session=${await site.deps.sessions.begin(anna.id, site.time.now)}`
    expect(await textOf(preview, later)).toContain('Sparade från filen')
    await site.post(preview, { 'take-A3': 'yes', 'seen-A3': '0' }, later)
    expect(await answerTo('A3')).toMatchObject({ level: 2 })
  })

  it('that is stopped half-way keeps what it saved, and goes on with the same form', async () => {
    const { store, objects, deps } = site
    let calls = 0
    const fragile = {
      saveAnswer: (input: Parameters<typeof deps.assessments.saveAnswer>[0]) => {
        calls += 1
        return calls === 2 ? Promise.reject(new StoreUnavailable('away')) : deps.assessments.saveAnswer(input)
      },
    }
    const queue = { send: async () => undefined }
    const preview = await readIn(await workbookNow(), { [at('A1', 'answer')]: 3, [at('A3', 'answer')]: 2 })
    const form = {
      formKey: newFormKey(site.time.now),
      'take-A1': 'yes',
      'seen-A1': '0',
      'take-A3': 'yes',
      'seen-A3': '0',
    }
    const whole = deps.exchange
    deps.exchange = createExchange({ store, objects, queue, assessments: fragile })
    deps.log = { ...deps.log, error: () => {} }
    expect((await site.post(preview, form, editor)).status).toBe(503)
    expect(await answerTo('A1')).toMatchObject({ level: 3, version: 1 })
    expect(await answerTo('A3')).toBeUndefined()
    deps.exchange = whole
    expect((await site.post(preview, form, editor)).status).toBe(303)
    expect(await answerTo('A1')).toMatchObject({ level: 3, version: 1 })
    expect(await answerTo('A3')).toMatchObject({ level: 2 })
  })

  it('shows both where somebody has saved since the file was made, and replaces only when told to', async () => {
    await save('A1', { level: 1 })
    const workbook = await workbookNow()
    await save('A1', { level: 2, comment: 'Bos svar.' }, 1, bo)
    const preview = await readIn(workbook, { [at('A1', 'answer')]: 4 })
    const html = await textOf(preview)
    expect(html).toContain('Har ändrats sedan filen gjordes')
    expect(html).toContain('av Bo Ek')
    expect(html).not.toMatch(/name="take-A1"[^>]*checked/)
    await site.post(preview, { 'take-A1': 'yes', 'seen-A1': '2' }, editor)
    expect(await answerTo('A1')).toMatchObject({ level: 4, version: 3 })
  })

  it('does not write over what is saved between the preview and its confirmation', async () => {
    await save('A1', { level: 1 })
    const preview = await readIn(await workbookNow(), { [at('A1', 'answer')]: 4, [at('A3', 'answer')]: 2 })
    await save('A1', { level: 2 }, 1, bo)
    const answer = await site.post(
      preview,
      { 'take-A1': 'yes', 'seen-A1': '1', 'take-A3': 'yes', 'seen-A3': '0' },
      editor,
    )
    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(html).toContain('Inte sparat: A1.')
    expect(html).toContain('1 svar är sparat: A3.')
    expect(await answerTo('A1')).toMatchObject({ level: 2, savedBy: bo })
    expect(await answerTo('A3')).toMatchObject({ level: 2 })
  })

  it('is told to choose something', async () => {
    const preview = await readIn(await workbookNow(), { [at('A1', 'answer')]: 4 })
    const answer = await site.post(preview, { 'seen-A1': '0' }, editor)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Välj minst ett svar')
  })

  it('of another region is refused and says which, and so is what is no workbook or none at all', async () => {
    const assessment = await site.deps.assessments.get('12', '2026')
    if (!assessment) throw new Error('no mapping')
    const given = await site.deps.assessments.answers('12', aRound())
    const region = { code: '12', name: 'Region Skåne' }
    const foreign = await sendFile(await writeQuestionnaireWorkbook(aQuestionnaire({ given, assessment, region })))
    expect(foreign.status).toBe(400)
    expect(await foreign.text()).toContain('Filen gäller Region Skåne')
    const broken = await sendFile(new TextEncoder().encode('PK nej'))
    expect(await broken.text()).toContain('Filen är ingen Excel-arbetsbok')
    const none = await site.post(`${files}/las-in`, {}, editor)
    expect(none.status).toBe(400)
    const large = await sendFile(new Uint8Array(1024 * 1024 + 1))
    expect(await large.text()).toContain('Filen är för stor')
  })

  it('can be read in but not saved when the round is closed', async () => {
    const workbook = await workbookNow()
    await site.deps.rounds.close({ id: '2026', version: 1, actor: anna, at: site.time.now })
    const preview = await readIn(workbook, { [at('A1', 'answer')]: 4 })
    const html = await textOf(preview)
    expect(html).toContain('Filen har ett annat svar än det sparade, men svaret går inte att ändra nu.')
    expect(html).not.toContain('Spara de valda svaren')
    expect((await site.post(preview, { 'take-A1': 'yes', 'seen-A1': '0' }, editor)).status).toBe(409)
    expect(await answerTo('A1')).toBeUndefined()
  })

  it('is not shown to another region, nor to the coordinator', async () => {
    const preview = await readIn(await workbookNow(), { [at('A1', 'answer')]: 4 })
    expect((await site.get(preview, neighbour)).status).toBe(404)
    expect((await site.get(preview, coordinator)).status).toBe(404)
    expect((await site.get(preview.replace('/20/', '/12/'), neighbour)).status).toBe(404)
  })
})
