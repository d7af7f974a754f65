import type { BulkObstacle } from '#shared/plans/bulk-change.ts'
import { texts } from '#shared/platform/language.ts'
import { counted } from '../texts/sentences.ts'

type BulkPreviewTexts = {
  previewTitle: string
  previewLead: string
  changed: (count: number) => string
  removed: (count: number) => string
  action: string
  change: string
  becomes: (facts: { label: string; before: string; after: string }) => string
  moves: (before: number, after: number) => string
  isRemoved: string
  refused: (count: number) => string
  why: Record<BulkObstacle, string>
  same: (count: number) => string
  nothing: string
  confirm: (count: number) => string
  confirmRemoval: (count: number) => string
  back: string
  conflictTitle: string
  conflictLead: string
  changedBy: (facts: { title: string; name: string; moment: string }) => string
  gone: (title: string) => string
}

const actionsSv = (count: number) => counted(count, 'insats', 'insatser')
const actionsEn = (count: number) => counted(count, 'action', 'actions')

/** Texts of the page that shows what changes in several actions before it is saved. */
export const bulkPreviewTexts = texts<BulkPreviewTexts>({
  sv: {
    previewTitle: 'Det här ändras',
    previewLead: 'Inget är sparat än. Läs igenom och spara, eller gå tillbaka och ändra.',
    changed: (count) => `${actionsSv(count)} ändras`,
    removed: (count) => `${actionsSv(count)} tas bort`,
    action: 'Insats',
    change: 'Ändring',
    becomes: ({ label, before, after }) => `${label}: ${before} blir ${after}`,
    moves: (before, after) => `Plats: ${before} blir ${after}`,
    isRemoved: 'Tas bort ur planen',
    refused: (count) => `${actionsSv(count)} kan inte ändras och blir som förut`,
    why: {
      'end-before-start': 'slutdatumet skulle komma före startdatumet',
      year: 'ett datum skulle hamna för långt bort i tiden',
      'too-many-partners': 'den har redan så många samverkansparter som får plats',
      'status-in-follow-up': 'läget skrivs i uppföljningen när planen har varit antagen',
    },
    same: (count) => `${actionsSv(count)} stämmer redan`,
    nothing: 'Inget ändras. De valda insatserna stämmer redan, eller går inte att ändra på det sättet.',
    confirm: (count) => `Spara ändringen av ${actionsSv(count)}`,
    confirmRemoval: (count) => `Ta bort ${actionsSv(count)}`,
    back: 'Gå tillbaka och ändra',
    conflictTitle: 'Kollegor har gjort ändringar medan du läste',
    conflictLead: 'Inget är sparat. Nedanför ser du vad som ändras om du sparar nu.',
    changedBy: ({ title, name, moment }) => `”${title}” ändrades av ${name}, ${moment}`,
    gone: (title) => `${title ? `”${title}”` : 'En insats'} är borttagen och ändras inte`,
  },
  en: {
    previewTitle: 'What will change',
    previewLead: 'Nothing has been saved yet. Read it through and save, or go back and change it.',
    changed: (count) => (count === 1 ? '1 action changes' : `${count} actions change`),
    removed: (count) => (count === 1 ? '1 action is removed' : `${count} actions are removed`),
    action: 'Action',
    change: 'Change',
    becomes: ({ label, before, after }) => `${label}: ${before} becomes ${after}`,
    moves: (before, after) => `Place: ${before} becomes ${after}`,
    isRemoved: 'Will be removed from the plan',
    refused: (count) => `${actionsEn(count)} cannot be changed and will stay as before`,
    why: {
      'end-before-start': 'the end date would come before the start date',
      year: 'a date would be too far away in time',
      'too-many-partners': 'it already has as many partners as there is room for',
      'status-in-follow-up': 'its status is written in the follow-up once the plan has been adopted',
    },
    same: (count) => (count === 1 ? '1 action is already like that' : `${count} actions are already like that`),
    nothing: 'Nothing changes. The chosen actions are already like that, or cannot be changed that way.',
    confirm: (count) => `Save the change to ${actionsEn(count)}`,
    confirmRemoval: (count) => `Remove ${actionsEn(count)}`,
    back: 'Go back and change',
    conflictTitle: 'Colleagues made changes while you were reading',
    conflictLead: 'Nothing has been saved. Below you see what changes if you save now.',
    changedBy: ({ title, name, moment }) => `“${title}” was changed by ${name}, ${moment}`,
    gone: (title) => `${title ? `“${title}”` : 'An action'} has been removed and does not change`,
  },
})
