import { instrumentOf } from '#shared/instruments/draft.ts'
import { createDrafts, type InstrumentDrafts } from '#shared/instruments/drafts.ts'
import { chooseOrigin, giveReason } from '#shared/instruments/edit-head.ts'
import { addIndicator, editIndicator, removeIndicator } from '#shared/instruments/edit-indicator.ts'
import { fingerprint } from '#shared/instruments/fingerprint.ts'
import { findIndicator, type Indicator } from '#shared/instruments/instrument.ts'
import type { Actor } from '#shared/platform/store.ts'
import type { DemonstrationDeps } from './demonstration-deps.ts'
import { expectDone } from './expect-done.ts'

const key = { instrumentId: 'mapping', instrumentVersion: 2 }
const none = { sv: '', en: '' }

const newQuestion: Omit<Indicator, 'id'> = {
  question: {
    sv: 'Demonstrationsdata: Vilka språk finns er information om validering på?',
    en: 'Demonstration data: In which languages is your information about validation?',
  },
  why: {
    sv: 'Demonstrationsdata: en fråga som bara visar hur verktyget fungerar.',
    en: 'Demonstration data: a question that only shows how the tool works.',
  },
  source: 'survey',
  answerForm: 'several',
  levels: [],
  options: [
    { id: 'svenska', label: { sv: 'Svenska', en: 'Swedish' } },
    { id: 'lattlast', label: { sv: 'Lättläst svenska', en: 'Easy Swedish' } },
    { id: 'engelska', label: { sv: 'Engelska', en: 'English' } },
    { id: 'andra', label: { sv: 'Andra språk', en: '' } },
  ],
  evidence: none,
  power: 'own',
  weight: 1,
  askedWhen: { match: 'all', tests: [{ indicatorId: 'I1', is: 'at-least', level: 2 }] },
  buildsOn: [],
  actions: [],
}

const reword = async (
  drafts: InstrumentDrafts,
  indicatorId: string,
  change: (before: Indicator) => Partial<Indicator>,
  deed: { actor: Actor; at: Date },
): Promise<void> => {
  const draft = await drafts.read(key)
  const found = draft && findIndicator(instrumentOf(draft), indicatorId)
  if (!found) throw new Error(`no indicator ${indicatorId}`)
  const content = { ...found.indicator, ...change(found.indicator) }
  expectDone(
    await drafts.change({
      ...deed,
      key,
      deed: { kind: 'indicator-edited', subject: '' },
      edit: editIndicator(found.area.id, { seen: fingerprint(found.indicator), content, confirmed: [] }),
    }),
  )
}

/**
 * A draft of the mapping's next version, as two coordinators might have come to: one question reworded in Swedish only, one the same in other words, one new and unfinished, one taken out.
 */
export const loadInstrument = async (
  { store, instruments }: Pick<DemonstrationDeps, 'store' | 'instruments'>,
  [first, second]: [Actor, Actor],
): Promise<void> => {
  const drafts = createDrafts(store, instruments)
  let minutes = 0
  const by = (actor: Actor) => ({ actor, at: new Date(Date.parse('2026-11-09T08:00:00Z') + minutes++ * 60_000) })
  expectDone(await drafts.startVersion({ id: key.instrumentId, ...by(first) }))
  await reword(
    drafts,
    'I1',
    ({ question }) => ({
      question: { ...question, sv: 'Har regionen samlad och aktuell information om validering på sin webbplats?' },
    }),
    by(first),
  )
  await reword(
    drafts,
    'A1',
    ({ question }) => ({
      question: { sv: question.sv.replace('bestämt', 'beslutat'), en: question.en.replace('decided', 'settled') },
    }),
    by(second),
  )
  const change = (deed: 'indicator-added' | 'indicator-removed' | 'origin-chosen', actor: Actor) => ({
    ...by(actor),
    key,
    deed: { kind: deed, subject: 'A1' },
  })
  expectDone(
    await drafts.change({
      ...change('origin-chosen', second),
      edit: chooseOrigin('A1', { kind: 'kept', from: ['A1'] }),
    }),
  )
  expectDone(
    await drafts.change({ ...change('indicator-added', first), edit: addIndicator('information', newQuestion) }),
  )
  expectDone(await drafts.change({ ...change('indicator-removed', first), edit: removeIndicator('information', 'I2') }))
  expectDone(
    await drafts.change({
      ...change('origin-chosen', first),
      edit: giveReason('I2', {
        sv: 'Demonstrationsdata: frågan ställs i enkäten i stället.',
        en: 'Demonstration data: the question is asked in the survey instead.',
      }),
    }),
  )
}
