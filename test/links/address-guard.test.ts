import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { allowedUrl, isPublicAddress } from '#shared/links/address-guard.ts'

/** First and last address of what is not the open internet (RFC 6890), as numbers of 32 bits. */
const closed = [
  ['0.0.0.0', '0.255.255.255'],
  ['10.0.0.0', '10.255.255.255'],
  ['100.64.0.0', '100.127.255.255'],
  ['127.0.0.0', '127.255.255.255'],
  ['169.254.0.0', '169.254.255.255'],
  ['172.16.0.0', '172.31.255.255'],
  ['192.0.0.0', '192.0.0.255'],
  ['192.168.0.0', '192.168.255.255'],
  ['198.18.0.0', '198.19.255.255'],
  ['224.0.0.0', '255.255.255.255'],
] as const

const numberOf = (dotted: string) => dotted.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
const bytesOf = (value: number) => [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256)
const dotted = (value: number) => bytesOf(value).join('.')

const anInside = fc
  .constantFrom(...closed)
  .chain(([first, last]) => fc.integer({ min: numberOf(first), max: numberOf(last) }))

/** One IPv4 address in every way in which a browser and a C library read it. */
const notations = (value: number): string[] => {
  const [a = 0, b = 0, c = 0, d = 0] = bytesOf(value)
  const hex = (part: number) => `0x${part.toString(16)}`
  const octal = (part: number) => `0${part.toString(8)}`
  return [
    dotted(value),
    String(value),
    hex(value),
    [a, b, c, d].map(hex).join('.'),
    [a, b, c, d].map(octal).join('.'),
    `${a}.${b * 65_536 + c * 256 + d}`,
    `${a}.${b}.${c * 256 + d}`,
    `${hex(a)}.${b}.${octal(c)}.${d}`,
    `${dotted(value)}.`,
    dotted(value).replace(/\./g, '%2E'),
    dotted(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
    `[::ffff:${dotted(value)}]`,
    `[::ffff:${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}]`,
    `[0:0:0:0:0:FFFF:${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}]`,
    `[::${dotted(value)}]`,
    `[64:ff9b::${dotted(value)}]`,
    `[2002:${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}::1]`,
  ]
}

describe('the guard of the addresses that the link checker may fetch', () => {
  it('refuses every address inside, in every way of writing it', () => {
    fc.assert(
      fc.property(anInside, fc.constantFrom('http', 'https'), (value, scheme) => {
        for (const host of notations(value))
          expect([host, allowedUrl(`${scheme}://${host}/x`).ok]).toEqual([host, false])
        expect(isPublicAddress(dotted(value))).toBe(false)
        expect(isPublicAddress(`::ffff:${dotted(value)}`)).toBe(false)
      }),
    )
  })

  it('lets the open internet through, and judges it alike whichever way it is written', () => {
    const isInside = (value: number) =>
      closed.some(([first, last]) => numberOf(first) <= value && value <= numberOf(last))
    const others = ['192.0.2', '192.31.196', '192.52.193', '192.88.99', '192.175.48', '198.51.100', '203.0.113']
    const anOutside = fc
      .integer({ min: 1, max: 2 ** 32 - 1 })
      .filter((value) => !isInside(value) && !others.some((prefix) => dotted(value).startsWith(`${prefix}.`)))
    fc.assert(
      fc.property(anOutside, (value) => {
        for (const host of notations(value).slice(0, 14))
          expect([host, allowedUrl(`http://${host}/`).ok]).toEqual([host, true])
      }),
    )
  })

  it.each([
    ...['::', '::1', 'fe80::1', 'fc00::1', 'fd00:ec2::254', 'ff02::1', 'fec0::1', '2001:db8::1', '100::1', '2001::1'],
    ...['64:ff9b::a00:1', '64:ff9b:1::1', '2002:a00:1::1', '::a00:1', '4000::1', 'fe80::1%eth0', '', 'example.se'],
  ])('takes %s for no address of the open internet', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it('knows an address of the open internet in IPv6', () => {
    expect(isPublicAddress('2a00:1450:400f:80d::2003')).toBe(true)
    expect(allowedUrl('https://[2a00:1450:400f:80d::2003]/').ok).toBe(true)
  })

  it.each([
    ['https://example.se:8443/', 'port'],
    ['http://example.se:22/', 'port'],
    ['https://user:secret@example.se/', 'credentials'],
    ['https://user@example.se/', 'credentials'],
    ['ftp://example.se/', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['gopher://example.se/', 'scheme'],
    ['http://localhost/', 'private'],
    ['http://LOCALHOST./', 'private'],
    ['http://api.localhost/', 'private'],
    ['http://printer/', 'private'],
    ['http://db.internal/', 'private'],
    ['http://metadata.google.internal/', 'private'],
    ['http://nas.local/', 'private'],
    ['http://[::1]/', 'private'],
    ['http://[::ffff:169.254.169.254]/latest/meta-data', 'private'],
    ['not an address', 'address'],
    ['', 'address'],
    ['http://', 'address'],
  ])('refuses %s: %s', (address, why) => {
    expect(allowedUrl(address)).toEqual({ ok: false, trouble: { kind: 'refused', why } })
  })

  it('allows the two ports of the web by either name', () => {
    for (const address of [
      'http://example.se/',
      'https://example.se/',
      'http://example.se:443/',
      'https://example.se:80/',
    ])
      expect(allowedUrl(address).ok).toBe(true)
  })
})
