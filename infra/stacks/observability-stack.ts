import { Duration, Stack, type StackProps } from 'aws-cdk-lib'
import { Dashboard, GraphWidget, type IMetric, MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch'
import type { Construct } from 'constructs'
import { AlarmBell } from '#infra/constructs/alarm-bell.ts'
import type { Environment } from '#infra/environments.ts'
import type { DataStack } from './data-stack.ts'
import type { EdgeStack } from './edge-stack.ts'
import type { ServiceStack } from './service-stack.ts'

export type ObservabilityStackProps = StackProps & {
  environment: Environment
  data: DataStack
  edge: EdgeStack
  service: ServiceStack
}

/** How one sees that it works: a dashboard everywhere; alarms by mail where someone is to be woken. */
export class ObservabilityStack extends Stack {
  constructor(scope: Construct, id: string, props: ObservabilityStackProps) {
    super(scope, id, props)
    const { environment } = props
    this.addDashboard(props)
    if (environment.operationsMail !== null)
      this.addAlarms(props, new AlarmBell(this, 'Alarms', environment.operationsMail))
  }

  private addAlarms({ data, edge, service }: ObservabilityStackProps, bell: AlarmBell) {
    bell.watch('SiteErrors', {
      metric: edge.httpApi.metricServerError({ statistic: Stats.SUM }),
      above: 4,
      meaning: "Pages answer 5xx. Look at the http function's log for lines with level ERROR.",
    })
    bell.watch('SiteSlow', {
      metric: edge.httpApi.metricLatency({ statistic: Stats.p(95) }),
      above: 2000,
      periods: 3,
      meaning:
        'One page in twenty takes more than 2 s for a quarter of an hour. Look at the traces of the http function.',
    })
    for (const [name, fn] of Object.entries(functionsOf(service))) {
      bell.watch(`${name}Errors`, {
        metric: fn.lambda.metricErrors(),
        above: 0,
        meaning: `The function ${name} ended with an error. Look at its log.`,
      })
      bell.watch(`${name}Throttles`, {
        metric: fn.lambda.metricThrottles(),
        above: 10,
        meaning: `The function ${name} is called more often than its concurrency (environments.ts) allows.`,
      })
    }
    for (const [name, queue] of Object.entries(queuesOf(service))) {
      bell.watch(`${name}Failed`, {
        metric: queue.failed.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM }),
        above: 0,
        meaning: `A job of ${name} was given up. Mend the cause, then redrive its dead-letter queue.`,
      })
      bell.watch(`${name}Waiting`, {
        metric: queue.queue.metricApproximateAgeOfOldestMessage({ statistic: Stats.MAXIMUM }),
        above: Duration.minutes(30).toSeconds(),
        meaning: `A job of ${name} has waited for half an hour.`,
      })
    }
    bell.watch('ScheduleErrors', {
      metric: new Metric({ namespace: 'AWS/Scheduler', metricName: 'TargetErrorCount', statistic: Stats.SUM }),
      above: 0,
      meaning:
        'The nightly aggregation or the reminders could not be put in their queue. Look at the role of the schedule.',
    })
    bell.watch('ReleaseFailed', {
      metric: new Metric({
        namespace: 'Valideringslyft',
        metricName: 'ReleaseFailed',
        dimensionsMap: { service: 'aggregate-statistics' },
        statistic: Stats.SUM,
      }),
      above: 0,
      meaning:
        'Disclosure control stopped a publication: a hidden number could be worked out. Nothing was published. The coordinator sees it under Publiceringar.',
    })
    for (const { node, table } of data.tables)
      bell.watch(`${node.id}Throttled`, {
        metric: sumOf(table.metric('ReadThrottleEvents'), table.metric('WriteThrottleEvents')),
        above: 0,
        periods: 2,
        meaning: `The table ${node.id} refuses requests. One partition is asked for too often, or the account's limit is reached.`,
      })
  }

  private addDashboard({ environment, data, edge, service }: ObservabilityStackProps) {
    const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 12 })
    const functions = Object.values(functionsOf(service)).map((fn) => fn.lambda)
    const queues = Object.values(queuesOf(service))
    new Dashboard(this, 'Dashboard', {
      dashboardName: `valideringslyft-${environment.name}`,
      defaultInterval: Duration.days(1),
      widgets: [
        [
          graph('Requests and refusals', [
            edge.httpApi.metricCount(),
            edge.httpApi.metricClientError(),
            edge.httpApi.metricServerError(),
          ]),
          graph('Time to answer, ms', [
            edge.httpApi.metricLatency({ statistic: Stats.p(50) }),
            edge.httpApi.metricLatency({ statistic: Stats.p(95) }),
          ]),
        ],
        [
          graph(
            'Errors of functions',
            functions.map((fn) => fn.metricErrors()),
          ),
          graph(
            'Time of functions, ms',
            functions.map((fn) => fn.metricDuration({ statistic: Stats.p(95) })),
          ),
        ],
        [
          graph(
            'Jobs waiting',
            queues.map(({ queue }) => queue.metricApproximateNumberOfMessagesVisible()),
          ),
          graph(
            'Jobs given up',
            queues.map(({ failed }) => failed.metricApproximateNumberOfMessagesVisible()),
          ),
        ],
        [
          graph(
            'Read units of tables',
            data.tables.map(({ table }) => table.metricConsumedReadCapacityUnits()),
          ),
          graph(
            'Write units of tables',
            data.tables.map(({ table }) => table.metricConsumedWriteCapacityUnits()),
          ),
        ],
      ],
    })
  }
}

const sumOf = (reads: Metric, writes: Metric) =>
  new MathExpression({ expression: 'reads + writes', usingMetrics: { reads, writes } })

const functionsOf = (service: ServiceStack) => ({
  Http: service.http,
  AggregateStatistics: service.aggregateStatistics,
  ImportStatistics: service.importStatistics,
  RenderReport: service.renderReport,
  CheckUpload: service.checkUpload,
  SendReminders: service.sendReminders,
  CheckLinks: service.checkLinks,
})

const queuesOf = (service: ServiceStack) => ({
  AggregateJobs: service.aggregateQueue,
  ImportJobs: service.importQueue,
  RenderJobs: service.renderQueue,
  CheckJobs: service.checkQueue,
  RemindJobs: service.remindQueue,
  LinkJobs: service.linkQueue,
})
