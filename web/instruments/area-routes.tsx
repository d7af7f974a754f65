import {
  type AreaContent,
  addArea,
  areaContentOf,
  editArea,
  moveArea,
  removeArea,
} from '#shared/instruments/edit-area.ts'
import { duplicateIndicator, moveIndicator, moveToArea, removeIndicator } from '#shared/instruments/edit-indicator.ts'
import { fingerprint } from '#shared/instruments/fingerprint.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { AreaEditPage } from './area-page.tsx'
import { readBoth, readName } from './both-languages.tsx'
import { showVersion } from './version-routes.tsx'
import { saidOf } from './version-texts.ts'
import { versionView } from './version-view.ts'
import { deedOf, readVersion, type VersionVisit, versionAddress, versionParams } from './version-visit.ts'
import { readWeight } from './weight-select.tsx'

type AreaVisit = Visit<'instrumentArea'> | Visit<'saveInstrumentArea'>

const readAreaContent = ({ form }: VersionVisit): AreaContent => ({
  title: readName(form),
  purpose: readBoth(form, 'purpose'),
  weight: readWeight(form),
})

/** The page of an area, with what to say there. */
const areaAddress = (visit: VersionVisit, area: string, say: Record<string, string>, anchor = ''): string =>
  `${visit.path('instrumentArea', { ...versionParams(visit), area })}?${new URLSearchParams(say)}${anchor && `#${anchor}`}`

const show = async (
  visit: AreaVisit,
  typed: { content: AreaContent; isConflict: boolean } | null = null,
): Promise<Response> => {
  const { language, form, params } = visit
  const version = await readVersion(visit)
  const part = version?.draft?.areas.find(({ area }) => area.id === params.area)
  if (!version?.draft || !part) return visit.notFound()
  if (!version.isEditable)
    return visit.redirect(visit.path('instrumentPreview', { ...versionParams(visit), area: params.area }))
  const { title } = part.area
  const isConflict = typed?.isConflict ?? false
  return visit.page({
    title: `${part.area.letter}. ${title[language] || title.sv}`,
    status: isConflict ? 409 : form.hasErrors ? 400 : 200,
    isWide: true,
    otherLanguage: pathTo('instrumentArea', language === 'sv' ? 'en' : 'sv', {
      ...versionParams(visit),
      area: params.area,
    }),
    children: (
      <AreaEditPage
        visit={visit}
        version={version}
        draft={version.draft}
        part={part}
        form={{ errors: form.errors, language }}
        values={typed?.content ?? areaContentOf(part.area)}
        seen={typed && !isConflict ? form.raw('seen') : fingerprint(areaContentOf(part.area))}
        isConflict={isConflict}
        problems={versionView(version.instrument, version.draft).problems}
      />
    ),
  })
}

const save = async (visit: Visit<'saveInstrumentArea'>): Promise<Response> => {
  const { form, params, deps } = visit
  const deed = deedOf(visit)
  const content = readAreaContent(visit)
  const seen = form.text('seen', { maxLength: 40 })
  if (form.hasErrors) return show(visit, { content: typedContent(visit), isConflict: false })
  const outcome = await deps.drafts.change({
    ...deed,
    deed: { kind: 'area-edited', subject: '' },
    edit: editArea(params.area, { seen, content, confirmed: form.all('holds') }),
  })
  if (!outcome.ok && outcome.refusal.kind === 'stale-area') return show(visit, { content, isConflict: true })
  const say = saidOf(outcome, 'saved')
  if (say === 'gone' || say === 'not-a-draft') return visit.redirect(versionAddress(visit, { say }))
  return visit.redirect(areaAddress(visit, params.area, { say }))
}

/** What was typed, unchanged. */
const typedContent = ({ form }: VersionVisit): AreaContent => ({
  title: { sv: form.raw('title-sv'), en: form.raw('title-en') },
  purpose: { sv: form.raw('purpose-sv'), en: form.raw('purpose-en') },
  weight: Number(form.raw('weight')),
})

