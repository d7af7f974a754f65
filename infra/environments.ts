import { PlainProblem } from './plain-problem.ts'

/** Where the product runs. `local` is this machine: infra/local/ runs the template that it gives. */
export type EnvironmentName = 'local' | 'dev' | 'test' | 'prod'

/** Everything in which one environment differs from another. Nothing else in infra/ asks for an environment's name. */
export type Environment = {
  name: EnvironmentName
  /** false: the template is run by infra/local/, and native packages are found in the repository's node_modules. */
  isInAws: boolean
  /** The only AWS account that it may be deployed to; null: whichever the credentials belong to. */
  account: string | null
  /** AWS region of all but the firewall: Stockholm, so that what people write stays in Sweden. */
  region: string
  /**
   * The site's own address, with the number (ARN) of its certificate in us-east-1, where CloudFront looks for it. With null the site
   * answers at the address that CloudFront gives it (*.cloudfront.net).
   */
  domain: { name: string; certificateArn: string } | null
  /** First part of the sign-in pages' address at Cognito; taken once per AWS region across all customers. */
  signInPrefix: string
  /** The sender of invitations. SES must have verified the address or its domain. `.example` is refused by `npm run deploy`. */
  mail: { from: string; verifiedIdentity: string }
  /** Shown on every page as the way to reach the site's owner, also about accessibility (the law asks for it). `.example` is refused by `npm run deploy`. */
  contactMail: string
  /**
   * Who publishes the open data, as the data portal (dataportal.se) is to know it: the number is ten digits without a hyphen. null until the owner has given it; the catalogue then says that no publisher
   * is named, and is not to be registered with the portal.
   */
  publisher: { name: { sv: string; en: string }; organisationNumber: string } | null
  /** true: what people have written survives even the removal of its stack. false: it goes with the stack. */
  isDataKept: boolean
  /** Tables and sign-in accounts refuse deletion, the stacks that hold them refuse it too. */
  isDeletionProtected: boolean
  /** Tables can be set back to any second of the last so many days (1 to 35); null: not at all. */
  pointInTimeRecoveryDays: number | null
  /** Days that an overwritten or deleted report or snapshot can be brought back. */
  replacedObjectsDays: number
  /** Days that access logs are kept. CloudFront's hold IP addresses, which are personal data: no longer than faults take to find. */
  accessLogDays: 7 | 30 | 90
  /** Days that the functions' own logs are kept; they hold no personal data. CloudWatch takes certain numbers only. */
  functionLogDays: 7 | 30 | 90 | 365
  /** Where alarms and the budget write; null: no alarms and no budget. `.example` is refused by `npm run deploy`. */
  operationsMail: string | null
  /** Ceiling of a month's cost in US dollars; mail goes out at 80 % of it, and when the forecast passes it. */
  monthlyBudgetUsd: number
  /**
   * Instances kept for, and allowed to, each function; null leaves it to the account. An account new to Lambda has 10 in all and may
   * reserve none of them: ask for the ordinary 1,000 before test and prod.
   * `eachJob` goes to each function that works a queue: at least what the queue hands out at once (JobQueue.feed, 2), or Lambda throttles messages until they are given up.
   */
  concurrency: { http: number; eachJob: number } | null
  /** HTTP API: requests a second over time, and in a burst, before it answers 429. */
  throttle: { requestsPerSecond: number; burst: number }
  /**
   * The aggregation reads up to so many changed rows itself, within five minutes and 3 GB; above it asks Athena and goes on when that has ended. null: it always reads itself. 10 million rows take it some
   * ten seconds (`npm run bench -- cube`).
   */
  athenaAboveRows: number | null
  /** A second factor (authenticator app) at sign-in. */
  secondFactor: 'required' | 'optional'
  /** Cognito's Plus plan: refuses leaked passwords and risky sign-ins; 0.02 USD a month for each person who signs in. */
  hasThreatProtection: boolean
  /** A web application firewall in front of CloudFront, or the reason why there is none. */
  firewall: { requestsPerFiveMinutes: number } | { absentBecause: string }
  /** Loads made-up regions, people and answers. Never true where real people work. */
  hasDemonstrationData: boolean
}

