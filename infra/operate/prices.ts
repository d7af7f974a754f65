/** A list price in US dollars without tax. `seen` says where it was read; prices from memory are to be checked before anyone relies on them. */
export type Price = { usd: number; per: string; seen: string | null }

const price = (usd: number, per: string, seen: string | null = null): Price => ({ usd, per, seen })

/** When the prices were gathered. `npm run cost` prints it beside the sum. */
export const pricesGathered = '2026-11-24'

/** For eu-north-1 unless the source says otherwise. Free allowances are not taken off. */
export const prices = {
  firewall: price(5, 'web ACL and month', 'awsnegotiations.com, AWS WAF pricing (2026)'),
  firewallRule: price(1, 'rule and month', 'awsnegotiations.com, AWS WAF pricing (2026)'),
  firewallRequest: price(0.6 / 1e6, 'request', 'awsnegotiations.com, AWS WAF pricing (2026)'),
  key: price(1, 'key and month', 'aws.amazon.com/kms/pricing'),
  keyRequest: price(0.03 / 1e4, 'request', 'factualminds.com, AWS KMS pricing (us-east-1, June 2026)'),
  dashboard: price(3, 'dashboard and month', 'factualminds.com, CloudWatch pricing (June 2026)'),
  alarmMetric: price(0.1, 'metric of an alarm and month'),
  logGb: price(0.5, 'GB written to a log', 'factualminds.com, CloudWatch pricing (June 2026)'),
  trace: price(5 / 1e6, 'trace'),
  activePerson: price(0.02, 'person who signs in, Plus plan, and month'),
  apiRequest: price(1 / 1e6, 'request', 'AWS whitepaper on private APIs (us-east-1)'),
  functionRequest: price(0.2 / 1e6, 'call', 'artillery.io, price table in version 2.0.28'),
  armGbSecond: price(0.0000133334, 'GB-second', 'artillery.io, price table in version 2.0.28'),
  x86GbSecond: price(0.0000166667, 'GB-second', 'artillery.io, price table in version 2.0.28'),
  readUnit: price(0.125 / 1e6, 'read of 4 KB', 'airbyte.com, DynamoDB pricing (us-east-1, July 2025)'),
  writeUnit: price(0.625 / 1e6, 'write of 1 KB', 'airbyte.com, DynamoDB pricing (us-east-1, July 2025)'),
  tableGb: price(0.25, 'GB in tables and month'),
  recoveryGb: price(0.2, 'GB kept for point-in-time recovery and month'),
  objectGb: price(0.023, 'GB in S3 and month'),
  queueRequest: price(0.4 / 1e6, 'request'),
  scanGb: price(
    0.09,
    'GB scanned for malware',
    'aws.amazon.com/guardduty/pricing, as quoted by others (us-east-1, 2026)',
  ),
  scannedObject: price(
    0.215 / 1e3,
    'object scanned for malware',
    'aws.amazon.com/guardduty/pricing, as quoted by others (us-east-1, 2026)',
  ),
  edgeGb: price(0.085, 'GB from CloudFront to Europe'),
  edgeRequest: price(0.012 / 1e4, 'request to CloudFront'),
  mail: price(0.1 / 1e3, 'mail'),
} as const satisfies Record<string, Price>
