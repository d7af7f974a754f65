import { crc32 } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { imageSize } from 'image-size'
import { cleanImage } from '#shared/articles/clean-image.ts'

/** EXIF data as a telephone writes them: turned a quarter, and where it was taken (the tag 0x8825 leads to a place). */
const exif = (orientation: number) =>
  Buffer.concat([
    Buffer.from('49492a000800000002001201030001000000', 'hex'),
    Buffer.from([orientation, 0, 0, 0]),
    Buffer.from('25880400010000002600000000000000', 'hex'),
    Buffer.from('GPS 59.6 N 16.5 E'),
  ])
const secret = /GPS|Anna|Kodak|zip/
/** A grey pixel. */
const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
)
const jpegEnd = Buffer.from([0xff, 0xd9])
const segment = (marker: number, content: Buffer) =>
  Buffer.concat([Buffer.from([0xff, marker, 0, content.length + 2]), content])
const chunk = (type: string, content: Buffer) => {
  const body = Buffer.concat([Buffer.from(type), content])
  const number = (value: number) => Buffer.from(value.toString(16).padStart(8, '0'), 'hex')
  return Buffer.concat([number(content.length), body, number(crc32(body))])
}
const riff = (type: string, content: Buffer) => {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(content.length)
  return Buffer.concat([Buffer.from(type), length, content, Buffer.alloc(content.length % 2)])
}
const text = (bytes: Uint8Array | null) => Buffer.from(bytes ?? []).toString('latin1')

describe('a picture that is handed out', () => {
  it('tells of a JPEG neither place, camera, comment nor what follows it, and how it is turned', () => {
    const told = Buffer.concat([
      jpeg.subarray(0, 2),
      segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif(6)])),
      segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<dc:creator>Anna')),
      segment(0xed, Buffer.from('Photoshop 3.0\0Anna')),
      segment(0xfe, Buffer.from('Kodak')),
      jpeg.subarray(2),
      jpegEnd,
      Buffer.from('zip'),
    ])
    const clean = cleanImage(told, 'jpeg')
    expect(text(clean)).not.toMatch(secret)
    expect(imageSize(clean ?? Buffer.alloc(0))).toMatchObject({ width: 1, height: 1, orientation: 6 })
    const upright = Buffer.concat([jpeg.subarray(0, 2), segment(0xfe, Buffer.from('Anna')), jpeg.subarray(2), jpegEnd])
    expect(text(cleanImage(upright, 'jpeg'))).toBe(text(Buffer.concat([jpeg, jpegEnd])))
  })

  it('tells of a PNG nothing but its pixels', () => {
    const header = Buffer.from('89504e470d0a1a0a', 'hex')
    const [size, pixels, end] = [
      chunk('IHDR', Buffer.from('00000001000000010800000000', 'hex')),
      chunk('IDAT', Buffer.from('789c636000000002000148afa471', 'hex')),
      chunk('IEND', Buffer.alloc(0)),
    ]
    const told = (...more: Buffer[]) => Buffer.concat([header, size, ...more, pixels, end, Buffer.from('zip')])
    const author = chunk('tEXt', Buffer.from('Author\0Anna'))
    const plain = Buffer.concat([header, size, pixels, end])
    expect(text(cleanImage(told(author, chunk('eXIf', exif(1))), 'png'))).toBe(text(plain))
    const turned = text(cleanImage(told(author, chunk('eXIf', exif(8))), 'png'))
    expect([secret.test(turned), turned.includes('eXIfMM')]).toEqual([false, true])
  })

  it('tells of a WebP nothing but its pixels', () => {
    const simple = Buffer.from('UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=', 'base64')
    expect(text(cleanImage(simple, 'webp'))).toBe(text(simple))
    const features = (flags: number) => riff('VP8X', Buffer.from([flags, 0, 0, 0, 0, 0, 0, 0, 0, 0]))
    const file = (...chunks: Buffer[]) => riff('RIFF', Buffer.concat([Buffer.from('WEBP'), ...chunks]))
    const pixels = simple.subarray(12)
    const xmp = riff('XMP ', Buffer.from('<dc:creator>Anna'))
    const upright = file(features(0x0c), pixels, riff('EXIF', exif(1)), xmp)
    expect(text(cleanImage(upright, 'webp'))).toBe(text(file(features(0), pixels)))
    const turned = text(cleanImage(file(features(0x0c), pixels, riff('EXIF', exif(3)), xmp), 'webp'))
    expect([secret.test(turned), turned.includes('EXIF'), turned.charCodeAt(20)]).toEqual([false, true, 0x08])
  })

  it('is none where the file ends too soon or is another', () => {
    expect(cleanImage(jpeg.subarray(0, 60), 'jpeg')).toBeNull()
    expect(cleanImage(Buffer.from('89504e470d0a1a0a00ffffff49484452', 'hex'), 'png')).toBeNull()
    expect(cleanImage(Buffer.from('RIFF\xff\xff\0\0WEBPVP8 \xff\xff\0\0', 'latin1'), 'webp')).toBeNull()
    expect(cleanImage(Buffer.from('GIF89a, and more of it'), 'gif')).toBeNull()
  })
})
