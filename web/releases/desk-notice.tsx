import type { Language } from '#shared/platform/language.ts'
import type { ReleaseRefusal } from '#shared/releases/release-deed.ts'
import { Notice } from '../components/page-parts.tsx'
import { releaseDeskTexts } from './desk-texts.ts'

export const deskDeeds = ['planned', 'moved', 'cancelled', 'asked', 'ordered', 'held', 'let-go'] as const
export type DeskDeed = (typeof deskDeeds)[number]

/** What is told above the page: what was done, or why it could not be done with the release as it stands. */
export type DeskTold =
  | { kind: 'done'; deed: DeskDeed }
  | { kind: 'refused'; refusal: Extract<ReleaseRefusal['kind'], 'stale' | 'not-now'> }

/** The message of what was done or could not be; `again` leads to the page as it stands. */
export const DeskNotice = ({ told, again, language }: { told: DeskTold | null; again: string; language: Language }) => {
  const t = releaseDeskTexts[language]
  if (!told) return null
  if (told.kind === 'refused')
    return (
      <Notice color="warning" isStatus>
        <p>{t.problems[told.refusal]}</p>
      </Notice>
    )
  const isUnderWay = told.deed === 'asked' || told.deed === 'ordered' || told.deed === 'let-go'
  return (
    <Notice color={isUnderWay ? 'info' : 'success'} isStatus>
      <p>{t.done[told.deed]}</p>
      {isUnderWay && (
        <p>
          <a class="ds-link" href={again}>
            {t.again}
          </a>
        </p>
      )}
    </Notice>
  )
}
