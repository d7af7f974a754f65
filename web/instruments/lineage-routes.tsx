import { chooseOrigin, giveReason } from '#shared/instruments/edit-head.ts'
import { indicatorsOf } from '#shared/instruments/instrument.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { formatList } from '../texts/format.ts'
import { readBoth } from './both-languages.tsx'
import { LineagePage } from './lineage-page.tsx'
import { lineageTexts } from './lineage-texts.ts'
import { lineageView } from './lineage-view.ts'
import { originField } from './origin-form.tsx'
import { titleOf } from './parts.tsx'
import { saidOf } from './version-texts.ts'
import { deedOf, readVersion, type Version, versionAddress, versionParams } from './version-visit.ts'

type LineageVisit = Visit<'instrumentLineage'> | Visit<'saveInstrumentOrigin'>

const show = async (visit: LineageVisit, found: Version | null): Promise<Response> => {
  const { language, form, deps } = visit
  const lineage = found?.instrument.lineage
  if (!found || !lineage) return visit.notFound()
  const previous = await deps.instruments.get(found.instrument.id, lineage.fromVersion)
  return visit.page({
    title: `${lineageTexts[language].title}, ${titleOf(found, visit)}`,
    status: form.hasErrors ? 400 : 200,
    isWide: true,
    otherLanguage: pathTo('instrumentLineage', language === 'sv' ? 'en' : 'sv', versionParams(visit)),
    children: (
      <LineagePage
        visit={visit}
        version={found}
        draft={found.draft}
        view={lineageView(previous, found.instrument, language)}
      />
    ),
  })
}

const kinds = ['auto', 'kept', 'changed'] as const

/** The ids that were typed, and those that the earlier version lacks are noted as an error. */
const readFrom = (visit: Visit<'saveInstrumentOrigin'>, id: string, earlier: ReadonlySet<string>): string[] => {
  const name = originField(id, 'from')
  const ids = visit.form
    .text(name, { maxLength: 200 })
    .split(/[\s,;]+/)
    .map((part) => part.toUpperCase())
    .filter((part) => part !== '')
  const unknown = ids.filter((one) => !earlier.has(one))
  if (unknown.length > 0)
    visit.form.fail(name, {
      kind: 'own',
      message: lineageTexts[visit.language].fromUnknown(formatList(unknown, visit.language)),
    })
  return [...new Set(ids)]
}

const editOf = (visit: Visit<'saveInstrumentOrigin'>, id: string, earlier: ReadonlySet<string>) => {
  const { form } = visit
  if (form.has('removed')) return giveReason(id, readBoth(form, originField(id, 'reason'), 1000))
  const from = readFrom(visit, id, earlier)
  const kind = form.choice(originField(id, 'kind'), kinds, { isRequired: true }) ?? 'auto'
  // What ids and texts say by themselves is no choice.
  const isAsProposed = kind === 'auto' && (from.join() === id || (from.length === 0 && !earlier.has(id)))
  return chooseOrigin(id, isAsProposed ? null : { kind: from.length === 0 ? 'added' : kind, from })
}

const save = async (visit: Visit<'saveInstrumentOrigin'>): Promise<Response> => {
  const { form, deps } = visit
  const found = await readVersion(visit)
  const from = found?.draft?.from
  if (!found || !from) return visit.notFound()
  const deed = deedOf(visit)
  const id = form.text('indicator', { maxLength: 10, isRequired: true })
  const edit = editOf(visit, id, new Set(indicatorsOf(from).map((indicator) => indicator.id)))
  if (form.hasErrors) return show(visit, found)
  const outcome = await deps.drafts.change({ ...deed, deed: { kind: 'origin-chosen', subject: id }, edit })
  const say = saidOf(outcome, 'saved')
  if (say !== 'saved') return visit.redirect(versionAddress(visit, { say }))
  return visit.redirect(
    `${visit.path('instrumentLineage', versionParams(visit))}?say=saved#${form.has('removed') ? `removed-${id}` : id}`,
  )
}

/** How a version follows on the one before. */
export const registerLineage = (site: Site): void => {
  site.on('instrumentLineage', async (visit) => show(visit, await readVersion(visit)))
  site.on('saveInstrumentOrigin', save)
}
