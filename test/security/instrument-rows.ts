import { undoable } from '#shared/instruments/draft.ts'
import { areaContentOf } from '#shared/instruments/edit-area.ts'
import { wholeContentOf } from '#shared/instruments/edit-head.ts'
import { placeOf } from '#shared/instruments/edit-indicator.ts'
import { fingerprint } from '#shared/instruments/fingerprint.ts'
import { toYaml } from '#shared/instruments/instrument-yaml.ts'
import { signOf } from '#shared/instruments/replace-content.ts'
import { headValuesOf } from '#web/instruments/head-form.ts'
import { valuesOf } from '#web/instruments/indicator-values.ts'
import type { BusySite } from './busy-site.ts'
import type { Row } from './post-rows.ts'

/** The draft that the coordinator of the busy site writes. */
export const busyDraft = { instrument: 'mapping', version: '3' } as const
const area = { area: 'role-mandate' } as const
const params = () => busyDraft

const draftOf = async ({ deps }: BusySite) => {
  const draft = await deps.drafts.read({ instrumentId: 'mapping', instrumentVersion: 3 })
  if (!draft) throw new Error('no draft')
  return draft
}

const a1 = async (site: BusySite) => {
  const place = placeOf(await draftOf(site), area.area, 'A1')
  if (!place) throw new Error('no A1')
  return place.indicator
}

const headFields = async (site: BusySite): Promise<Record<string, string>> => {
  const content = wholeContentOf((await draftOf(site)).head.content)
  const { title, origin, targetLevel, sources } = headValuesOf(content)
  const rows = sources.flatMap((source, row) =>
    Object.entries(source).map(([field, text]) => [`source-${row}-${field}`, text]),
  )
  return {
    'title-sv': `${title.sv}.`,
    'title-en': title.en,
    'origin-sv': origin.sv,
    'origin-en': origin.en,
    targetLevel,
    ...Object.fromEntries(rows),
    seen: fingerprint(content),
  }
}

/** The forms of the instruments' pages, in an order in which each can be carried out once. */
export const instrumentRows = {
  startInstrument: {
    who: 'coordinator',
    valid: () => ({ id: 'uppfoljning', kind: 'survey', 'title-sv': 'Uppföljning', 'title-en': 'Follow-up' }),
    fields: {
      id: { text: 40, isRequired: true },
      kind: 'choice',
      'title-sv': { text: 200, isRequired: true },
      'title-en': { text: 200 },
    },
  },
  startInstrumentVersion: {
    who: 'coordinator',
    params: () => ({ instrument: 'survey' }),
    valid: () => ({}),
    fields: {},
    isButton: true,
  },
  saveInstrumentHead: {
    who: 'coordinator',
    params,
    valid: headFields,
    fields: {
      'title-sv': { text: 200 },
      'origin-en': { text: 4000 },
      targetLevel: 'choice',
      'source-0-title': { text: 500, isRequired: true },
      'source-0-publisher': { text: 200 },
    },
    stale: { seen: 'what-stood-long-ago' },
  },
  saveInstrumentArea: {
    who: 'coordinator',
    params: () => ({ ...busyDraft, ...area }),
    valid: async (site) => {
      const part = (await draftOf(site)).areas.find((one) => one.area.id === area.area)
      if (!part) throw new Error('no area')
      const content = areaContentOf(part.area)
      return { 'title-sv': 'Nytt namn', 'title-en': 'New name', weight: '2', seen: fingerprint(content) }
    },
    fields: { 'title-sv': { text: 200 }, 'purpose-en': { text: 4000 }, weight: 'choice' },
    stale: { seen: 'what-stood-long-ago' },
  },
  saveInstrumentIndicator: {
    who: 'coordinator',
    params: () => ({ ...busyDraft, ...area, indicator: 'A1' }),
    valid: async (site) => {
      const indicator = await a1(site)
      return { ...valuesOf(indicator), 'question-sv': `${indicator.question.sv} Ja?`, seen: fingerprint(indicator) }
    },
    fields: {
      'question-sv': { text: 1000 },
      'why-en': { text: 4000 },
      source: 'optional-choice',
      answerForm: 'choice',
      'level-2-sv': { text: 1000 },
      power: 'choice',
      weight: 'choice',
      'action-0-reach': 'choice',
      'action-0-title-en': { text: 500 },
    },
    stale: { seen: 'what-stood-long-ago' },
  },
  addInstrumentArea: {
    who: 'coordinator',
    params,
    valid: () => ({ 'title-sv': 'Nytt område', 'title-en': 'New area', weight: '1' }),
    fields: { 'title-sv': { text: 200, isRequired: true }, 'purpose-sv': { text: 4000 }, weight: 'choice' },
  },
  arrangeInstrument: {
    who: 'coordinator',
    params,
    valid: () => ({ do: 'indicator-down', ...area, indicator: 'A1' }),
    fields: { do: 'button' },
    isButton: true,
  },
  undoInstrumentChange: {
    who: 'coordinator',
    params,
    valid: async (site) => ({ deed: undoable(await draftOf(site), 'kim@example.se')?.id ?? '' }),
    fields: {},
    isButton: true,
  },
  startInstrumentAgain: {
    who: 'coordinator',
    params,
    valid: async (site) => ({ seen: signOf(await draftOf(site)) }),
    fields: {},
    isButton: true,
    stale: { seen: 'what-stood-long-ago' },
  },
  saveInstrumentOrigin: {
    who: 'coordinator',
    params,
    valid: () => ({ indicator: 'A1', 'A1-from': 'A1', 'A1-kind': 'kept' }),
    fields: { 'A1-from': { text: 200 }, 'A1-kind': 'choice' },
  },
  readInstrumentFile: {
    who: 'coordinator',
    params,
    valid: () => ({}),
    fields: {},
    file: async (site) => ({
      name: 'file',
      bytes: new TextEncoder().encode(toYaml(await site.deps.instruments.get('mapping', 2))),
    }),
  },
  confirmInstrumentFile: {
    who: 'coordinator',
    params: (site) => ({ ...busyDraft, upload: site.ids.upload }),
    valid: async (site) => ({ seen: signOf(await draftOf(site)) }),
    fields: {},
    stale: { seen: 'what-stood-long-ago' },
  },
  reviewInstrument: {
    who: 'coordinator',
    params,
    valid: () => ({ intent: 'send' }),
    fields: { intent: 'button' },
  },
} satisfies Record<string, Row>

/** Moving a round; after it, forms that name the version they saw are refused. */
export const moveRow: Row = {
  who: 'coordinator',
  params: () => ({ instrument: 'mapping', version: '2', round: '2026' }),
  valid: async (site) => ({ seen: 'yes', version: String((await site.deps.rounds.get('2026'))?.version) }),
  fields: { seen: 'tick' },
  stale: { version: '99' },
}
