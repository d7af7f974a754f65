import { month } from './month.ts'
import { type Price, prices } from './prices.ts'

// biome-ignore lint/suspicious/noExplicitAny: templates are JSON of a hundred shapes
export type TemplateResource = { Type: string; Properties?: any }
export type CostLine = { what: string; amount: number; price: Price; usd: number }

const line = (what: string, amount: number, price: Price): CostLine => ({
  what,
  amount,
  price,
  usd: amount * price.usd,
})

const gbSeconds = (calls: number, ms: number, memoryMb: number) => (calls * ms * memoryMb) / 1000 / 1024

/**
 * What a month of an environment costs, from the resources of its templates by stack and logical id, the assumed use and the list
 * prices. Free allowances are not taken off.
 */
export const monthlyCost = (resources: Readonly<Record<string, TemplateResource>>): CostLine[] => {
  const ofType = (type: string) => Object.values(resources).filter(({ Type }) => Type === type)
  const memoryOf = (name: string): number =>
    Object.entries(resources).find(([id, { Type }]) => Type === 'AWS::Lambda::Function' && id.includes(`/${name}`))?.[1]
      .Properties.MemorySize
  const firewalls = ofType('AWS::WAFv2::WebACL')
  const alarmMetrics = ofType('AWS::CloudWatch::Alarm').flatMap(({ Properties: { Metrics } }) =>
    Metrics ? Metrics.filter((metric: { MetricStat?: unknown }) => metric.MetricStat) : [1],
  )
  const isRecoverable = ofType('AWS::DynamoDB::GlobalTable').some(
    ({ Properties }) => Properties.Replicas[0].PointInTimeRecoverySpecification?.PointInTimeRecoveryEnabled,
  )
  const hasPlusPlan = ofType('AWS::Cognito::UserPool').some(({ Properties }) => Properties.UserPoolTier === 'PLUS')
  const scanPlans = ofType('AWS::GuardDuty::MalwareProtectionPlan').length
  const jobs = month.aggregations + month.imports + month.reports + month.uploads + month.reminderRuns + month.linkRuns
  const working = ofType('AWS::Lambda::EventSourceMapping').length
  const requests = month.signedInRequests + month.presencePolls + month.publicRequests
  const allRequests = requests + month.fileRequests
  return [
    line('Firewall', firewalls.length, prices.firewall),
    line('Rules of the firewall', firewalls.flatMap(({ Properties }) => Properties.Rules).length, prices.firewallRule),
    line('Requests through the firewall', firewalls.length * allRequests, prices.firewallRequest),
    line('Key of the alarms', ofType('AWS::KMS::Key').length, prices.key),
    line('Use of the tables’ keys', month.keyRequests, prices.keyRequest),
    line('Dashboard', ofType('AWS::CloudWatch::Dashboard').length, prices.dashboard),
    line('Alarms', alarmMetrics.length, prices.alarmMetric),
    line('Logs', (requests * month.logBytesPerRequest) / 1e9, prices.logGb),
    line('Traces', requests * month.tracedShare, prices.trace),
    line('People who sign in', hasPlusPlan ? month.activePeople : 0, prices.activePerson),
    line('HTTP API', requests, prices.apiRequest),
    line('Calls of functions', requests + jobs, prices.functionRequest),
    line('http', gbSeconds(requests, month.httpMs, memoryOf('Http')), prices.armGbSecond),
    line(
      'aggregate-statistics',
      gbSeconds(month.aggregations, month.aggregationMs, memoryOf('AggregateStatistics')),
      prices.x86GbSecond,
    ),
    line(
      'import-statistics',
      gbSeconds(month.imports, month.importMs, memoryOf('ImportStatistics')),
      prices.x86GbSecond,
    ),
    line('render-report', gbSeconds(month.reports, month.reportMs, memoryOf('RenderReport')), prices.x86GbSecond),
    line('check-upload', gbSeconds(month.uploads, month.checkMs, memoryOf('CheckUpload')), prices.armGbSecond),
    line(
      'send-reminders',
      gbSeconds(month.reminderRuns, month.reminderRunMs, memoryOf('SendReminders')),
      prices.armGbSecond,
    ),
    line('check-links', gbSeconds(month.linkRuns, month.linkRunMs, memoryOf('CheckLinks')), prices.armGbSecond),
    line('Scans of uploads', scanPlans * month.uploads, prices.scannedObject),
    line('Bytes of scanned uploads', scanPlans * month.uploadGb, prices.scanGb),
    line('Reads of tables', requests * month.readUnitsPerRequest, prices.readUnit),
    line(
      'Writes of tables',
      month.saves * month.writeUnitsPerSave + month.presencePolls * month.writeUnitsPerPoll,
      prices.writeUnit,
    ),
    line('Tables', month.tableGb, prices.tableGb),
    line('Point-in-time recovery', isRecoverable ? month.tableGb : 0, prices.recoveryGb),
    line('Reports, snapshots, uploads and access logs', month.objectGb, prices.objectGb),
    line('Polls of queues', working * month.pollsPerQueue, prices.queueRequest),
    line('CloudFront, bytes', month.edgeGb, prices.edgeGb),
    line('CloudFront, requests', allRequests, prices.edgeRequest),
    line('Mail', month.mails, prices.mail),
  ].filter(({ amount }) => amount > 0)
}

/** The lines as a Markdown table with their sum; a star marks a price that nobody has looked up. */
export const costTable = (lines: readonly CostLine[]): string => {
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })
  const unit = new Intl.NumberFormat('en', { maximumSignificantDigits: 6, maximumFractionDigits: 12 })
  const rows = lines.map(({ what, amount, price, usd }) => {
    const marked = `${unit.format(price.usd)} per ${price.per}${price.seen === null ? ' \\*' : ''}`
    return `| ${what} | ${number.format(amount)} | ${marked} | ${usd.toFixed(2)} |`
  })
  const sum = lines.reduce((total, { usd }) => total + usd, 0)
  return [
    '| what | amount | list price, USD | USD |',
    '| --- | ---: | --- | ---: |',
    ...rows,
    `| **Sum** | | | **${sum.toFixed(2)}** |`,
  ].join('\n')
}
