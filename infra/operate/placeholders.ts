import type { Environment } from '#infra/environments.ts'
import { PlainProblem } from '#infra/plain-problem.ts'

const settings = (environment: Environment): Record<string, string | undefined> => ({
  'domain.name': environment.domain?.name,
  'mail.from': environment.mail.from,
  'mail.verifiedIdentity': environment.mail.verifiedIdentity,
  contactMail: environment.contactMail,
  operationsMail: environment.operationsMail ?? undefined,
})

/** Throws a `PlainProblem` naming the settings that still hold a made-up address: `.example` belongs to nobody (RFC 2606). */
export const refusePlaceholders = (environment: Environment): void => {
  const left = Object.entries(settings(environment)).filter(([, value]) => /\.example\b/.test(value ?? ''))
  if (left.length === 0) return
  const names = left.map(([name]) => name).join(', ')
  throw new PlainProblem(`Give ${environment.name} real addresses in infra/environments.ts first: ${names}.`)
}
