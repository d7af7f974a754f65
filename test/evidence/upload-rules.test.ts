import { describe, expect, it } from '@jest/globals'
import { problemOf, replyOf, titleOf, typeOf } from '#web/islands/upload-rules.ts'

const limits = { maxBytes: 100, types: { pdf: 'pdf', jpg: 'jpeg', jpeg: 'jpeg' } }

describe('the look at a file before it is sent', () => {
  it('says what is wrong, and nothing of a good file', () => {
    expect(problemOf(undefined, limits)).toBe('noFile')
    expect(problemOf({ name: 'a.exe', size: 5 }, limits)).toBe('wrongType')
    expect(problemOf({ name: 'a.constructor', size: 5 }, limits)).toBe('wrongType')
    expect(problemOf({ name: 'a.pdf', size: 0 }, limits)).toBe('empty')
    expect(problemOf({ name: 'a.pdf', size: 101 }, limits)).toBe('tooLarge')
    expect(problemOf({ name: 'A.JPG', size: 100 }, limits)).toBeNull()
    expect(typeOf('b.jpeg', limits.types)).toBe('jpeg')
  })

  it("makes a title of the file's name", () => {
    expect(titleOf('Beslut_om  samordning.v2.pdf')).toBe('Beslut om samordning.v2')
    expect(titleOf(`${'x'.repeat(300)}.pdf`)).toHaveLength(160)
  })

  it("understands the bucket's answer", () => {
    expect(replyOf(201, '')).toBe('sent')
    expect(replyOf(400, '<Error><Code>EntityTooLarge</Code></Error>')).toBe('tooLarge')
    expect(replyOf(400, '<Error><Code>EntityTooSmall</Code></Error>')).toBe('empty')
    expect(replyOf(403, '<Error><Code>AccessDenied</Code></Error>')).toBe('failed')
    expect(replyOf(0, '')).toBe('failed')
  })
})