const trial = {
  publisher: null,
  account: null,
  region: 'eu-north-1',
  domain: null,
  isDataKept: false,
  isDeletionProtected: false,
  pointInTimeRecoveryDays: null,
  replacedObjectsDays: 7,
  accessLogDays: 7,
  functionLogDays: 7,
  concurrency: null,
  throttle: { requestsPerSecond: 50, burst: 100 },
  // Low, so that the way by Athena is tried where nothing is at stake.
  athenaAboveRows: 1_000_000,
  secondFactor: 'optional',
  hasThreatProtection: false,
} satisfies Partial<Environment>

const mailFrom = (domain: string) => ({ from: `Valideringslyft <no-reply@${domain}>`, verifiedIdentity: domain })

export const environments = {
  local: {
    ...trial,
    name: 'local',
    isInAws: false,
    signInPrefix: 'valideringslyft-local',
    mail: mailFrom('valideringslyft.example'),
    contactMail: 'kontakt@valideringslyft.example',
    operationsMail: null,
    monthlyBudgetUsd: 0,
    firewall: { absentBecause: 'Runs on one machine, reached from that machine only.' },
    // There is no Athena on this machine.
    athenaAboveRows: null,
    hasDemonstrationData: true,
  },
  dev: {
    ...trial,
    name: 'dev',
    isInAws: true,
    signInPrefix: 'valideringslyft-dev',
    mail: mailFrom('dev.valideringslyft.example'),
    contactMail: 'kontakt@valideringslyft.example',
    operationsMail: 'drift@valideringslyft.example',
    monthlyBudgetUsd: 20,
    firewall: {
      absentBecause: 'Holds no real data and few know its address; the throttle bounds what an attack can cost.',
    },
    hasDemonstrationData: false,
  },
  test: {
    ...trial,
    name: 'test',
    isInAws: true,
    signInPrefix: 'valideringslyft-test',
    mail: mailFrom('test.valideringslyft.example'),
    contactMail: 'kontakt@valideringslyft.example',
    pointInTimeRecoveryDays: 7,
    functionLogDays: 30,
    accessLogDays: 30,
    operationsMail: 'drift@valideringslyft.example',
    monthlyBudgetUsd: 40,
    concurrency: { http: 50, eachJob: 2 },
    athenaAboveRows: 50_000_000,
    secondFactor: 'required',
    hasThreatProtection: true,
    firewall: { requestsPerFiveMinutes: 2000 },
    hasDemonstrationData: false,
  },
  prod: {
    name: 'prod',
    isInAws: true,
    account: null,
    region: 'eu-north-1',
    domain: null,
    signInPrefix: 'valideringslyft',
    mail: mailFrom('valideringslyft.example'),
    contactMail: 'kontakt@valideringslyft.example',
    publisher: null,
    isDataKept: true,
    isDeletionProtected: true,
    pointInTimeRecoveryDays: 35,
    replacedObjectsDays: 365,
    accessLogDays: 90,
    functionLogDays: 365,
    operationsMail: 'drift@valideringslyft.example',
    monthlyBudgetUsd: 100,
    concurrency: { http: 200, eachJob: 2 },
    throttle: { requestsPerSecond: 200, burst: 400 },
    athenaAboveRows: 50_000_000,
    secondFactor: 'required',
    hasThreatProtection: true,
    firewall: { requestsPerFiveMinutes: 2000 },
    hasDemonstrationData: false,
  },
} satisfies Record<EnvironmentName, Environment>

/** The environment of that name. Throws, naming the four, when there is none. */
export const environmentNamed = (name: string): Environment => {
  const found = (environments as Record<string, Environment>)[name]
  if (!found)
    throw new PlainProblem(`There is no environment "${name}": choose ${Object.keys(environments).join(', ')}.`)
  return found
}
