import type { ActorRecord } from '#shared/actors/actor-record.ts'
import { regionActorId } from '#shared/actors/listed-actor.ts'
import { addMonths } from '#shared/articles/review-days.ts'
import { isSlug, slugOf } from '#shared/articles/slug.ts'
import { linksIn, readPages } from '#shared/links/places.ts'
import { asActor } from '#shared/people/person.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { regions } from '#shared/regions/regions.ts'
import type { Site, Visit } from '../site.tsx'
import { actorFields, readActor } from './actor-form.ts'
import { DeskActorPage, NewActorPage } from './actor-form-page.tsx'
import { ActorDeskPage, LinkDeskPage, placeKey } from './desk-page.tsx'
import { actorDeskTexts } from './desk-texts.ts'
import { byUrgency, linksToMend } from './desk-view.ts'
import { withRegionsOwn } from './read-actors.ts'

type ActorVisit = Visit<'deskActor' | 'saveActor' | 'confirmActor'>

/** An entry is held against the actor's own words every half-year, where nothing else is chosen. */
const checkMonths = 6

const isOfRegion = (id: string): boolean => regions.some(({ code }) => regionActorId(code) === id)

const readLinks = async ({ deps, language }: Pick<Visit, 'deps' | 'language'>) => {
  const [articles, actors, words, reports, pages] = await Promise.all([
    deps.articles.shown(),
    deps.actors.shown(),
    deps.articles.words(),
    deps.links.list(),
    readPages(deps.regionPages),
  ])
  const names = new Map([
    ...articles.map(({ id, texts }) => [placeKey({ kind: 'article', id }), texts[language].title] as const),
    ...actors.map(({ id, name }) => [placeKey({ kind: 'actor', id }), name[language]] as const),
    ...words.map(({ id, term }) => [placeKey({ kind: 'word', id }), term[language]] as const),
    ...regions.map(({ code, name }) => [placeKey({ kind: 'region-page', id: code }), name] as const),
  ])
  return { found: linksToMend(reports, linksIn({ articles, actors, words, pages })), names }
}

const show = async (visit: ActorVisit, record: ActorRecord, theirs: ActorRecord | null = null): Promise<Response> => {
  const { deps, language, form, query, now } = visit
  const { id } = record.actor
  const said = query.get('said')
  const [versions, isShipped] = await Promise.all([deps.actors.versions(id), deps.actors.isShipped(id)])
  const actor = { ...record.actor, nextCheckOn: record.actor.nextCheckOn || addMonths(swedishDay(now), checkMonths) }
  return visit.page({
    title: record.actor.name[language],
    status: theirs ? 409 : form.hasErrors ? 400 : 200,
    children: (
      <DeskActorPage
        language={language}
        record={record}
        versions={versions}
        theirs={theirs}
        said={said === 'saved' || said === 'confirmed' ? said : null}
        form={{ errors: form.errors, language }}
        fields={actorFields(form, actor, record.isHidden)}
        isRegions={isOfRegion(id)}
        hasHidden
        isShipped={isShipped}
        version={theirs ? theirs.version : form.shownVersion(record.version)}
        newFormKey={visit.newFormKey}
      />
    ),
  })
}

const save = async (visit: Visit<'saveActor'>): Promise<Response> => {
  const { deps, form, person, now, params, language } = visit
  const record = await deps.actors.find(params.actor)
  if (!record) return visit.notFound()
  const formKey = form.formKey()
  const read = readActor(form, language, isOfRegion(record.actor.id))
  const version = form.version()
  if (form.hasErrors) return show(visit, record)
  const { id, lastCheckedOn } = record.actor
  const outcome = await deps.actors.save({
    id,
    version,
    listed: { ...read, id, lastCheckedOn },
    isHidden: form.isChecked('isHidden'),
    actor: asActor(person),
    at: now,
    formKey,
  })
  if (!outcome.ok) {
    const { refusal } = outcome
    if (refusal.kind === 'unknown') return visit.notFound()
    if (refusal.kind !== 'already-done') return show(visit, refusal.current, refusal.current)
  }
  return visit.redirect(`${visit.path('deskActor', { actor: id })}?said=saved`)
}

