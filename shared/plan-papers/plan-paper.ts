import type { Language } from '#shared/platform/language.ts'
import type { RecipientKind } from './recipient.ts'

export type PaperFact = { label: string; value: string }

/** A part of a section. Texts keep their line ends. */
export type PaperBlock =
  /** What the section is about, set larger. */
  | { kind: 'lead'; text: string }
  | { kind: 'text'; text: string }
  /** Something beside the matter: what was left out, or what a sum rests on. */
  | { kind: 'note'; text: string }
  | { kind: 'figures'; figures: { value: string; label: string }[] }
  | { kind: 'facts'; facts: PaperFact[] }
  /** The section's title is the table's name. `share`: how wide a column is beside the others. */
  | { kind: 'table'; columns: { label: string; share: number }[]; rows: string[][] }
  | { kind: 'list'; label: string | null; items: string[]; isNumbered: boolean }

/** Level 1 stands under the paper's title, level 2 under the section before it. */
export type PaperSection = { title: string; level: 1 | 2; blocks: PaperBlock[] }

/** A plan for one recipient, as every file and the printed page show it: headings, texts and figures are the same in all. */
export type PlanPaper = {
  language: Language
  recipient: RecipientKind
  title: string
  /** Whose plan, and of which round. */
  subtitle: string
  /** Who it is for, in words. */
  audience: string
  /** The word that stands on every page of a plan that is not adopted; null for one that is. */
  draftMark: string | null
  /** That it is demonstration data, or null. */
  demonstration: string | null
  /** Whether it must fit on one page of A4. */
  isOnePage: boolean
  sections: PaperSection[]
  /** When it was made and by whom, in words. */
  made: string
  /** The ISO moment at which it was made. */
  madeAt: string
}
