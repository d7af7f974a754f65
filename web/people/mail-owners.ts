import type { RegionCode } from '#shared/regions/regions.ts'
import type { WebDeps } from '../deps.ts'

/** Sends all owners of a region the same mail. Returns whether it reached at least one of them; what went wrong is logged, since pages say so too. */
export const mailOwners = async (
  deps: Pick<WebDeps, 'people' | 'sendMail' | 'log'>,
  regionCode: RegionCode,
  mail: { subject: string; text: string },
): Promise<boolean> => {
  const owners = (await deps.people.members(regionCode)).filter(({ roles }) => roles.includes('owner'))
  const sent = await Promise.allSettled(owners.map(({ email }) => deps.sendMail({ to: email, ...mail })))
  const failed = sent.filter(({ status }) => status === 'rejected').length
  if (failed > 0) deps.log.error('mail-failed', { count: failed })
  return sent.some(({ status }) => status === 'fulfilled')
}
