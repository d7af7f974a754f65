import { SendMessageCommand } from '@aws-sdk/client-sqs'
import { describeQueues } from './described-stores.ts'
import type { LineSink } from './log-lines.ts'
import type { RunningFunctions } from './running-functions.ts'
import { scheduleNamed, startClock } from './schedules.ts'
import { clientsFor } from './store-clients.ts'
import type { StoreLayer } from './store-layer.ts'

export type RunningSchedules = {
  /** Fires the schedule of that name now; false when there is none. */
  fire(name: string): Promise<boolean>
  stop(): void
}

/** Starts the clocks of the template's schedules. Each sends, with the rights of its own role, its message to a queue or its event to a function. */
export const startSchedules = (layer: StoreLayer, functions: RunningFunctions, show: LineSink): RunningSchedules => {
  const descriptions = layer.schedules.map(({ description }) => description)
  const queues = describeQueues(layer.assembly)

  const fire = async (name: string) => {
    const schedule = scheduleNamed(descriptions, name)
    const keyed = layer.schedules.find(({ description }) => description === schedule)
    if (!schedule || !keyed) return false
    const queue = queues.find(({ arn }) => arn === schedule.targetArn)
    if (queue) {
      const { sqs } = clientsFor(layer.gateOrigin, keyed.credentials)
      await sqs.send(new SendMessageCommand({ QueueUrl: queue.url, MessageBody: schedule.input }))
    } else await functions.byArn(schedule.targetArn).invoke(JSON.parse(schedule.input))
    return true
  }

  const clocks = descriptions
    .filter(({ isEnabled }) => isEnabled)
    .map(({ name, expression, timeZone }) =>
      startClock(expression, timeZone, () => {
        fire(name).catch((error) => show(`the schedule ${name} failed: ${error.message}`))
      }),
    )
  return {
    fire,
    stop() {
      for (const clock of clocks) clock.stop()
    },
  }
}
