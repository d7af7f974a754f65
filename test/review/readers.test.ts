import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createTypesetter, type Typesetter } from '#functions/render-report/pdf/typeset.ts'
import { renderQuestionnaire } from '#functions/render-report/questionnaire/render-questionnaire.ts'
import { fileKeyOf } from '#shared/exchange/file-names.ts'
import { fontsFolder } from '#test/reports/fonts.ts'
import { readWorkbook } from '#test/reports/read-zip.ts'
import { type ReviewSite, startReviewSite } from './review-site.ts'

const draft = 'Nu är det klart'
const signed = 'Ett beslut finns'

/** While the coordinator has unlocked a question, what the region writes there is its draft; whoever else reads answers reads what is signed. */
describe('others than the region, while a question is unlocked,', () => {
  let site: ReviewSite
  let typesetter: Typesetter
  let removeFonts: () => Promise<void>
  let round: string
  let count = 0

  beforeAll(async () => {
    site = await startReviewSite()
    const fonts = await fontsFolder()
    removeFonts = fonts.remove
    typesetter = await createTypesetter(fonts.folder)
  }, 60_000)
  afterAll(async () => {
    await site.stop()
    await removeFonts()
  })
  beforeEach(async () => {
    count += 1
    round = await site.handedIn(`r${count}`)
    const unlocked = await site.post(
      `/nationellt/granskning/13/${round}/las-upp/A1`,
      { 'A1-remark': 'Vad menar ni?', version: '0', mappingVersion: '2' },
      site.coordinator,
    )
    expect(unlocked.status).toBe(303)
    expect((await site.answerA1(round, '1', draft)).status).toBe(303)
  })

  const mapping = () => `/region/13/kartlaggning/${round}`
  const bothReading = async (path: string) => ({
    theirs: await site.text(path, site.coordinator),
    own: await site.text(path, site.owner),
  })

  /** Orders the answers as a workbook, does the job's work, and gives what stands for A1, or why there is no file. */
  const orderedBy = async (cookie: string, meanwhile: () => Promise<unknown> = async () => {}) => {
    await site.received()
    const form = { contents: 'answered', format: 'xlsx', fileLanguage: 'sv' }
    expect((await site.post(`${mapping()}/filer`, form, cookie)).status).toBe(303)
    await meanwhile()
    const [message] = (await site.received()) as { fileId: string; regionCode: string; roundId: string }[]
    if (!message) throw new Error('no message')
    await renderQuestionnaire({ ...site.deps, objects: site.objects, typesetter }, message)
    const file = await site.deps.exchange.findFile('questionnaire', message, message.fileId, site.time.now)
    if (file?.status !== 'ready') return file?.failure
    const bytes = await site.objects.get(fileKeyOf(file))
    return [...readWorkbook(bytes ?? new Uint8Array()).sheets.values()].flat(2).join(' ')
  }

  it('print what is signed', async () => {
    const { theirs, own } = await bothReading(`${mapping()}/filer/utskrift`)
    expect(own).toContain(draft)
    expect(theirs).not.toContain(draft)
    expect(theirs).toContain(signed)
  })

  it('get what is signed as a file, and nothing when it is returned meanwhile', async () => {
    const own = await orderedBy(site.owner)
    expect(own).toContain(draft)
    const theirs = await orderedBy(site.coordinator)
    expect(theirs).toContain(signed)
    expect(theirs).not.toContain(draft)
    const giveBack = () =>
      site.post(
        `/nationellt/granskning/13/${round}/aterlamna`,
        { version: '3', message: 'Se över svaren' },
        site.coordinator,
      )
    expect(await orderedBy(site.coordinator, giveBack)).toBe('not-handed-in')
    expect(await orderedBy(site.owner)).toContain(draft)
  })

  it('see the level that is signed over time', async () => {
    const { theirs, own } = await bothReading(`${mapping()}/resultat/over-tid`)
    const levelOfA1 = (html: string) => /<t[hd][^>]*>A1 [\s\S]*?<\/tr>/.exec(html)?.[0].match(/>(\d)</)?.[1]
    expect(levelOfA1(own)).toBe('2')
    expect(levelOfA1(theirs)).toBe('1')
  })

  it('see the level that is signed in the adopted plan, and none when it is returned', async () => {
    const plan = `/region/13/plan/${round}`
    const knowing = { day: '2026-10-01', body: 'Regionstyrelsen', reference: 'RS 1', knowing: 'yes' }
    const { instrument } = site
    const proposal = instrument.areas[0]?.indicators[0]?.id
    expect((await site.post(`${plan}/forslag`, { pick: `${proposal}-1` }, site.owner)).status).toBe(303)
    const state = /name="state" value="([^"]*)"/.exec(await site.text(`${plan}/anta`, site.owner))?.[1] ?? ''
    expect((await site.post(`${plan}/anta`, { ...knowing, state }, site.owner)).status).toBe(303)
    const { theirs, own } = await bothReading(plan)
    expect(own).toContain('nivå 2 nu')
    expect(theirs).toContain('nivå 1 nu')
    await site.post(
      `/nationellt/granskning/13/${round}/aterlamna`,
      { version: '3', message: 'Se över svaren' },
      site.coordinator,
    )
    const after = await site.text(plan, site.coordinator)
    expect(after).toContain('svaret är inte inlämnat')
    expect(after).not.toContain('nivå 1 nu')
    expect(after).not.toContain('nivå 2 nu')
  })
})
