import type { Blocker } from '#shared/articles/blockers.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import { articleWords } from './article-words.ts'

type BlockerTexts = {
  [Kind in Blocker['kind']]: (place: string, blocker: Extract<Blocker, { kind: Kind }>) => string
}

const blockerTexts = texts<BlockerTexts>({
  sv: {
    missing: (place) => `${place} är tom.`,
    'foreign-image': (place, { address }) =>
      `${place} visar en bild från en annan plats (${address}). Ladda upp den under Bilder och använd dess kod.`,
    'image-not-ready': (place) => `${place} visar en bild som inte finns, inte är kontrollerad eller har stoppats.`,
    'alt-missing': (place) =>
      `${place} visar en bild utan alternativtext. Skriv vad den visar, eller markera den som dekoration.`,
  },
  en: {
    missing: (place) => `${place} is empty.`,
    'foreign-image': (place, { address }) =>
      `${place} shows a picture from somewhere else (${address}). Upload it under Pictures and use its code.`,
    'image-not-ready': (place) => `${place} shows a picture that is missing, not checked yet, or has been stopped.`,
    'alt-missing': (place) =>
      `${place} shows a picture without alternative text. Say what it shows, or mark it as decoration.`,
  },
})

/** In plain words what must be mended. */
export const blockerSentence = (blocker: Blocker, language: Language): string => {
  const { sections, inLanguage, title, lead } = articleWords[language]
  const { field } = blocker
  const name = field === 'title' ? title : field === 'lead' ? lead : sections[field]
  const place = `${name} ${inLanguage[blocker.language]}`
  // Each kind has the sentence of its own kind; the compiler does not follow it through the union.
  return (blockerTexts[language][blocker.kind] as (place: string, blocker: Blocker) => string)(place, blocker)
}
