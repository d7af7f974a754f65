import { MetricUnit } from '@aws-lambda-powertools/metrics'
import type { SQSRecord } from 'aws-lambda'
import { z } from 'zod'
import { messageOf, queueHandler, type Taken, type Tools } from '#functions/batch-handler.ts'
import { failureFacts } from '#shared/platform/stack.ts'
import { type CertificateDeps, renderCertificate } from './certificate/render-certificate.ts'
import { type PaperDeps, renderPlanPaper } from './plan/render-plan-paper.ts'
import { type QuestionnaireDeps, renderQuestionnaire } from './questionnaire/render-questionnaire.ts'
import { type RenderDeps, renderReport } from './render-report.ts'
import { runSchedule, type ScheduleDeps } from './run-schedule.ts'
import { renderSummary, type SummaryDeps } from './summary/render-summary.ts'
import { renderSheetPaper, type SheetPaperDeps } from './time/render-sheet-paper.ts'

export type JobDeps = RenderDeps &
  QuestionnaireDeps &
  PaperDeps &
  SheetPaperDeps &
  CertificateDeps &
  SummaryDeps &
  ScheduleDeps

type Parts = Tools & { deps: JobDeps | Promise<JobDeps> }

const idSchema = z.string().min(1).max(80)

/** A message names the status report and which build of it, the region's questionnaire or plan, a person's month of time or certificate, or the summary of a survey or of interviews, that has been ordered; the schedule's names none. */
const messageSchema = z.union([
  z.strictObject({ reason: z.literal('schedule') }),
  z.strictObject({ reportId: idSchema, build: z.int().min(1) }),
  z.strictObject({ summaryId: idSchema }),
  z.strictObject({
    kind: z.enum(['questionnaire', 'plan', 'time-sheet', 'certificate']),
    fileId: idSchema,
    regionCode: z.string().length(2),
    roundId: idSchema,
  }),
])
type Message = z.infer<typeof messageSchema>

/** How often the queue hands out a message before it goes to the dead-letter queue (`attempts` of RenderJobs in the service stack). */
const lastAttempt = 3

const render = (deps: JobDeps, message: Message) => {
  if ('reason' in message) return runSchedule(deps)
  if ('reportId' in message) return renderReport(deps, { id: message.reportId, build: message.build })
  if ('summaryId' in message) return renderSummary(deps, message.summaryId)
  if (message.kind === 'time-sheet') return renderSheetPaper(deps, message)
  if (message.kind === 'certificate') return renderCertificate(deps, message)
  return message.kind === 'plan' ? renderPlanPaper(deps, message) : renderQuestionnaire(deps, message)
}

/** Whoever ordered it should see that it will not come by itself. */
const giveUp = async (deps: JobDeps, message: Message): Promise<void> => {
  const at = deps.clock()
  // What was due waits for the next quarter.
  if ('reason' in message) return
  if ('reportId' in message) {
    // Only the build that it asked for: one ordered since has a message of its own.
    await deps.reports.fail({ id: message.reportId, build: message.build, failure: 'unexpected', at })
    return
  }
  if ('summaryId' in message) {
    const summary = await deps.surveys.findSummary(message.summaryId, at)
    if (summary?.status === 'ordered') await deps.surveys.markSummary(summary, 'failed')
    return
  }
  const file = await deps.exchange.findFile(message.kind, message, message.fileId, at)
  if (file?.status === 'ordered') await deps.exchange.markFailed(file, 'unexpected')
}

const kindOf = (message: Message): string => {
  if ('reason' in message) return 'schedule'
  if ('reportId' in message) return 'report'
  return 'summaryId' in message ? 'summary' : message.kind
}

const take = async ({ logger, metrics, ...parts }: Parts, record: SQSRecord): Promise<Taken> => {
  const deps = await parts.deps
  const { messageId } = record
  const message = messageOf<Message>(record, messageSchema)
  if (message === null) {
    logger.error('message-unreadable', { messageId })
    return 'again'
  }
  const kind = kindOf(message)
  try {
    const rendered = await render(deps, message)
    logger[rendered.kind === 'failed' ? 'error' : 'info'](`${kind}-${rendered.kind}`, { ...rendered, messageId })
    if (rendered.kind !== 'looked')
      metrics.addMetric(rendered.kind === 'failed' ? 'ReportFailed' : 'ReportDone', MetricUnit.Count, 1)
    return 'done'
  } catch (error) {
    const attempt = Number(record.attributes.ApproximateReceiveCount)
    logger.error(`${kind}-interrupted`, { messageId, ...message, attempt, ...failureFacts(error) })
    metrics.addMetric('ReportFailed', MetricUnit.Count, 1)
    // When that cannot be written either, the dead-letter queue's alarm tells.
    if (attempt >= lastAttempt) await giveUp(deps, message).catch(() => undefined)
    return 'again'
  }
}

/**
 * Handles a batch of messages one after the other, since setting a document fills the memory. A message whose document could not be built for a passing reason, or that cannot be
 * read, is handed back alone and ends in the dead-letter queue when it has come too often.
 */
export const createQueueHandler = (parts: Parts) => queueHandler(parts, (record) => take(parts, record))
