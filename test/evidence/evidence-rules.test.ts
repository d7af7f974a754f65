import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { currentRevision, isOverdue, isSameContent, latestRevision, stateOf } from '#shared/evidence/evidence.ts'
import { evidenceFilters, expiringEvidence, expiryOf, matchesFilter } from '#shared/evidence/expiring-evidence.ts'
import { mediaFacts, mediaTypes, safeFileName, typeOfMime, typeOfName } from '#shared/evidence/media-types.ts'
import { parseKey, withNewRevision } from '#shared/evidence/revision.ts'
import { settled, type Verdict } from '#shared/evidence/settle-upload.ts'
import { aPiece, aRevision, deed, oneUse } from './builders.ts'

const at = new Date('2026-10-05T12:00:00Z')

describe('the name of a file', () => {
  it('tells the type by its ending, in capitals too', () => {
    expect(typeOfName('Beslut 2026.PDF')).toBe('pdf')
    expect(typeOfName('bild.jpeg')).toBe('jpeg')
    expect([typeOfName('a.exe'), typeOfName('pdf'), typeOfName('a.pdf.js'), typeOfName('')]).toEqual([
      null,
      null,
      null,
      null,
    ])
    for (const type of mediaTypes) expect(typeOfMime(mediaFacts[type].mime)).toBe(type)
  })

  it('keeps what people can read and nothing that a path or a header would misread', () => {
    expect(safeFileName('Åtgärder & mål (2).pdf', 'pdf')).toBe('Åtgärder _ mål (2).pdf')
    expect(safeFileName('../../etc/passwd', 'pdf')).toBe('_.._etc_passwd.pdf')
    expect(safeFileName('Strategi', 'docx')).toBe('Strategi.docx')
    expect(safeFileName('foto.jpeg', 'jpeg')).toBe('foto.jpeg')
    expect(safeFileName('', 'png')).toBe('underlag.png')
    expect(safeFileName('faktura.pdf.exe', 'pdf')).toBe('faktura.pdf.exe.pdf')
  })

  it('is short, ends as its type does, and has no slash, quote or line end, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom(...mediaTypes), (name, type) => {
        const safe = safeFileName(name, type)
        expect(safe.length).toBeLessThan(110)
        expect(typeOfName(safe)).toBe(type)
        expect(safe).not.toMatch(/[/\\"\r\n\0;:<>|?*]|^\./)
      }),
    )
  })
})

describe('a piece', () => {
  const accepted = aRevision({ number: 1, state: 'accepted' })
  it('hands out its newest accepted file while a newer one is checked or refused', () => {
    for (const state of ['awaiting', 'checking', 'refused'] as const) {
      const piece = aPiece({ revisions: [accepted, aRevision({ number: 2, state })] })
      expect([currentRevision(piece)?.number, latestRevision(piece)?.number, stateOf(piece)]).toEqual([1, 2, state])
    }
    expect(stateOf(aPiece({ kind: 'link', revisions: [] }))).toBe('link')
    expect(currentRevision(aPiece({ revisions: [aRevision({ state: 'refused' })] }))).toBeNull()
  })

  it('holds on its last day, is said to end thirty days before, and then has ended', () => {
    const on = (today: string, expiresOn: string | null = '2026-12-31') => expiryOf({ expiresOn }, today)
    expect([on('2026-12-01'), on('2026-12-31'), on('2027-01-01'), on('2026-11-30'), on('2026-12-01', null)]).toEqual([
      'soon',
      'soon',
      'expired',
      'later',
      'never',
    ])
  })

  it('is among the expiring only while it is kept and in use, the earliest first', () => {
    const uses = [oneUse]
    const list = [
      aPiece({ id: 'later', uses, expiresOn: '2027-06-01' }),
      aPiece({ id: 'soon', uses, expiresOn: '2026-10-20' }),
      aPiece({ id: 'ended', uses, expiresOn: '2026-10-01' }),
      aPiece({ id: 'unused', uses: [], expiresOn: '2026-10-01' }),
      aPiece({ id: 'removed', uses, expiresOn: '2026-10-01', status: 'removed' }),
      aPiece({ id: 'never', uses, expiresOn: null }),
    ]
    expect(expiringEvidence(list, '2026-10-05').map(({ id }) => id)).toEqual(['ended', 'soon'])
  })

  it('is found by each filter', () => {
    const of = (piece: Parameters<typeof aPiece>[0]) =>
      evidenceFilters.filter((filter) => matchesFilter(aPiece(piece), filter, '2026-10-05'))
    expect(of({ uses: [oneUse], expiresOn: null })).toEqual(['all'])
    expect(of({ uses: [], expiresOn: '2026-10-06' })).toEqual(['all', 'expires-soon', 'not-used'])
    expect(of({ uses: [oneUse], expiresOn: '2026-10-04' })).toEqual(['all', 'expired'])
    expect(of({ uses: [oneUse], revisions: [aRevision({ state: 'refused' })] })).toEqual(['all', 'refused'])
  })

  it('says the same whatever the order of its uses', () => {
    const other = { roundId: '2026', indicatorId: 'B2' }
    const piece = aPiece({ uses: [oneUse, other] })
    expect(isSameContent(piece, { ...piece, uses: [other, oneUse] })).toBe(true)
    expect(isSameContent(piece, { ...piece, uses: [other] })).toBe(false)
    expect(isSameContent(piece, { ...piece, note: 'ny' })).toBe(false)
  })
})

