import { type Language, languages, texts } from '#shared/platform/language.ts'
import type { Mail } from '#shared/platform/mailer.ts'
import type { Digest } from '#shared/reminders/digest.ts'
import type { ForYouItem } from '#shared/reminders/for-you.ts'
import type { Round } from '#shared/rounds/round.ts'
import { noticeAddress, noticeText } from '../notices/notice-lines.ts'
import { scopeName } from '../notices/notices-view.ts'
import { pathTo } from '../paths.ts'
import { forYouLine } from './for-you-lines.ts'

type MailTexts = {
  subject: (toDo: number, happened: number) => string
  hello: (name: string) => string
  news: string
  /** `isMore` where something new is told above it. */
  before: (count: number, isMore: boolean) => string
  all: string
  happened: string
  times: (count: number) => string
  allNotices: string
  why: string
  demonstration: string
}

const mailTexts = texts<MailTexts>({
  sv: {
    subject: (toDo, happened) => {
      const things = [
        ...(toDo > 0 ? [toDo === 1 ? 'en sak att göra' : `${toDo} saker att göra`] : []),
        ...(happened > 0 ? [happened === 1 ? 'en notis' : `${happened} notiser`] : []),
      ]
      return `Valideringslyft: ${things.join(' och ')}`
    },
    hello: (name) => `Hej ${name}!`,
    news: 'Det här är nytt för dig:',
    before: (count, isMore) => `${count === 1 ? 'En sak' : `${count} saker`}${isMore ? ' till' : ''} väntar på dig.`,
    all: 'Allt som väntar på dig ser du här:',
    happened: 'Det här har hänt:',
    times: (count) => (count === 1 ? '' : ` (${count} gånger)`),
    allNotices: 'Alla notiser ser du här:',
    why: 'Du får mejlet för att du är med i Valideringslyft. Välj hur ofta du vill ha mejl och om vad, eller stäng av dem:',
    demonstration: 'Demonstrationsdata: mejlet gäller påhittade uppgifter.',
  },
  en: {
    subject: (toDo, happened) => {
      const things = [
        ...(toDo > 0 ? [toDo === 1 ? 'one thing to do' : `${toDo} things to do`] : []),
        ...(happened > 0 ? [happened === 1 ? 'one notification' : `${happened} notifications`] : []),
      ]
      return `Valideringslyft: ${things.join(' and ')}`
    },
    hello: (name) => `Hello ${name}!`,
    news: 'This is new for you:',
    before: (count, isMore) =>
      `${count === 1 ? 'One' : count}${isMore ? ' more' : ''} ${count === 1 ? 'thing is' : 'things are'} waiting.`,
    all: 'All that waits for you is here:',
    happened: 'This has happened:',
    times: (count) => (count === 1 ? '' : ` (${count} times)`),
    allNotices: 'All notifications are here:',
    why: 'You get this mail because you are a member of Valideringslyft. Choose how often you want mail and about what, or stop it:',
    demonstration: 'Demonstration data: the mail is about made-up facts.',
  },
})

export type DigestMailInput = {
  to: string
  name: string
  digest: Digest
  /** Where the plans' rounds have their names. */
  rounds: readonly Pick<Round, 'id' | 'title'>[]
  /** Null when it is not known: then both are written. */
  language: Language | null
  origin: string
  isDemonstration: boolean
}

/** A line with its address, and whose region it is about. */
type MailLine = { place: string; text: string; href: string }

const linesOf = (lines: readonly MailLine[], origin: string): string =>
  [...Map.groupBy(lines, ({ place }) => place)]
    .map(([place, there]) => `${place}\n${there.map(({ text, href }) => `- ${text}\n  ${origin}${href}`).join('\n')}`)
    .join('\n\n')

const toDoLines = (items: readonly ForYouItem[], language: Language): MailLine[] =>
  items.map((item) => ({
    place: scopeName(item.regionCode, language),
    ...forYouLine(item, language),
  }))

/** One line for what says the same, with the address of the newest. */
const happenedLines = ({ digest, rounds }: DigestMailInput, language: Language): MailLine[] => {
  const lines = digest.notices.map((notice) => ({
    place: scopeName(notice.scope, language),
    text: noticeText(notice, { language, rounds }, null),
    href: noticeAddress(notice, language),
  }))
  return [...Map.groupBy(lines, ({ place, text }) => `${place} ${text}`).values()].flatMap((same) => {
    const newest = same.at(-1)
    return newest ? [{ ...newest, text: newest.text + mailTexts[language].times(same.length) }] : []
  })
}

const partIn = (language: Language, input: DigestMailInput): string => {
  const t = mailTexts[language]
  const { name, digest, origin, isDemonstration } = input
  const { news, before, notices } = digest
  const isNews = news.length > 0
  const waiting = [
    ...(before.length > 0 ? [t.before(before.length, isNews)] : []),
    t.all,
    origin + pathTo('myPage', language),
  ].join('\n')
  return [
    t.hello(name),
    ...(isNews ? [`${t.news}\n\n${linesOf(toDoLines(news, language), origin)}`, waiting] : []),
    ...(notices.length > 0
      ? [
          `${t.happened}\n\n${linesOf(happenedLines(input, language), origin)}`,
          `${t.allNotices}\n${origin}${pathTo('myNotices', language)}`,
        ]
      : []),
    ...(!isNews && before.length > 0 ? [waiting] : []),
    `${t.why}\n${origin}${pathTo('myReminders', language)}`,
    ...(isDemonstration ? [t.demonstration] : []),
  ].join('\n\n')
}

/**
 * The mail of a digest: what is new with its links, how much still waits, what has happened, and last how to change how often it comes. No words of a comment, an answer or a plan stand in it, and nobody
 * is named but colleagues.
 */
export const digestMail = (input: DigestMailInput): Mail => {
  const chosen = input.language ? [input.language] : languages
  return {
    to: input.to,
    subject: mailTexts[input.language ?? 'sv'].subject(input.digest.news.length, input.digest.notices.length),
    text: `${chosen.map((language) => partIn(language, input)).join('\n\n--\n\n')}\n\nValideringslyft\n`,
  }
}
