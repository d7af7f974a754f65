import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createTypesetter, type Typesetter } from '#functions/render-report/pdf/typeset.ts'
import { writeWordDocument } from '#functions/render-report/questionnaire/word-document.ts'
import { writeQuestionnaireWorkbook } from '#functions/render-report/questionnaire/workbook.ts'
import { giveAnswers } from '#shared/assessments/given-answers.ts'
import { type QuestionnaireDocument, questionsOf } from '#shared/exchange/questionnaire-document.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { languages } from '#shared/platform/language.ts'
import { readWorkbook } from '#shared/platform/workbook-file.ts'
import { anAnswer } from '#test/assessments/an-answer.ts'
import { fontsFolder } from '#test/reports/fonts.ts'
import { readPdf, structureOf, textsUnder } from '#test/reports/read-pdf.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'
import { PrintedQuestionnaire } from '#web/exchange/print-page.tsx'
import { anAssessment, aQuestionnaire } from './a-questionnaire.ts'
import { filesIn } from './fill-in.ts'

/** Text as read: hyphens, breaks and escapes of the setting taken away. */
const flat = (text: string) => text.replace(/[\u00ad\u200b\u2060-]/g, '').replace(/\s+/g, '')

const unescaped = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

const withoutTags = (xml: string) => unescaped(xml.replace(/<[^>]*>/g, ''))

const wordXml = (file: Uint8Array, name = 'word/document.xml') => filesIn(file).get(name)?.toString('utf8') ?? ''

const workbookText = async (file: Uint8Array) => {
  const read = await readWorkbook(file)
  if (!read.ok) throw new Error(read.refusal.kind)
  return read.value
    .flatMap(({ rows }) => rows.flat())
    .filter((cell) => cell !== null)
    .join('\n')
}

const evidence = 'Beslut i nämnden, dnr 12/2026.\n\nAndra stycket.'
const answers = [
  anAnswer({ regionCode: '20', level: 3, power: 'shared', importance: 4, evidence, comment: 'Vi följer upp i mars.' }),
  anAnswer({
    regionCode: '20',
    indicatorId: 'A2',
    level: null,
    isNotApplicable: true,
    notApplicableReason: 'Ingen sådan tjänst finns.',
  }),
]

let typesetter: Typesetter
let instrument: Instrument
let removeFonts: () => Promise<void>

beforeAll(async () => {
  const fonts = await fontsFolder()
  removeFonts = fonts.remove
  typesetter = await createTypesetter(fonts.folder)
  const whole = await readMappingInstrument()
  instrument = { ...whole, areas: whole.areas.slice(0, 3) }
})
afterAll(() => removeFonts())

const documentOf = (change: Partial<Parameters<typeof aQuestionnaire>[0]> = {}): QuestionnaireDocument =>
  aQuestionnaire({ given: giveAnswers([instrument], answers), ...change })

/** The same document in every form, as text without spaces. */
const everywhere = async (document: QuestionnaireDocument): Promise<Record<string, string>> => ({
  pdf: flat(readPdf(typesetter.questionnaire(document)).pages.join('\n')),
  docx: flat(withoutTags(wordXml(await writeWordDocument(document)))),
  xlsx: flat(await workbookText(await writeQuestionnaireWorkbook(document))),
  page: flat(withoutTags(String(PrintedQuestionnaire({ document, crumbs: [] })))),
})

const missing = (whole: string, texts: readonly string[]) => texts.filter((text) => !whole.includes(flat(text)))

describe.each(languages)('a questionnaire with answers (%s)', (language) => {
  it('has the same headings, questions, answers and facts as PDF, DOCX, XLSX and printed page', async () => {
    const document = documentOf({ language, isDemonstration: true })
    const wanted = [
      document.title,
      document.subtitle,
      document.demonstration ?? '',
      ...document.facts.map(({ value }) => value),
      ...document.areas.map(({ title }) => title),
      ...questionsOf(document).map(({ question }) => question),
      ...questionsOf(document).flatMap(({ content }) =>
        content ? [content.evidence, content.comment, content.notApplicableReason] : [],
      ),
      ...(questionsOf(document)[0]?.choices ?? []).filter(({ isChosen }) => isChosen).map(({ text }) => text),
    ].filter((text) => text !== '')
    const found = Object.entries(await everywhere(document)).map(([form, text]) => [form, missing(text, wanted)])
    expect(found).toEqual([
      ['pdf', []],
      ['docx', []],
      ['xlsx', []],
      ['page', []],
    ])
  })

  it('says for whom, for which round, when, by whom and in what state it was made', () => {
    const draft = documentOf({ language }).facts.map(({ value }) => value)
    expect(draft).toContain('Region Dalarna')
    expect(draft.join(' ')).toContain(
      language === 'sv' ? '5 oktober 2026 14:00 av Anna Ek' : '5 October 2026 14:00 by Anna Ek',
    )
    expect(draft.join(' ')).toContain(language === 'sv' ? 'Utkast, inte inlämnat' : 'Draft, not handed in')
    const by = { id: 'olle@example.se', name: 'Olle Ek' }
    const signed = anAssessment({
      status: 'submitted',
      submittedAt: '2026-10-04T08:00:00.000Z',
      submittedBy: by,
      signOffs: [
        { at: '2026-10-04T08:00:00.000Z', by, instrumentVersion: 1, hash: '0123456789abcdef'.repeat(4), versions: {} },
      ],
    })
    const state = documentOf({ language, assessment: signed }).facts.map(({ value }) => value)
    expect(state.join(' ')).toContain('Olle Ek')
    expect(state.join(' ')).toContain('0123456789ab')
  })
})

