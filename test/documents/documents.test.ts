import { PDFBool, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { checkUpload } from '#functions/check-upload/check-upload.ts'
import { readPdfFindings } from '#functions/check-upload/pdf-findings.ts'
import type { ScanResult } from '#functions/check-upload/scan-event.ts'
import type { DocumentId } from '#shared/documents/document.ts'
import { lacksOf } from '#shared/documents/pdf-findings.ts'
import type { UploadForm } from '#shared/platform/uploads.ts'
import { aDocx, aPdf, theEicarFile } from '../evidence/some-files.ts'
import { startSite, type TestSite } from '../support/site.ts'

let site: TestSite
let communicator: string
const desk = (id: DocumentId) => `/nationellt/rapporter/dokument/${id}`
const open = (id: DocumentId) => `/rapporter/projektet/${id}`

beforeAll(async () => {
  site = await startSite()
  communicator = await site.signIn('kom@example.se', [{ scope: 'SE', roles: ['communicator'] }], 'Kom')
})
afterAll(() => site.stop())

const page = async (path: string, cookie?: string) => (await site.get(path, cookie)).text()
const newest = async (id: DocumentId) => (await site.deps.documents.get(id)).versions.at(-1)

/** A PDF that says all that an accessible one does. Whether its tags are right nobody can read from that. */
const aTaggedPdf = async (): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  pdf.setTitle('Sammanfattning av intervjuerna', { showInWindowTitleBar: true })
  pdf.setLanguage('sv-SE')
  const { catalog, context } = pdf
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: PDFBool.True }))
  catalog.set(PDFName.of('StructTreeRoot'), context.register(context.obj({ Type: 'StructTreeRoot' })))
  const xmp = '<rdf:RDF><rdf:Description pdfuaid:part="1"/></rdf:RDF>'
  catalog.set(PDFName.of('Metadata'), context.register(context.flateStream(xmp, { Type: 'Metadata', Subtype: 'XML' })))
  return pdf.save()
}

/** Puts a file up as the communicator's browser does, and lets it be scanned and checked as the system does. */
const putUp = async (
  id: DocumentId,
  content: Uint8Array,
  { mediaType = 'pdf', result = 'NO_THREATS_FOUND' }: { mediaType?: string; result?: ScanResult } = {},
) => {
  const fields = { mediaType, language: 'sv', fileName: `sammanfattning.${mediaType}`, bytes: String(content.length) }
  const begun = await site.post(desk(id), fields, communicator, { accept: 'application/json' })
  const reply = (await begun.json()) as { kind: string; upload: UploadForm; finish: string }
  expect(reply.kind).toBe('ready')
  const body = new FormData()
  for (const [name, value] of Object.entries(reply.upload.fields)) body.append(name, value)
  body.append('file', new Blob([Buffer.from(content)]), 'file')
  expect((await fetch(reply.upload.address, { method: 'POST', body })).status).toBe(201)
  expect((await site.get(reply.finish, communicator)).status).toBe(303)
  const key = (await newest(id))?.key ?? ''
  await site.bucket.tag(key, result)
  const eTag = (await site.bucket.uploads.find(key))?.eTag ?? ''
  return checkUpload(
    { store: site.store, uploads: site.bucket.uploads, bucket: site.bucket.name, clock: () => site.time.now },
    { bucket: site.bucket.name, key, eTag, result },
  )
}

