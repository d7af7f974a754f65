import { once } from 'node:events'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { SMTPServer } from 'smtp-server'
import { connectMailer, isRefusedForGood, maySendAgain } from '#shared/platform/mailer.ts'

let server: SMTPServer
let smtpUrl: string
const received: string[] = []

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo({ address }, _session, done) {
      const responseCode = /^(\d{3})@/.exec(address)?.[1]
      done(responseCode ? Object.assign(new Error('not taken'), { responseCode: Number(responseCode) }) : null)
    },
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

  it('that was not taken is told apart: for now, for good, and nobody knows', async () => {
    const failure = (to: string, url = smtpUrl) =>
      connectMailer({ from: 'no-reply@lyft.example', smtpUrl: url })({ ...mail, to }).then(
        () => null,
        (error: unknown) => ({ again: maySendAgain(error), never: isRefusedForGood(error) }),
      )
    expect(await failure('lasare@example.se')).toBeNull()
    expect(await failure('450@example.se')).toEqual({ again: true, never: false })
    expect(await failure('550@example.se')).toEqual({ again: false, never: true })
    expect(await failure('lasare@example.se', 'smtp://127.0.0.1:1')).toEqual({ again: true, never: false })
    expect(isRefusedForGood(new Error('the answer was lost'))).toBe(false)
    const ses = (name: string, httpStatusCode: number) => isRefusedForGood({ name, $metadata: { httpStatusCode } })
    expect(ses('MessageRejected', 400)).toBe(true)
    // It is we who may not send, whoever it is to.
    expect([ses('SendingPausedException', 400), ses('AccessDeniedException', 403)]).toEqual([false, false])
    expect(isRefusedForGood({ responseCode: 535 })).toBe(false)
  })
})
