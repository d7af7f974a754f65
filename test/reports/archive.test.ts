import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { unzipSync } from 'fflate'
import { create } from 'xmlbuilder2'
import type { LoadedMaterial } from '#functions/render-report/load-material.ts'
import { createTypesetter } from '#functions/render-report/pdf/typeset.ts'
import {
  type KeptFile,
  type MadeLanguage,
  makeLanguage,
  makeWhole,
  type Tools,
} from '#functions/render-report/report-files.ts'
import { fileKeyOf } from '#shared/reports/status-report.ts'
import { aSnapshot } from '../support/snapshot.ts'
import { aReport, bothLanguages, someMaterial } from './a-report.ts'
import { aStatusReport } from './a-status-report.ts'
import { fontsFolder } from './fonts.ts'
import { drawPicture } from './pictures.ts'
import { readPdf } from './read-pdf.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const report = aStatusReport()
const root = `valideringslyft-lagesrapport-${report.id}`

let removeFonts: () => Promise<void>
let make: () => { zip: Uint8Array; sip: Uint8Array }
let zip: Map<string, Uint8Array>
let sip: Map<string, Uint8Array>
let kept: KeptFile[]

const unpacked = (bytes: Uint8Array) => new Map(Object.entries(unzipSync(bytes)))
const textOf = (name: string) => Buffer.from(sip.get(`${root}/${name}`) ?? []).toString('utf8')

beforeAll(async () => {
  const fonts = await fontsFolder()
  removeFonts = fonts.remove
  const tools: Tools = {
    typesetter: await createTypesetter(fonts.folder),
    drawPicture,
    origin: 'https://lyft.example',
    version: '1.2.3',
  }
  const snapshot = aSnapshot({ isDemonstration: true })
  const material: LoadedMaterial = { ...(await someMaterial({ snapshot })), report }
  const made: MadeLanguage[] = []
  for (const language of bothLanguages) made.push(await makeLanguage(tools, await aReport({ language, snapshot })))
  kept = made.flatMap(({ files }) =>
    files.map(({ language, format, bytes }) => ({
      file: {
        language,
        format,
        key: fileKeyOf(report, { language, format }),
        bytes: bytes.byteLength,
        sha256: sha256(bytes),
      },
      bytes,
    })),
  )
  make = () => {
    const whole = makeWhole(tools, material, made, kept)
    const of = (format: 'zip' | 'sip') => whole.find((file) => file.format === format)?.bytes ?? new Uint8Array()
    return { zip: of('zip'), sip: of('sip') }
  }
  const first = make()
  zip = unpacked(first.zip)
  sip = unpacked(first.sip)
}, 120_000)
afterAll(() => removeFonts())

describe('the archive of all files', () => {
  it('holds every file in both languages, as it is kept, with its checksum', () => {
    const lines = Buffer.from(zip.get('SHA256SUMS') ?? [])
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '))
    expect(new Map(lines.map(([sum, name]) => [name, sum]))).toEqual(
      new Map([...zip].filter(([name]) => name !== 'SHA256SUMS').map(([name, bytes]) => [name, sha256(bytes)])),
    )
    for (const { file, bytes } of kept)
      expect(sha256(zip.get(file.key.split('/').at(-1) ?? '') ?? new Uint8Array())).toBe(sha256(bytes))
    expect(zip.size).toBe(kept.length + 2)
    expect(Buffer.from(zip.get('LAS-MIG-README.txt') ?? []).toString()).toContain('Demonstrationsdata')
  })

  it('is the same when it is made again', () => {
    const [one, other] = [make(), make()]
    expect([sha256(one.zip), sha256(one.sip)]).toEqual([sha256(other.zip), sha256(other.sip)])
  })
})

/** What an XML file says: attributes and texts by their place. Throws when it is not well-formed. */
const readXml = (name: string) =>
  create(textOf(name)).end({ format: 'object' }) as Record<string, Record<string, unknown>>

const attributes = (xml: string, element: string): Record<string, string>[] =>
  [...xml.matchAll(new RegExp(`<${element}((?:\\s+[\\w:-]+="[^"]*")*)\\s*/?>`, 'g'))].map(([, inside]) =>
    Object.fromEntries(
      [...(inside ?? '').matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value ?? '']),
    ),
  )

