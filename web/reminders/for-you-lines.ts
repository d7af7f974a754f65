import { type Language, texts } from '#shared/platform/language.ts'
import type { ForYouItem } from '#shared/reminders/for-you.ts'
import type { Round } from '#shared/rounds/round.ts'
import { pathTo } from '../paths.ts'
import { formatDay } from '../texts/format.ts'

/** One thing to do, in words, and where it is done. */
export type ForYouLine = { text: string; href: string; isLate: boolean }

type LineTexts = {
  question: (id: string) => string
  area: (letter: string, left: number) => string
  assignment: (what: string, day: string, isLate: boolean) => string
  mentioned: (name: string, indicatorId: string) => string
  answered: (name: string, indicatorId: string) => string
  returned: (round: string) => string
  unlocked: (indicatorId: string) => string
  evidence: (title: string, day: string, isExpired: boolean) => string
  followUp: (round: string, day: string, count: number, isLate: boolean) => string
  deadline: (round: string, day: string, left: number, isPast: boolean) => string
}

const questionsLeft = (left: number): string => (left === 1 ? '1 fråga' : `${left} frågor`)

const lineTexts = texts<LineTexts>({
  sv: {
    question: (id) => `Fråga ${id}`,
    area: (letter, left) => `Område ${letter} (${questionsLeft(left)} kvar)`,
    assignment: (what, day, isLate) =>
      isLate ? `${what}: du skulle ha svarat ${day}` : `${what}: svara senast ${day}`,
    mentioned: (name, id) => `${name} nämner dig i en kommentar till fråga ${id}`,
    answered: (name, id) => `${name} har svarat i tråden som du började om fråga ${id}`,
    returned: (round) => `${round} har kommit tillbaka från samordnaren. Ändra det som behövs och lämna in igen`,
    unlocked: (id) => `Fråga ${id} är upplåst av samordnaren. Ändra svaret om det behövs och skriv under igen`,
    evidence: (title, day, isExpired) =>
      isExpired
        ? `Underlaget ”${title}” gällde till och med ${day}`
        : `Underlaget ”${title}” gäller till och med ${day}`,
    followUp: (round, day, count, isLate) => {
      const what = count === 1 ? '1 insats' : `${count} insatser`
      if (!isLate) return `Planen efter ${round}: följ upp ${what} senast ${day}`
      return `Planen efter ${round}: ${what} skulle ha följts upp${count === 1 ? '' : ', den första'} ${day}`
    },
    deadline: (round, day, left, isPast) => {
      const what = left === 0 ? 'alla frågor har svar' : `${questionsLeft(left)} kvar`
      return isPast ? `${round} skulle ha lämnats in ${day} (${what})` : `${round}: lämna in senast ${day} (${what})`
    },
  },
  en: {
    question: (id) => `Question ${id}`,
    area: (letter, left) => `Area ${letter} (${left === 1 ? '1 question' : `${left} questions`} left)`,
    assignment: (what, day, isLate) => (isLate ? `${what}: you were to answer by ${day}` : `${what}: answer by ${day}`),
    mentioned: (name, id) => `${name} mentions you in a comment on question ${id}`,
    answered: (name, id) => `${name} has answered in the thread that you began about question ${id}`,
    returned: (round) => `${round} has come back from the coordinator. Change what is needed and hand it in again`,
    unlocked: (id) => `Question ${id} has been unlocked by the coordinator. Change the answer if needed and sign again`,
    evidence: (title, day, isExpired) =>
      isExpired ? `The evidence “${title}” held until ${day}` : `The evidence “${title}” holds until ${day}`,
    followUp: (round, day, count, isLate) => {
      const what = count === 1 ? '1 action' : `${count} actions`
      if (!isLate) return `The plan after ${round}: follow ${what} up by ${day}`
      return `The plan after ${round}: ${what} should have been followed up${count === 1 ? '' : ', the first'} by ${day}`
    },
    deadline: (round, day, left, isPast) => {
      const what = left === 0 ? 'every question is answered' : `${left} left to answer`
      return isPast ? `${round} was to be handed in by ${day} (${what})` : `${round}: hand in by ${day} (${what})`
    },
  },
})

/** Where a round is answered. */
const roundPage = ({ id, kind }: Pick<Round, 'id' | 'kind'>, region: string, language: Language): string =>
  pathTo(kind === 'survey' ? 'survey' : 'mapping', language, { region, round: id })

/** What an item says, and where it leads. */
export const forYouLine = (item: ForYouItem, language: Language): ForYouLine => {
  const t = lineTexts[language]
  const { regionCode: region } = item
  const day = (iso: string) => formatDay(iso, language)
  switch (item.kind) {
    case 'assignment': {
      const { assignment, area, leftCount, isLate } = item
      const { target, roundId, dueOn } = assignment
      const isQuestion = target !== area.id
      const page = pathTo('mappingArea', language, { region, round: roundId, area: area.id })
      return {
        text: t.assignment(isQuestion ? t.question(target) : t.area(area.letter, leftCount), day(dueOn), isLate),
        href: isQuestion ? `${page}#${target}` : page,
        isLate,
      }
    }
    case 'thread': {
      const { thread, reason, by } = item
      const page = pathTo('comments', language, { region, round: thread.roundId })
      return { text: t[reason](by.name, thread.indicatorId), href: `${page}#t-${thread.id}`, isLate: false }
    }
    case 'returned':
      return {
        text: t.returned(item.round.title[language]),
        href: roundPage(item.round, region, language),
        isLate: false,
      }
    case 'unlocked': {
      const page = pathTo('mappingArea', language, { region, round: item.roundId, area: item.areaId })
      return { text: t.unlocked(item.indicatorId), href: `${page}#${item.indicatorId}`, isLate: false }
    }
    case 'evidence':
      return {
        text: t.evidence(item.piece.title, day(item.expiresOn), item.isExpired),
        href: pathTo('evidence', language, { region, evidence: item.piece.id }),
        isLate: item.isExpired,
      }
    case 'follow-up':
      return {
        text: t.followUp(item.round.title[language], day(item.dueOn), item.count, item.isLate),
        href: pathTo('followUps', language, { region, round: item.round.id }),
        isLate: item.isLate,
      }
    case 'deadline':
      return {
        text: t.deadline(item.round.title[language], day(item.deadline), item.leftCount, item.isPast),
        href: roundPage(item.round, region, language),
        isLate: item.isPast,
      }
  }
}
