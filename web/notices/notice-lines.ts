import type { Notice } from '#shared/notices/notice.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import { findRegion } from '#shared/regions/regions.ts'
import type { Round } from '#shared/rounds/round.ts'
import { inLanguage } from '../barriers/barrier-words.ts'
import { pathTo } from '../paths.ts'
import { formatDay } from '../texts/format.ts'

/** What a sentence is made of. A `title` is null where it must not stand. */
type LineTexts = {
  somebody: string
  adopted: (who: string, round: string, isRevision: boolean) => string
  revisionBegun: (who: string, round: string) => string
  remarkSent: (round: string) => string
  linkEnded: (who: string, recipient: string | null, round: string) => string
  linkRanOut: (recipient: string | null, round: string, day: string) => string
  given: (who: string, title: string | null, count: number, round: string) => string
  followedUp: (who: string, title: string | null, round: string) => string
  overdue: (title: string | null, round: string, day: string) => string
  atRisk: (title: string | null, round: string) => string
  lesson: (who: string, title: string | null, round: string) => string
  /** The region's own barrier is in it. */
  barrier: Record<Extract<Notice['what'], `barrier-${string}`>, (title: string | null) => string>
  /** A coordinator has done it. */
  barrierBy: Record<Extract<Notice['what'], `barrier-${string}`>, (who: string, title: string | null) => string>
}

const inSwedish = (title: string | null): string =>
  title === null ? 'ett nationellt hinder' : `det nationella hindret ”${title}”`
const inEnglish = (title: string | null): string =>
  title === null ? 'a national barrier' : `the national barrier “${title}”`

const lineTexts = texts<LineTexts>({
  sv: {
    somebody: 'Någon',
    adopted: (who, round, isRevision) =>
      isRevision
        ? `${who} har antagit en revidering av planen efter ${round}`
        : `${who} har antagit planen efter ${round}`,
    revisionBegun: (who, round) => `${who} har börjat revidera planen efter ${round}`,
    remarkSent: (round) => `Det har kommit en synpunkt på planen efter ${round}`,
    linkEnded: (who, recipient, round) =>
      `${who} har avslutat ${recipient === null ? 'en länk' : `länken till ${recipient}`} för synpunkter på planen efter ${round}`,
    linkRanOut: (recipient, round, day) =>
      `${recipient === null ? 'En länk' : `Länken till ${recipient}`} för synpunkter på planen efter ${round} gällde till och med ${day}`,
    given: (who, title, count, round) =>
      title === null
        ? `${who} har gett dig ansvar för ${count === 1 ? 'en insats' : `${count} insatser`} i planen efter ${round}`
        : count === 1
          ? `${who} har gett dig ansvar för insatsen ”${title}”`
          : `${who} har gett dig ansvar för ${count} insatser, bland dem ”${title}”`,
    followedUp: (who, title, round) =>
      title === null
        ? `${who} har följt upp en insats som du ansvarar för i planen efter ${round}`
        : `${who} har följt upp insatsen ”${title}”, som du ansvarar för`,
    overdue: (title, round, day) =>
      `${title === null ? `En insats i planen efter ${round}` : `Insatsen ”${title}”`} skulle ha varit klar ${day}`,
    atRisk: (title, round) =>
      `${title === null ? `En insats i planen efter ${round}` : `Insatsen ”${title}”`} är i riskzonen`,
    lesson: (who, title, round) =>
      `${who} har delat en lärdom ${title === null ? `ur planen efter ${round}` : `av insatsen ”${title}”`} med de andra regionerna`,
    barrier: {
      'barrier-joined': (title) => `Ett hinder som ni har lyft ingår nu i ${inSwedish(title)}`,
      'barrier-addressed': (title) =>
        `Ett hinder som ni har lyft har framförts till mottagaren, som en del av ${inSwedish(title)}`,
      'barrier-answered': (title) => `Ett hinder som ni har lyft har fått svar, som en del av ${inSwedish(title)}`,
      'barrier-followed-up': (title) =>
        `Ett hinder som ni har lyft har följts upp nationellt, som en del av ${inSwedish(title)}`,
    },
    barrierBy: {
      'barrier-joined': (who, title) => `${who} har samlat hinder i ${inSwedish(title)}`,
      'barrier-addressed': (who, title) => `${who} har framfört ${inSwedish(title)} till mottagaren`,
      'barrier-answered': (who, title) => `${who} har skrivit in svaret på ${inSwedish(title)}`,
      'barrier-followed-up': (who, title) => `${who} har följt upp ${inSwedish(title)}`,
    },
  },
  en: {
    somebody: 'Somebody',
    adopted: (who, round, isRevision) =>
      isRevision
        ? `${who} has adopted a revision of the plan after ${round}`
        : `${who} has adopted the plan after ${round}`,
    revisionBegun: (who, round) => `${who} has begun to revise the plan after ${round}`,
    remarkSent: (round) => `A remark on the plan after ${round} has come in`,
    linkEnded: (who, recipient, round) =>
      `${who} has ended ${recipient === null ? 'a link' : `the link to ${recipient}`} for remarks on the plan after ${round}`,
    linkRanOut: (recipient, round, day) =>
      `${recipient === null ? 'A link' : `The link to ${recipient}`} for remarks on the plan after ${round} was valid until ${day}`,
    given: (who, title, count, round) =>
      title === null
        ? `${who} has made you responsible for ${count === 1 ? 'an action' : `${count} actions`} in the plan after ${round}`
        : count === 1
          ? `${who} has made you responsible for the action “${title}”`
          : `${who} has made you responsible for ${count} actions, “${title}” among them`,
    followedUp: (who, title, round) =>
      title === null
        ? `${who} has followed up an action that you are responsible for in the plan after ${round}`
        : `${who} has followed up the action “${title}”, which you are responsible for`,
    overdue: (title, round, day) =>
      `${title === null ? `An action in the plan after ${round}` : `The action “${title}”`} should have been finished by ${day}`,
    atRisk: (title, round) =>
      `${title === null ? `An action in the plan after ${round}` : `The action “${title}”`} is at risk`,
    lesson: (who, title, round) =>
      `${who} has shared a lesson ${title === null ? `from the plan after ${round}` : `from the action “${title}”`} with the other regions`,
    barrier: {
      'barrier-joined': (title) => `A barrier that you have raised is now part of ${inEnglish(title)}`,
      'barrier-addressed': (title) =>
        `A barrier that you have raised has been put forward to the recipient, as part of ${inEnglish(title)}`,
      'barrier-answered': (title) => `A barrier that you have raised has been answered, as part of ${inEnglish(title)}`,
      'barrier-followed-up': (title) =>
        `A barrier that you have raised has been followed up nationally, as part of ${inEnglish(title)}`,
    },
    barrierBy: {
      'barrier-joined': (who, title) => `${who} has gathered barriers in ${inEnglish(title)}`,
      'barrier-addressed': (who, title) => `${who} has put ${inEnglish(title)} forward to the recipient`,
      'barrier-answered': (who, title) => `${who} has written down the answer to ${inEnglish(title)}`,
      'barrier-followed-up': (who, title) => `${who} has followed up ${inEnglish(title)}`,
    },
  },
})

