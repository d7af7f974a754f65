import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { instrumentOf } from '#shared/instruments/draft.ts'
import { placeOf } from '#shared/instruments/edit-indicator.ts'
import { fingerprint } from '#shared/instruments/fingerprint.ts'
import { fromWorkbook } from '#shared/instruments/instrument-workbook.ts'
import { fromYaml, toYaml } from '#shared/instruments/instrument-yaml.ts'
import { anAnswerContent } from '#test/assessments/an-answer.ts'
import { aRoundToOpen, mappingOne } from '#test/support/round.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { newFormKey } from '#web/form.ts'
import { valuesOf } from '#web/instruments/indicator-values.ts'

const tools = '/nationellt/verktyg'
const draftPage = `${tools}/mapping/2`
const key = { instrumentId: 'mapping', instrumentVersion: 2 }

describe('the pages of an instrument', () => {
  let site: TestSite
  let sara: string
  let stefan: string
  beforeAll(async () => {
    site = await startSite()
    sara = await site.signIn('sara@example.se', [{ scope: 'SE', roles: ['coordinator'] }], 'Sara')
    stefan = await site.signIn('stefan@example.se', [{ scope: 'SE', roles: ['coordinator'] }], 'Stefan')
    await site.deps.rounds.open({ round: aRoundToOpen(), actor: { id: 'x', name: 'X' }, at: site.time.now })
    const started = await site.post(`${tools}/mapping`, {}, sara)
    expect(started.headers.get('location')).toBe(`${draftPage}?say=started`)
  })
  afterAll(() => site.stop())

  const draft = async () => {
    const found = await site.deps.drafts.read(key)
    if (!found) throw new Error('no draft')
    return found
  }
  const fieldsOf = async (areaId: string, id: string, change: Record<string, string> = {}) => {
    const place = placeOf(await draft(), areaId, id)
    if (!place) throw new Error(`no ${id}`)
    return { ...valuesOf(place.indicator), seen: fingerprint(place.indicator), ...change }
  }
  /** A second later than the one before, so that it is told which change came last. */
  const post: TestSite['post'] = (...sent) => {
    site.time.now = new Date(site.time.now.getTime() + 1000)
    return site.post(...sent)
  }
  const page = async (address: string, cookie = sara) => (await site.get(address, cookie)).text()
  const upload = async (content: BlobPart, cookie = sara) => {
    const body = new FormData()
    body.append('formKey', newFormKey(site.time.now))
    body.append('file', new File([content], 'namnet-spelar-ingen-roll.txt'))
    return site.app.request(`http://localhost${draftPage}/las-in`, {
      method: 'POST',
      headers: { origin: 'http://localhost', cookie },
      body,
    })
  }

  it('list every instrument with its versions and let a version be opened', async () => {
    const html = await page(tools)
    for (const words of ['Frågeverktyg', 'Intervjuguide', 'Enkät', 'Utkast', 'Publicerad', 'Gör ett nytt verktyg'])
      expect(html).toContain(words)
    expect(html).toContain(`href="${draftPage}"`)
    expect((await site.get(`${tools}/mapping/9`, sara)).status).toBe(404)
    expect((await site.get(`${tools}/mapping/2/omrade/nowhere`, sara)).status).toBe(404)
  })

  it('save a question in both languages and mark the one that was left', async () => {
    const address = `${draftPage}/omrade/resources/fraga/B1`
    const saved = await post(address, await fieldsOf('resources', 'B1', { 'question-sv': 'Vilka pengar finns?' }), sara)
    expect(saved.headers.get('location')).toBe(`${address}?say=saved`)
    const html = await page(address)
    expect(html).toContain('Äldre än svenskan')
    expect(html).toContain('value="B1 question en"')
    expect(await page(`${draftPage}/omrade/resources`)).toContain('1 text är äldre än sin översättning')
    await post(address, { ...(await fieldsOf('resources', 'B1')), holds: 'B1 question en' }, sara)
    expect(await page(address)).not.toContain('Äldre än svenskan')
  })

  it('tell the second of two on the same question, with what she typed kept, and let her save it then', async () => {
    const address = `${draftPage}/omrade/resources/fraga/B2`
    const [hers, his] = [
      await fieldsOf('resources', 'B2', { 'question-sv': 'Saras fråga' }),
      await fieldsOf('resources', 'B2', { 'question-sv': 'Stefans fråga' }),
    ]
    expect((await post(address, hers, sara)).status).toBe(303)
    const late = await post(address, his, stefan)
    expect(late.status).toBe(409)
    const html = await late.text()
    for (const words of ['En kollega har ändrat frågan under tiden', 'Sara sparade', 'Saras fråga', 'Stefans fråga'])
      expect(html).toContain(words)
    const seen = /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? ''
    expect((await post(address, { ...his, seen }, stefan)).status).toBe(303)
    expect(placeOf(await draft(), 'resources', 'B2')?.indicator.question.sv).toBe('Stefans fråga')
  })

  it('add an option to a question with options, keep its id when it is reworded, and take conditions on earlier answers only', async () => {
    const fields = await fieldsOf('role-mandate', 'A3', {
      answerForm: 'one',
      'option-0-sv': 'Ja, helt',
      'option-0-en': 'Yes',
      'option-1-sv': 'Nej',
      'option-1-en': 'No',
      'test-0-indicator': 'A1',
      'test-0-is': 'at-least',
      'test-0-value': '3',
    })
    const address = `${draftPage}/omrade/role-mandate/fraga/A3`
    expect((await post(address, fields, sara)).status).toBe(303)
    const first = placeOf(await draft(), 'role-mandate', 'A3')?.indicator
    expect(first?.options.map(({ id }) => id)).toEqual(['ja-helt', 'nej'])
    expect(first?.askedWhen?.tests).toEqual([{ indicatorId: 'A1', is: 'at-least', level: 3 }])
    const again = await fieldsOf('role-mandate', 'A3', {
      'option-0-sv': 'Ja',
      'option-2-sv': 'Delvis',
      'option-2-en': 'In part',
    })
    await post(address, again, sara)
    const options = placeOf(await draft(), 'role-mandate', 'A3')?.indicator.options
    expect(options?.map(({ id, label }) => `${id} ${label.sv}`)).toEqual(['ja-helt Ja', 'nej Nej', 'delvis Delvis'])
    const later = await post(
      address,
      await fieldsOf('role-mandate', 'A3', { 'test-1-indicator': 'B1', 'test-1-is': 'at-least', 'test-1-value': '1' }),
      sara,
    )
    expect(later.status).toBe(400)
    const wrong = await post(address, await fieldsOf('role-mandate', 'A3', { 'test-0-is': 'chosen' }), sara)
    expect(await wrong.text()).toContain('Välj en nivå eller ett svar som hör till den frågan.')
  })

  it('remove with a way to undo, and show what is left before publishing with a link to it', async () => {
    const removed = await post(`${draftPage}/ordna`, { do: 'indicator-remove', area: 'quality', indicator: 'K2' }, sara)
    const html = await page(removed.headers.get('location') ?? '')
    expect(html).toContain('K2 är borttagen.')
    expect(await page(draftPage)).toContain('Frågan K2 faller bort. Skriv varför, på båda språken.')
    const deed = /name="deed" value="([^"]+)"/.exec(html)?.[1] ?? ''
    await post(`${draftPage}/angra`, { deed }, sara)
    expect(placeOf(await draft(), 'quality', 'K2')).not.toBeNull()
    expect(await page(draftPage)).not.toContain('K2 faller bort')
  })

  it('start again from the published version after a look at what goes, with a way to undo', async () => {
    await post(`${draftPage}/ordna`, { do: 'indicator-remove', area: 'quality', indicator: 'K3' }, sara)
    const html = await page(draftPage)
    expect(html).toContain('Utkastet blir åter en kopia av version 1.')
    const seen = /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? ''
    const stale = await post(`${draftPage}/borja-om`, { seen: 'what-stood-long-ago' }, sara)
    expect(await page(stale.headers.get('location') ?? '')).toContain('Utkastet har ändrats sedan du öppnade sidan.')
    const before = instrumentOf(await draft())
    const done = await post(`${draftPage}/borja-om`, { seen }, sara)
    const after = await page(done.headers.get('location') ?? '')
    expect(after).toContain('Utkastet är åter en kopia av den publicerade versionen.')
    expect(instrumentOf(await draft()).areas).toEqual((await site.deps.instruments.get('mapping', 1)).areas)
    await post(`${draftPage}/angra`, { deed: /name="deed" value="([^"]+)"/.exec(after)?.[1] ?? '' }, sara)
    expect(instrumentOf(await draft())).toEqual(before)
  })

  it('hand out files that hold all, and read one in only after it has shown what changes', async () => {
    const current = instrumentOf(await draft())
    const yaml = await site.get(`${draftPage}/fil/yaml`, sara)
    expect(yaml.headers.get('content-disposition')).toBe('attachment; filename="mapping-2-utkast.yaml"')
    expect(fromYaml(await yaml.text())).toEqual({ ok: true, value: current })
    const xlsx = await site.get(`${draftPage}/fil/xlsx`, sara)
    expect(await fromWorkbook(new Uint8Array(await xlsx.arrayBuffer()))).toEqual({ ok: true, value: current })

    const changed = {
      ...current,
      title: { sv: 'Nytt namn', en: 'New name' },
      areas: current.areas.map((area) =>
        area.letter === 'N' ? { ...area, indicators: area.indicators.slice(1) } : area,
      ),
    }
    const sent = await upload(toYaml(changed))
    const preview = sent.headers.get('location') ?? ''
    const html = await page(preview)
    for (const words of ['Det här ändrar filen', 'Inget är sparat ännu', 'Tas bort', 'N1.', 'namnet'])
      expect(html).toContain(words)
    expect(instrumentOf(await draft())).toEqual(current)
    expect((await site.get(preview, stefan)).status).toBe(404)

    // Somebody changes the draft while she reads: then she sees anew what the file would change.
    const seen = /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? ''
    await post(`${draftPage}/ordna`, { do: 'area-down', area: 'quality' }, stefan)
    const late = await post(preview, { seen }, sara)
    expect(late.status).toBe(409)
    const fresh = /name="seen" value="([^"]+)"/.exec(await late.text())?.[1] ?? ''
    expect((await post(preview, { seen: fresh }, sara)).status).toBe(303)
    expect(instrumentOf(await draft()).areas).toEqual(changed.areas)
    const read = await page(draftPage)
    const deed = /name="deed" value="([^"]+)"/.exec(read)?.[1] ?? ''
    await post(`${draftPage}/angra`, { deed }, sara)
    expect(placeOf(await draft(), 'national-barriers', 'N1')).not.toBeNull()
  })

  it('say what is wrong with a file, and where, and write nothing', async () => {
    const current = instrumentOf(await draft())
    const wrong = await upload(toYaml(current).replace('targetLevel: 3', 'targetLevel: 33'))
    expect(wrong.status).toBe(400)
    expect(await wrong.text()).toMatch(/Rad \d+, tecken \d+[\s\S]*Värdet är inte tillåtet/)
    const other = await upload(toYaml({ ...current, id: 'annat' }))
    expect(await other.text()).toContain('Filen innehåller verktyget annat')
    const rubbish = await upload(new Uint8Array([0x50, 0x4b, 3, 4, 0, 255]))
    expect(await rubbish.text()).toContain('varken YAML eller XLSX')
    const nothing = await upload('')
    expect(nothing.status).toBe(400)
    expect(await nothing.text()).toContain('id="f-file-error"')
    const large = await upload(new Uint8Array(1024 * 1024 + 1))
    expect(await large.text()).toContain('Filen är för stor')
  })

  it('show an area as a region sees it, with nothing that can be sent', async () => {
    const fields = await fieldsOf('role-mandate', 'A4', {
      'test-0-indicator': 'A1',
      'test-0-is': 'at-least',
      'test-0-value': '3',
    })
    await post(`${draftPage}/omrade/role-mandate/fraga/A4`, fields, sara)
    const html = await page(`${draftPage}/visa/role-mandate`)
    expect(html).toContain('Så här ser en region området')
    expect(html).toContain('Visas bara om A1 har minst nivå 3')
    expect(html.slice(html.indexOf('<main'), html.indexOf('</main'))).not.toContain('<form')
  })
})

