import { crc32, deflateSync } from 'node:zlib'
import { Document, Packer, Paragraph } from 'docx'
import writeExcelFile from 'write-excel-file/node'

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))

/** A PDF of one empty page. */
export const aPdf = (): Uint8Array =>
  bytesOf(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`)

/** The same with a password: where the trailer names how it is encrypted, by reference or in itself. */
export const aLockedPdf = (how: 'by-reference' | 'in-itself' = 'by-reference'): Uint8Array =>
  bytesOf(
    Buffer.from(aPdf())
      .toString('latin1')
      .replace('/Root', how === 'by-reference' ? '/Encrypt 4 0 R/Root' : '/Encrypt<</Filter/Standard/V 2>>/Root'),
  )

/** The same with words about encryption in it, and no password. */
export const aPdfAboutEncryption = (): Uint8Array =>
  bytesOf(Buffer.from(aPdf()).toString('latin1').replace('/Type/Catalog', '/Type/Catalog/EncryptMetadata true'))

/** A Word file as Word's own library for this product writes it. */
export const aDocx = async (): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Underlag')] }] })))

/** An Excel file. */
export const anXlsx = async (): Promise<Uint8Array> =>
  new Uint8Array(await writeExcelFile([[{ value: 'Underlag', type: String }]]).toBuffer())

/** A PowerPoint file without a slide. */
export const aPptx = (): Uint8Array =>
  aZip([
    {
      name: '[Content_Types].xml',
      content:
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/ppt/presentation.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"/></Types>',
    },
    { name: 'ppt/presentation.xml', content: '<p:presentation/>' },
  ])

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

/** A PNG of one grey pixel. */
export const aPng = (): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', new Uint8Array([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
      chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
      chunk('IEND', new Uint8Array()),
    ]),
  )

export const aGif = (): Uint8Array => bytesOf('GIF89a\x01\x00\x01\x00\x00\x00\x00;')
export const aJpeg = (): Uint8Array =>
  new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9])
export const aWebp = (): Uint8Array => bytesOf('RIFF\x1a\x00\x00\x00WEBPVP8L\x0d\x00\x00\x00/\x00\x00\x00\x10')

/** The head of a Windows program. */
export const anExe = (): Uint8Array => bytesOf(`MZ\x90\x00\x03${'\x00'.repeat(60)}PE\x00\x00${'\x00'.repeat(200)}`)

/** The EICAR test file: every protection against malware takes it for malware, and it is none (eicar.org). Written in two parts, so that this file is not taken for it. */
export const theEicarFile = (): Uint8Array =>
  bytesOf(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''))

type Entry = { name: string; content: string; flags?: number }

const entryHead = ({ name, content, flags = 0 }: Entry, isCentral: boolean, offset: number): Buffer => {
  const head = Buffer.alloc(isCentral ? 46 : 30)
  const shift = isCentral ? 2 : 0
  head.writeUInt32LE(isCentral ? 0x02014b50 : 0x04034b50, 0)
  if (isCentral) head.writeUInt16LE(20, 4)
  head.writeUInt16LE(20, 4 + shift)
  head.writeUInt16LE(flags, 6 + shift)
  head.writeUInt32LE(crc32(content), 14 + shift)
  head.writeUInt32LE(content.length, 18 + shift)
  head.writeUInt32LE(content.length, 22 + shift)
  head.writeUInt16LE(name.length, 26 + shift)
  if (isCentral) head.writeUInt32LE(offset, 42)
  return head
}

/** An archive with stored entries. */
export const aZip = (entries: readonly Entry[]): Uint8Array => {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const local = Buffer.concat([
      entryHead(entry, false, 0),
      Buffer.from(entry.name, 'latin1'),
      Buffer.from(entry.content, 'latin1'),
    ])
    directory.push(Buffer.concat([entryHead(entry, true, offset), Buffer.from(entry.name, 'latin1')]))
    parts.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...parts, central, end]))
}

const contentTypes = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`
const plainWord = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** A Word file that says that it has no macros, and has. */
export const aDocxWithMacros = (): Uint8Array =>
  aZip([
    { name: '[Content_Types].xml', content: contentTypes(plainWord) },
    { name: 'word/document.xml', content: '<w:document/>' },
    { name: 'word/vbaProject.bin', content: 'code' },
  ])

/** What Word saves as .docm. */
export const aDocm = (): Uint8Array =>
  aZip([
    { name: '[Content_Types].xml', content: contentTypes('application/vnd.ms-word.document.macroEnabled.main+xml') },
    { name: 'word/document.xml', content: '<w:document/>' },
  ])

/** A Word file some of whose parts are locked. */
export const anEncryptedDocx = (): Uint8Array =>
  aZip([
    { name: '[Content_Types].xml', content: contentTypes(plainWord) },
    { name: 'word/document.xml', content: 'locked', flags: 1 },
  ])

/** What Word saves when a password is asked for: the old container with the locked document inside. */
export const aLockedDocument = (): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
      Buffer.alloc(200),
    ]),
  )
