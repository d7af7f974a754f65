import { Cron } from 'croner'
import { z } from 'zod'
import { shortName } from './described-functions.ts'
import type { Assembly, Resource } from './template.ts'
import { physicalName } from './template-attributes.ts'

export type Schedule = {
  name: string
  expression: string
  timeZone: string
  isEnabled: boolean
  targetArn: string
  input: string
  role: Resource
}

const schema = z.looseObject({
  ScheduleExpression: z.string(),
  // EventBridge Scheduler's own default.
  ScheduleExpressionTimezone: z.string().default('UTC'),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Target: z.looseObject({ Arn: z.string(), Input: z.string().default('{}') }),
})

const targetSchema = z.looseObject({ RoleArn: z.unknown() })

/** The template's schedules. */
export const describeSchedules = (assembly: Assembly): Schedule[] =>
  assembly.ofType('AWS::Scheduler::Schedule').map((resource) => {
    const read = schema.parse(assembly.resolve(resource, resource.properties))
    const { RoleArn } = targetSchema.parse(resource.properties.Target)
    return {
      name:
        resource.properties.Name === undefined
          ? shortName(resource.logicalId)
          : physicalName(resource, (value) => assembly.resolve(resource, value)),
      expression: read.ScheduleExpression,
      timeZone: read.ScheduleExpressionTimezone,
      isEnabled: read.State === 'ENABLED',
      targetArn: read.Target.Arn,
      input: read.Target.Input,
      role: assembly.target(resource, RoleArn),
    }
  })

const unitSeconds: Record<string, number> = { minute: 60, hour: 3600, day: 86_400 }

/**
 * Runs `fire` by one of Scheduler's expressions: `cron(minute hour day month weekday year)` with weekdays 1 (Sunday) to 7, or
 * `rate(n units)`. Throws on any other form.
 */
export const startClock = (
  expression: string,
  timeZone: string,
  fire: () => void,
): { nextRun(): Date | null; stop(): void } => {
  const cron = /^cron\((.+)\)$/.exec(expression)
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression)
  if (cron) {
    const job = new Cron(
      // Croner counts seconds first, and reads `?` as the present moment where Scheduler means any.
      `0 ${(cron[1] ?? '').replaceAll('?', '*')}`,
      { timezone: timeZone, alternativeWeekdays: true, mode: '7-part', unref: true },
      fire,
    )
    return { nextRun: () => job.nextRun(), stop: () => job.stop() }
  }
  if (rate) {
    const everyMs = Number(rate[1]) * (unitSeconds[rate[2] ?? ''] ?? 0) * 1000
    const timer = setInterval(fire, everyMs).unref()
    return { nextRun: () => new Date(Date.now() + everyMs), stop: () => clearInterval(timer) }
  }
  throw new Error(`the local runner does not know the schedule expression ${expression}`)
}

/** The schedule that a person means by a name: its own, or the end of it. */
export const scheduleNamed = (schedules: Schedule[], name: string): Schedule | undefined =>
  schedules.find((schedule) => schedule.name === name || schedule.name.endsWith(`-${name}`))
