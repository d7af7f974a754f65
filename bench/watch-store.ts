import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { StoreCalls } from './prices.ts'

/** `command` can be sent again. */
type Call = { command: object; name: string; input: Record<string, unknown>; output: Record<string, unknown> }

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value ?? null))
const readUnitsOf = (bytes: number): number => Math.max(1, Math.ceil(bytes / 4096))
const writeUnitsOf = (bytes: number): number => Math.max(1, Math.ceil(bytes / 1024))

/** Request units of one call, by DynamoDB's own rules (see prices.ts); sizes are those of the JSON, slightly above the stored ones. */
const unitsOf = ({ name, input, output }: Call): { read: number; write: number } => {
  switch (name) {
    case 'GetCommand':
      return { read: readUnitsOf(bytesOf(output.Item)), write: 0 }
    case 'QueryCommand':
      return { read: readUnitsOf(bytesOf(output.Items)), write: 0 }
    case 'PutCommand':
      return { read: 0, write: writeUnitsOf(bytesOf(input.Item)) }
    case 'DeleteCommand':
      return { read: 0, write: 1 }
    case 'TransactWriteCommand': {
      const items = input.TransactItems as Record<string, { Item?: unknown }>[]
      return { read: 0, write: 2 * items.reduce((sum, item) => sum + writeUnitsOf(bytesOf(item.Put?.Item)), 0) }
    }
    default:
      throw new Error(`no price for ${name}`)
  }
}

/** Notes every call that goes through the client while `action` runs. Calls that repeat a read are all noted. */
export const watchStore = async (
  client: DynamoDBDocumentClient,
  action: () => Promise<unknown>,
): Promise<{ calls: Call[]; units: StoreCalls }> => {
  const calls: Call[] = []
  const send = client.send.bind(client)
  client.send = (async (
    command: { input: Record<string, unknown>; constructor: new (input: object) => object & { name: string } },
    ...rest: unknown[]
  ) => {
    const Command = command.constructor
    const output = await (send as (...given: unknown[]) => Promise<Record<string, unknown>>)(command, ...rest)
    calls.push({ command: new Command(command.input), name: Command.name, input: command.input, output })
    return output
  }) as unknown as typeof client.send
  try {
    await action()
  } finally {
    client.send = send
  }
  const units = calls.map(unitsOf)
  return {
    calls,
    units: {
      calls: calls.length,
      readUnits: units.reduce((sum, unit) => sum + unit.read, 0),
      writeUnits: units.reduce((sum, unit) => sum + unit.write, 0),
    },
  }
}
