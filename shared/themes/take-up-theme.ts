import { newId } from '#shared/platform/ids.ts'
import type { Localized } from '#shared/platform/language.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import type { ThemeFigures, ThemeSubject } from './theme.ts'
import type { WorkshopDoing, WorkshopRefusal } from './workshop-deed.ts'
import type { WorkshopContent, WorkshopTheme } from './workshop-theme.ts'
import { putWorkshopTheme } from './workshop-theme-store.ts'

export type TakeUpTheme = WorkshopDoing & {
  content: WorkshopContent
  subject: ThemeSubject
  subjectTitle: Localized
  instrumentId: string
  roundId: string
  figures: ThemeFigures
}

/** Decides to take a theme up, with the figures as they are now. The same theme may be taken up more than once. Refuses only a form that has been carried out. */
export const takeUpTheme = async (
  store: Store,
  { actor, at, formKey, content, subject, subjectTitle, instrumentId, roundId, figures }: TakeUpTheme,
): Promise<Outcome<WorkshopTheme, WorkshopRefusal>> => {
  const moment = at.toISOString()
  const theme: WorkshopTheme = {
    ...content,
    id: newId(),
    version: 1,
    status: 'taken-up',
    subject,
    subjectTitle,
    instrumentId,
    roundId,
    figures,
    decidedAt: moment,
    decidedBy: actor,
    savedAt: moment,
    savedBy: actor,
    former: null,
  }
  const result = await store.commit({
    changes: [putWorkshopTheme(theme)],
    audit: {
      scope: 'SE',
      actor,
      action: 'take-up-theme',
      subject: `workshop-theme ${theme.id}`,
      at: moment,
      after: theme,
    },
    ...(formKey && { formKey }),
  })
  return result.ok ? done(theme) : refused({ kind: 'already-done' })
}
