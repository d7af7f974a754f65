import { Duration, Stack } from 'aws-cdk-lib'
import { CfnWorkGroup } from 'aws-cdk-lib/aws-athena'
import { Rule } from 'aws-cdk-lib/aws-events'
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets'
import { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue'
import { Construct } from 'constructs'
import type { Environment } from '#infra/environments.ts'
import type { AppBucket } from './app-bucket.ts'
import type { JobQueue } from './job-queue.ts'
import type { ServiceFunction } from './service-function.ts'

export type LakeTableProps = {
  environment: Environment
  lake: AppBucket
  /** Told when a query has ended. */
  queue: JobQueue
}

/** A query that reads more than this is stopped, in bytes: ten times the largest lake that is planned for (10 million rows are 300 MB at most). */
const maxBytesScanned = 3_000_000_000

const tableName = 'validations'
const resultsPrefix = 'athena/'

/** The files' columns in Hive's types, as the import writes them; year and region are folders. */
const columns: [name: string, type: string][] = [
  ['month', 'int'],
  ['form', 'string'],
  ['sector', 'string'],
  ['branch', 'string'],
  ['sex', 'string'],
  ['age_group', 'string'],
  ['outcome', 'string'],
  ['municipality', 'string'],
  ['count', 'bigint'],
]

const column = ([name, type]: [string, string]) => ({ name, type })

/** Where the folders are, without anyone having to list or register them (Athena's user guide, "Partition projection"). */
const projection = (location: string): Record<string, string> => ({
  'projection.enabled': 'true',
  'projection.year.type': 'integer',
  'projection.year.range': '2000,2100',
  // The counties' codes are 01 to 25; those between that are no county's are empty folders.
  'projection.region.type': 'integer',
  'projection.region.range': '1,25',
  'projection.region.digits': '2',
  'storage.location.template': `${location}/year=\${year}/region=\${region}`,
})

/** The lake's files as a table for Athena, with a work group of its own, and the word to a queue when a query has ended. */
export class LakeTable extends Construct {
  private readonly props: LakeTableProps
  private readonly database: string
  private readonly workGroup: string

  constructor(scope: Construct, id: string, props: LakeTableProps) {
    super(scope, id)
    this.props = props
    const { environment, lake } = props
    this.database = `valideringslyft_${environment.name}`
    this.workGroup = `valideringslyft-${environment.name}`
    const catalogId = Stack.of(this).account
    const database = new CfnDatabase(this, 'Database', { catalogId, databaseInput: { name: this.database } })
    const location = `s3://${lake.bucket.bucketName}/validations`
    const table = new CfnTable(this, 'Table', {
      catalogId,
      databaseName: this.database,
      tableInput: {
        name: tableName,
        description: 'Delivered rows of validations, a file a delivery and partition',
        tableType: 'EXTERNAL_TABLE',
        parameters: { EXTERNAL: 'TRUE', classification: 'parquet', ...projection(location) },
        partitionKeys: [
          { name: 'year', type: 'int' },
          { name: 'region', type: 'string' },
        ],
        storageDescriptor: {
          location,
          columns: columns.map(column),
          inputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat',
          outputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat',
          serdeInfo: { serializationLibrary: 'org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe' },
        },
      },
    })
    table.addResourceDependency(database)
    new CfnWorkGroup(this, 'WorkGroup', {
      name: this.workGroup,
      description: 'The queries of the aggregation',
      recursiveDeleteOption: !environment.isDataKept,
      workGroupConfiguration: {
        enforceWorkGroupConfiguration: true,
        publishCloudWatchMetricsEnabled: true,
        bytesScannedCutoffPerQuery: maxBytesScanned,
        resultConfiguration: {
          outputLocation: `s3://${lake.bucket.bucketName}/${resultsPrefix}`,
          encryptionConfiguration: { encryptionOption: 'SSE_S3' },
        },
      },
    })
    this.tellWhenEnded()
  }

  private tellWhenEnded() {
    const { queue } = this.props
    new Rule(this, 'QueryEnded', {
      description: 'A query of the aggregation has ended',
      eventPattern: {
        source: ['aws.athena'],
        detailType: ['Athena Query State Change'],
        detail: { currentState: ['SUCCEEDED', 'FAILED', 'CANCELLED'], workgroupName: [this.workGroup] },
      },
      targets: [
        new SqsQueue(queue.queue, { deadLetterQueue: queue.failed, retryAttempts: 5, maxEventAge: Duration.hours(1) }),
      ],
    })
  }

  /** Lets the function query the table when there is more to read than the environment lets it read itself, and tells it where. */
  letQuery(user: ServiceFunction): void {
    const { environment, lake } = this.props
    const stack = Stack.of(this)
    const arn = (service: string, resource: string) => stack.formatArn({ service, resource, resourceName: undefined })
    user.allow({
      actions: ['athena:StartQueryExecution', 'athena:GetQueryExecution'],
      resources: [arn('athena', `workgroup/${this.workGroup}`)],
      variables:
        environment.athenaAboveRows === null
          ? {}
          : {
              ATHENA_WORK_GROUP: this.workGroup,
              ATHENA_TABLE: `"${this.database}"."${tableName}"`,
              ATHENA_ABOVE_ROWS: String(environment.athenaAboveRows),
            },
    })
    user.allow({
      actions: ['glue:GetDatabase', 'glue:GetTable'],
      resources: [
        arn('glue', 'catalog'),
        arn('glue', `database/${this.database}`),
        arn('glue', `table/${this.database}/${tableName}`),
      ],
      variables: {},
    })
    // Athena reads and writes with the rights of whoever starts the query.
    lake.letUse(
      user,
      ['s3:GetObject', 's3:PutObject', 's3:AbortMultipartUpload', 's3:ListMultipartUploadParts'],
      `${resultsPrefix}*`,
    )
    lake.letList(user)
  }
}
