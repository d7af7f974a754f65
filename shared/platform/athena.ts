import { AthenaClient, GetQueryExecutionCommand, StartQueryExecutionCommand } from '@aws-sdk/client-athena'

export type QueryState = 'running' | 'succeeded' | 'failed'

/** Queries that AWS runs over the files of the lake. What one gives lies as CSV under its id, where the work group says. */
export type Athena = {
  /** Starts a query and gives its id. Started again with the same token it is the same query. Throws when it cannot be started. */
  start(statement: string, token: string): Promise<string>
  /** How it stands. A query that was cancelled has failed. */
  state(queryId: string): Promise<QueryState>
}

/** Athena's own limit of a statement, in bytes ("Service quotas" of its user guide). */
export const maxStatementBytes = 262_144

/** Athena in one work group, which says where results go and how much a query may read. */
export const connectAthena = (workGroup: string): Athena => {
  const client = new AthenaClient({ maxAttempts: 3 })
  return {
    async start(statement, token) {
      const { QueryExecutionId } = await client.send(
        new StartQueryExecutionCommand({ QueryString: statement, ClientRequestToken: token, WorkGroup: workGroup }),
      )
      if (!QueryExecutionId) throw new Error('a query was started without an id')
      return QueryExecutionId
    },

    async state(queryId) {
      const { QueryExecution } = await client.send(new GetQueryExecutionCommand({ QueryExecutionId: queryId }))
      switch (QueryExecution?.Status?.State) {
        case 'SUCCEEDED':
          return 'succeeded'
        case 'QUEUED':
        case 'RUNNING':
          return 'running'
        default:
          return 'failed'
      }
    },
  }
}