describe('a new revision', () => {
  const file = { fileName: 'b.docx', mediaType: 'docx', bytes: 5 } as const
  it('takes a number and a key of its own, and leaves out one of the same person whose file never came', () => {
    const piece = aPiece({ revisions: [aRevision({ number: 1, state: 'accepted' }), aRevision({ number: 2 })] })
    const numbers = withNewRevision(piece, deed(), file).map(({ number, key }) => [number, parseKey(key)?.number])
    expect(numbers).toEqual([
      [1, 1],
      [3, 3],
    ])
    const another = withNewRevision(piece, deed({ actor: { id: 'annan', name: 'Annan' } }), file)
    expect(another.map(({ number }) => number)).toEqual([1, 2, 3])
  })

  it('lies under a key that leads back to it and to nothing else', () => {
    const [revision] = withNewRevision(aPiece({ revisions: [] }), deed(), file)
    expect(parseKey(revision?.key ?? '')).toEqual({ regionCode: '20', id: aPiece().id, number: 1 })
    for (const key of ['', 'imports/x', 'evidence/20/short/1', `evidence/20/${'x'.repeat(22)}/1/2`, 'evidence/../x/1'])
      expect(parseKey(key)).toBeNull()
  })

  it('is overdue when its check has not come', () => {
    const checking = aRevision({ state: 'checking', uploadedAt: at.toISOString() })
    expect(isOverdue(checking, new Date(at.getTime() + 60_000))).toBe(false)
    expect(isOverdue(checking, new Date(at.getTime() + 31 * 60_000))).toBe(true)
    expect(isOverdue({ ...checking, state: 'accepted' }, new Date(at.getTime() + 31 * 60_000))).toBe(false)
  })
})

describe('what the check came to', () => {
  const verdict: fc.Arbitrary<Verdict> = fc.record({
    eTag: fc.constantFrom('a', 'b', 'c'),
    bytes: fc.constant(10),
    refusal: fc.constantFrom(null, null, { kind: 'infected' as const }, { kind: 'damaged' as const }),
  })
  const outcome = (verdicts: readonly Verdict[]) => {
    const { state } = verdicts.reduce((revision, one) => settled(revision, one, at), aRevision({ state: 'checking' }))
    return state
  }

  it('is the same in any order and however often it is told', () => {
    fc.assert(
      fc.property(fc.array(verdict, { minLength: 1, maxLength: 5 }), (verdicts) => {
        const twice = [...verdicts, ...verdicts.toReversed()]
        expect(outcome(twice)).toBe(outcome(verdicts))
        expect(outcome(verdicts.toReversed())).toBe(outcome(verdicts))
      }),
    )
  })

  it('is acceptance only when every content that came was one and the same, and good', () => {
    fc.assert(
      fc.property(fc.array(verdict, { minLength: 1, maxLength: 5 }), (verdicts) => {
        const isOneGood = verdicts.every(({ eTag, refusal }) => refusal === null && eTag === verdicts[0]?.eTag)
        expect(outcome(verdicts)).toBe(isOneGood ? 'accepted' : 'refused')
      }),
    )
  })

  it('changes nothing, not even the time, when it is told again', () => {
    const once = settled(aRevision({ state: 'awaiting' }), { eTag: 'a', bytes: 3, refusal: null }, at)
    expect(once).toMatchObject({ state: 'accepted', eTag: 'a', bytes: 3 })
    expect(settled(once, { eTag: 'a', bytes: 3, refusal: null }, new Date(at.getTime() + 9))).toBe(once)
  })
})
