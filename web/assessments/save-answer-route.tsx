import { type Answer, type AnswerContent, isAnswered, isSameContent } from '#shared/assessments/assessment.ts'
import type { SaveAnswerRefusal } from '#shared/assessments/save-answer.ts'
import { type Area, findIndicator, type Indicator } from '#shared/instruments/instrument.ts'
import { asActor } from '#shared/people/person.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { Visit } from '../site.tsx'
import { errorSentence } from '../texts/form-texts.ts'
import { instrumentOf, readAnswer, typedValues, valuesOf } from './answer-form.ts'
import { answerWords } from './answer-words.ts'
import { areaAddresses, showArea } from './area-route.tsx'
import { areaTexts } from './area-texts.ts'
import { type Conflict, ConflictPanel } from './conflict-panel.tsx'
import { savedId } from './indicator-form.tsx'
import { LockedPage } from './locked-page.tsx'
import type { Lock } from './mapping.ts'
import { type Reader, savedLine } from './saved-line.ts'

type SaveVisit = Visit<'saveAnswer'>
type Asked = { area: Area; indicator: Indicator; content: AnswerContent }

const readerOf = ({ language, now, person }: SaveVisit): Reader => ({ language, now, personId: person.email })

const saved = (visit: SaveVisit, { area, indicator }: Asked, answer: Answer): Response => {
  const { region, round } = visit.params
  if (!visit.wantsJson)
    return visit.redirect(`${visit.path('mappingArea', { region, round, area: area.id })}#${savedId(indicator.id)}`)
  return visit.json({
    kind: 'saved',
    version: answer.version,
    formKey: visit.newFormKey(),
    line: savedLine(answer, readerOf(visit)),
    isAnswered: isAnswered(answer),
  })
}

const invalid = (visit: SaveVisit, { area, indicator }: Pick<Asked, 'area' | 'indicator'>, line: string) => {
  if (!visit.wantsJson)
    return showArea(visit, area.id, {
      status: 400,
      retyped: {
        indicatorId: indicator.id,
        values: typedValues(visit.form, indicator.id),
        version: Number(visit.form.raw('version')) || 0,
        line,
        conflict: null,
      },
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

const conflicting = (visit: SaveVisit, asked: Asked, theirs: Answer) => {
  const { area, indicator, content } = asked
  const reader = readerOf(visit)
  const t = areaTexts[visit.language]
  const conflict: Conflict = { mine: content, theirs }
  const isOwn = theirs.savedBy.id === visit.person.email
  const line = isOwn ? t.conflict.ownNotice(indicator.id) : t.conflict.notice(indicator.id, theirs.savedBy.name)
  if (!visit.wantsJson)
    return showArea(visit, area.id, {
      status: 409,
      retyped: {
        indicatorId: indicator.id,
        values: typedValues(visit.form, indicator.id),
        version: theirs.version,
        line,
        conflict,
      },
    })
  const panel = (
    <ConflictPanel
      conflict={conflict}
      indicator={indicator}
      reader={reader}
      discardAddress={`${areaAddresses(visit).area(area)}#${indicator.id}`}
    />
  )
  return visit.json(
    {
      kind: 'conflict',
      version: theirs.version,
      formKey: visit.newFormKey(),
      line,
      panel: String(panel),
      theirs: {
        values: valuesOf(theirs, indicator),
        line: savedLine(theirs, reader),
        isAnswered: isAnswered(theirs),
      },
    },
    409,
  )
}

const locked = (visit: SaveVisit, asked: Asked, lock: Lock) => {
  const line = areaTexts[visit.language].locked[lock]
  if (visit.wantsJson) return visit.json({ kind: 'locked', line }, 409)
  const lines = answerWords(asked.content, asked.indicator, visit.language).filter(({ text }) => text !== '')
  const { region, round } = visit.params
  return visit.page({
    title: areaTexts[visit.language].problem(asked.indicator.id),
    status: 409,
    otherLanguage: areaAddresses(visit).otherLanguage(asked.area),
    children: (
      <LockedPage
        language={visit.language}
        line={line}
        question={asked.indicator.question[visit.language]}
        lines={lines}
        toOverview={visit.path('mapping', { region, round })}
      />
    ),
  })
}

type Answering = (visit: SaveVisit, asked: Asked, refusal: SaveAnswerRefusal) => Response | Promise<Response>

/** Another answer stands there: the same is as good as saved, a different one is for the person to choose about. */
const againstCurrent = (visit: SaveVisit, asked: Asked, current: Answer | null) => {
  if (current === null) return invalid(visit, asked, areaTexts[visit.language].gone)
  return isSameContent(current, asked.content) ? saved(visit, asked, current) : conflicting(visit, asked, current)
}

const answers: { [Kind in SaveAnswerRefusal['kind']]: Answering } = {
  'stale-answer': (visit, asked, refusal) =>
    againstCurrent(visit, asked, 'current' in refusal ? refusal.current : null),
  'already-done': (visit, asked, refusal) =>
    againstCurrent(visit, asked, 'current' in refusal ? refusal.current : null),
  'not-answerable': (visit, asked) => locked(visit, asked, 'submitted'),
  'round-closed': (visit, asked) => locked(visit, asked, 'round-closed'),
  'outside-dates': (visit, asked, refusal) =>
    locked(visit, asked, 'opensOn' in refusal && swedishDay(visit.now) < refusal.opensOn ? 'not-open-yet' : 'too-late'),
  'instrument-changed': (visit, asked) => invalid(visit, asked, areaTexts[visit.language].instrumentChanged),
}

/** Saves the answer to one indicator: for the browser's script as JSON, for an ordinary form as a page. */
export const postAnswer = async (visit: SaveVisit): Promise<Response> => {
  const { deps, params, region, form, person, now } = visit
  const seen = instrumentOf(form)
  const instrument = seen && (await deps.instruments.find(seen.instrumentId, seen.instrumentVersion))
  const found = instrument && findIndicator(instrument, params.indicator)
  if (!found) return visit.notFound()
  const content = readAnswer(form, found.indicator.id)
  const basedOnVersion = form.version()
  const formKey = form.formKey()
  if (form.hasErrors) return invalid(visit, found, areaTexts[visit.language].notSaved)
  const result = await deps.assessments.saveAnswer({
    regionCode: region.code,
    roundId: params.round,
    instrument: seen,
    indicatorId: found.indicator.id,
    content,
    basedOnVersion,
    actor: asActor(person),
    at: now,
    formKey,
  })
  const asked = { ...found, content }
  return result.ok ? saved(visit, asked, result.value) : answers[result.refusal.kind](visit, asked, result.refusal)
}