describe('an empty questionnaire', () => {
  it('holds no answer in any form, and the questions in all', async () => {
    const document = documentOf({ contents: 'empty' })
    const { page: _page, ...files } = await everywhere(document)
    for (const [form, text] of Object.entries(files)) {
      const asked = questionsOf(document).map(({ question }) => question)
      expect([form, missing(text, asked)]).toEqual([form, []])
      expect([
        form,
        ['Vi följer upp i mars.', 'Ingen sådan tjänst finns.', evidence].filter((a) => text.includes(flat(a))),
      ]).toEqual([form, []])
      expect([form, text.includes('Sparat')]).toEqual([form, false])
    }
  })

  it('tells how it is filled in', async () => {
    const document = documentOf({ contents: 'empty' })
    const { pdf = '', docx = '', xlsx = '' } = await everywhere(document)
    expect(missing(pdf, document.words.howTo.paper)).toEqual([])
    expect(missing(docx, document.words.howTo.paper)).toEqual([])
    expect(missing(xlsx, document.words.howTo.workbook)).toEqual([])
  })
})

describe('the PDF', () => {
  it('is PDF/UA-1 in its language, with headings and lists, a bookmark for every area and question', () => {
    for (const language of languages) {
      const document = documentOf({ language, contents: 'empty' })
      const pdf = readPdf(typesetter.questionnaire(document))
      const all = [...pdf.objects.values()].join('\n')
      expect(pdf.metadata).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
      expect(all).toMatch(language === 'sv' ? /\/Lang \(sv-SE\)/ : /\/Lang \(en-GB\)/)
      const kinds = structureOf(pdf)
      expect(kinds.H1).toBe(document.areas.length)
      expect(kinds.H2).toBe(questionsOf(document).length)
      for (const kind of ['Title', 'L', 'LI', 'TOC', 'P']) expect([kind, kinds[kind] ?? 0]).not.toEqual([kind, 0])
      const titles = textsUnder(pdf, 'Title').map(flat)
      for (const { letter, title } of document.areas) expect(titles).toContain(flat(`${letter}. ${title}`))
    }
  })

  it('sets what nobody foresaw: an emoji, Typst code, a very long word', () => {
    const odd = `#panic("x") $a_b$ *x* 😀 ${'å'.repeat(3000)}`
    const given = giveAnswers([instrument], [anAnswer({ comment: odd, evidence: '\u200b\ud83d' })])
    const text = flat(readPdf(typesetter.questionnaire(documentOf({ given }))).pages.join('\n'))
    expect(text).toContain(flat('#panic("x") $a_b$ *x* □'))
  })
})

describe('the Word document', () => {
  it('has real headings, boxes to tick with their names, lists, a table with a head, and its language', async () => {
    const document = documentOf({ language: 'en' })
    const file = await writeWordDocument(document)
    const xml = wordXml(file)
    expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(document.areas.length)
    expect(xml.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(questionsOf(document).length)
    expect(xml).toContain('<w:alias w:val="Level 3 (target)"/>')
    expect(xml.match(/<w14:checked w14:val="1"\/>/g)).toHaveLength(4)
    expect(xml).toContain('<w:tblHeader')
    expect(xml).toContain('<w:numPr>')
    expect(wordXml(file, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"/>')
  })
})

describe('options, conditions and words', () => {
  it('stand in every form for instruments that have them', async () => {
    const both = (text: string) => ({ sv: text, en: text })
    const planted = anInstrument([
      anIndicator('A1', {
        answerForm: 'several',
        levels: [],
        options: [
          { id: 'web', label: both('På webben') },
          { id: 'print', label: both('Tryckt broschyr') },
        ],
      }),
      anIndicator('A2', {
        answerForm: 'text',
        levels: [],
        askedWhen: { match: 'all', tests: [{ indicatorId: 'A1', is: 'chosen', optionId: 'web' }] },
      }),
    ])
    const given = giveAnswers(
      [planted],
      [
        anAnswer({ level: null, chosen: ['web', 'print'] }),
        anAnswer({ indicatorId: 'A2', level: null, comment: 'På en egen sida.' }),
      ],
    )
    const document = aQuestionnaire({ given })
    for (const [form, text] of Object.entries(await everywhere(document)))
      expect([form, missing(text, ['Tryckt broschyr', 'På en egen sida.', '”På webben” är valt i A1'])]).toEqual([
        form,
        [],
      ])
  })
})
