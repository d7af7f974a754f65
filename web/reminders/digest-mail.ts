import { type Language, languages, texts } from '#shared/platform/language.ts'
import type { Mail } from '#shared/platform/mailer.ts'
import { findRegion } from '#shared/regions/regions.ts'
import type { Digest } from '#shared/reminders/digest.ts'
import type { ForYouItem } from '#shared/reminders/for-you.ts'
import { pathTo } from '../paths.ts'
import { forYouLine } from './for-you-lines.ts'

type MailTexts = {
  subject: (count: number) => string
  hello: (name: string) => string
  news: string
  before: (count: number) => string
  all: string
  why: string
  demonstration: string
}

const mailTexts = texts<MailTexts>({
  sv: {
    subject: (count) => (count === 1 ? 'Valideringslyft: en sak att göra' : `Valideringslyft: ${count} saker att göra`),
    hello: (name) => `Hej ${name}!`,
    news: 'Det här är nytt för dig:',
    before: (count) => (count === 1 ? 'En sak till väntar på dig.' : `${count} saker till väntar på dig.`),
    all: 'Allt som väntar på dig ser du här:',
    why: 'Du får mejlet för att du är med i Valideringslyft. Välj hur ofta du vill ha mejl, eller sluta få dem:',
    demonstration: 'Demonstrationsdata: mejlet gäller påhittade uppgifter.',
  },
  en: {
    subject: (count) => (count === 1 ? 'Valideringslyft: one thing to do' : `Valideringslyft: ${count} things to do`),
    hello: (name) => `Hello ${name}!`,
    news: 'This is new for you:',
    before: (count) => (count === 1 ? 'One more thing is waiting.' : `${count} more things are waiting.`),
    all: 'All that waits for you is here:',
    why: 'You get this mail because you are a member of Valideringslyft. Choose how often you want mail, or stop it:',
    demonstration: 'Demonstration data: the mail is about made-up facts.',
  },
})

export type DigestMailInput = {
  to: string
  name: string
  digest: Digest
  /** Null when it is not known: then both are written. */
  language: Language | null
  origin: string
  isDemonstration: boolean
}

const linesOf = (items: readonly ForYouItem[], language: Language, origin: string): string => {
  const codes = [...new Set(items.map(({ regionCode }) => regionCode))]
  const inRegion = (code: string) =>
    items
      .filter(({ regionCode }) => regionCode === code)
      .map((item) => {
        const { text, href } = forYouLine(item, language)
        return `- ${text}\n  ${origin}${href}`
      })
      .join('\n')
  return codes.map((code) => `${findRegion(code)?.name ?? code}\n${inRegion(code)}`).join('\n\n')
}

const partIn = (language: Language, { name, digest, origin, isDemonstration }: DigestMailInput): string => {
  const t = mailTexts[language]
  const { news, before } = digest
  return [
    t.hello(name),
    `${t.news}\n\n${linesOf(news, language, origin)}`,
    [...(before.length > 0 ? [t.before(before.length)] : []), t.all, origin + pathTo('myPage', language)].join('\n'),
    `${t.why}\n${origin}${pathTo('myReminders', language)}`,
    ...(isDemonstration ? [t.demonstration] : []),
  ].join('\n\n')
}

/** The mail of a digest: what is new with its links, how much still waits, and last how to change how often it comes. No words of a comment or an answer stand in it. */
export const digestMail = (input: DigestMailInput): Mail => {
  const chosen = input.language ? [input.language] : languages
  return {
    to: input.to,
    subject: mailTexts[input.language ?? 'sv'].subject(input.digest.news.length),
    text: `${chosen.map((language) => partIn(language, input)).join('\n\n--\n\n')}\n\nValideringslyft\n`,
  }
}
