import { type Language, texts } from '#shared/platform/language.ts'
import type { RegionCode } from '#shared/regions/regions.ts'
import type { WebDeps } from '../deps.ts'
import { pathTo } from '../paths.ts'

type ReturnMail = { region: { code: RegionCode; name: string }; round: { id: string; title: string }; message: string }

const mailTexts = texts({
  sv: {
    subject: (round: string) => `Kartläggningen är återlämnad: ${round}`,
    body: (region: string, message: string, address: string) =>
      `Hej!\n\nDen nationella samordnaren har lämnat tillbaka kartläggningen för ${region} med det här meddelandet:\n\n${message}\n\nÄndra det som behövs och lämna in igen:\n${address}\n\nValideringslyft\n`,
  },
  en: {
    subject: (round) => `The mapping has been returned: ${round}`,
    body: (region, message, address) =>
      `Hello!\n\nThe national coordinator has returned the mapping of ${region} with this message:\n\n${message}\n\nChange what is needed and hand it in again:\n${address}\n\nValideringslyft\n`,
  },
})

/**
 * Tells the region's owners by mail that the mapping has come back. Returns whether it reached at least one of them; what went wrong is logged,
 * since the mapping is returned all the same and its page says so.
 */
export const mailReturned = async (
  deps: Pick<WebDeps, 'people' | 'sendMail' | 'site' | 'log'>,
  { region, round, message }: ReturnMail,
  language: Language,
): Promise<boolean> => {
  const t = mailTexts[language]
  const address = deps.site.origin + pathTo('mapping', language, { region: region.code, round: round.id })
  const owners = (await deps.people.members(region.code)).filter(({ roles }) => roles.includes('owner'))
  const sent = await Promise.allSettled(
    owners.map(({ email }) =>
      deps.sendMail({ to: email, subject: t.subject(round.title), text: t.body(region.name, message, address) }),
    ),
  )
  const failed = sent.filter(({ status }) => status === 'rejected').length
  if (failed > 0) deps.log.error('mail-failed', { count: failed })
  return sent.some(({ status }) => status === 'fulfilled')
}
