import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createTypesetter, type Typesetter } from '#functions/render-report/pdf/typeset.ts'
import { writeWordPlanPaper } from '#functions/render-report/plan/word-plan-paper.ts'
import type { PlanPaper } from '#shared/plan-papers/plan-paper.ts'
import type { Recipient } from '#shared/plan-papers/recipient.ts'
import { languages } from '#shared/platform/language.ts'
import { filesIn } from '#test/exchange/fill-in.ts'
import { fontsFolder } from '#test/reports/fonts.ts'
import { readPdf, structureOf, textsUnder } from '#test/reports/read-pdf.ts'
import { PrintedPaper } from '#web/plan-papers/printed-paper.tsx'
import { aBarrierOf, anActionOf, aPlan, aPlanPaper, aSource, decision, longText, textsOf } from './a-plan-paper.ts'

/** Text as read: hyphens, breaks and escapes of the setting taken away. */
const flat = (text: string) => text.replace(/[\u00ad\u200b\u2060-]/g, '').replace(/\s+/g, '')

const withoutTags = (xml: string) =>
  xml
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

const wordXml = (file: Uint8Array, name: RegExp = /^word\/document\.xml$/) =>
  [...filesIn(file)].flatMap(([path, bytes]) => (name.test(path) ? bytes.toString('utf8') : [])).join('')

let typesetter: Typesetter
let removeFonts: () => Promise<void>

beforeAll(async () => {
  const fonts = await fontsFolder()
  removeFonts = fonts.remove
  typesetter = await createTypesetter(fonts.folder)
})
afterAll(() => removeFonts())

const partner = { kind: 'municipality', name: 'Falu kommun' } as const
const recipients: Recipient[] = [{ kind: 'politicians' }, { kind: 'managers' }, { kind: 'partner', partner }]

const source = aSource({
  plan: aPlan({ status: 'adopted', decision }),
  actions: [1, 2, 3, 4, 5, 6].map((position) =>
    anActionOf(position, {
      title: `Insats ${position} för fler valideringar`,
      text: 'Första stycket.\n\nAndra stycket.',
      partners: [partner],
      kronor: position * 125_000,
      hours: 40,
      steps: [{ text: 'Samla underlag', on: '2026-11-20', isDone: true }],
      baseline: 10,
      target: 25,
      unit: 'personer',
    }),
  ),
  barriers: [aBarrierOf(1), aBarrierOf(2, { title: 'Reglerna hindrar', level: 'national-rule' })],
})

/** The longest that the forms take of everything, in a plan that is as full as a plan can be. */
const fullest = (word?: string) =>
  aSource({
    plan: aPlan({
      goal: longText(2000, word),
      decision: { ...decision, body: longText(200, word), reference: longText(60, word) },
      editionIds: ['one'],
    }),
    actions: Array.from({ length: 150 }, (_, index) =>
      anActionOf(index + 1, {
        title: longText(120, word),
        responsible: longText(200, word),
        responsibleName: longText(80, word),
        endsOn: '2027-09-30',
        kronor: 1_000_000_000,
        hours: 100_000,
      }),
    ),
    barriers: Array.from({ length: 100 }, (_, index) => aBarrierOf(index + 1, { title: longText(160, word) })),
  })

/** The same paper in every form, as text without spaces. */
const everywhere = async (paper: PlanPaper): Promise<Record<string, string>> => ({
  pdf: flat(readPdf(typesetter.planPaper(paper)).pages.join('\n')),
  docx: flat(withoutTags(wordXml(await writeWordPlanPaper(paper), /^word\/(document|footer1)\.xml$/))),
  page: flat(withoutTags(String(PrintedPaper({ paper, crumbs: [] })))),
})

const missing = (whole: string, texts: readonly string[]) => texts.filter((text) => !whole.includes(flat(text)))

