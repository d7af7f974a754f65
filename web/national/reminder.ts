import type { Language } from '#shared/platform/language.ts'
import { texts } from '#shared/platform/language.ts'

type Texts = { subject: (kind: string) => string; body: (site: string) => string }

const reminderTexts = texts<Texts>({
  sv: {
    subject: (kind) => `Valideringslyft: ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
    body: (site) =>
      `Hej!\n\nEnligt den senaste sammanställningen gäller det här er region. Logga in på ${site} för att fortsätta.\n`,
  },
  en: {
    subject: (kind) => `Valideringslyft: ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
    body: (site) => `Hello,\n\nBy the latest compilation this concerns your region. Sign in at ${site} to go on.\n`,
  },
})

/**
 * A letter to the owners of these regions, ready in the coordinator's own mail program; they do not see each other's addresses. Null when none of the
 * regions has an owner.
 */
export const reminderLink = ({
  codes,
  owners,
  kind,
  site,
  language,
}: {
  codes: readonly string[]
  owners: ReadonlyMap<string, readonly string[]>
  kind: string
  site: string
  language: Language
}): string | null => {
  const to = [...new Set(codes.flatMap((code) => owners.get(code) ?? []))]
  if (to.length === 0) return null
  const t = reminderTexts[language]
  const part = (name: string, value: string) => `${name}=${encodeURIComponent(value)}`
  return `mailto:?${part('bcc', to.join(','))}&${part('subject', t.subject(kind))}&${part('body', t.body(site))}`
}

/** The regions that have nobody to write to. */
export const withoutOwner = (codes: readonly string[], owners: ReadonlyMap<string, readonly string[]>): string[] =>
  codes.filter((code) => (owners.get(code) ?? []).length === 0)
