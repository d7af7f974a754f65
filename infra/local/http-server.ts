import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PlainProblem } from '#infra/plain-problem.ts'

const listen = (server: Server, port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : null)

const refused = (error: unknown, port: number): never => {
  if (codeOf(error) === 'EADDRINUSE')
    throw new PlainProblem(
      `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
    )
  if (codeOf(error) === 'EACCES')
    throw new PlainProblem(`Port ${port} needs an administrator. Choose one above 1023: PORT=4000 npm start`)
  throw error
}

const closed = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

/**
 * Listens on this machine only, under both of `localhost`'s addresses where the machine has both. Port 0 takes a free one. Throws a
 * `PlainProblem` when the port is taken or not allowed.
 */
export const listenHere = async (port: number, listener: RequestListener) => {
  const first = createServer(listener)
  await listen(first, port, '127.0.0.1').catch((error) => refused(error, port))
  const { port: actual } = first.address() as AddressInfo // a server on a port has no other form of address
  const second = createServer(listener)
  const servers = [first]
  try {
    await listen(second, actual, '::1')
    servers.push(second)
  } catch (error) {
    // Machines without IPv6 say so in several ways; a program that has the port under ::1 would get half of the visits.
    if (codeOf(error) === 'EADDRINUSE') {
      await closed(first)
      refused(error, actual)
    }
  }
  return { port: actual, close: () => Promise.all(servers.map(closed)) }
}