export type LineContext = { language: Language; rounds: readonly Pick<Round, 'id' | 'title'>[] }

/**
 * What a notice says, in one sentence without a full stop. `written` stands where a title or a recipient does, which people have written (writtenIn); null where none may, as in a mail. Coordinators read which region, regions read which colleague.
 */
export const noticeText = (notice: Notice, { language, rounds }: LineContext, written: string | null): string => {
  const t = lineTexts[language]
  const person = notice.by?.name ?? t.somebody
  if ('nationalId' in notice)
    return notice.own ? t.barrier[notice.what](written) : t.barrierBy[notice.what](person, written)
  const round = rounds.find(({ id }) => id === notice.roundId)?.title[language] ?? notice.roundId
  const who = notice.scope === 'SE' ? (findRegion(notice.regionCode)?.name ?? notice.regionCode) : person
  switch (notice.what) {
    case 'plan-adopted':
      return t.adopted(who, round, notice.edition > 1)
    case 'revision-begun':
      return t.revisionBegun(who, round)
    case 'remark-sent':
      return t.remarkSent(round)
    case 'link-ended':
      return notice.lastDay === null
        ? t.linkEnded(who, written, round)
        : t.linkRanOut(written, round, formatDay(notice.lastDay, language))
    case 'action-given':
      return t.given(who, written, notice.count, round)
    case 'followed-up':
      return t.followedUp(who, written, round)
    case 'action-overdue':
      return t.overdue(written, round, formatDay(notice.endsOn, language))
    case 'action-at-risk':
      return t.atRisk(written, round)
    case 'lesson-shared':
      return t.lesson(who, written, round)
  }
}

/** What people have written in a notice, and its language where that is another than the page's: a region writes in Swedish. */
export const writtenIn = (notice: Notice, language: Language): ReturnType<typeof inLanguage> => {
  if ('nationalId' in notice) return inLanguage(notice.title, notice.titleEn, language)
  return inLanguage('title' in notice ? notice.title : 'recipient' in notice ? notice.recipient : '', '', language)
}

/** The page of the very thing that a notice tells of. */
export const noticeTarget = (notice: Notice, language: Language): string => {
  if ('nationalId' in notice) {
    const { own, nationalId } = notice
    if (!own) return pathTo('nationalBarrier', language, { national: nationalId })
    const plan = pathTo('plan', language, { region: own.regionCode, round: own.roundId })
    return `${plan}#barrier-${own.barrierId}`
  }
  const place = { region: notice.regionCode, round: notice.roundId }
  switch (notice.what) {
    case 'plan-adopted':
    case 'revision-begun':
      return pathTo('plan', language, place)
    case 'remark-sent':
      return `${pathTo('circulation', language, place)}#remark-${notice.remarkId}`
    case 'link-ended':
      return pathTo('circulation', language, place)
    case 'action-given':
      return notice.count === 1
        ? pathTo('action', language, { ...place, action: notice.actionId })
        : pathTo('plan', language, place)
    case 'lesson-shared':
      if (notice.scope === 'SE') return pathTo('lessons', language)
      return pathTo('followUp', language, { ...place, action: notice.actionId })
    case 'followed-up':
    case 'action-overdue':
    case 'action-at-risk':
      return pathTo('followUp', language, { ...place, action: notice.actionId })
  }
}

/** Where the link of a notice leads: the address that marks it as read and goes on to the thing. */
export const noticeAddress = ({ id }: Pick<Notice, 'id'>, language: Language): string =>
  pathTo('openNotice', language, { notice: id })
