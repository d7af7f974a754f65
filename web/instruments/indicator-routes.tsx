import type { AreaPart, Draft } from '#shared/instruments/draft.ts'
import { addIndicator, editIndicator, idOfNext } from '#shared/instruments/edit-indicator.ts'
import { fingerprint } from '#shared/instruments/fingerprint.ts'
import { type AnswerForm, type Indicator, type InstrumentKind, indicatorsOf } from '#shared/instruments/instrument.ts'
import { type IndicatorField, indicatorFields } from '#shared/instruments/instrument-changes.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { type Known, readIndicator } from './indicator-form.ts'
import { IndicatorPage } from './indicator-page.tsx'
import { indicatorTexts } from './indicator-texts.ts'
import {
  type IndicatorValues,
  type RowCounts,
  rowCountsIn,
  rowCountsOf,
  typedValues,
  valuesOf,
} from './indicator-values.ts'
import { saidOf } from './version-texts.ts'
import { versionView } from './version-view.ts'
import { deedOf, readVersion, type Version, versionAddress, versionParams } from './version-visit.ts'

type IndicatorVisit = Visit<'instrumentIndicator'> | Visit<'saveInstrumentIndicator'>

/** The word in an address that stands for one that does not exist yet. */
const isNew = (parameter: string): boolean => parameter === 'ny' || parameter === 'new'

const usualForms = { mapping: 'level', survey: 'one', interview: 'text' } as const satisfies Record<
  InstrumentKind,
  AnswerForm
>

/** An indicator with nothing in it, as its kind of instrument usually begins. */
const emptyIndicator = (kind: InstrumentKind): Indicator => {
  const none = { sv: '', en: '' }
  return {
    id: '',
    question: none,
    why: none,
    source: '',
    answerForm: usualForms[kind],
    levels: [],
    options: [],
    evidence: none,
    power: 'own',
    weight: 1,
    askedWhen: null,
    buildsOn: [],
    actions: [],
  }
}

type Found = { version: Version; draft: Draft; part: AreaPart; indicator: Indicator | null }

/** The indicator that the address names, or that a new one would go there; null when there is no such place. */
const find = async (visit: IndicatorVisit): Promise<Found | null> => {
  const version = await readVersion(visit)
  const draft = version?.draft
  const part = draft?.areas.find(({ area }) => area.id === visit.params.area)
  if (!version || !draft || !part) return null
  const indicator = part.area.indicators.find(({ id }) => id === visit.params.indicator) ?? null
  return indicator || isNew(visit.params.indicator) ? { version, draft, part, indicator } : null
}

/** The indicators before this one, on whose answers it can depend. A new one comes last in its area. */
const earlierThan = ({ version, part, indicator }: Found): Indicator[] => {
  const all = indicatorsOf(version.instrument)
  const lastOfArea = part.area.indicators.at(-1)?.id
  const areaIndex = version.instrument.areas.findIndex(({ id }) => id === part.area.id)
  const before = version.instrument.areas.slice(0, areaIndex).flatMap(({ indicators }) => indicators).length
  const index = indicator
    ? all.findIndex(({ id }) => id === indicator.id)
    : lastOfArea
      ? all.findIndex(({ id }) => id === lastOfArea) + 1
      : before
  return all.slice(0, index).filter(({ answerForm }) => answerForm !== 'text')
}

const knownTo = (found: Found): Known => ({
  sources: Object.keys(found.version.instrument.sources),
  earlier: earlierThan(found),
  ids: indicatorsOf(found.version.instrument).map(({ id }) => id),
})

type Typed = { values: IndicatorValues; rows: RowCounts; conflict: IndicatorField[] | null }

const show = (visit: IndicatorVisit, found: Found, typed: Typed | null = null): Response => {
  const { language, form } = visit
  const { version, draft, part, indicator } = found
  if (!version.isEditable)
    return visit.redirect(
      `${visit.path('instrumentPreview', { ...versionParams(visit), area: part.area.id })}#${visit.params.indicator}`,
    )
  const shown = indicator ?? emptyIndicator(version.instrument.kind)
  const isConflict = typed !== null && typed.conflict !== null
  return visit.page({
    title: indicator
      ? `${indicator.id}. ${indicator.question[language]}`
      : indicatorTexts[language].newTitle(part.area.letter),
    status: isConflict ? 409 : form.hasErrors ? 400 : 200,
    isWide: true,
    otherLanguage: pathTo('instrumentIndicator', language === 'sv' ? 'en' : 'sv', {
      ...versionParams(visit),
      area: part.area.id,
      indicator: visit.params.indicator,
    }),
    children: (
      <IndicatorPage
        visit={visit}
        version={version}
        draft={draft}
        part={part}
        instrument={version.instrument}
        indicator={indicator}
        indicatorId={indicator?.id ?? ''}
        form={{ errors: form.errors, language }}
        values={typed?.values ?? valuesOf(shown)}
        rows={typed?.rows ?? rowCountsOf(shown)}
        earlier={earlierThan(found)}
        seen={typed && !isConflict ? form.raw('seen') : indicator ? fingerprint(indicator) : ''}
        conflict={typed?.conflict ?? null}
        problems={versionView(version.instrument, draft).problems}
      />
    ),
  })
}

const differsIn = (a: Indicator, b: Indicator): IndicatorField[] =>
  indicatorFields.filter(
    (field) => field !== 'place' && fingerprint(a[field] ?? null) !== fingerprint(b[field] ?? null),
  )

const save = async (visit: Visit<'saveInstrumentIndicator'>): Promise<Response> => {
  const { form, language, deps, params } = visit
  const found = await find(visit)
  if (!found) return visit.notFound()
  const deed = deedOf(visit)
  const typed = { values: typedValues(form), rows: rowCountsIn(form), conflict: null }
  const id = found.indicator?.id ?? idOfNext(found.draft, params.area) ?? ''
  const content = readIndicator(form, id, knownTo(found), indicatorTexts[language])
  const seen = form.text('seen', { maxLength: 40 })
  if (form.hasErrors) return show(visit, found, typed)
  const outcome = found.indicator
    ? await deps.drafts.change({
        ...deed,
        deed: { kind: 'indicator-edited', subject: '' },
        edit: editIndicator(params.area, { seen, content, confirmed: form.all('holds') }),
      })
    : await deps.drafts.change({
        ...deed,
        deed: { kind: 'indicator-added', subject: '' },
        edit: addIndicator(params.area, content),
      })
  if (!outcome.ok && outcome.refusal.kind === 'stale-indicator') {
    const again = await find(visit)
    if (again?.indicator) return show(visit, again, { ...typed, conflict: differsIn(again.indicator, content) })
  }
  const say = saidOf(outcome, 'saved')
  if (say !== 'saved') return visit.redirect(versionAddress(visit, { say }))
  const { indicators } = found.part.area
  const next = form.has('then') ? indicators[indicators.findIndex((one) => one.id === id) + 1] : undefined
  return visit.redirect(
    `${visit.path('instrumentIndicator', { ...versionParams(visit), area: params.area, indicator: next?.id ?? id })}?say=saved`,
  )
}

/** Editing one indicator. */
export const registerIndicators = (site: Site): void => {
  site.on('instrumentIndicator', async (visit) => {
    const found = await find(visit)
    return found ? show(visit, found) : visit.notFound()
  })
  site.on('saveInstrumentIndicator', save)
}
