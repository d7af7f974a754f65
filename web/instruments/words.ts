import type { DeedKind, VersionStatus } from '#shared/instruments/draft.ts'
import type { AnswerForm, InstrumentKind, Origin } from '#shared/instruments/instrument.ts'
import type { AreaField, HeadField, IndicatorField } from '#shared/instruments/instrument-changes.ts'
import { type Language, texts } from '#shared/platform/language.ts'

type Words = {
  kinds: Record<InstrumentKind, string>
  statuses: Record<VersionStatus, string>
  answerForms: Record<AnswerForm, string>
  origins: Record<Origin['kind'], string>
  originsMean: Record<Origin['kind'], string>
  /** How many questions of each origin, in running text. */
  originCounts: Record<Origin['kind'] | 'removed', (count: number) => string>
  deeds: Record<DeedKind, (subject: string) => string>
  indicatorFields: Record<IndicatorField, string>
  areaFields: Record<AreaField, string>
  headFields: Record<HeadField, string>
  languages: Record<Language, string>
  version: (number: number) => string
  back: string
  areas: (count: number) => string
  questions: (count: number) => string
}

/** The words that the pages of the instruments share. */
export const words = texts<Words>({
  sv: {
    kinds: { mapping: 'Kartläggning', survey: 'Enkät', interview: 'Intervjuguide' },
    statuses: { draft: 'Utkast', 'in-review': 'Granskas', published: 'Publicerad' },
    answerForms: {
      level: 'En nivå, 0 till 4',
      one: 'Ett av flera svar',
      several: 'Ett eller flera svar',
      text: 'Egna ord',
    },
    origins: { kept: 'Samma fråga', changed: 'Ändrad', added: 'Ny', split: 'Delad', merged: 'Sammanslagen' },
    originsMean: {
      kept: 'svaret följer med',
      changed: 'svaret visas och ska ses över',
      added: 'har inget svar',
      split: 'svaret visas och ska ses över',
      merged: 'svaren visas och ska ses över',
    },
    originCounts: {
      kept: (count) => `${count} ${count === 1 ? 'oförändrad' : 'oförändrade'}`,
      changed: (count) => `${count} ${count === 1 ? 'ändrad' : 'ändrade'}`,
      added: (count) => `${count} ${count === 1 ? 'ny' : 'nya'}`,
      split: (count) => `${count} ${count === 1 ? 'delad' : 'delade'}`,
      merged: (count) => `${count} ${count === 1 ? 'sammanslagen' : 'sammanslagna'}`,
      removed: (count) => `${count} ${count === 1 ? 'bortfallen' : 'bortfallna'}`,
    },
    deeds: {
      started: () => 'började versionen',
      'head-edited': () => 'ändrade grunduppgifterna',
      'area-added': (subject) => `lade till område ${subject}`,
      'area-edited': (subject) => `ändrade område ${subject}`,
      'area-moved': (subject) => `flyttade område ${subject}`,
      'area-removed': (subject) => `tog bort område ${subject}`,
      'indicator-added': (subject) => `lade till fråga ${subject}`,
      'indicator-edited': (subject) => `ändrade fråga ${subject}`,
      'indicator-moved': (subject) => `flyttade fråga ${subject}`,
      'indicator-duplicated': (subject) => `kopierade till fråga ${subject}`,
      'indicator-removed': (subject) => `tog bort fråga ${subject}`,
      'origin-chosen': (subject) => `valde ursprung för fråga ${subject}`,
      'file-read': () => 'läste in en fil',
      'started-again': () => 'började om',
      undone: () => 'ångrade en ändring',
    },
    indicatorFields: {
      question: 'frågan',
      why: 'varför den ställs',
      source: 'källan',
      answerForm: 'hur den besvaras',
      levels: 'nivåerna',
      options: 'svarsalternativen',
      evidence: 'vad som visar svaret',
      power: 'rådigheten',
      weight: 'vikten',
      askedWhen: 'villkoret',
      buildsOn: 'vad den bygger på',
      actions: 'förslagen till insatser',
      place: 'platsen',
    },
    areaFields: { title: 'namnet', purpose: 'syftet', weight: 'vikten', letter: 'bokstaven', place: 'platsen' },
    headFields: { title: 'namnet', origin: 'ursprunget', targetLevel: 'målnivån', sources: 'källorna' },
    languages: { sv: 'Svenska', en: 'Engelska' },
    version: (number) => `version ${number}`,
    back: 'Frågeverktyg',
    areas: (count) => (count === 1 ? '1 område' : `${count} områden`),
    questions: (count) => (count === 1 ? '1 fråga' : `${count} frågor`),
  },
  en: {
    kinds: { mapping: 'Mapping', survey: 'Survey', interview: 'Interview guide' },
    statuses: { draft: 'Draft', 'in-review': 'In review', published: 'Published' },
    answerForms: {
      level: 'A level, 0 to 4',
      one: 'One of several answers',
      several: 'One or several answers',
      text: 'In words',
    },
    origins: { kept: 'Same question', changed: 'Changed', added: 'New', split: 'Split', merged: 'Merged' },
    originsMean: {
      kept: 'the answer carries over',
      changed: 'the answer is shown and must be looked at',
      added: 'has no answer',
      split: 'the answer is shown and must be looked at',
      merged: 'the answers are shown and must be looked at',
    },
    originCounts: {
      kept: (count) => `${count} unchanged`,
      changed: (count) => `${count} changed`,
      added: (count) => `${count} new`,
      split: (count) => `${count} split`,
      merged: (count) => `${count} merged`,
      removed: (count) => `${count} removed`,
    },
    deeds: {
      started: () => 'started the version',
      'head-edited': () => 'changed the basics',
      'area-added': (subject) => `added area ${subject}`,
      'area-edited': (subject) => `changed area ${subject}`,
      'area-moved': (subject) => `moved area ${subject}`,
      'area-removed': (subject) => `removed area ${subject}`,
      'indicator-added': (subject) => `added question ${subject}`,
      'indicator-edited': (subject) => `changed question ${subject}`,
      'indicator-moved': (subject) => `moved question ${subject}`,
      'indicator-duplicated': (subject) => `copied to question ${subject}`,
      'indicator-removed': (subject) => `removed question ${subject}`,
      'origin-chosen': (subject) => `chose the origin of question ${subject}`,
      'file-read': () => 'read a file in',
      'started-again': () => 'started again',
      undone: () => 'undid a change',
    },
    indicatorFields: {
      question: 'the question',
      why: 'why it is asked',
      source: 'the source',
      answerForm: 'how it is answered',
      levels: 'the levels',
      options: 'the options',
      evidence: 'what shows the answer',
      power: 'whose power it is in',
      weight: 'the weight',
      askedWhen: 'the condition',
      buildsOn: 'what it builds on',
      actions: 'the proposed actions',
      place: 'the place',
    },
    areaFields: {
      title: 'the name',
      purpose: 'the purpose',
      weight: 'the weight',
      letter: 'the letter',
      place: 'the place',
    },
    headFields: { title: 'the name', origin: 'the origin', targetLevel: 'the target level', sources: 'the sources' },
    languages: { sv: 'Swedish', en: 'English' },
    version: (number) => `version ${number}`,
    back: 'Questionnaires',
    areas: (count) => (count === 1 ? '1 area' : `${count} areas`),
    questions: (count) => (count === 1 ? '1 question' : `${count} questions`),
  },
})

const statusColors = { draft: 'info', 'in-review': 'warning', published: 'success' } as const satisfies Record<
  VersionStatus,
  string
>

export const colorOfStatus = (status: VersionStatus) => statusColors[status]
