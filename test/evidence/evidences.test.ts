import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parseScan } from '#functions/check-upload/scan-event.ts'
import { createAuditLog } from '#shared/audit/audit-log.ts'
import type { EvidenceRefusal } from '#shared/evidence/deed.ts'
import { type Evidence, evidenceLimits, latestRevision, maxFileBytes, stateOf } from '#shared/evidence/evidence.ts'
import { evidenceItem } from '#shared/evidence/evidence-store.ts'
import { createEvidences, type Evidences } from '#shared/evidence/evidences.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import { startBucket, type TestBucket } from '#test/support/objects.ts'
import { startStore, type TestStore } from '#test/support/stores.ts'
import { aContent, aPiece, aRevision, deed, editor, oneUse } from './builders.ts'
import { aDocx, anExe, aPdf, theEicarFile } from './some-files.ts'
import { type Uploading, uploading } from './uploading.ts'

const pdf = { fileName: 'Beslut.pdf', mediaType: 'pdf', bytes: 300 } as const
const must = (outcome: Outcome<Evidence, EvidenceRefusal>): Evidence => {
  if (!outcome.ok) throw new Error(outcome.refusal.kind)
  return outcome.value
}
const refusalOf = (outcome: Outcome<Evidence, EvidenceRefusal>) => (outcome.ok ? null : outcome.refusal.kind)

