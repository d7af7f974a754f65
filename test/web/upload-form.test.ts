import { describe, expect, it } from '@jest/globals'
import { FormReader, newFormKey } from '#web/form.ts'
import { decodeForm } from '#web/form-fields.ts'
import { decodeUpload, hasTooManyParts, isUpload } from '#web/upload-form.ts'

const now = new Date('2026-10-05T12:00:00Z')

/** A form as a browser sends it. */
const sent = async (fill: (data: FormData) => void) => {
  const data = new FormData()
  fill(data)
  const response = new Response(data)
  const contentType = response.headers.get('content-type') ?? ''
  return { contentType, body: new Uint8Array(await response.arrayBuffer()) }
}

const readerOf = async (fill: (data: FormData) => void) => {
  const { body, contentType } = await sent(fill)
  return new FormReader(await decodeUpload(body, contentType), now, 'someone')
}

const bytes = new Uint8Array([0x50, 0x4b, 0, 0xff, 0x26, 0x0d, 0x0a, 0x2d, 0x2d])

describe('a form with a file', () => {
  it('gives its fields as an ordinary form does, and the file byte for byte', async () => {
    const form = await readerOf((data) => {
      data.append('title', ' Två\r\nrader & ett =likamed ')
      data.append('tick', 'a')
      data.append('tick', 'b')
      data.append('file', new File([bytes], 'svår "fil" å.xlsx', { type: 'image/png' }))
    })
    expect(form.text('title', { maxLength: 100 })).toBe('Två\nrader & ett =likamed')
    expect(form.all('tick')).toEqual(['a', 'b'])
    expect(form.file('file', { maxBytes: 9 })?.bytes).toEqual(bytes)
    expect(form.hasErrors).toBe(false)
  })

  it('says what is wrong with a file that is missing, empty or too large, and with text that cannot be read', async () => {
    const form = await readerOf((data) => {
      data.append('none', new File([], ''))
      data.append('empty', new File([], 'tom.yaml'))
      data.append('large', new File([bytes], 'stor.yaml'))
      data.append('text', 'a\u0007b')
    })
    for (const name of ['none', 'empty', 'absent']) form.file(name, { maxBytes: 10, isRequired: true })
    form.file('large', { maxBytes: 8, isRequired: true })
    form.text('text', { maxLength: 10 })
    expect(form.errors).toEqual({
      none: { kind: 'required' },
      empty: { kind: 'required' },
      absent: { kind: 'required' },
      large: { kind: 'file-too-large', maxBytes: 8, bytes: 9 },
      text: { kind: 'unreadable' },
    })
  })

  it('has another key when the file differs, so that a second file is not taken for a repeated post', async () => {
    const formKey = newFormKey(now)
    const keyOf = async (content: string) =>
      (
        await readerOf((data) => {
          data.append('formKey', formKey)
          data.append('file', new File([content], 'a.yaml'))
        })
      ).formKey()
    expect(await keyOf('a')).toBe(await keyOf('a'))
    expect(await keyOf('a')).not.toBe(await keyOf('b'))
  })

  it('comes to nothing when its body is broken, and is not decoded when it has thousands of parts', async () => {
    const { contentType, body } = await sent((data) => data.append('a', 'b'))
    const broken = await decodeUpload(body.slice(0, body.length - 12), contentType)
    expect([...broken.values, ...broken.files]).toEqual([])
    expect([...(await decodeUpload(body, 'multipart/form-data')).values]).toEqual([])
    const many = await sent((data) => {
      for (let index = 0; index < 2001; index += 1) data.append(`f${index}`, '')
    })
    expect([hasTooManyParts(body, contentType), hasTooManyParts(many.body, many.contentType)]).toEqual([false, true])
    expect([isUpload(contentType), isUpload('application/x-www-form-urlencoded'), isUpload(undefined)]).toEqual([
      true,
      false,
      false,
    ])
    expect(decodeForm(new Uint8Array()).files.size).toBe(0)
  })
})
