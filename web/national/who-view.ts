import { type Language, texts } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import { mappingNames, planNames } from '#shared/reports/report-names.ts'
import { capitalised, numberWord } from '#shared/reports/report-words.ts'
import type { MappingStatus, PlanStatus, RegionStatus, Snapshot } from '#shared/statistics/snapshot.ts'
import { formatDay, formatList, formatNumber } from '../texts/format.ts'

export type TagColor = 'neutral' | 'info' | 'success' | 'warning'

type Texts = {
  columns: string[]
  progress: (answered: number, asked: number) => string
  noYears: string
  parts: Record<MappingStatus, (count: string) => string>
}

const whoTexts = texts<Texts>({
  sv: {
    columns: ['Region', 'Kartläggning', 'Besvarat', 'Inlämnad', 'Handlingsplan', 'Insatser', 'Statistik för'],
    progress: (answered, asked) => `${answered} av ${asked}`,
    noYears: 'uppgift saknas',
    parts: {
      submitted: (count) => `${count} har lämnat in`,
      'in-progress': (count) => `${count} håller på`,
      returned: (count) => `${count} har fått kartläggningen åter`,
      'not-started': (count) => `${count} har inte börjat`,
    },
  },
  en: {
    columns: ['Region', 'Mapping', 'Answered', 'Handed in', 'Action plan', 'Actions', 'Statistics for'],
    progress: (answered, asked) => `${answered} of ${asked}`,
    noYears: 'data missing',
    parts: {
      submitted: (count) => `${count} handed in`,
      'in-progress': (count) => `${count} in progress`,
      returned: (count) => `${count} returned`,
      'not-started': (count) => `${count} not begun`,
    },
  },
})

const statusOrder = ['submitted', 'in-progress', 'returned', 'not-started'] as const satisfies readonly MappingStatus[]

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
  return {
    code: status.regionCode,
    name,
    mapping: { text: mappingNames[language][status.mapping], color: mappingColors[status.mapping] },
    progress: status.asked === 0 ? '–' : t.progress(status.answered, status.asked),
    submittedOn: status.submittedAt ? formatDay(status.submittedAt, language) : '–',
    plan: { text: planNames[language][status.plan], color: planColors[status.plan] },
    actions: status.plan === 'none' ? '–' : formatNumber(status.actions, language),
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
  const parts = statusOrder.flatMap((mapping) => {
    const found = all.filter(({ status }) => status.mapping === mapping).length
    return found === 0 ? [] : [t.parts[mapping](numberWord(found, language))]
  })
  return {
    columns: t.columns.map((label, index) => ({ label, isNumber: index === 5 })),
    sentence: `${capitalised(formatList(parts, language))}.`,
    rows: all.map(({ status, name }) => rowOf(status, name, language)),
  }
}