describe('evidence', () => {
  let stores: TestStore
  let bucket: TestBucket
  let created: Evidences
  let files: Uploading
  beforeAll(async () => {
    ;[stores, bucket] = await Promise.all([startStore(), startBucket()])
    const { store } = stores
    created = createEvidences({ store, uploads: bucket.uploads })
    files = uploading({ store, bucket, evidence: created, clock: () => deed().at })
  })
  afterAll(() => Promise.all([stores.stop(), bucket.stop()]))
  const evidence = () => created
  const link = async (change: Parameters<typeof aContent>[0] = {}) =>
    must(await evidence().addLink({ ...deed(), content: aContent({ url: 'https://a.example/', ...change }) }))
  const file = async () => must(await evidence().beginUpload({ ...deed(), content: aContent(), file: pdf }))

  it('is added once however often the form is sent, and both are led to the same piece', async () => {
    const form = { ...deed({ formKey: 'key-added-once' }), content: aContent({ url: 'https://a.example/' }) }
    const outcomes = await Promise.all([evidence().addLink(form), evidence().addLink(form)])
    outcomes.push(await evidence().addLink(form))
    const ids = outcomes.map((one) =>
      one.ok ? one.value.id : one.refusal.kind === 'already-done' ? one.refusal.current?.id : one.refusal.kind,
    )
    expect(new Set(ids).size).toBe(1)
    expect((await evidence().list('20')).filter(({ id }) => id === ids[0])).toHaveLength(1)
  })

  it('is changed by whoever has seen its newest version; the other gets it to compare with', async () => {
    const { id } = await link()
    const change = (title: string, basedOnVersion: number) =>
      evidence().change({
        ...deed(),
        id,
        content: aContent({ title, url: 'https://a.example/', uses: [oneUse] }),
        basedOnVersion,
      })
    expect(must(await change('Ett', 1))).toMatchObject({ title: 'Ett', version: 2, uses: [oneUse] })
    const late = await change('Två', 1)
    expect(late).toMatchObject({ ok: false, refusal: { kind: 'stale', current: { title: 'Ett' } } })
    // Saying the same is no conflict.
    expect(must(await change('Ett', 1)).version).toBe(2)
  })

  it('says where it is used before it is removed, and comes back with all that it had', async () => {
    const { id } = await link({ uses: [oneUse] })
    expect(await evidence().remove({ ...deed(), id, isKnownInUse: false })).toMatchObject({
      ok: false,
      refusal: { kind: 'in-use', current: { uses: [oneUse] } },
    })
    must(await evidence().remove({ ...deed(), id, isKnownInUse: true }))
    expect(refusalOf(await evidence().change({ ...deed(), id, content: aContent(), basedOnVersion: 2 }))).toBe('gone')
    expect(refusalOf(await evidence().use({ ...deed(), id, use: oneUse }))).toBe('gone')
    expect(must(await evidence().restore({ ...deed(), id }))).toMatchObject({ status: 'kept', uses: [oneUse] })
    expect(refusalOf(await evidence().restore({ ...deed(), id }))).toBe('gone')
  })

  it('is used by several indicators, also when they are added at once', async () => {
    const { id } = await link()
    const uses = ['A1', 'A2', 'B1', 'B2'].map((indicatorId) => ({ roundId: '2026', indicatorId }))
    await Promise.all(uses.map(async (use) => must(await evidence().use({ ...deed(), id, use }))))
    must(await evidence().use({ ...deed(), id, use: oneUse }))
    expect((await files.piece(id)).uses.map(({ indicatorId }) => indicatorId).sort()).toEqual(['A1', 'A2', 'B1', 'B2'])
  })

  it('gives the browser a form for exactly one key, kind, size and a quarter of an hour', async () => {
    const piece = await file()
    const form = await evidence().uploadForm(piece, { redirect: 'http://localhost/tillbaka' })
    const policy = JSON.parse(Buffer.from(form?.fields.Policy ?? '', 'base64').toString()) as {
      expiration: string
      conditions: unknown[]
    }
    expect(policy.conditions).toEqual(
      expect.arrayContaining([
        ['content-length-range', 1, maxFileBytes],
        { key: `evidence/20/${piece.id}/1` },
        { bucket: bucket.name },
        { 'Content-Type': 'application/pdf' },
        { success_action_redirect: 'http://localhost/tillbaka' },
      ]),
    )
    const minutes = (Date.parse(policy.expiration) - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(14)
    expect(minutes).toBeLessThanOrEqual(15)
    // Only a piece that awaits a file has one.
    expect(await evidence().uploadForm(await link(), 'answer')).toBeNull()
    expect(await evidence().uploadForm({ ...piece, status: 'removed' }, 'answer')).toBeNull()
  })

  it('hands out a file when the scan and the check have found it good, and not a moment before', async () => {
    const piece = await file()
    const [revision] = piece.revisions
    const form = await evidence().uploadForm(piece, 'answer')
    if (!revision || !form) throw new Error('nothing is awaited')
    const address = async () => {
      const latest = latestRevision(await files.piece(piece.id))
      return latest && evidence().downloadAddress(latest)
    }
    expect(await address()).toBeNull()
    expect((await files.send(form, aPdf())).status).toBe(201)
    must(await evidence().finishUpload({ ...deed(), id: piece.id, number: 1 }))
    expect(stateOf(await files.piece(piece.id))).toBe('checking')
    expect(await address()).toBeNull()
    expect(await files.scan(revision.key)).toEqual({ kind: 'accepted' })
    const signed = new URL((await address()) ?? '')
    expect(signed.searchParams.get('X-Amz-Expires')).toBe('60')
    expect(signed.searchParams.get('response-content-disposition')).toMatch(/^attachment; filename="Beslut\.pdf"/)
    expect(signed.searchParams.get('response-content-type')).toBe('application/pdf')
    expect(new Uint8Array(await (await fetch(signed)).arrayBuffer())).toEqual(aPdf())
    // A form that is told late that the file has come does not undo the check.
    must(await evidence().finishUpload({ ...deed(), id: piece.id, number: 1 }))
    expect(await files.piece(piece.id)).toMatchObject({
      revisions: [{ state: 'accepted', bytes: aPdf().length, eTag: expect.any(String) }],
    })
  })

  it('hands out nothing that lost its mark, or was replaced after the check', async () => {
    const piece = await files.fulfil(await file(), aPdf())
    const [revision] = piece.revisions
    if (!revision) throw new Error('no revision')
    const form = await evidence().uploadForm({ ...piece, revisions: [{ ...revision, state: 'awaiting' }] }, 'answer')
    if (!form) throw new Error('no form')
    for (const status of ['THREATS_FOUND', 'UNSUPPORTED', 'no_threats_found']) {
      await bucket.tag(revision.key, status)
      expect(await evidence().downloadAddress(revision)).toBeNull()
    }
    await bucket.tag(revision.key, 'NO_THREATS_FOUND')
    expect(await evidence().downloadAddress(revision)).not.toBeNull()
    await files.send(form, new Uint8Array([...aPdf(), 10]))
    await bucket.tag(revision.key, 'NO_THREATS_FOUND')
    expect(await evidence().downloadAddress(revision)).toBeNull()
    expect(await files.scan(revision.key)).toEqual({ kind: 'refused', refusal: 'replaced' })
  })

  it.each([
    ['infected', () => theEicarFile(), 'THREATS_FOUND'],
    ['not-scanned', () => aPdf(), 'UNSUPPORTED'],
    ['not-scanned', () => aPdf(), 'FAILED'],
    ['mislabelled', () => anExe(), 'NO_THREATS_FOUND'],
    ['mislabelled', () => aDocx(), 'NO_THREATS_FOUND'],
  ] as const)('is refused as %s and stays so', async (refusal, content, result) => {
    const piece = await files.fulfil(await file(), await content(), result)
    const [revision] = piece.revisions
    expect(revision).toMatchObject({ state: 'refused', refusal: { kind: refusal } })
    expect(revision && (await evidence().downloadAddress(revision))).toBeNull()
    expect(await files.scan(revision?.key ?? '')).toMatchObject({ kind: 'refused' })
    expect((await files.piece(piece.id)).writes).toBe(piece.writes)
  })

  it('keeps earlier versions when a new one comes, and they can still be downloaded', async () => {
    const first = await files.fulfil(await file(), aPdf())
    const revised = must(await evidence().revise({ ...deed(), id: first.id, file: { ...pdf, mediaType: 'docx' } }))
    expect(revised.revisions.map(({ state }) => state)).toEqual(['accepted', 'awaiting'])
    const second = await files.fulfil(revised, await aDocx())
    expect(second.revisions.map(({ number, state }) => [number, state])).toEqual([
      [1, 'accepted'],
      [2, 'accepted'],
    ])
    for (const revision of second.revisions) expect(await evidence().downloadAddress(revision)).not.toBeNull()
    // Whoever has the form for its words open is not disturbed.
    expect(second.version).toBe(1)
    expect(refusalOf(await evidence().revise({ ...deed(), id: (await link()).id, file: pdf }))).toBe('not-a-file')
  })

  it('leaves alone what is not a revision of a piece', async () => {
    const scan = { bucket: bucket.name, eTag: 'x', result: 'NO_THREATS_FOUND' } as const
    const piece = await file()
    const key = piece.revisions[0]?.key ?? ''
    const because = async (change: object) => {
      const checked = await files.check({ ...scan, key, ...change })
      return checked.kind === 'ignored' && checked.because
    }
    expect(await because({ bucket: 'another' })).toBe('other-bucket')
    expect(await because({ key: 'imports/abc' })).toBe('nothing-of-ours')
    expect(await because({ key: `evidence/20/${'x'.repeat(22)}/1` })).toBe('unknown-revision')
    expect(await because({ key: key.replace(/1$/, '7') })).toBe('unknown-revision')
    expect(await because({})).toBe('object-gone')
    const form = await evidence().uploadForm(piece, 'answer')
    if (form) await files.send(form, aPdf())
    expect(await because({})).toBe('other-content')
    expect(stateOf(await files.piece(piece.id))).toBe('awaiting')
  })

  it('tells the audit log who did what, the check too, in the same transaction', async () => {
    const piece = await files.fulfil(await file(), aPdf())
    const lines = (await createAuditLog(stores.store).newest('20', 50)).filter(
      ({ subject }) => subject === `evidence ${piece.id}`,
    )
    expect(lines.map(({ action, actor }) => [action, actor.id]).toSorted()).toEqual([
      ['accept-file', 'check-upload'],
      ['begin-upload', editor.id],
    ])
  })

  it('is kept within limits', async () => {
    const revisions = Array.from({ length: evidenceLimits.revisions }, (_, index) =>
      aRevision({ number: index + 1, state: 'accepted' }),
    )
    const uses = Array.from({ length: evidenceLimits.uses }, (_, index) => ({
      roundId: '2026',
      indicatorId: `X${index}`,
    }))
    const full = aPiece({ id: 'full-piece-of-evidence', revisions, uses })
    await stores.store.putPlain('regions', evidenceItem(full))
    expect(refusalOf(await evidence().revise({ ...deed(), id: full.id, file: pdf }))).toBe('full')
    expect(refusalOf(await evidence().use({ ...deed(), id: full.id, use: oneUse }))).toBe('full')
    for (let index = 0; index < evidenceLimits.pieces; index += 1)
      await stores.store.putPlain('regions', evidenceItem(aPiece({ regionCode: '21', id: `piece-${index}` })))
    const outcome = await evidence().addLink({ ...deed({ regionCode: '21' }), content: aContent() })
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'full', most: evidenceLimits.pieces } })
  })
})

describe('a message of a scan', () => {
  const detail = {
    scanStatus: 'COMPLETED',
    s3ObjectDetails: { bucketName: 'b', objectKey: 'k', eTag: '"abc"', versionId: 'v' },
    scanResultDetails: { scanResultStatus: 'NO_THREATS_FOUND' },
  }
  it('is read as EventBridge sends it, the quotes around the content mark taken away', () => {
    const body = JSON.stringify({ source: 'aws.guardduty', 'detail-type': 'x', detail })
    expect(parseScan(body)).toEqual({ bucket: 'b', key: 'k', eTag: 'abc', result: 'NO_THREATS_FOUND' })
  })
  it('is none when something is missing, unknown or no JSON', () => {
    for (const body of [
      '',
      'null',
      '{}',
      JSON.stringify({ detail: { ...detail, s3ObjectDetails: { bucketName: 'b' } } }),
      JSON.stringify({ detail: { ...detail, scanResultDetails: { scanResultStatus: 'FINE' } } }),
    ])
      expect(parseScan(body)).toBeNull()
  })
})
