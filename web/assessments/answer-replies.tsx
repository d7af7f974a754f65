import { type Answer, type AnswerContent, isSameContent } from '#shared/assessments/assessment.ts'
import type { SaveAnswerRefusal } from '#shared/assessments/save-answer.ts'
import { type Area, type Indicator, type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { lockedTextsOf } from '../surveys/kind-texts.ts'
import { errorSentence } from '../texts/form-texts.ts'
import { type AnswerValues, answerFields, fieldName, typedValues, valuesOf } from './answer-form.ts'
import { askedIn, savedJson } from './answer-json.ts'
import type { AnswerPlace, AnswerVisit } from './answer-place.ts'
import { answerWords } from './answer-words.ts'
import { areaTexts } from './area-texts.ts'
import { type Conflict, ConflictPanel } from './conflict-panel.tsx'
import { LockedPage } from './locked-page.tsx'
import type { Lock } from './mapping.ts'
import { savedId } from './save-state.tsx'
import type { Reader } from './saved-line.ts'

/** What somebody tries to save, and from which page. */
export type Saving = {
  visit: AnswerVisit
  place: AnswerPlace
  instrument: Instrument
  area: Area
  indicator: Indicator
}
type Tried = Saving & { content: AnswerContent }

const readerOf = ({ language, now, person }: AnswerVisit): Reader => ({ language, now, personId: person.email })

/** What stood in the form; null when the post came without the answer's fields, from a button elsewhere. */
const typedIn = ({ visit, indicator }: Saving): AnswerValues | null =>
  answerFields.some((field) => visit.form.has(fieldName(indicator.id, field)))
    ? typedValues(visit.form, indicator.id)
    : null

/** Which indicators of the page are asked now. Costs a read, and only where an instrument has conditions at all. */
const askedNow = async ({ visit, instrument, place }: Saving): Promise<{ asked?: string[] }> => {
  if (!indicatorsOf(instrument).some(({ askedWhen }) => askedWhen !== null)) return {}
  const round = { id: visit.params.round, instrumentId: instrument.id, instrumentVersion: instrument.version }
  const { asked } = await visit.deps.assessments.answers(visit.region.code, round)
  return { asked: place.areas.flatMap((area) => askedIn(asked, area)) }
}

/** The answer is saved: as JSON, or by the way back to its page. */
export const saved = async (saving: Saving, answer: Answer): Promise<Response> => {
  const { visit, place, indicator } = saving
  if (!visit.wantsJson) return visit.redirect(`${place.page}#${savedId(indicator.id)}`)
  return visit.json({
    kind: 'saved',
    formKey: visit.newFormKey(),
    ...savedJson(answer, indicator, readerOf(visit)),
    ...(await askedNow(saving)),
  })
}

/** Something must be put right before it can be saved; what was typed stands there again. */
export const invalid = (saving: Saving, line: string): Response | Promise<Response> => {
  const { visit, place, indicator } = saving
  if (!visit.wantsJson)
    return place.showAgain(400, {
      indicatorId: indicator.id,
      values: typedIn(saving),
      version: Number(visit.form.raw('version')) || 0,
      line,
      conflict: null,
    })
  const errors = Object.entries(visit.form.errors)
  return visit.json(
    {
      kind: 'invalid',
      formKey: visit.newFormKey(),
      line,
      errors: Object.fromEntries(errors.map(([name, error]) => [name, errorSentence(error, visit.language)])),
    },
    400,
  )
}

/** The answer was written by somebody other than who is signed in: it is hers to look through first. */
export const otherWriter = (saving: Saving, line: string): Response | Promise<Response> =>
  saving.visit.wantsJson ? saving.visit.json({ kind: 'other-writer', line }, 409) : invalid(saving, line)

const conflicting = ({ visit, place, indicator, content }: Tried, theirs: Answer) => {
  const reader = readerOf(visit)
  const t = areaTexts[visit.language].conflict
  const conflict: Conflict = { mine: content, theirs }
  const isOwn = theirs.savedBy.id === visit.person.email
  const line = isOwn ? t.ownNotice(indicator.id) : t.notice(indicator.id, theirs.savedBy.name)
  const values = valuesOf(content, indicator)
  if (!visit.wantsJson)
    return place.showAgain(409, { indicatorId: indicator.id, values, version: theirs.version, line, conflict })
  const panel = (
    <ConflictPanel
      conflict={conflict}
      indicator={indicator}
      reader={reader}
      discardAddress={`${place.page}#${indicator.id}`}
    />
  )
  return visit.json(
    {
      kind: 'conflict',
      version: theirs.version,
      formKey: visit.newFormKey(),
      line,
      panel: String(panel),
      mine: values,
      theirs: savedJson(theirs, indicator, reader),
    },
    409,
  )
}

const locked = ({ visit, place, instrument, indicator, content }: Tried, lock: Lock) => {
  const line = lockedTextsOf(instrument.kind, visit.language)[lock]
  if (visit.wantsJson) return visit.json({ kind: 'locked', line }, 409)
  const lines = answerWords(content, indicator, visit.language).filter(({ text }) => text !== '')
  return visit.page({
    title: areaTexts[visit.language].problem(indicator.id),
    status: 409,
    otherLanguage: place.otherLanguage,
    children: (
      <LockedPage
        language={visit.language}
        line={line}
        question={indicator.question[visit.language]}
        lines={lines}
        toOverview={place.overview}
      />
    ),
  })
}

/** Another answer stands there: the same is as good as saved, a different one is for the person to choose about. */
const againstCurrent = (tried: Tried, current: Answer | null) => {
  if (current === null) return invalid(tried, areaTexts[tried.visit.language].gone)
  return isSameContent(current, tried.content) ? saved(tried, current) : conflicting(tried, current)
}

type Replying<Refusal> = (tried: Tried, refusal: Refusal) => Response | Promise<Response>

const replies: { [Kind in SaveAnswerRefusal['kind']]: Replying<Extract<SaveAnswerRefusal, { kind: Kind }>> } = {
  'stale-answer': (tried, { current }) => againstCurrent(tried, current),
  'already-done': (tried, { current }) => againstCurrent(tried, current),
  'not-answerable': (tried) => locked(tried, 'submitted'),
  'round-closed': (tried) => locked(tried, 'round-closed'),
  'outside-dates': (tried, { opensOn }) =>
    locked(tried, swedishDay(tried.visit.now) < opensOn ? 'not-open-yet' : 'too-late'),
  'instrument-changed': (tried) => invalid(tried, areaTexts[tried.visit.language].instrumentChanged),
}

/** Why an answer was not saved, and what can be done about it. */
export const notSaved = (tried: Tried, refusal: SaveAnswerRefusal): Response | Promise<Response> =>
  // The table ties each kind to its own refusal; the compiler cannot follow that through the look-up.
  (replies[refusal.kind] as Replying<SaveAnswerRefusal>)(tried, refusal)
