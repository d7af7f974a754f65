import ipaddr from 'ipaddr.js'
import type { LinkTrouble } from './link.ts'

type Refusal = Extract<LinkTrouble, { kind: 'refused' }>

/** What IPv6 gives to the open internet (https://www.iana.org/assignments/ipv6-unicast-address-assignments). */
const globalUnicast = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number]

/**
 * Whether an IP address belongs to the open internet: not this machine, a private or local network, the cloud's metadata service, a group, or an address set aside for something else. One that carries an
 * IPv4 address inside is judged as that where the network would take it for that (::ffff:10.0.0.1), and refused otherwise.
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(globalUnicast)
}

const refusal = (why: Refusal['why']): { ok: false; trouble: Refusal } => ({
  ok: false,
  trouble: { kind: 'refused', why },
})

/** Names that no public name server answers for (RFC 6761, RFC 6762, and those that networks use for themselves). */
const localName = /(?:^|\.)(?:localhost|local|internal|intranet|home\.arpa|lan|corp|home)\.?$/i

/** The host of an address without the brackets of IPv6. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '')

/** What may be fetched: which IP addresses, and which ports. */
export type FetchPolicy = { isAllowedAddress: (address: string) => boolean; isAllowedPort: (port: number) => boolean }

/** The open internet, at the ports of the web. */
export const openWeb: FetchPolicy = {
  isAllowedAddress: isPublicAddress,
  isAllowedPort: (port) => port === 80 || port === 443,
}

/**
 * Whether an address may be fetched at all, as far as its own words tell: http or https, at an allowed port, without a name and password, at a host that is not local. What its name stands for is for the one
 * who looks it up to judge. IPv4 addresses come out of the parser in their plain form, however they were written (0x7f.1, 2130706433).
 */
export const allowedUrl = (
  text: string,
  policy: FetchPolicy = openWeb,
): { ok: true; url: URL } | { ok: false; trouble: Refusal } => {
  if (!URL.canParse(text)) return refusal('address')
  const url = new URL(text)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refusal('scheme')
  if (url.username !== '' || url.password !== '') return refusal('credentials')
  // The parser leaves out the port that is the protocol's own.
  if (!policy.isAllowedPort(Number(url.port) || (url.protocol === 'http:' ? 80 : 443))) return refusal('port')
  const host = hostOf(url)
  const isOpen = ipaddr.isValid(host) ? policy.isAllowedAddress(host) : host.includes('.') && !localName.test(host)
  return isOpen ? { ok: true, url } : refusal('private')
}
