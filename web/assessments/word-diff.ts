import { diffWordsWithSpace } from 'diff'

/** A run of a text: in both, only in the later one, or only in the earlier. */
export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string }

/** Texts that differ in more words than this are shown as wholly replaced: nobody would read such a comparison, and it takes long to make. */
const maxEditLength = 600

/** Below this part of the shorter text in common, what is marked word by word cannot be read. */
const minCommonPart = 0.3

const replaced = (before: string, after: string): DiffPart[] => [
  { kind: 'removed', text: before },
  { kind: 'added', text: after },
]

const lettersIn = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').length

/** Whether the two have so much in common that it helps to see where they differ. */
const isReadable = (parts: readonly DiffPart[], before: string, after: string): boolean => {
  const common = parts.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + lettersIn(text), 0)
  return common >= minCommonPart * Math.min(lettersIn(before), lettersIn(after))
}

/**
 * Changes with only space between them as one: a phrase replaced by a phrase can be read, every other word struck out cannot.
 */
const joined = (parts: readonly DiffPart[]): DiffPart[] => {
  const result: DiffPart[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed !== '') result.push({ kind: 'removed', text: removed })
    if (added !== '') result.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const [index, { kind, text }] of parts.entries()) {
    const isGap = kind === 'same' && text.trim() === '' && removed !== '' && added !== '' && index < parts.length - 1
    if (kind === 'same' && !isGap) {
      flush()
      result.push({ kind, text })
    }
    if (kind === 'removed' || isGap) removed += text
    if (kind === 'added' || isGap) added += text
  }
  flush()
  return result
}

/** The word-level differences between two texts, in reading order; one replaced by the other where they have little in common. */
export const diffWords = (before: string, after: string): DiffPart[] => {
  const changes = diffWordsWithSpace(before, after, { maxEditLength })
  const parts = changes?.map(
    ({ value, added, removed }): DiffPart => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }),
  )
  return (parts && isReadable(parts, before, after) ? joined(parts) : replaced(before, after)).filter(
    ({ text }) => text !== '',
  )
}
