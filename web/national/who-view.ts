import { type Language, texts } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import { capitalised, numberWord } from '#shared/reports/report-words.ts'
import type { MappingStatus, PlanStatus, RegionStatus, Snapshot } from '#shared/statistics/snapshot.ts'
import { formatDay, formatNumber } from '../texts/format.ts'
import { nationalWords } from './national-words.ts'

export type TagColor = 'neutral' | 'info' | 'success' | 'warning'

type Texts = {
  columns: string[]
  progress: (answered: number, asked: number) => string
  actions: (count: number) => string
  noYears: string
  sentence: (submitted: string, working: string, returned: string, idle: string) => string
}

const whoTexts = texts<Texts>({
  sv: {
    columns: ['Region', 'Kartläggning', 'Besvarat', 'Inlämnad', 'Handlingsplan', 'Statistik för'],
    progress: (answered, asked) => `${answered} av ${asked}`,
    actions: (count) => (count === 1 ? '1 insats' : `${count} insatser`),
    noYears: 'uppgift saknas',
    sentence: (submitted, working, returned, idle) =>
      `${submitted} har lämnat in, ${working} håller på, ${returned} har fått kartläggningen åter och ${idle} har inte börjat.`,
  },
  en: {
    columns: ['Region', 'Mapping', 'Answered', 'Handed in', 'Action plan', 'Statistics for'],
    progress: (answered, asked) => `${answered} of ${asked}`,
    actions: (count) => (count === 1 ? '1 action' : `${count} actions`),
    noYears: 'data missing',
    sentence: (submitted, working, returned, idle) =>
      `Handed in: ${submitted.toLowerCase()}. At work: ${working}. Returned: ${returned}. Not begun: ${idle}.`,
  },
})

const mappingColors = {
  'not-started': 'neutral',
  'in-progress': 'info',
  returned: 'warning',
  submitted: 'success',
} as const satisfies Record<MappingStatus, TagColor>

const planColors = { none: 'neutral', draft: 'info', adopted: 'success' } as const satisfies Record<
  PlanStatus,
  TagColor
>

/** A region that the snapshot does not know yet has done nothing. */
const unknown = (regionCode: string): RegionStatus => ({
  regionCode,
  mapping: 'not-started',
  answered: 0,
  asked: 0,
  submittedAt: null,
  plan: 'none',
  actions: 0,
  countYears: [],
  areaScores: null,
})

export type WhoRow = {
  code: string
  name: string
  mapping: { text: string; color: TagColor }
  progress: string
  submittedOn: string
  plan: { text: string; color: TagColor }
  actions: string
  years: string
  /** What the coordinator may open: only what has been handed in or adopted. */
  hasResult: boolean
  hasPlan: boolean
}

const rowOf = (status: RegionStatus, name: string, language: Language): WhoRow => {
  const t = whoTexts[language]
  const words = nationalWords[language]
  return {
    code: status.regionCode,
    name,
    mapping: { text: words.mapping[status.mapping], color: mappingColors[status.mapping] },
    progress: status.asked === 0 ? '–' : t.progress(status.answered, status.asked),
    submittedOn: status.submittedAt ? formatDay(status.submittedAt, language) : '–',
    plan: { text: words.plan[status.plan], color: planColors[status.plan] },
    actions: status.plan === 'none' ? '' : t.actions(status.actions),
    years: status.countYears.length === 0 ? t.noYears : [...status.countYears].sort().join(', '),
    hasResult: status.mapping === 'submitted',
    hasPlan: status.plan === 'adopted',
  }
}

/** Where each of the 21 regions stands, in code order, and the sentence that counts them. */
export const whoView = (snapshot: Pick<Snapshot, 'regions'>, language: Language) => {
  const t = whoTexts[language]
  const statuses = new Map(snapshot.regions.map((status) => [status.regionCode, status]))
  const all = regions.map(({ code, name }) => ({ status: statuses.get(code) ?? unknown(code), name }))
  const count = (mapping: MappingStatus) => {
    const found = all.filter(({ status }) => status.mapping === mapping).length
    return found === 0 ? (language === 'sv' ? 'ingen' : 'none') : formatWord(found, language)
  }
  return {
    columns: t.columns.map((label) => ({ label })),
    sentence: t.sentence(
      capitalised(count('submitted')),
      count('in-progress'),
      count('returned'),
      count('not-started'),
    ),
    rows: all.map(({ status, name }) => rowOf(status, name, language)),
  }
}

const formatWord = (count: number, language: Language): string =>
  count > 12 ? formatNumber(count, language) : numberWord(count, language)
