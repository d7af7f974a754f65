import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib'
import type { PdfFindings } from '#shared/documents/pdf-findings.ts'

type Library = typeof import('@cantoo/pdf-lib')

/** A text of the catalogue, or null when there is none or it holds nothing but spaces. */
const textIn = (library: Library, dictionary: PDFDict, name: string): string | null => {
  const found = dictionary.lookup(library.PDFName.of(name))
  const isText = found instanceof library.PDFString || found instanceof library.PDFHexString
  return (isText && found.decodeText().trim()) || null
}

const isTrueIn = (library: Library, dictionary: PDFDict | undefined, name: string): boolean =>
  dictionary?.lookup(library.PDFName.of(name)) === library.PDFBool.True

const dictionaryIn = (library: Library, document: PDFDocument, name: string): PDFDict | undefined => {
  const found = document.catalog.lookup(library.PDFName.of(name))
  return found instanceof library.PDFDict ? found : undefined
}

/** The document's metadata (XMP), as text; empty when there are none. */
const metadataOf = (library: Library, document: PDFDocument): string => {
  const found = document.catalog.lookup(library.PDFName.of('Metadata'))
  if (!(found instanceof library.PDFStream)) return ''
  const bytes = found instanceof library.PDFRawStream ? library.decodePDFRawStream(found).decode() : found.getContents()
  return new TextDecoder().decode(bytes)
}

/** The title in XMP, where PDF 2.0 wants it. */
const titleInMetadata = (xmp: string): string | null =>
  /<dc:title>[\s\S]{0,400}?<rdf:li[^>]{0,100}>([^<]{1,1000})<\/rdf:li>/.exec(xmp)?.[1]?.trim() || null

/**
 * What a PDF says of its own accessibility (ISO 14289-1, clauses 5 and 7.1): whether it is tagged, its language and title, and whether it claims PDF/UA. `unreadable` when the library cannot make
 * anything of it. The library is loaded at the first PDF.
 */
export const readPdfFindings = async (bytes: Uint8Array): Promise<PdfFindings | 'unreadable'> => {
  const library = await import('@cantoo/pdf-lib')
  try {
    const document = await library.PDFDocument.load(bytes, { updateMetadata: false })
    const xmp = metadataOf(library, document)
    return {
      isMarked: isTrueIn(library, dictionaryIn(library, document, 'MarkInfo'), 'Marked'),
      hasStructure: dictionaryIn(library, document, 'StructTreeRoot') !== undefined,
      language: textIn(library, document.catalog, 'Lang'),
      title: document.getTitle()?.trim() || titleInMetadata(xmp),
      showsTitle: isTrueIn(library, dictionaryIn(library, document, 'ViewerPreferences'), 'DisplayDocTitle'),
      claimsUa: /<pdfuaid:part>\s{0,20}\d|pdfuaid:part="\d/.test(xmp),
    }
  } catch {
    // Whatever the library throws, the file opens in other programs or it does not: the check of its content has said that.
    return 'unreadable'
  }
}
