import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Gate } from './gate.ts'
import { sendStyle } from './local-page.ts'
import { mailPath, type startMail } from './mail.ts'
import { scannerPath, sendScans } from './scanner-page.ts'
import { type createSignIn, signInPath } from './sign-in.ts'
import type { StandInScanner } from './stand-in-scanner.ts'

export const objectsPath = '/local/s3'

export type LocalParts = {
  gate: Gate
  signIn: ReturnType<typeof createSignIn>
  mail: Awaited<ReturnType<typeof startMail>>
  scanner: StandInScanner
  /** Secret of this run. */
  token: string
  /** Fires the schedule of that name now; false when there is none. */
  fire(name: string): Promise<boolean>
}

const isUnder = (path: string, prefix: string) => path === prefix || path.startsWith(`${prefix}/`)

const hasToken = (incoming: IncomingMessage, token: string) => {
  const given = Buffer.from(String(incoming.headers['x-local-token'] ?? ''))
  const wanted = Buffer.from(token)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

const say = (response: ServerResponse, status: number, text: string) => {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  response.end(`${text}\n`)
}

/** Everything under /local/, which the template knows nothing of. Gives false when the address is not one of these. */
export const createLocalRoutes = ({ gate, signIn, mail, scanner, token, fire }: LocalParts) => {
  const commands = async (path: string, incoming: IncomingMessage, response: ServerResponse) => {
    // A page in the browser must not be able to fire a schedule, nor another user of the machine.
    if (!hasToken(incoming, token)) return say(response, 403, 'This is for the command line of this machine.')
    if (path === '/local/run') return say(response, 200, 'running')
    const name = decodeURIComponent(path.replace('/local/schedules/', ''))
    const isFired = incoming.method === 'POST' && (await fire(name))
    return isFired ? say(response, 202, `${name} has been fired.`) : say(response, 404, `There is no schedule ${name}.`)
  }

  return async (incoming: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const path = (incoming.url ?? '/').split('?')[0] ?? '/'
    if (!path.startsWith('/local/')) return false
    if (isUnder(path, objectsPath)) await gate.handle(incoming, response, objectsPath)
    else if (isUnder(path, signInPath)) await signIn.handle(incoming, response)
    else if (isUnder(path, mailPath) || path === `${mailPath}.json`) mail.handle(path, response)
    else if (path === scannerPath) sendScans(response, scanner.scans())
    else if (path === '/local/style.css') sendStyle(response)
    else if (path === '/local/run' || path.startsWith('/local/schedules/')) await commands(path, incoming, response)
    else say(response, 404, `Nothing here. Mail: ${mailPath}. Files looked at: ${scannerPath}`)
    return true
  }
}
