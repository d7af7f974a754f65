import { type Language, languages } from '#shared/platform/language.ts'
import type { PageContent, PagePart } from '#shared/region-pages/region-page.ts'

/** A text whose words differ between two contents; `part` names one of the region's sections by its heading. */
export type TextChange = {
  field: 'contact' | 'role' | 'news' | 'part'
  part: string
  language: Language | null
  before: string
  after: string
}

const contactLines = ({ contact: { unit, mail, phone, web } }: PageContent): string =>
  [unit.sv, unit.en, mail, phone, web].filter(Boolean).join('\n')

/** What a building block is called. */
type NameBlock = (blockId: string, language: Language) => string

const wordsOf = (part: PagePart, language: Language, nameBlock: NameBlock): string =>
  part.kind === 'reference'
    ? nameBlock(part.blockId, language)
    : [part.title[language], part.body[language]].filter(Boolean).join('\n\n')

const nameOf = (part: PagePart, nameBlock: NameBlock): string =>
  part.kind === 'reference' ? nameBlock(part.blockId, 'sv') : part.title.sv

/** Everything that reads otherwise, in the order of the page. Names of persons are not compared. */
export const changesBetween = (before: PageContent, after: PageContent, nameBlock: NameBlock): TextChange[] => {
  const contact = { before: contactLines(before), after: contactLines(after) }
  const fixed = (['role', 'news'] as const).flatMap((field) =>
    languages.map(
      (language): TextChange => ({
        field,
        part: '',
        language,
        before: before[field][language],
        after: after[field][language],
      }),
    ),
  )
  const ids = [...new Set([...after.parts, ...before.parts].map(({ id }) => id))]
  const parts = ids.flatMap((id) => {
    const [was, is] = [before.parts, after.parts].map((all) => all.find((part) => part.id === id))
    const named = is ?? was
    return languages.map(
      (language): TextChange => ({
        field: 'part',
        part: named ? nameOf(named, nameBlock) : id,
        language,
        before: was ? wordsOf(was, language, nameBlock) : '',
        after: is ? wordsOf(is, language, nameBlock) : '',
      }),
    )
  })
  return [{ field: 'contact' as const, part: '', language: null, ...contact }, ...fixed, ...parts].filter(
    (change) => change.before !== change.after,
  )
}

/** Whether the parts that both have stand in another order, or for other readers. */
export const isRearranged = (before: PageContent, after: PageContent): boolean => {
  const places = (one: PageContent, other: PageContent) =>
    one.parts.filter(({ id }) => other.parts.some((part) => part.id === id)).map(({ id, place }) => `${place} ${id}`)
  return places(before, after).join() !== places(after, before).join()
}
