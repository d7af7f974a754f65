/** What a library asks of a file, in Dublin Core; Typst itself writes title, creator, description, keywords and language. */
export type PdfDescription = { identifiers: readonly string[]; publisher: string; rights: string; day: string }

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const list = (kind: 'Bag' | 'Seq', items: readonly string[]): string =>
  `<rdf:${kind}>${items.map((item) => `<rdf:li>${escaped(item)}</rdf:li>`).join('')}</rdf:${kind}>`

const elements = ({ identifiers, publisher, rights, day }: PdfDescription): string =>
  [
    // XMP holds one identifier; the others stand as what the file is related to.
    `<dc:identifier>${escaped(identifiers[0] ?? '')}</dc:identifier>`,
    `<dc:relation>${list('Bag', identifiers.slice(1))}</dc:relation>`,
    `<dc:publisher>${list('Bag', [publisher])}</dc:publisher>`,
    `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escaped(rights)}</rdf:li></rdf:Alt></dc:rights>`,
    `<dc:date>${list('Seq', [day])}</dc:date>`,
    `<dc:type>${list('Bag', ['Text'])}</dc:type>`,
  ].join('')

const found = (pattern: RegExp, text: string): RegExpExecArray => {
  const match = pattern.exec(text)
  if (!match) throw new Error(`the PDF is not written as Typst writes it: ${pattern}`)
  return match
}

/** The dictionary of the metadata is shorter. */
const headBytes = 300

/**
 * Adds a description to the metadata of a PDF that Typst has written: as PDF lets one change a file, by a new version of the one object after its end, so that all the rest stays as it was. Throws when the file
 * is built otherwise.
 */
export const describePdf = (pdf: Uint8Array, description: PdfDescription): Uint8Array => {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  // Only the ends are read as text: the rest is most of a megabyte.
  const start = bytes.lastIndexOf('<?xpacket begin')
  const head = bytes.subarray(Math.max(0, start - headBytes), start).toString('latin1')
  const [, number] = found(/(?:^|\n)(\d+) 0 obj\n<<[^>]*\/Type \/Metadata[^>]*>>\s*stream\n$/, head)
  const xmp = bytes.subarray(start, bytes.indexOf('endstream', start)).toString('utf8').trimEnd()
  const described = Buffer.from(xmp.replace('</rdf:Description>', `${elements(description)}</rdf:Description>`))
  const trailer = bytes.subarray(bytes.lastIndexOf('trailer')).toString('latin1')
  const [, previous] = found(/startxref\s+(\d+)/, trailer)
  const [, kept] = found(/\/Size \d+([\s\S]*?)>>/, trailer)
  const [, size] = found(/\/Size (\d+)/, trailer)
  const lead = trailer.endsWith('\n') ? '' : '\n'
  const place = bytes.byteLength + lead.length
  const opening = `${number} 0 obj\n<<\n  /Length ${described.byteLength}\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n`
  const object = Buffer.concat([Buffer.from(opening), described, Buffer.from('\nendstream\nendobj\n')])
  const table = [
    'xref',
    `${number} 1`,
    `${String(place).padStart(10, '0')} 00000 n\r`,
    'trailer',
    `<<\n  /Size ${size}${kept}  /Prev ${previous}\n>>`,
    'startxref',
    String(place + object.byteLength),
    '%%EOF',
  ].join('\n')
  return Buffer.concat([bytes, Buffer.from(lead), object, Buffer.from(`${table}\n`)])
}
