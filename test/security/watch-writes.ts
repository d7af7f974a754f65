import type { TestSite } from '#test/support/site.ts'

type Sent = { constructor: { name: string }; input: { TableName?: string } }

/** Counts the writes that the store carried out while `action` ran; sessions and sign-ins, which every visit may touch, are left out. */
export const writesDuring = async <T>({ client }: TestSite, action: () => Promise<T>): Promise<[T, number]> => {
  const send = client.send.bind(client) as (command: Sent) => Promise<unknown>
  let writes = 0
  client.send = (async (command: Sent) => {
    const output = await send(command)
    const isWrite = /^(TransactWrite|Put|Delete)/.test(command.constructor.name)
    if (isWrite && !command.input.TableName?.startsWith('sessions-')) writes += 1
    return output
  }) as typeof client.send
  try {
    return [await action(), writes]
  } finally {
    client.send = send as typeof client.send
  }
}
