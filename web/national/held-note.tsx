import { type Language, texts } from '#shared/platform/language.ts'
import { heldSentences } from '#shared/reports/held-sentences.ts'
import { heldBackIn } from '#shared/statistics/public-spread.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { Notice } from '../components/page-parts.tsx'

/** That something in the picture is from an older compilation, and why; nothing where all is its own. */
export const HeldNote = ({ snapshot, language }: { snapshot: Pick<Snapshot, 'heldBack'>; language: Language }) => {
  const sentences = heldSentences(snapshot, language)
  if (sentences.length === 0) return null
  return (
    <Notice color="info">
      <p>{sentences.join(' ')}</p>
    </Notice>
  )
}

const noteTexts = texts({
  sv: { notYet: 'Allmänheten, regionerna och rapporterna ser ännu äldre uppgifter än du ser här.' },
  en: { notYet: 'The public, the regions and the reports still see older data than you see here.' },
})

/** Beside the picture as compiled: what of it is not public yet. */
export const NotYetPublic = ({
  snapshot,
  language,
}: {
  snapshot: Pick<Snapshot, 'publication'>
  language: Language
}) => {
  const sentences = heldSentences({ heldBack: heldBackIn(snapshot) }, language)
  if (sentences.length === 0) return null
  return (
    <Notice color="info">
      <p>{[noteTexts[language].notYet, ...sentences].join(' ')}</p>
    </Notice>
  )
}
