import type { Language } from '#shared/platform/language.ts'
import { blocksOf, type Lix, lixOf, sentencesOf, wordsOf } from './lix.ts'
import { plainerWords } from './plainer-words.ts'
import type { Word } from './word-list.ts'

/** Something in a text that makes it harder to read. It is advice: nothing hinges on it. */
export type PlainFinding =
  | { kind: 'long-sentence'; sentence: string; words: number }
  /** Several verbs in the passive in one sentence: it does not say who does what. */
  | { kind: 'passive'; sentence: string; found: string[] }
  | { kind: 'officialese'; word: string; plainer: string }
  /** A term of the word list that is neither explained where it stands nor linked. */
  | { kind: 'unexplained'; word: string; definition: string }
  /** A link that does not say where it leads. */
  | { kind: 'empty-link'; link: string }
  /** A heading that skips a level. */
  | { kind: 'heading-jump'; heading: string }

export type PlainReport = { lix: Lix; findings: PlainFinding[] }

/** Longer sentences, in words, are quoted. */
const longestSentence = 25
/** So many verbs in the passive in one sentence are a heap. */
const passiveHeap = 2

/** Words that end as a verb in the passive and are none. */
const notPassive = new Set([
  'annars',
  'fattas',
  'lyckas',
  'hoppas',
  'deras',
  'allas',
  'vars',
  'dagens',
  'kvar',
  'ras',
  'gas',
  'atlas',
  'kalas',
  'terras',
])
const passivePattern = {
  // Not the genitives of nouns (kommunernas, skolornas, elevernas), which end alike.
  sv: /(?<![\p{L}])\p{Ll}{2,}(?:(?<![aeo]r?n|en)as|ades|ats|eras|erats|erades)(?![\p{L}])/gu,
  en: /\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+)?\w+(?:ed|en)\b/giu,
} as const satisfies Record<Language, RegExp>

const emptyLinks = {
  sv: /^(?:klicka(?: här)?|här|läs mer(?: här)?|mer|länk|till sidan|denna länk|den här länken)$/i,
  en: /^(?:click(?: here)?|here|read more(?: here)?|more|link|this link|this page)$/i,
} as const satisfies Record<Language, RegExp>

// With a longest: what only looks as the beginning of a link is not read to the end of the text each time.
const linkPattern = /(?<!!)\[([^\]\n]{1,300})\]\(([^)\n]{0,600})\)/g

/** What all of the hub is about is explained on its first page. */
const subject = new Set(['validation'])

const explains = {
  sv: /\(|–|\b(?:betyder|innebär|är när|är att|det vill säga|kallas|menas)\b/i,
  en: /\(|–|\b(?:means|is when|is to|that is|is called)\b/i,
} as const satisfies Record<Language, RegExp>

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const sentenceFindings = (sentence: string, language: Language): PlainFinding[] => {
  const words = wordsOf(sentence).length
  const passives = (sentence.match(passivePattern[language]) ?? []).filter(
    (word) => !notPassive.has(word.toLowerCase()),
  )
  return [
    ...(words > longestSentence ? [{ kind: 'long-sentence' as const, sentence, words }] : []),
    ...(passives.length >= passiveHeap ? [{ kind: 'passive' as const, sentence, found: passives }] : []),
  ]
}

const officialeseIn = (plain: string, language: Language): PlainFinding[] =>
  plainerWords[language].flatMap(({ stem, plainer }) => {
    const word = new RegExp(`(?<!\\p{L})${stem}(?!\\p{L})`, 'iu').exec(plain)?.[0]
    return word ? [{ kind: 'officialese', word, plainer }] : []
  })

/** Terms that are used. One that stands in a link, or in a sentence that explains, is taken to be explained. */
const unexplainedIn = (markdown: string, language: Language, words: readonly Word[]): PlainFinding[] => {
  const linked = [...markdown.matchAll(linkPattern)].map(([, text = '']) => text.toLowerCase())
  const sentences = sentencesOf(markdown)
  const seen = new Set<string>()
  return words.flatMap(({ id, term, definition }) => {
    const name = term[language]
    if (subject.has(id) || seen.has(name)) return []
    const pattern = new RegExp(`(?<!\\p{L})${escaped(name)}(?:en|et|n|erna|arna|orna|er|ar|or|s)?(?!\\p{L})`, 'iu')
    const uses = sentences.filter((sentence) => pattern.test(sentence))
    const isExplained =
      linked.some((text) => pattern.test(text)) || uses.some((sentence) => explains[language].test(sentence))
    if (uses.length === 0 || isExplained) return []
    seen.add(name)
    return [{ kind: 'unexplained', word: name, definition: definition[language] }]
  })
}

const emptyLinksIn = (markdown: string, language: Language): PlainFinding[] =>
  [...markdown.matchAll(linkPattern)].flatMap(([, text = '']) =>
    emptyLinks[language].test(text.trim().replace(/[.!:]$/, '')) ? [{ kind: 'empty-link', link: text.trim() }] : [],
  )

const headingJumpsIn = (markdown: string): PlainFinding[] => {
  const headings = [...markdown.matchAll(/^ {0,3}(#{1,6})[ \t]+(.+?)[ \t#]*$/gm)].map(([, marks = '', text = '']) => ({
    level: marks.length,
    text,
  }))
  return headings.flatMap(({ level, text }, index) => {
    const before = headings[index - 1]
    return before && level > before.level + 1 ? [{ kind: 'heading-jump', heading: text }] : []
  })
}

/**
 * What in a Markdown text could be said more plainly, in the order of its kinds, and its readability. The rules are simple ones: they point at places to look at, and do not know what the text means.
 */
export const plainReport = (markdown: string, language: Language, words: readonly Word[]): PlainReport => {
  const plain = blocksOf(markdown).join('\n')
  return {
    lix: lixOf(markdown),
    findings: [
      ...sentencesOf(markdown).flatMap((sentence) => sentenceFindings(sentence, language)),
      ...officialeseIn(plain, language),
      ...unexplainedIn(markdown, language, words),
      ...emptyLinksIn(markdown, language),
      ...headingJumpsIn(markdown),
    ],
  }
}
