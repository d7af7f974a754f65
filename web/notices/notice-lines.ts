import type { Notice } from '#shared/notices/notice.ts'
import type { Language } from '#shared/platform/language.ts'
import { findRegion } from '#shared/regions/regions.ts'
import type { Round } from '#shared/rounds/round.ts'
import { inLanguage } from '../barriers/barrier-words.ts'
import { pathTo } from '../paths.ts'
import { formatDay } from '../texts/format.ts'
import { lineTexts } from './notice-line-texts.ts'

export type LineContext = { language: Language; rounds: readonly Pick<Round, 'id' | 'title'>[] }

/**
 * What a notice says, in one sentence without a full stop. `written` stands where a title or a recipient does, which people have written (writtenIn); null where none may, as in a mail. Coordinators read which region, regions read which colleague.
 */
export const noticeText = (notice: Notice, { language, rounds }: LineContext, written: string | null): string => {
  const t = lineTexts[language]
  const person = notice.by?.name ?? t.somebody
  if ('nationalId' in notice)
    return notice.own ? t.barrier[notice.what](written) : t.barrierBy[notice.what](person, written)
  if ('reportId' in notice) return t.report[notice.what](person, notice.reportId)
  if ('articleId' in notice) return t.article[notice.what](person, written)
  if ('deadCount' in notice) return t.linksDead[notice.what](notice.deadCount)
  if ('about' in notice) {
    const region = 'regionCode' in notice ? (findRegion(notice.regionCode)?.name ?? notice.regionCode) : ''
    return t.letter[notice.what](notice.scope === 'SE' ? region : person, notice.about)
  }
  const who = notice.scope === 'SE' ? (findRegion(notice.regionCode)?.name ?? notice.regionCode) : person
  if ('flagId' in notice) return t.flag[notice.what](who, notice.year)
  const round = rounds.find(({ id }) => id === notice.roundId)?.title[language] ?? notice.roundId
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
  if ('nationalId' in notice || 'articleId' in notice) return inLanguage(notice.title, notice.titleEn, language)
  return inLanguage('title' in notice ? notice.title : 'recipient' in notice ? notice.recipient : '', '', language)
}

const letterTarget = (notice: Extract<Notice, { about: string }>, language: Language): string => {
  if (notice.what === 'correction-sent') return `${pathTo('corrections', language)}#correction-${notice.correctionId}`
  const page =
    notice.what === 'observation-sent'
      ? pathTo('regionReports', language, { region: notice.regionCode })
      : pathTo('corrections', language)
  return `${page}#observation-${notice.observationId}`
}

/** The page of the very thing that a notice tells of. */
export const noticeTarget = (notice: Notice, language: Language): string => {
  if ('nationalId' in notice) {
    const { own, nationalId } = notice
    if (!own) return pathTo('nationalBarrier', language, { national: nationalId })
    const plan = pathTo('plan', language, { region: own.regionCode, round: own.roundId })
    return `${plan}#barrier-${own.barrierId}`
  }
  if ('reportId' in notice) return pathTo('deskReport', language, { report: notice.reportId })
  if ('articleId' in notice) return pathTo('deskArticle', language, { article: notice.articleId })
  if (notice.what === 'links-dead') return pathTo('linkDesk', language)
  if (notice.what === 'page-links-dead') return pathTo('ownPage', language, { region: notice.regionCode })
  if ('about' in notice) return letterTarget(notice, language)
  if ('flagId' in notice) {
    const { scope, regionCode: region, flagId } = notice
    const desk = `${pathTo('qualityDesk', language)}?region=${region}`
    return `${scope === 'SE' ? desk : pathTo('regionQuality', language, { region })}#flag-${flagId}`
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
