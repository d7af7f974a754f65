import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics } from '@aws-lambda-powertools/metrics'
import { compose } from './compose.ts'
import { readConfig } from './config.ts'
import { createQueueHandler } from './queue-handler.ts'

const serviceName = 'send-reminders'
const logger = new Logger({ serviceName })

/** Mails reminders when the schedule or a coordinator asks for it, and news of reports to those who subscribe. */
export const handler = createQueueHandler({
  ...compose(readConfig(), (facts) => logger.error('mail-failed', facts)),
  logger,
  metrics: new Metrics({ serviceName, namespace: 'Valideringslyft' }),
})