describe('from a draft to a round that uses it', () => {
  let site: TestSite
  afterAll(() => site.stop())

  it('takes two people, shows what happens to the answers, and moves the round with what must be answered unlocked', async () => {
    site = await startSite()
    const sara = await site.signIn('sara@example.se', [{ scope: 'SE', roles: ['coordinator'] }], 'Sara')
    const stefan = await site.signIn('stefan@example.se', [{ scope: 'SE', roles: ['coordinator'] }], 'Stefan')
    const owner = await site.signIn('olle@example.se', [{ scope: '20', roles: ['owner'] }], 'Olle')
    const olle = { id: 'olle@example.se', name: 'Olle' }
    await site.deps.rounds.open({ round: aRoundToOpen(), actor: olle, at: site.time.now })
    for (const indicatorId of ['B1', 'B2'])
      await site.deps.assessments.saveAnswer({
        regionCode: '20',
        roundId: '2026',
        instrument: mappingOne,
        indicatorId,
        content: anAnswerContent({ level: 3 }),
        basedOnVersion: 0,
        actor: olle,
        at: site.time.now,
      })
    const all = (await site.deps.instruments.get('mapping', 1)).areas.flatMap(({ indicators }) => indicators)
    await site.deps.review.submit({
      regionCode: '20',
      round: aRoundToOpen(),
      allowedGaps: all.map(({ id }) => id),
      basedOnVersion: 1,
      actor: olle,
      at: site.time.now,
    })
    await site.post(`${tools}/mapping`, {}, sara)
    const found = await site.deps.drafts.read(key)
    const place = found && placeOf(found, 'resources', 'B1')
    if (!place) throw new Error('no B1')
    const fields = { ...valuesOf(place.indicator), seen: fingerprint(place.indicator), 'question-sv': 'En ny fråga?' }
    await site.post(`${draftPage}/omrade/resources/fraga/B1`, fields, sara)

    const review = `${draftPage}/granska`
    const seen = await (await site.get(review, sara)).text()
    expect(seen).toContain('Av alla svar följer 1 med, 1 ska ses över och 0 faller bort.')
    expect(seen).toContain('1 region som har lämnat in får frågor upplåsta.')
    expect((await site.post(review, { intent: 'send' }, sara)).status).toBe(303)
    expect(await (await site.get(review, sara)).text()).toContain(
      'Sara ändrade versionen sist. Någon annan måste publicera den.',
    )
    expect((await site.post(review, { intent: 'publish', read: 'yes' }, sara)).status).toBe(409)
    expect((await site.post(review, { intent: 'publish' }, stefan)).status).toBe(400)
    expect((await site.post(review, { intent: 'publish', read: 'yes' }, stefan)).status).toBe(303)
    expect((await site.post(`${draftPage}/omrade/resources/fraga/B1`, fields, sara)).headers.get('location')).toContain(
      'say=not-a-draft',
    )

    const move = `${draftPage}/omgang/2026`
    expect(await (await site.get(move, sara)).text()).toContain('Meddelande till regioner som har lämnat in')
    expect((await site.post(move, { seen: 'yes', message: 'Se över B1', version: '1' }, sara)).status).toBe(303)
    expect((await site.deps.rounds.get('2026'))?.instrumentVersion).toBe(2)
    expect(site.mails).toEqual([
      expect.objectContaining({ to: 'olle@example.se', subject: expect.stringContaining('Frågor är upplåsta') }),
    ])
    for (const words of ['Region Dalarna: B1.', 'Se över B1', '/region/20/kartlaggning/2026/lamna-in'])
      expect(site.mails[0]?.text).toContain(words)
    const overview = await (await site.get('/region/20/kartlaggning/2026', owner)).text()
    for (const words of ['Frågorna har ändrats', '1 fråga att se över:', 'B1. En ny fråga?'])
      expect(overview).toContain(words)
    const area = await (await site.get('/region/20/kartlaggning/2026/omrade/resources', owner)).text()
    expect(area).toContain('Se över B1')
  })
})