describe.each(recipients)('the paper for $kind', (recipient) => {
  it.each(languages)(
    'has the same headings, texts and figures as PDF, DOCX and printed page (%s)',
    async (language) => {
      const paper = aPlanPaper({ source, recipient, language, isDemonstration: true })
      const found = Object.entries(await everywhere(paper)).map(([form, text]) => [form, missing(text, textsOf(paper))])
      expect(found).toEqual([
        ['pdf', []],
        ['docx', []],
        ['page', []],
      ])
    },
  )

  it.each(languages)('has the same headings in the outline of each, in the same order (%s)', async (language) => {
    const paper = aPlanPaper({ source, recipient, language })
    const wanted = paper.sections.map(({ title }) => title)
    const word = wordXml(await writeWordPlanPaper(paper))
    const page = String(PrintedPaper({ paper, crumbs: [] }))
    expect(
      [...word.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:pStyle w:val="Heading[12]"\/>(?:(?!<\/w:p>).)*<\/w:p>/g)].map(
        ([xml]) => withoutTags(xml),
      ),
    ).toEqual(wanted)
    expect([...page.matchAll(/<h[23][^>]*>(.*?)<\/h[23]>/g)].map(([xml]) => withoutTags(xml))).toEqual(wanted)
    const kinds = structureOf(readPdf(typesetter.planPaper(paper)))
    expect((kinds.H1 ?? 0) + (kinds.H2 ?? 0)).toBe(wanted.length)
  })

  it('is PDF/UA-1 in its language, with a title, headings, and tables and lists where it has any', () => {
    for (const language of languages) {
      const paper = aPlanPaper({ source, recipient, language })
      const pdf = readPdf(typesetter.planPaper(paper))
      expect(pdf.metadata).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
      expect([...pdf.objects.values()].join('\n')).toMatch(language === 'sv' ? /\/Lang \(sv-SE\)/ : /\/Lang \(en-GB\)/)
      const kinds = structureOf(pdf)
      expect(kinds.Title ?? 0).toBe(1)
      const has = (kind: string) => paper.sections.some(({ blocks }) => blocks.some((block) => block.kind === kind))
      expect((kinds.Table ?? 0) > 0).toBe(has('table'))
      expect((kinds.L ?? 0) > 0).toBe(has('list'))
    }
  })

  it('says on every page that a draft is a draft, and of an adopted plan on none', async () => {
    const draft = aPlanPaper({ source: { ...source, plan: aPlan() }, recipient })
    const pages = readPdf(typesetter.planPaper(draft)).pages
    expect(pages.filter((page) => !page.includes('Utkast'))).toEqual([])
    expect(wordXml(await writeWordPlanPaper(draft), /^word\/header\d\.xml$/)).toContain('Utkast')
    expect(String(PrintedPaper({ paper: draft, crumbs: [] }))).toContain('Utkast')
    const adopted = aPlanPaper({ source, recipient })
    for (const text of Object.values(await everywhere(adopted))) expect(text).not.toContain('Utkast')
  })
})

describe('the paper for politicians', () => {
  it.each([undefined, 'MMWWÖÖMMWWÅÅMMWWÄÄMMWW', 'illegitimitetsfrågeställningarna'])(
    'fits on one page of A4 with the longest texts of a full plan, in both languages (words as %s)',
    (word) => {
      for (const language of languages) {
        const paper = aPlanPaper({ source: fullest(word), language, isDemonstration: true })
        const pdf = readPdf(typesetter.planPaper(paper))
        expect([language, pdf.pages.length]).toEqual([language, 1])
        expect(missing(flat(pdf.pages.join('\n')), textsOf(paper))).toEqual([])
        expect([...pdf.objects.values()].join('\n')).toMatch(/\/MediaBox \[0 0 595\.\d+ 841\.\d+\]/)
      }
    },
  )
})

describe('the PDF', () => {
  it('sets what nobody foresaw: an emoji, Typst code, a very long word', () => {
    const odd = `#panic("x") $a_b$ *x* 😀 ${'å'.repeat(1500)}`
    const actions = [anActionOf(1, { title: odd.slice(0, 120), text: odd, partners: [partner] })]
    for (const recipient of recipients) {
      const pdf = readPdf(typesetter.planPaper(aPlanPaper({ source: aSource({ actions }), recipient })))
      expect(flat(pdf.pages.join('\n'))).toContain(flat('#panic("x") $a_b$ *x* □'))
    }
  })

  it('has a bookmark for every action of the whole plan', () => {
    const paper = aPlanPaper({ source, recipient: { kind: 'managers' } })
    const titles = textsUnder(readPdf(typesetter.planPaper(paper)), 'Title').map(flat)
    for (const { title } of paper.sections) expect(titles).toContain(flat(title))
  })
})