const confirm = async (visit: Visit<'confirmActor'>): Promise<Response> => {
  const { deps, form, person, now, params } = visit
  const record = await deps.actors.find(params.actor)
  if (!record) return visit.notFound()
  const formKey = form.formKey()
  const version = form.version()
  if (form.hasErrors) return show(visit, record)
  const today = swedishDay(now)
  const outcome = await deps.actors.confirm({
    id: record.actor.id,
    version,
    checkedOn: today,
    nextCheckOn: addMonths(today, checkMonths),
    actor: asActor(person),
    at: now,
    formKey,
  })
  if (!outcome.ok) {
    const { refusal } = outcome
    if (refusal.kind === 'unknown') return visit.notFound()
    if (refusal.kind !== 'already-done') return show(visit, refusal.current, refusal.current)
  }
  return visit.redirect(`${visit.path('deskActor', { actor: record.actor.id })}?said=confirmed`)
}

const showNew = ({ form, language, page, newFormKey }: Visit<'newActor' | 'addActor'>): Response =>
  page({
    title: actorDeskTexts[language].newTitle,
    status: form.hasErrors ? 400 : 200,
    children: (
      <NewActorPage
        language={language}
        form={{ errors: form.errors, language }}
        fields={actorFields(form, null, false)}
        isRegions={false}
        hasHidden={false}
        formKey={newFormKey()}
      />
    ),
  })

const add = async (visit: Visit<'addActor'>): Promise<Response> => {
  const { deps, form, person, now, language } = visit
  const t = actorDeskTexts[language]
  const formKey = form.formKey()
  const read = readActor(form, language, false)
  const id = form.text('id', { maxLength: 80 }) || slugOf(read.name.sv)
  if (!isSlug(id)) form.fail('id', { kind: 'own', message: t.wrongId })
  if (form.hasErrors) return showNew(visit)
  const outcome = await deps.actors.add({
    listed: { ...read, id, lastCheckedOn: null },
    actor: asActor(person),
    at: now,
    formKey,
  })
  if (!outcome.ok && outcome.refusal.kind !== 'already-done') {
    form.fail('id', { kind: 'own', message: t.taken })
    return showNew(visit)
  }
  return visit.redirect(`${visit.path('deskActor', { actor: id })}?said=saved`)
}

/** The desk of the register of actors and of the links. */
export const registerActorDesk = (site: Site): void => {
  site.on('actorDesk', async (visit) => {
    const { deps, language, now, page } = visit
    const [records, { found }, pages] = await Promise.all([
      deps.actors.list(),
      readLinks(visit),
      deps.regionPages.summaries(),
    ])
    const shown = records.map((record) => ({ ...record, actor: withRegionsOwn(record.actor, pages) }))
    return page({
      title: actorDeskTexts[language].title,
      isWide: true,
      children: (
        <ActorDeskPage
          language={language}
          records={byUrgency(shown)}
          today={swedishDay(now)}
          dead={found.links.filter(({ report }) => report.state === 'dead').length}
        />
      ),
    })
  })
  site.on('linkDesk', async (visit) => {
    const { language, page } = visit
    const { found, names } = await readLinks(visit)
    return page({
      title: actorDeskTexts[language].links.title,
      isWide: true,
      children: <LinkDeskPage language={language} found={found} names={names} />,
    })
  })
  site.on('newActor', showNew)
  site.on('addActor', add)
  site.on('deskActor', async (visit) => {
    const record = await visit.deps.actors.find(visit.params.actor)
    return record ? show(visit, record) : visit.notFound()
  })
  site.on('saveActor', save)
  site.on('confirmActor', confirm)
}
