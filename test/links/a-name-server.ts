import { createSocket } from 'node:dgram'

/** What a name stands for: addresses, or nothing where the server is to keep silent. */
export type Names = Readonly<Record<string, { four?: string; six?: string } | 'silent'>>

const nameIn = (question: Buffer): string => {
  const labels: string[] = []
  for (let at = 12; question[at]; at += 1 + Number(question[at]))
    labels.push(question.toString('latin1', at + 1, at + 1 + Number(question[at])))
  return labels.join('.')
}

const bytesOf = (address: string): Buffer =>
  address.includes(':')
    ? Buffer.from(
        address
          .split(':')
          .map((part) => part.padStart(4, '0'))
          .join(''),
        'hex',
      )
    : Buffer.from(address.split('.').map(Number))

/** An answer (RFC 1035) with one address, or that there is none of that kind, or no such name. */
const answerTo = (question: Buffer, address: string | undefined, isKnown: boolean): Buffer => {
  const end = question.indexOf(0, 12) + 5
  const head = Buffer.from(question.subarray(0, end))
  head.writeUInt16BE(isKnown ? 0x8180 : 0x8183, 2)
  head.writeUInt16BE(address ? 1 : 0, 6)
  head.writeUInt32BE(0, 8)
  if (!address) return head
  const data = bytesOf(address)
  const record = Buffer.alloc(12)
  record.writeUInt16BE(0xc00c, 0)
  question.copy(record, 2, end - 4, end)
  record.writeUInt16BE(data.length, 10)
  return Buffer.concat([head, record, data])
}

/** Starts a name server on this machine that knows these names (IPv6 in full). */
export const startNameServer = async (names: Names): Promise<{ server: string; stop: () => void }> => {
  const socket = createSocket('udp4')
  socket.on('message', (question, { port, address }) => {
    const found = names[nameIn(question)]
    if (found === 'silent') return
    const isSix = question.readUInt16BE(question.indexOf(0, 12) + 1) === 28
    socket.send(answerTo(question, isSix ? found?.six : found?.four, found !== undefined), port, address)
  })
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
  return { server: `127.0.0.1:${socket.address().port}`, stop: () => socket.close() }
}
