import { type Language, texts } from '#shared/platform/language.ts'
import type { ForYouItem } from '#shared/reminders/for-you.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { TimeWaiting } from '#shared/time/waiting.ts'
import { pathTo } from '../paths.ts'
import { formatDay, formatMonth } from '../texts/format.ts'

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
  planMissing: (round: string) => string
  countsMissing: (year: number) => string
  pageMissing: string
  pageReview: (day: string, isLate: boolean) => string
  pageBlocks: (count: number) => string
  articleReview: (title: string, day: string, isLate: boolean) => string
  actorChecks: (count: number, day: string) => string
  time: Record<TimeWaiting['kind'], (project: string, month: string, count: number, day: string) => string>
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
    planMissing: (round) => `${round} är inlämnad, men planen är inte antagen. Gör klart planen och anta den`,
    countsMissing: (year) => `Antalet valideringar för ${year} är inte rapporterat. Lämna uppgifterna`,
    pageMissing: 'Regionens sida om validering är inte klar. Skriv kontakt, roll och minst en väg in, och publicera',
    pageReview: (day, isLate) =>
      isLate
        ? `Regionens sida om validering skulle ha gåtts igenom senast ${day}`
        : `Gå igenom regionens sida om validering senast ${day}`,
    pageBlocks: (count) =>
      count === 1
        ? 'En byggsten på regionens sida om validering har ändrats centralt. Gå igenom den'
        : `${count} byggstenar på regionens sida om validering har ändrats centralt. Gå igenom dem`,
    articleReview: (title, day, isLate) =>
      isLate ? `Texten ”${title}” skulle ha setts över senast ${day}` : `Texten ”${title}” ska ses över senast ${day}`,
    actorChecks: (count, day) =>
      count === 1
        ? `Kontrollera en aktör i registret, som skulle kontrolleras ${day}`
        : `Kontrollera ${count} aktörer i registret. Den första skulle kontrolleras ${day}`,
    time: {
      unsigned: (project, month, count) =>
        count === 1
          ? `Skriv under din tid i ${month} (${project})`
          : `Skriv under din tid i ${count} månader, den första ${month} (${project})`,
      unapproved: (project, month, count) =>
        count === 1
          ? `En tidrapport för ${month} väntar på att du godkänner den (${project})`
          : `${count} tidrapporter väntar på att du godkänner dem, den första för ${month} (${project})`,
      attendance: (project, month, count, day) =>
        count === 1
          ? `Lämna deltagarnas tid i ${month} senast ${day} (${project})`
          : `Lämna deltagarnas tid i ${count} månader, ${month} senast ${day} (${project})`,
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
    planMissing: (round) => `${round} is handed in, but the plan is not adopted. Finish the plan and adopt it`,
    countsMissing: (year) => `The number of validations in ${year} is not reported. Report it`,
    pageMissing:
      "The region's page on validation is not finished. Write contact, role and at least one way in, and publish",
    pageReview: (day, isLate) =>
      isLate
        ? `The region's page on validation should have been gone through by ${day}`
        : `Go through the region's page on validation by ${day}`,
    pageBlocks: (count) =>
      count === 1
        ? "A building block on the region's page on validation has been changed centrally. Go through it"
        : `${count} building blocks on the region's page on validation have been changed centrally. Go through them`,
    articleReview: (title, day, isLate) =>
      isLate ? `The text “${title}” should have been reviewed by ${day}` : `Review the text “${title}” by ${day}`,
    actorChecks: (count, day) =>
      count === 1
        ? `Check an actor in the register, due on ${day}`
        : `Check ${count} actors in the register. The first was due on ${day}`,
    time: {
      unsigned: (project, month, count) =>
        count === 1
          ? `Sign your time in ${month} (${project})`
          : `Sign your time in ${count} months, the first of them ${month} (${project})`,
      unapproved: (project, month, count) =>
        count === 1
          ? `A time sheet for ${month} is waiting for your approval (${project})`
          : `${count} time sheets are waiting for your approval, the first for ${month} (${project})`,
      attendance: (project, month, count, day) =>
        count === 1
          ? `Report the participants' time in ${month} by ${day} (${project})`
          : `Report the participants' time in ${count} months, ${month} by ${day} (${project})`,
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
    case 'plan-missing':
      return {
        text: t.planMissing(item.round.title[language]),
        href: pathTo('plan', language, { region, round: item.round.id }),
        isLate: false,
      }
    case 'article-review':
      return {
        text: t.articleReview(item.title[language], day(item.dueOn), item.isLate),
        href: pathTo('deskArticle', language, { article: item.articleId }),
        isLate: item.isLate,
      }
    case 'actor-checks':
      return {
        text: t.actorChecks(item.count, day(item.dueOn)),
        href: pathTo('actorDesk', language),
        isLate: item.isLate,
      }
    case 'time': {
      const { kind, project, month, count, dueOn } = item.waiting
      return {
        text: t.time[kind](project.name, formatMonth(month, language), count, dueOn ? day(dueOn) : ''),
        href:
          kind === 'attendance'
            ? pathTo('attendance', language, { project: project.id, month })
            : kind === 'unsigned' && count === 1
              ? pathTo('timeSheet', language, { project: project.id, month })
              : pathTo('myTime', language),
        isLate: item.isLate,
      }
    }
    case 'page-missing':
      return { text: t.pageMissing, href: pathTo('ownPage', language, { region }), isLate: false }
    case 'page-review':
      return {
        text: t.pageReview(day(item.dueOn), item.isLate),
        href: pathTo('ownPage', language, { region }),
        isLate: item.isLate,
      }
    case 'page-blocks':
      return { text: t.pageBlocks(item.count), href: pathTo('ownPage', language, { region }), isLate: false }
    case 'counts-missing':
      return { text: t.countsMissing(item.year), href: pathTo('counts', language, { region }), isLate: false }
  }
}
