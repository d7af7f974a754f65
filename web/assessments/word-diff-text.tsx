import { type Language, texts } from '#shared/platform/language.ts'
import type { DiffPart } from './word-diff.ts'

const words = texts({
  sv: { added: 'tillagt', removed: 'borttaget' },
  en: { added: 'added', removed: 'removed' },
})

/** A text with its differences marked for the eye and in words for the ear. `only` leaves out what stands in the other text. */
export const WordDiff = ({
  parts,
  language,
  only,
}: {
  parts: readonly DiffPart[]
  language: Language
  only?: 'added' | 'removed'
}) => {
  const t = words[language]
  return (
    <>
      {parts
        .filter(({ kind }) => only === undefined || kind === 'same' || kind === only)
        .map(({ kind, text }) => {
          if (kind === 'same') return text
          const inner = (
            <>
              <span class="ds-sr-only"> [{t[kind]}: </span>
              {text}
              <span class="ds-sr-only">] </span>
            </>
          )
          return kind === 'added' ? <ins>{inner}</ins> : <del>{inner}</del>
        })}
    </>
  )
}
