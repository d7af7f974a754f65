import { once } from 'node:events'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { SMTPServer } from 'smtp-server'
import { connectMailer } from '#shared/platform/mailer.ts'

let server: SMTPServer
let smtpUrl: string
const received: string[] = []

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    async onData(stream, _session, done) {
      received.push(Buffer.concat(await stream.toArray()).toString())
      done()
    },
  })
  const listener = server.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const address = listener.address()
  smtpUrl = `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
})
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))
beforeEach(() => {
  received.length = 0
})

const mail = { to: 'lasare@example.se', subject: 'Ny rapport', text: 'Nu finns den.' }
const headersOf = (letter = '') => (letter.split('\r\n\r\n')[0] ?? '').replaceAll(/\r\n\s+/g, ' ').split('\r\n')

describe('a mail over SMTP', () => {
  it('has a button in mail programs where it can be ended by one press (RFC 8058), and none otherwise', async () => {
    const send = connectMailer({ from: 'no-reply@lyft.example', smtpUrl })
    await send({ ...mail, unsubscribe: 'https://lyft.example/rapporter/avsluta/abc' })
    await send(mail)
    const [withButton, without] = received.map(headersOf)
    expect(withButton).toContain('List-Unsubscribe: <https://lyft.example/rapporter/avsluta/abc>')
    expect(withButton).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    expect(without?.filter((line) => /^list-/i.test(line))).toEqual([])
  })
})
