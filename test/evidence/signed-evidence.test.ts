import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { EvidenceRefusal } from '#shared/evidence/deed.ts'
import type { Evidence, EvidenceContent } from '#shared/evidence/evidence.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import { anAnswerContent } from '#test/assessments/an-answer.ts'
import { aRound, mappingOne } from '#test/support/round.ts'
import { aContent, deed, editor, oneUse } from './builders.ts'
import { type EvidenceSite, startEvidenceSite } from './evidence-site.ts'
import { aPdf } from './some-files.ts'

const base = '/region/20/underlag'
const otherUse = { roundId: '2026', indicatorId: 'A2' }
const address = 'https://region.example/'

describe('evidence of a question that is signed', () => {
  let site: EvidenceSite
  beforeEach(async () => {
    site = await startEvidenceSite()
    const answered = await site.deps.assessments.saveAnswer({
      regionCode: '20',
      roundId: '2026',
      instrument: mappingOne,
      indicatorId: 'A1',
      content: anAnswerContent({}),
      basedOnVersion: 0,
      actor: editor,
      at: site.time.now,
    })
    if (!answered.ok) throw new Error(answered.refusal.kind)
  })
  afterEach(() => site.stop())

  const must = (outcome: Outcome<Evidence, EvidenceRefusal>): Evidence => {
    if (!outcome.ok) throw new Error(outcome.refusal.kind)
    return outcome.value
  }
  const kindOf = (outcome: Outcome<Evidence, EvidenceRefusal>) => (outcome.ok ? 'done' : outcome.refusal.kind)
  const now = () => deed({ at: site.time.now })
  const later = () => {
    site.time.now = new Date(site.time.now.getTime() + 60_000)
  }
  const aLink = async (change: Partial<EvidenceContent> = {}) =>
    must(await site.deps.evidence.addLink({ ...now(), content: aContent({ url: address, uses: [oneUse], ...change }) }))
  const aFile = async (uses = [oneUse]) => {
    const begun = await site.deps.evidence.beginUpload({
      ...now(),
      content: aContent({ title: 'Beslutet', uses }),
      file: { fileName: 'Beslut.pdf', mediaType: 'pdf', bytes: null },
    })
    return site.fulfil(must(begun), aPdf())
  }
  const change = ({ id, version }: Evidence, content: Partial<EvidenceContent>) =>
    site.deps.evidence.change({
      ...now(),
      id,
      content: aContent({ url: address, uses: [oneUse], ...content }),
      basedOnVersion: version,
    })
  const remove = ({ id }: Evidence) => site.deps.evidence.remove({ ...now(), id, isKnownInUse: true })
  const revise = ({ id }: Evidence) =>
    site.deps.evidence.revise({ ...now(), id, file: { fileName: 'Ny.pdf', mediaType: 'pdf', bytes: null } })
  const use = ({ id }: Evidence, which = oneUse) => site.deps.evidence.use({ ...now(), id, use: which })

  const handIn = async () => {
    later()
    const { areas } = await site.deps.instruments.get('mapping', 1)
    const signed = await site.deps.review.submit({
      regionCode: '20',
      round: aRound(),
      allowedGaps: areas.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
      basedOnVersion: 1,
      actor: editor,
      at: site.time.now,
    })
    if (!signed.ok) throw new Error(signed.refusal.kind)
    later()
  }
  const unlockA1 = async () => {
    const unlocked = await site.deps.review.unlock({
      regionCode: '20',
      roundId: '2026',
      instrument: await site.deps.instruments.get('mapping', 1),
      indicatorId: 'A1',
      message: 'Vad visar underlaget?',
      extension: null,
      basedOnVersion: 2,
      actor: editor,
      at: site.time.now,
    })
    if (!unlocked.ok) throw new Error(unlocked.refusal.kind)
    later()
  }
  const text = async (path: string, cookie: string) => (await site.get(path, cookie)).text()

  it('stays as it is: not renamed, revised, removed or taken from there', async () => {
    const [link, file] = [await aLink(), await aFile()]
    await handIn()
    expect(kindOf(await change(link, { title: 'Något annat' }))).toBe('signed')
    expect(kindOf(await change(link, { url: 'https://annan.example/' }))).toBe('signed')
    expect(kindOf(await change(link, { uses: [] }))).toBe('signed')
    expect(kindOf(await remove(link))).toBe('signed')
    expect(kindOf(await revise(file))).toBe('signed')
    expect(await site.piece(link.id)).toEqual(link)
    expect(await site.piece(file.id)).toEqual(file)
  })

  it('gets nothing new, but can be used in another round, and its last day can be set', async () => {
    const [link, loose] = [await aLink(), await aLink({ uses: [] })]
    await handIn()
    expect(kindOf(await use(loose))).toBe('signed')
    expect(kindOf(await change(loose, { uses: [otherUse] }))).toBe('signed')
    const added = site.deps.evidence.addLink({ ...now(), content: aContent({ url: address, uses: [oneUse] }) })
    expect(kindOf(await added)).toBe('signed')
    const next = { roundId: '2027', indicatorId: 'A1' }
    const changed = must(await change(link, { expiresOn: '2027-12-31', uses: [oneUse, next] }))
    expect(changed).toMatchObject({ expiresOn: '2027-12-31', uses: [oneUse, next] })
    expect(kindOf(await change(changed, { expiresOn: null }))).toBe('done')
  })

  it('comes back without a question that was signed while it was away', async () => {
    const link = await aLink({ uses: [oneUse] })
    must(await remove(link))
    await handIn()
    expect(must(await site.deps.evidence.restore({ ...now(), id: link.id }))).toMatchObject({
      status: 'kept',
      uses: [],
    })
  })

  it('can be changed while the coordinator has unlocked the question, and while all is with the region again', async () => {
    const [link, both] = [await aLink(), await aLink({ uses: [oneUse, otherUse] })]
    await handIn()
    await unlockA1()
    expect(kindOf(await change(link, { title: 'Den nya strategin' }))).toBe('done')
    expect(kindOf(await change(both, { title: 'Den nya strategin', uses: [oneUse, otherUse] }))).toBe('signed')
    expect(kindOf(await change(both, { uses: [otherUse] }))).toBe('done')
    const returned = await site.deps.review.returnToRegion({
      regionCode: '20',
      roundId: '2026',
      message: 'Se över.',
      remarks: [],
      extension: null,
      basedOnVersion: 3,
      actor: editor,
      at: site.time.now,
    })
    expect(returned.ok).toBe(true)
    expect(kindOf(await remove(both))).toBe('done')
  })

  it('is either changed before it is signed or refused, when both happen at once', async () => {
    const link = await aLink()
    const [changed] = await Promise.all([change(link, { title: 'I sista stund' }), handIn()])
    const { title } = await site.piece(link.id)
    expect(title).toBe(changed.ok ? 'I sista stund' : 'Strategin')
    expect(changed.ok || changed.refusal.kind === 'signed').toBe(true)
  })

  it('is seen by the coordinator when it is handed in, to read and no more', async () => {
    const { coordinator } = site.cookies
    const [file, loose] = [await aFile(), await aFile([])]
    await handIn()
    const statuses = (piece: Evidence) =>
      Promise.all(
        [`${base}/${piece.id}`, `${base}/${piece.id}/fil/1`, base].map(
          async (path) => (await site.get(path, coordinator)).status,
        ),
      )
    expect(await statuses(file)).toEqual([200, 302, 404])
    expect(await statuses(loose)).toEqual([404, 404, 404])
    const html = await text(`${base}/${file.id}`, coordinator)
    for (const hidden of ['Ändra uppgifterna', 'Ta bort underlaget', 'Ladda upp en ny version', 'ligger fast'])
      expect(html).not.toContain(hidden)
    expect((await site.post(`${base}/${file.id}/ta-bort`, { knowing: 'yes' }, coordinator)).status).toBe(404)
  })

  it('is seen by the coordinator as it was signed, until what is unlocked is signed anew', async () => {
    const { coordinator } = site.cookies
    const file = await aFile()
    await handIn()
    await unlockA1()
    const revised = await site.fulfil(must(await revise(file)), aPdf())
    const added = await aLink({ title: 'Tillagt sedan' })
    const review = '/nationellt/granskning/20/2026'
    const seen = async () => [
      (await site.get(`${base}/${file.id}/fil/1`, coordinator)).status,
      (await site.get(`${base}/${revised.id}/fil/2`, coordinator)).status,
      (await site.get(`${base}/${added.id}`, coordinator)).status,
      (await text(review, coordinator)).includes('Tillagt sedan'),
    ]
    expect(await seen()).toEqual([302, 404, 404, false])
    later()
    const signed = await site.deps.review.signUnlocked({
      regionCode: '20',
      round: aRound(),
      allowedGaps: [],
      basedOnVersion: 3,
      actor: editor,
      at: site.time.now,
    })
    expect(signed.ok).toBe(true)
    expect(await seen()).toEqual([302, 302, 200, true])
  })

  it('says on its page why it stays, keeps what was typed too late, and offers what can be changed', async () => {
    const { editor: cookie } = site.cookies
    const link = await aLink()
    await handIn()
    const html = await text(`${base}/${link.id}`, cookie)
    expect(html).toContain('Underlaget hör till frågor som är inlämnade: A1 (')
    expect(html).not.toContain('Ta bort underlaget')
    const fields = { title: 'För sent', note: '', url: address, expiresOn: '', version: '1', use: '2026:A1' }
    const late = await site.post(`${base}/${link.id}`, fields, cookie)
    expect(late.status).toBe(409)
    const answer = await late.text()
    expect(answer).toContain('Kartläggningen är inlämnad, så underlaget ligger fast')
    expect(answer).toContain('För sent')
    const dated = { ...fields, title: link.title, expiresOn: '2027-12-31' }
    expect((await site.post(`${base}/${link.id}`, dated, cookie)).status).toBe(303)
    const chosen = await site.post(`${base}/anvand`, { evidence: link.id, use: '2026:A2' }, cookie)
    expect(chosen.headers.get('location')).toContain('say=signed')
    expect(await text(`${base}/nytt?kind=link`, cookie)).toMatch(/value="2026:A1"[^>]*disabled/)
  })
})
