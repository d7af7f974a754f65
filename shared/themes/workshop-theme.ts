import { aimsOf } from '#shared/plans/aims.ts'
import type { Saved } from '#shared/plans/plan.ts'
import type { PlanInForce } from '#shared/plans/plan-in-force.ts'
import type { Localized } from '#shared/platform/language.ts'
import type { Actor } from '#shared/platform/store.ts'
import { isSameSubject, type Theme, type ThemeFigures, type ThemeSubject } from './theme.ts'

/** What a theme becomes. */
export const workshopForms = ['workshop', 'training'] as const
export type WorkshopForm = (typeof workshopForms)[number]

/** What the coordinator writes. The English title may be empty; then the Swedish one is shown. */
export type WorkshopContent = {
  title: string
  titleEn: string
  form: WorkshopForm
  /** Whom it is for, in words. */
  audience: string
  /** Why, in words; the figures that it rests on are kept beside. */
  why: string
  /** The wished period: ISO days, either may be empty. No day is set. */
  from: string
  to: string
  /** Those that would be invited. */
  regionCodes: string[]
}

/** A theme that the project has decided to take up. It is complete in itself; an event can be made from it. */
export type WorkshopTheme = WorkshopContent &
  Saved & {
    id: string
    version: number
    status: 'taken-up' | 'withdrawn'
    subject: ThemeSubject
    /** What the subject was called. */
    subjectTitle: Localized
    instrumentId: string
    roundId: string
    /** As they were when it was decided. */
    figures: ThemeFigures
    decidedAt: string
    decidedBy: Actor
    /** What it was before the latest change, so that this can be undone; null when it has not been changed. */
    former: (WorkshopContent & Pick<WorkshopTheme, 'status'>) | null
  }

/** The longest texts, in UTF-16 units as a browser counts them. */
export const workshopLimits = { title: 160, audience: 200, why: 2000 } as const

export const contentOfWorkshop = ({
  title,
  titleEn,
  form,
  audience,
  why,
  from,
  to,
  regionCodes,
}: WorkshopContent): WorkshopContent => ({ title, titleEn, form, audience, why, from, to, regionCodes })

/** Whether any of them is to be held on the theme; what is held on an area covers its questions, not the other way round. */
export const isTakenUp = (
  workshops: readonly Pick<WorkshopTheme, 'status' | 'subject' | 'instrumentId'>[],
  instrumentId: string,
  { subject, area }: Pick<Theme, 'subject' | 'area'>,
): boolean =>
  workshops.some(
    (one) =>
      one.status === 'taken-up' &&
      one.instrumentId === instrumentId &&
      (isSameSubject(one.subject, subject) || isSameSubject(one.subject, { kind: 'area', id: area.id })),
  )

/** What a region has prioritised: the areas and questions of its own plan's actions and barriers, drafts too. */
export type OwnPriorities = { areaIds: ReadonlySet<string>; indicatorIds: ReadonlySet<string> }

/** The priorities of a region from its plan; the areas are the instrument's. */
export const prioritiesOf = (
  areas: readonly { id: string; indicators: readonly { id: string }[] }[],
  plan: Pick<PlanInForce, 'actions' | 'barriers'> | null,
): OwnPriorities => {
  const indicatorIds = new Set([
    ...(plan?.actions ?? []).filter(({ status }) => status !== 'cancelled').flatMap(aimsOf),
    ...(plan?.barriers ?? []).flatMap((barrier) => barrier.indicatorIds),
  ])
  const own = areas.filter(({ indicators }) => indicators.some(({ id }) => indicatorIds.has(id)))
  return { indicatorIds, areaIds: new Set(own.map(({ id }) => id)) }
}

/** What the project takes up that concerns a region: what it would be invited to, and what its own plan is about. */
export const workshopsFor = (
  workshops: readonly WorkshopTheme[],
  regionCode: string,
  instrumentId: string,
  { areaIds, indicatorIds }: OwnPriorities,
): WorkshopTheme[] =>
  workshops.filter(
    ({ status, regionCodes, subject, instrumentId: askedIn }) =>
      status === 'taken-up' &&
      (regionCodes.includes(regionCode) ||
        (askedIn === instrumentId && (subject.kind === 'area' ? areaIds : indicatorIds).has(subject.id))),
  )
