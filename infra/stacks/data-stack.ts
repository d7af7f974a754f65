import { Duration, Stack, type StackProps } from 'aws-cdk-lib'
import { type Bucket, HttpMethods } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { AppBucket, accessLogBucket } from '#infra/constructs/app-bucket.ts'
import { AppTable } from '#infra/constructs/app-table.ts'
import { MalwareProtection, scanTag } from '#infra/constructs/malware-protection.ts'
import type { Environment } from '#infra/environments.ts'

export type DataStackProps = StackProps & {
  environment: Environment
  /** The site's address without a slash at its end: from its pages alone files come by script. */
  origin: string
}

/** What GuardDuty calls everything that it does not find clean (its guide, "S3 object scan result status"). */
const uncleanResults = ['THREATS_FOUND', 'UNSUPPORTED', 'ACCESS_DENIED', 'FAILED']

/** Where files come straight from browsers: evidence of regions, and the project's own reports. */
const fromBrowsers = ['evidence/', 'documents/', 'images/']

/** The role of the function that looks into uploads before they are handed out; the bucket's policy names it, and stands in another stack. */
export const checkUploadRoleName = ({ name }: Environment): string => `valideringslyft-${name}-check-upload`

/** Everything that people would miss: eight tables and three buckets. No other stack keeps anything for long. */
export class DataStack extends Stack {
  readonly regions: AppTable
  readonly plans: AppTable
  readonly statistics: AppTable
  readonly content: AppTable
  readonly events: AppTable
  readonly time: AppTable
  readonly sessions: AppTable
  readonly audit: AppTable
  readonly reports: AppBucket
  readonly lake: AppBucket
  /** What people send in: `evidence/…` and `documents/…` straight from their browsers, `imports/…` through the site. */
  readonly uploads: AppBucket

  constructor(scope: Construct, id: string, props: DataStackProps) {
    super(scope, id, props)
    const { environment } = props
    this.regions = new AppTable(this, 'Regions', { environment, variable: 'REGIONS_TABLE' })
    this.plans = new AppTable(this, 'Plans', { environment, variable: 'PLANS_TABLE' })
    // Only saved queries of PxWebApi carry `expiresAtSeconds` here; statistics never end.
    this.statistics = new AppTable(this, 'Statistics', {
      environment,
      variable: 'STATISTICS_TABLE',
      hasExpiringItems: true,
    })
    this.content = new AppTable(this, 'Content', { environment, variable: 'CONTENT_TABLE' })
    // Events with those who come to them: what they need in food and access expires when the event is over.
    this.events = new AppTable(this, 'Events', { environment, variable: 'EVENTS_TABLE', hasExpiringItems: true })
    // Time sheets of named people, for the fund's control: kept on their own.
    this.time = new AppTable(this, 'Time', { environment, variable: 'TIME_TABLE' })
    this.sessions = new AppTable(this, 'Sessions', { environment, variable: 'SESSIONS_TABLE', hasExpiringItems: true })
    // Only the keys of sent forms carry `expiresAtSeconds` here; the log's lines never end.
    this.audit = new AppTable(this, 'Audit', { environment, variable: 'AUDIT_TABLE', hasExpiringItems: true })
    const accessLogs = accessLogBucket(this, environment)
    this.reports = new AppBucket(this, 'Reports', {
      environment,
      variable: 'REPORTS_BUCKET',
      accessLogs,
      // A region's own answers and plan as files, ordered again when they are wanted again.
      endings: ['questionnaires/', 'plan-papers/'].map((prefix) => ({ prefix, expiration: Duration.days(2) })),
    })
    this.lake = new AppBucket(this, 'Lake', {
      environment,
      variable: 'LAKE_BUCKET',
      accessLogs,
      // What Athena wrote is taken over into partials when its query ends.
      endings: [{ prefix: 'athena/', expiration: Duration.days(7) }],
    })
    this.uploads = this.addUploads(props, accessLogs)
  }

  private addUploads({ environment, origin }: DataStackProps, accessLogs: Bucket): AppBucket {
    const uploads = new AppBucket(this, 'Uploads', {
      environment,
      variable: 'UPLOADS_BUCKET',
      accessLogs,
      cors: [{ allowedOrigins: [origin], allowedMethods: [HttpMethods.POST], allowedHeaders: ['*'], maxAge: 3600 }],
      endings: [
        { prefix: 'imports/', expiration: Duration.days(2) },
        ...fromBrowsers.flatMap((prefix) =>
          uncleanResults.map((result) => ({
            prefix,
            tagFilters: { [scanTag.name]: result },
            expiration: Duration.days(7),
          })),
        ),
      ],
    })
    const judge = this.formatArn({
      service: 'iam',
      region: '',
      resource: 'role',
      resourceName: checkUploadRoleName(environment),
    })
    new MalwareProtection(this, 'UploadsProtection', {
      bucket: uploads.bucket,
      prefixes: fromBrowsers,
      judges: [judge],
    })
    return uploads
  }

  /** All tables, for those that treat them alike. */
  get tables(): readonly AppTable[] {
    return [this.regions, this.plans, this.statistics, this.content, this.events, this.time, this.sessions, this.audit]
  }
}
