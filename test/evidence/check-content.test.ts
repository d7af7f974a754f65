import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { checkContent } from '#functions/check-upload/check-content.ts'
import { maxFileBytes } from '#shared/evidence/evidence.ts'
import { type MediaType, mediaTypes } from '#shared/evidence/media-types.ts'
import { zipEntries } from '#shared/platform/zip-directory.ts'
import * as files from './some-files.ts'

const good: Record<MediaType, () => Uint8Array | Promise<Uint8Array>> = {
  pdf: files.aPdf,
  docx: files.aDocx,
  xlsx: files.anXlsx,
  pptx: files.aPptx,
  png: files.aPng,
  jpeg: files.aJpeg,
  webp: files.aWebp,
  gif: files.aGif,
}

describe('the content of a file', () => {
  it.each(mediaTypes)('is let through when it is what it is called: %s', async (type) => {
    expect(await checkContent(await good[type](), type)).toBeNull()
  })

  it.each(mediaTypes)('is refused under every other name than its own: %s', async (type) => {
    const bytes = await good[type]()
    for (const other of mediaTypes.filter((each) => each !== type))
      expect(await checkContent(bytes, other)).toMatchObject({ kind: 'mislabelled' })
  })

  it('is told for what it is: a program called a PDF', async () => {
    expect(await checkContent(files.anExe(), 'pdf')).toEqual({ kind: 'mislabelled', found: 'exe' })
  })

  it.each(mediaTypes)('is refused when it is a web page called %s', async (type) => {
    const page = new TextEncoder().encode('<!doctype html><script>alert(1)</script>')
    expect(await checkContent(page, type)).toEqual({ kind: 'mislabelled', found: null })
  })

  it('is refused when it carries macros, also when it says that it does not', async () => {
    expect(await checkContent(files.aDocxWithMacros(), 'docx')).toEqual({ kind: 'macros' })
    expect(await checkContent(files.aDocm(), 'docx')).toEqual({ kind: 'macros' })
  })

  it('is refused when a password keeps it from being looked into', async () => {
    expect(await checkContent(files.anEncryptedDocx(), 'docx')).toEqual({ kind: 'encrypted' })
    expect(await checkContent(files.aLockedDocument(), 'docx')).toEqual({ kind: 'encrypted' })
    expect(await checkContent(files.aLockedPdf('by-reference'), 'pdf')).toEqual({ kind: 'encrypted' })
    expect(await checkContent(files.aLockedPdf('in-itself'), 'pdf')).toEqual({ kind: 'encrypted' })
    expect(await checkContent(files.aPdfAboutEncryption(), 'pdf')).toBeNull()
  })

  it('is refused when it is empty, larger than can be, or an archive of something else', async () => {
    expect(await checkContent(new Uint8Array(), 'pdf')).toEqual({ kind: 'empty' })
    expect(await checkContent(new Uint8Array(maxFileBytes + 1), 'pdf')).toEqual({ kind: 'too-large' })
    expect(await checkContent(files.aZip([{ name: 'a.txt', content: 'a' }]), 'docx')).toEqual({ kind: 'damaged' })
  })

  it('is refused, and never thrown at, wherever a Word file has been cut off', async () => {
    const whole = await files.aDocx()
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
        expect(await checkContent(whole.slice(0, length), 'docx')).not.toBeNull()
      }),
      { numRuns: 60 },
    )
  })

  it('never throws, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...mediaTypes), async (bytes, type) => {
        await checkContent(bytes, type)
        zipEntries(bytes)
      }),
    )
  })
})

describe("an archive's directory", () => {
  it('is read without unpacking, also behind a comment and in a part of a larger buffer', () => {
    const zip = files.aZip([
      { name: 'word/a.xml', content: 'a' },
      { name: 'b', content: '', flags: 1 },
    ])
    const within = new Uint8Array(zip.length + 30)
    within.set(zip, 10)
    expect(zipEntries(within.subarray(10, 10 + zip.length))).toMatchObject([
      { name: 'word/a.xml', isEncrypted: false },
      { name: 'b', isEncrypted: true },
    ])
    expect(zipEntries(within.subarray(10))).toHaveLength(2)
  })

  it('is none in what is no archive', () => {
    expect(zipEntries(files.aPdf())).toBeNull()
    expect(zipEntries(new Uint8Array())).toBeNull()
  })
})