describe("the project's own reports", () => {
  it('say what is publicly known of each, with its source', async () => {
    expect(await page('/rapporter/projektet')).toContain('Resultat av enkäten om informationsmaterial')
    const interviews = await page(open('interviews'))
    expect(interviews).toContain('”den smala delen” av timglaset')
    expect(interviews).toMatch(/Källa:[\s\S]*uppstartsmötet den 4 maj 2021/)
    const situation = await page('/en/reports/project/situation')
    expect(situation).toContain('https://www.myh.se/Nyhetsrum/Nyheter/2021/')
    expect(situation).toMatch(/5[\s\u00a0,]700/)
    expect((await site.get('/rapporter/projektet/nagot')).status).toBe(404)
  })

  it('are put up by the communicator, with a plain warning where a PDF cannot be read by all, and earlier files kept', async () => {
    const id = 'interviews'
    expect(await putUp(id, aPdf())).toEqual({ kind: 'accepted' })
    expect(await page(desk(id), communicator)).toContain('Den saknar taggar')
    const warned = await page(open(id))
    expect(warned).toContain('Filen är inte tillgänglig för alla')
    const file = await site.get(`${open(id)}/fil/1`)
    expect(file.status).toBe(302)
    const got = await fetch(file.headers.get('location') ?? '')
    expect(new Uint8Array(await got.arrayBuffer())).toEqual(aPdf())
    expect(await putUp(id, await aTaggedPdf())).toEqual({ kind: 'accepted' })
    const better = await page(open(id))
    expect(better).not.toContain('Filen är inte tillgänglig för alla')
    expect(better).toMatch(/Tidigare filer[\s\S]*\/fil\/1/)
    expect(await page(desk(id), communicator)).toContain('Inget fel hittat')
  })

  it('are stopped when there is malware in them', async () => {
    const id = 'survey'
    expect(await putUp(id, theEicarFile(), { result: 'THREATS_FOUND' })).toEqual({
      kind: 'refused',
      refusal: 'infected',
    })
    expect(await page(desk(id), communicator)).toContain('Filen är stoppad')
    expect((await site.get(`${open(id)}/fil/1`)).status).toBe(404)
    expect(await page(open(id))).toContain('Dokumentet är inte upplagt här än.')
  })

  it('are taken down with a reason that stands there until a new file does', async () => {
    const id = 'situation'
    await putUp(id, aPdf())
    const down = await site.post(`${desk(id)}/ta-ner`, { reason: 'Fel bilaga.' }, communicator)
    expect(down.headers.get('location')).toBe(`${desk(id)}?said=taken-down`)
    expect(await page(open(id))).toContain('Fel bilaga.')
    expect((await site.get(`${open(id)}/fil/1`)).status).toBe(404)
    expect(await putUp(id, await aDocx(), { mediaType: 'docx' })).toEqual({ kind: 'accepted' })
    const back = await page(open(id))
    expect(back).not.toContain('Fel bilaga.')
    expect(back).toContain('Word')
    expect(back).not.toContain('Tidigare filer')
  })

  it('are put up by nobody else', async () => {
    const editor = await site.signIn('ed@region.example', [{ scope: '20', roles: ['editor'] }])
    expect((await site.post(desk('survey'), { mediaType: 'pdf', language: 'sv' }, editor)).status).toBe(403)
    expect((await site.get(desk('survey'))).status).toBe(303)
  })
})

describe('the look into a PDF', () => {
  it('finds nothing lacking in one that says all, and everything in a bare one', async () => {
    const tagged = await readPdfFindings(await aTaggedPdf())
    expect(tagged).toEqual({
      isMarked: true,
      hasStructure: true,
      language: 'sv-SE',
      title: 'Sammanfattning av intervjuerna',
      showsTitle: true,
      claimsUa: true,
    })
    const bare = await readPdfFindings(aPdf())
    expect(bare === 'unreadable' ? bare : lacksOf(bare)).toEqual(['tags', 'language', 'title', 'title-shown'])
  })

  it('takes an empty language and a title of spaces for none', async () => {
    const pdf = await PDFDocument.load(await aTaggedPdf())
    pdf.setTitle('   ')
    pdf.catalog.set(PDFName.of('Lang'), PDFString.of(''))
    const found = await readPdfFindings(await pdf.save())
    expect(found === 'unreadable' ? found : lacksOf(found)).toEqual(['language', 'title'])
  })

  it('calls unreadable what it can make nothing of', async () => {
    expect(await readPdfFindings(new TextEncoder().encode('%PDF-1.7 nothing'))).toBe('unreadable')
  })
})
