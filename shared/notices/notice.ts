import type { BarrierReference } from '#shared/barriers/national-barrier.ts'
import type { Membership, Person, Scope } from '#shared/people/person.ts'
import type { Actor } from '#shared/platform/store.ts'
import { type NoticeKind, type NoticeReading, nothingRead } from './notice-reading.ts'

type PlanOf = { regionCode: string; roundId: string }
type ActionOf = PlanOf & { actionId: string; title: string }
type FlagOf = { regionCode: string; year: number; flagId: string }

/** What happened: ids that lead to it, and the names without which its sentence would say nothing. Nothing that an outsider wrote stands in it. */
export type NoticeWhat =
  | ({ what: 'plan-adopted'; edition: number } & PlanOf)
  | ({ what: 'revision-begun' } & PlanOf)
  | ({ what: 'remark-sent'; remarkId: string } & PlanOf)
  /** `lastDay` is set where the link ended by itself, after that day. */
  | ({ what: 'link-ended'; recipient: string; lastDay: string | null } & PlanOf)
  /** One of `count` actions that were given at once. */
  | ({ what: 'action-given'; count: number } & ActionOf)
  | ({ what: 'followed-up' } & ActionOf)
  | ({ what: 'action-overdue'; endsOn: string } & ActionOf)
  | ({ what: 'action-at-risk' } & ActionOf)
  | ({ what: 'lesson-shared' } & ActionOf)
  /** What a rule of quality asks about a region's year: the region has answered, or the coordinator asks again or has accepted. */
  | ({ what: 'flag-answered' | 'flag-asked-again' | 'flag-accepted' } & FlagOf)
  /** A status report waits for a second reader, has come back to its writer, or may be published. */
  | { what: 'report-for-review' | 'report-returned' | 'report-approved'; reportId: string }
  /** A text of the hub waits for somebody who checks its facts, has come back to its writers, or is before its readers. */
  | {
      what: 'article-for-check' | 'article-returned' | 'article-published'
      articleId: string
      title: string
      titleEn: string
    }
  /** So many links have been found dead: of the hub's texts, its register and its word list, or of what a region has written on its public page. */
  | { what: 'links-dead'; deadCount: number }
  | { what: 'page-links-dead'; regionCode: string; deadCount: number }
  /** A reader says that something is wrong in a report; `about` is the report. */
  | { what: 'correction-sent'; correctionId: string; about: string }
  /** The coordinator has sent a region something to look at in a report, or the region has answered. */
  | { what: 'observation-sent' | 'observation-answered'; regionCode: string; observationId: string; about: string }
  /** `own` is the first of the region's barriers in the national one; null for the coordinators. */
  | {
      what: 'barrier-joined' | 'barrier-addressed' | 'barrier-answered' | 'barrier-followed-up'
      nationalId: string
      title: string
      titleEn: string
      own: BarrierReference | null
    }

/** Whom of the scope it concerns: all (of the nation: the coordinators), those who publish reports, or these people, and the region's owners with them where they see to it too. */
export type Audience = 'team' | 'publishers' | { ids: readonly string[]; withOwners: boolean }

/** What the one who writes a notice says. Its moment and its author are those of the deed. */
export type NewNotice = { scope: string; to: Audience } & NoticeWhat

/** Something that has happened in a region, or in the nation, which those whom it concerns want to know. */
export type Notice = NewNotice & {
  /** Says where it stands (notice-store.ts). */
  id: string
  at: string
  /** Who did it in the tool; null for outsiders, and for what time has done. */
  by: Actor | null
}

const kinds = {
  'plan-adopted': 'plan',
  'revision-begun': 'plan',
  'remark-sent': 'remark',
  'link-ended': 'link-ended',
  'action-given': 'action-given',
  'followed-up': 'followed-up',
  'action-overdue': 'action-late',
  'action-at-risk': 'action-late',
  'lesson-shared': 'lesson',
  'flag-answered': 'figures',
  'flag-asked-again': 'figures',
  'flag-accepted': 'figures',
  'report-for-review': 'report',
  'report-returned': 'report',
  'report-approved': 'report',
  'correction-sent': 'report',
  'observation-sent': 'report',
  'observation-answered': 'report',
  'article-for-check': 'article',
  'article-returned': 'article',
  'article-published': 'article',
  'links-dead': 'article',
  'page-links-dead': 'page',
  'barrier-joined': 'barrier',
  'barrier-addressed': 'barrier',
  'barrier-answered': 'barrier',
  'barrier-followed-up': 'barrier',
} as const satisfies Record<NoticeWhat['what'], NoticeKind>

/** Under which of her choices a person has the notice. */
export const kindOf = ({ what }: Pick<Notice, 'what'>): NoticeKind => kinds[what]

/** Somebody whose notices they are. */
export type NoticeReader = Pick<Person, 'email' | 'memberships' | 'notices'>

const isPublisher = ({ roles }: Pick<Membership, 'roles'>): boolean =>
  roles.includes('coordinator') || roles.includes('communicator')

/** Where notices for the person stand: the regions that she works in, and the nation for a coordinator and a communicator. */
export const scopesOf = ({ memberships }: Pick<NoticeReader, 'memberships'>): Scope[] =>
  memberships.flatMap((membership) => (membership.scope !== 'SE' || isPublisher(membership) ? [membership.scope] : []))

/** Whether a notice is for the person: of a scope of hers since she came to it, for her or for all there, and not of her own doing. */
export const concerns = (
  { scope, to, by, at }: Pick<Notice, 'scope' | 'to' | 'by' | 'at'>,
  reader: Pick<NoticeReader, 'email' | 'memberships'>,
): boolean => {
  const membership = reader.memberships.find((one) => one.scope === scope)
  if (!membership || !scopesOf(reader).includes(membership.scope)) return false
  if (at < (membership.since ?? '') || by?.id === reader.email) return false
  if (to === 'team') return scope !== 'SE' || membership.roles.includes('coordinator')
  if (to === 'publishers') return isPublisher(membership)
  return to.ids.includes(reader.email) || (to.withOwners && membership.roles.includes('owner'))
}

/** What the person has read and chosen. */
export const readingOf = ({ notices }: Pick<NoticeReader, 'notices'>): NoticeReading => notices ?? nothingRead

/** Whether the notice is of a kind that the person has on in the tool. */
export const isShown = (notice: Pick<Notice, 'what'>, { bellOff }: Pick<NoticeReading, 'bellOff'>): boolean =>
  !bellOff.includes(kindOf(notice))

/** Whether the person has not read it. */
export const isUnread = ({ id, at }: Pick<Notice, 'id' | 'at'>, { mark }: Pick<NoticeReading, 'mark'>): boolean =>
  at > mark.upTo && !mark.readIds.includes(id)
