import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PlainProblem } from '#infra/plain-problem.ts'
import type { LocalSystemOptions } from './local-system.ts'
import { repository } from './synthesise.ts'

export type Settings = Pick<LocalSystemOptions, 'data' | 'port' | 'least'> & {
  elsewhere: NonNullable<LocalSystemOptions['elsewhere']>
  isFresh: boolean
  isEmpty: boolean
  /** A synthesis of the `local` environment to run as it is, in place of one of the tree. */
  synthesis: string | null
}

const usage = 'npm start -- [--fresh] [--empty] [--verbose] [--data FOLDER] [--synthesis FOLDER]'

const readArguments = (given: string[]) => {
  try {
    return parseArgs({
      args: given,
      options: {
        fresh: { type: 'boolean', default: false },
        empty: { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
        data: { type: 'string' },
        synthesis: { type: 'string' },
      },
    }).values
  } catch (error) {
    throw new PlainProblem(`${error instanceof Error ? error.message : error}. Use: ${usage}`)
  }
}

const readPort = (given: string | undefined) => {
  const port = Number(given ?? 4000)
  // 0 asks for any free port; 65535 is the last there is.
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new PlainProblem(`PORT is ${given}; it must be a number from 1 to 65535, for example PORT=4001 npm start`)
}

/** What the command line and the environment ask for. Throws a `PlainProblem` on an argument or a port that does not exist. */
export const readSettings = (given: string[], environment: NodeJS.ProcessEnv): Settings => {
  const { fresh, empty, verbose, data, synthesis } = readArguments(given)
  return {
    data: data ?? join(repository, '.local'),
    port: readPort(environment.PORT),
    least: verbose ? 'INFO' : 'WARN',
    isFresh: fresh,
    isEmpty: empty,
    synthesis: synthesis ?? null,
    elsewhere: {
      ...(environment.DYNAMODB_ENDPOINT && { dynamodbEndpoint: environment.DYNAMODB_ENDPOINT }),
      ...(environment.PUBLIC_ORIGIN && { publicOrigin: environment.PUBLIC_ORIGIN }),
      ...(environment.OIDC_ISSUER && { issuer: environment.OIDC_ISSUER }),
      ...(environment.OIDC_CLIENT_ID && { clientId: environment.OIDC_CLIENT_ID }),
    },
  }
}