type Described = { href: string; sha256: string; size: number; mimeType: string }

/** The files that a METS file names, from the package's root. */
const describedIn = (name: string): Described[] => {
  const xml = textOf(name)
  const folder = name.slice(0, name.lastIndexOf('/') + 1)
  const within = (attributesOf: Record<string, string>, href = ''): Described => ({
    href: folder + href,
    sha256: attributesOf.CHECKSUM ?? '',
    size: Number(attributesOf.SIZE),
    mimeType: attributesOf.MIMETYPE ?? '',
  })
  const places = attributes(xml, 'mets:FLocat')
  return [
    ...attributes(xml, 'mets:file').map((file, index) => within(file, places[index]?.['xlink:href'])),
    ...attributes(xml, 'mets:mdRef').map((file) => within(file, file['xlink:href'])),
  ]
}

describe('the archive package', () => {
  it('holds the files that its METS files describe, and no others, each with its size and checksum', () => {
    const described = ['METS.xml', 'representations/rep1/METS.xml'].flatMap(describedIn)
    const held = [...sip.keys()].map((name) => name.slice(root.length + 1))
    expect(described.map(({ href }) => href).sort()).toEqual(held.filter((name) => name !== 'METS.xml').sort())
    for (const { href, sha256: sum, size, mimeType } of described) {
      const bytes = sip.get(`${root}/${href}`) ?? new Uint8Array()
      expect([href, sum, size]).toEqual([href, sha256(bytes), bytes.byteLength])
      expect(mimeType).toMatch(/^\w+\/[\w.-]+$/)
    }
  })

  // The requirements are those of https://earkcsip.dilcis.eu (CSIP) and https://earksip.dilcis.eu (SIP), version 2.1.0.
  it.each(['METS.xml', 'representations/rep1/METS.xml'])('has what the E-ARK profiles demand of %s', (name) => {
    readXml(name)
    const xml = textOf(name)
    const isPackage = name === 'METS.xml'
    const [mets] = attributes(xml, 'mets:mets')
    // CSIP1, CSIP2, CSIP6 (SIP2).
    expect(mets).toMatchObject({
      OBJID: isPackage ? root : 'rep1',
      TYPE: 'Mixed',
      PROFILE: isPackage
        ? 'https://earksip.dilcis.eu/profile/E-ARK-SIP.xml'
        : 'https://earkcsip.dilcis.eu/profile/E-ARK-CSIP.xml',
    })
    // CSIP117, CSIP7, CSIP9.
    expect(attributes(xml, 'mets:metsHdr')).toEqual([
      expect.objectContaining({ CREATEDATE: report.orderedAt, 'csip:OAISPACKAGETYPE': 'SIP' }),
    ])
    // CSIP10 to CSIP16: the program; SIP15 to SIP18: who delivers.
    const agents = attributes(xml, 'mets:agent')
    expect(agents[0]).toEqual({ ROLE: 'CREATOR', TYPE: 'OTHER', OTHERTYPE: 'SOFTWARE' })
    expect(xml).toContain('<mets:note csip:NOTETYPE="SOFTWARE VERSION">1.2.3</mets:note>')
    expect(agents.filter(({ TYPE }) => TYPE === 'ORGANIZATION')).toHaveLength(isPackage ? 1 : 0)
    // CSIP58, CSIP59, CSIP64 to CSIP72, CSIP76 to CSIP79.
    expect(attributes(xml, 'mets:fileSec')).toHaveLength(1)
    for (const group of attributes(xml, 'mets:fileGrp'))
      expect(group).toMatchObject({ ID: expect.any(String), USE: expect.any(String) })
    for (const file of attributes(xml, 'mets:file'))
      expect(Object.keys(file).sort()).toEqual(['CHECKSUM', 'CHECKSUMTYPE', 'CREATED', 'ID', 'MIMETYPE', 'SIZE'])
    for (const place of attributes(xml, 'mets:FLocat'))
      expect(place).toMatchObject({ LOCTYPE: 'URL', 'xlink:type': 'simple' })
    // CSIP80 to CSIP86, CSIP88 to CSIP90.
    expect(attributes(xml, 'mets:structMap')).toEqual([{ ID: expect.any(String), TYPE: 'PHYSICAL', LABEL: 'CSIP' }])
    const divisions = attributes(xml, 'mets:div')
    expect(divisions[0]?.LABEL).toBe(mets?.OBJID)
    expect(divisions.map(({ LABEL }) => LABEL)).toEqual([
      mets?.OBJID,
      'Metadata',
      ...(isPackage ? ['Documentation', 'Representations/rep1'] : ['Data']),
    ])
    // Names in XML are unique, and whatever points at one finds it.
    const ids = [...xml.matchAll(/ ID="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, pointed] of xml.matchAll(/ (?:FILEID|DMDID|ADMID|xlink:title)="([^"]+)"/g))
      expect(ids).toContain(pointed)
  })

  it('says of itself in the root METS where its metadata and its representation are', () => {
    const xml = textOf('METS.xml')
    // CSIP17 to CSIP29, CSIP31 to CSIP45.
    expect(attributes(xml, 'mets:dmdSec')[0]).toMatchObject({ STATUS: 'CURRENT', CREATED: report.orderedAt })
    expect(attributes(xml, 'mets:mdRef').map(({ MDTYPE }) => MDTYPE)).toEqual(['DC', 'PREMIS'])
    // CSIP105 to CSIP112.
    expect(attributes(xml, 'mets:mptr')).toEqual([
      {
        LOCTYPE: 'URL',
        'xlink:type': 'simple',
        'xlink:href': 'representations/rep1/METS.xml',
        'xlink:title': 'representation-rep1',
      },
    ])
  })

  it('describes every file that is to be kept in PREMIS, with its checksum, size and format, and how it came about', () => {
    const premis = textOf('metadata/preservation/premis.xml')
    readXml('metadata/preservation/premis.xml')
    const texts = (element: string) =>
      [...premis.matchAll(new RegExp(`<premis:${element}>([^<]*)<`, 'g'))].map(([, text]) => text)
    const names = texts('originalName')
    const toKeep = [...sip.keys()]
      .map((name) => name.slice(root.length + 1))
      .filter((name) => /^(?:documentation|representations\/rep1\/data)\//.test(name))
    expect([...names].sort()).toEqual(toKeep.sort())
    expect(texts('messageDigest')).toEqual(names.map((name) => sha256(sip.get(`${root}/${name}`) ?? new Uint8Array())))
    expect(texts('formatRegistryKey')).toHaveLength(names.length)
    expect(texts('eventType')).toEqual(['creation'])
  })

  it('holds the report for keeping: PDF/A-2a, its numbers, its questionnaire and its method', () => {
    for (const language of bothLanguages) {
      const { metadata } = readPdf(
        sip.get(`${root}/representations/rep1/data/lagesrapport-${report.id}-${language}.pdf`) ?? new Uint8Array(),
      )
      expect(metadata).toMatch(/<pdfaid:part>2<\/pdfaid:part>[\s\S]*<pdfaid:conformance>A<\/pdfaid:conformance>/)
      expect(textOf(`documentation/method-${language}.txt`)).toContain(
        language === 'sv' ? 'Så skyddar vi uppgifter' : 'How we protect data',
      )
      expect(
        sip.has(`${root}/representations/rep1/data/csv/${language}/${language === 'sv' ? 'innehall' : 'contents'}.csv`),
      ).toBe(true)
    }
    const dublinCore = textOf('metadata/descriptive/dc.xml')
    readXml('metadata/descriptive/dc.xml')
    for (const element of ['title', 'creator', 'publisher', 'date', 'identifier', 'language', 'rights'])
      expect(dublinCore).toContain(`<dc:${element}`)
    expect(JSON.parse(textOf('representations/rep1/data/instrument-mapping-1.json'))).toMatchObject({
      id: 'mapping',
      version: 1,
    })
  })

  it('holds no answer of a single region, as little as what else is public', () => {
    const snapshot = textOf('representations/rep1/data/snapshot.json')
    expect(JSON.parse(snapshot)).toMatchObject({ id: 'snapshot-1' })
    expect(snapshot).not.toMatch(/areaScores|"effects"|"chosen"|"bySize"/)
    // Nor how far it has come before it hands in or adopts.
    expect(snapshot).not.toMatch(/in-progress|returned|not-started|draft/)
  })
})