const add = async (visit: Visit<'addInstrumentArea'>): Promise<Response> => {
  const { form, deps } = visit
  const deed = deedOf(visit)
  const content = readAreaContent(visit)
  if (content.title.sv === '' && !form.errors['title-sv']) form.fail('title-sv', { kind: 'required' })
  if (form.hasErrors) return showVersion(visit)
  const outcome = await deps.drafts.change({
    ...deed,
    deed: { kind: 'area-added', subject: '' },
    edit: addArea(content),
  })
  const say = saidOf(outcome, 'area-added')
  const added = outcome.ok ? outcome.value.areas.at(-1)?.area.id : undefined
  return added && say === 'area-added'
    ? visit.redirect(areaAddress(visit, added, { say }))
    : visit.redirect(versionAddress(visit, { say }))
}

const arrangements = [
  'area-up',
  'area-down',
  'area-remove',
  'indicator-up',
  'indicator-down',
  'indicator-duplicate',
  'indicator-remove',
  'indicator-to-area',
] as const
type Arrangement = (typeof arrangements)[number]

const editOf = (what: Arrangement, area: string, indicator: string, target: string) => {
  switch (what) {
    case 'area-up':
      return { kind: 'area-moved', say: 'moved', edit: moveArea(area, 'up') } as const
    case 'area-down':
      return { kind: 'area-moved', say: 'moved', edit: moveArea(area, 'down') } as const
    case 'area-remove':
      return { kind: 'area-removed', say: 'removed', edit: removeArea(area) } as const
    case 'indicator-up':
      return { kind: 'indicator-moved', say: 'moved', edit: moveIndicator(area, indicator, 'up') } as const
    case 'indicator-down':
      return { kind: 'indicator-moved', say: 'moved', edit: moveIndicator(area, indicator, 'down') } as const
    case 'indicator-duplicate':
      return { kind: 'indicator-duplicated', say: 'duplicated', edit: duplicateIndicator(area, indicator) } as const
    case 'indicator-remove':
      return { kind: 'indicator-removed', say: 'removed', edit: removeIndicator(area, indicator) } as const
    case 'indicator-to-area':
      return { kind: 'indicator-moved', say: 'moved-to', edit: moveToArea(area, indicator, target) } as const
  }
}

/** Moves, copies or removes a part, and goes back to the list that it stands in. A form that had been open too long changes nothing. */
const arrange = async (visit: Visit<'arrangeInstrument'>): Promise<Response> => {
  const { form, deps } = visit
  const deed = deedOf(visit)
  const what = form.choice('do', arrangements, { isRequired: true })
  const [area, indicator, target] = (['area', 'indicator', 'target'] as const).map((name) =>
    form.text(name, { maxLength: 40 }),
  )
  if (form.hasErrors || !what) return visit.redirect(versionAddress(visit, { say: 'old-form' }))
  const { kind, say: success, edit } = editOf(what, area ?? '', indicator ?? '', target ?? '')
  const outcome = await deps.drafts.change<{ kind: string }>({ ...deed, deed: { kind, subject: '' }, edit })
  const say = saidOf(outcome, success)
  const of = outcome.ok ? (outcome.value.changed?.subject ?? '') : ''
  const isOfArea = what.startsWith('area')
  if (isOfArea || !area || say === 'gone')
    return visit.redirect(versionAddress(visit, { say, of }, isOfArea ? area : ''))
  return visit.redirect(areaAddress(visit, area, { say, of }, say === 'moved' ? indicator : ''))
}

const undo = async (visit: Visit<'undoInstrumentChange'>): Promise<Response> => {
  const { form, deps } = visit
  const deed = deedOf(visit)
  const deedId = form.text('deed', { maxLength: 40, isRequired: true })
  if (form.hasErrors) return visit.redirect(versionAddress(visit, { say: 'old-form' }))
  const outcome = await deps.drafts.undo({ ...deed, deedId })
  return visit.redirect(versionAddress(visit, { say: saidOf(outcome, 'undone') }))
}

/** Editing areas, and arranging areas and indicators. */
export const registerAreas = (site: Site): void => {
  site.on('instrumentArea', (visit) => show(visit))
  site.on('saveInstrumentArea', save)
  site.on('addInstrumentArea', add)
  site.on('arrangeInstrument', arrange)
  site.on('undoInstrumentChange', undo)
}
