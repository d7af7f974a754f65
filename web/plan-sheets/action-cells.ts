import {
  type ActionContent,
  type ActionStatus,
  actionStatuses,
  type Partner,
  type PartnerKind,
  partnerKinds,
} from '#shared/plans/plan.ts'
import { type Language, languages } from '#shared/platform/language.ts'
import { planWords } from '../plans/plan-words.ts'

const isWord = (text: string, word: string): boolean => text.toLocaleLowerCase('sv') === word.toLocaleLowerCase('sv')

/** The status that a cell names, in any language; null when it names none. */
export const statusNamed = (text: string): ActionStatus | null =>
  actionStatuses.find(
    (status) =>
      isWord(text, status) || languages.some((language) => isWord(text, planWords[language].actionStatuses[status])),
  ) ?? null

const kindNamed = (text: string): PartnerKind | null =>
  partnerKinds.find((kind) => languages.some((language) => isWord(text, planWords[language].partnerKinds[kind]))) ??
  null

const signs: Record<string, string> = { '\\': '\\\\', ';': '\\;', '\n': '\\n' }

/** Partners as one cell holds them: kind and name, a semicolon between; what separates is marked where it stands in a name. */
const partnersText = (partners: readonly Partner[], language: Language): string =>
  partners
    .map(
      ({ kind, name }) =>
        `${planWords[language].partnerKinds[kind]}: ${name.replace(/[\\;\n]/g, (sign) => signs[sign] ?? sign)}`,
    )
    .join('; ')

/** Cut up at semicolons and line ends that are not marked. */
const partsOf = (text: string): string[] =>
  (text.match(/(?:\\[\s\S]|[^\\;\n])+/g) ?? []).map((part) => part.trim()).filter((part) => part !== '')

const unmarked = (text: string): string => text.replace(/\\([\s\S])/g, (_mark, sign) => (sign === 'n' ? '\n' : sign))

/** The partners that a cell names. A name without a kind is of the kind `other`; what stands before a colon must be a kind, and `unknown` is the first that is none. */
export const partnersNamed = (text: string): { partners: Partner[]; unknown: string | null } => {
  const partners: Partner[] = []
  let unknown: string | null = null
  for (const part of partsOf(text)) {
    const [, before, after] = /^([^:]*):([\s\S]*)$/.exec(part) ?? []
    const kind = before === undefined ? 'other' : kindNamed(before.trim())
    if (kind === null) unknown ??= before?.trim() ?? ''
    const name = unmarked((after ?? part).trim())
    if (kind && name !== '') partners.push({ kind, name })
  }
  return { partners, unknown }
}

/** The columns that one field fills. */
const plainColumns = [
  'title',
  'text',
  'goal',
  'responsible',
  'startsOn',
  'endsOn',
  'hours',
  'kronor',
  'resource',
  'measure',
  'baseline',
  'target',
  'unit',
] as const

/** What the columns say of an action itself, in a language; numbers with a point. */
export type ActionCells = Record<(typeof plainColumns)[number] | 'colleague' | 'status' | 'partners', string>

export const cellsOf = (action: ActionContent, language: Language): ActionCells => {
  const { responsibleName, responsibleId, status, partners } = action
  const plain = Object.fromEntries(plainColumns.map((column) => [column, String(action[column] ?? '')]))
  return {
    // Every plain column is in it.
    ...(plain as Record<(typeof plainColumns)[number], string>),
    colleague: responsibleName || responsibleId,
    status: planWords[language].actionStatuses[status],
    partners: partnersText(partners, language),
  }
}
