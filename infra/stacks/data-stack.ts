import { Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { AppBucket, accessLogBucket } from '#infra/constructs/app-bucket.ts'
import { AppTable } from '#infra/constructs/app-table.ts'
import type { Environment } from '#infra/environments.ts'

export type DataStackProps = StackProps & { environment: Environment }

/** Everything that people would miss: six tables and two buckets. No other stack keeps anything for long. */
export class DataStack extends Stack {
  readonly regions: AppTable
  readonly plans: AppTable
  readonly statistics: AppTable
  readonly content: AppTable
  readonly sessions: AppTable
  readonly audit: AppTable
  readonly reports: AppBucket
  readonly lake: AppBucket

  constructor(scope: Construct, id: string, props: DataStackProps) {
    super(scope, id, props)
    const { environment } = props
    this.regions = new AppTable(this, 'Regions', { environment, variable: 'REGIONS_TABLE' })
    this.plans = new AppTable(this, 'Plans', { environment, variable: 'PLANS_TABLE' })
    this.statistics = new AppTable(this, 'Statistics', { environment, variable: 'STATISTICS_TABLE' })
    this.content = new AppTable(this, 'Content', { environment, variable: 'CONTENT_TABLE' })
    this.sessions = new AppTable(this, 'Sessions', { environment, variable: 'SESSIONS_TABLE', hasExpiringItems: true })
    // Only the keys of sent forms carry `expiresAtSeconds` here; the log's lines never end.
    this.audit = new AppTable(this, 'Audit', { environment, variable: 'AUDIT_TABLE', hasExpiringItems: true })
    const accessLogs = accessLogBucket(this, environment)
    this.reports = new AppBucket(this, 'Reports', { environment, variable: 'REPORTS_BUCKET', accessLogs })
    this.lake = new AppBucket(this, 'Lake', { environment, variable: 'LAKE_BUCKET', accessLogs })
  }

  /** All tables, for those that treat them alike. */
  get tables(): readonly AppTable[] {
    return [this.regions, this.plans, this.statistics, this.content, this.sessions, this.audit]
  }
}
