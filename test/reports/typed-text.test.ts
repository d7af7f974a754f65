import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createTypesetter, type Typesetter } from '#functions/render-report/pdf/typeset.ts'
import { typedText } from '#shared/reports/typed-text.ts'
import { aRound } from '../support/round.ts'
import { anOrderedReport, aReport, proseOf, someMaterial } from './a-report.ts'
import { aNote } from './a-status-report.ts'
import { fontsFolder } from './fonts.ts'

let typesetter: Typesetter
let removeFonts: () => Promise<void>

beforeAll(async () => {
  const fonts = await fontsFolder()
  removeFonts = fonts.remove
  typesetter = await createTypesetter(fonts.folder)
})
afterAll(() => removeFonts())

const withNote = (note: string) =>
  aReport({ report: anOrderedReport({ id: '2026-v2', reportVersion: 2, changeNote: aNote(note) }) })

/** All letters and signs below U+FFFF that stay as they were typed. */
const keptSigns = () =>
  Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter((sign) => typedText(sign) === sign)

describe('what people typed, in the report', () => {
  it('stays as it was typed', () => {
    const typed = 'Rättat: Łódź, Þór, Ελλάδα, «5 ≥ 4» – 100 € [1] [[så]] #let $x$ @a *b*'
    expect(typedText(typed)).toBe(typed)
    expect(typedText('Ra\u0308ttat')).toBe('Rättat')
  })

  it('is never read as a pointer', async () => {
    const prose = proseOf(await withNote('Se [[table:regions]] och [[table:nothing]].'))
    expect(prose).toContain('Se [ [table:regions]] och [ [table:nothing]].')
  })

  it('becomes a PDF whatever was typed', async () => {
    const round = aRound({ title: { sv: 'Kartläggning 🙂', en: 'Mapping 测试' } })
    expect(typesetter.pdf(await aReport({ round })).byteLength).toBeGreaterThan(10_000)
    expect(typesetter.pdf(await withNote('👩‍👩‍👧 测试 مرحبا \u{1d11e}\ud800 \ufeff')).byteLength).toBeGreaterThan(
      10_000,
    )
  })

  it('is printable and no pointer in a questionnaire too', async () => {
    const { instrument } = await someMaterial()
    const [first, ...rest] = instrument.areas
    if (!first) throw new Error('no area')
    const title = { sv: 'Roll 🙂 [[table:nothing]]', en: 'Role 🙂 [[table:nothing]]' }
    const report = await aReport({ instrument: { ...instrument, areas: [{ ...first, title }, ...rest] } })
    expect(proseOf(report, 'areas')).toContain('A. Roll □ [ [table:nothing]]')
    expect(typesetter.pdf(report).byteLength).toBeGreaterThan(10_000)
  })

  it('keeps no sign that the typeface lacks', async () => {
    const signs = keptSigns()
    expect(signs.length).toBeGreaterThan(800)
    expect(typesetter.pdf(await withNote(`${signs.join(' ')} □`)).byteLength).toBeGreaterThan(10_000)
  })
})
