import { asActor } from '#shared/people/person.ts'
import { newlyHidden } from '#shared/releases/newly-hidden.ts'
import type { Release } from '#shared/releases/release.ts'
import type { ReleaseDeed, ReleaseOutcome } from '#shared/releases/release-deed.ts'
import { countRevisions, revisionsBetween } from '#shared/releases/revisions.ts'
import { validationsTable } from '#shared/tables/validations-table.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { formatDay } from '../texts/format.ts'
import { placeRefusal, readOrder, readReason } from './desk-form.ts'
import { type DeskDeed, type DeskTold, deskDeeds } from './desk-notice.tsx'
import { ReleaseDeskPage } from './desk-page.tsx'
import { releaseDeskTexts } from './desk-texts.ts'
import { ReleasePage, type ReleasePageProps } from './release-page.tsx'
import { releasePageTexts } from './release-page-texts.ts'
import { readRevisionQuery, revisionsView } from './revisions-view.ts'

type DeskVisit = Visit<'releaseDesk' | 'planRelease' | 'orderRelease'>
type ReleaseVisit = Visit<
  'release' | 'moveRelease' | 'cancelRelease' | 'askForRelease' | 'holdRelease' | 'letGoRelease'
>

const toldIn = (query: URLSearchParams): DeskTold | null => {
  const deed = deskDeeds.find((one) => one === query.get('done'))
  return deed ? { kind: 'done', deed } : null
}

const statusOf = ({ form }: DeskVisit | ReleaseVisit, told: DeskTold | null) =>
  form.hasErrors ? 400 : told?.kind === 'refused' ? 409 : 200

const showDesk = async (visit: DeskVisit, told = toldIn(visit.query)): Promise<Response> => {
  const { deps, form, language, now } = visit
  return visit.page({
    title: releaseDeskTexts[language].title,
    status: statusOf(visit, told),
    otherLanguage: pathTo('releaseDesk', language === 'sv' ? 'en' : 'sv'),
    children: (
      <ReleaseDeskPage
        language={language}
        releases={await deps.releases.list()}
        now={now}
        form={{ errors: form.errors, language }}
        typed={{
          day: form.raw('day'),
          scope: form.raw('scope'),
          reason: form.raw('reason'),
          isConfirmed: form.isChecked('confirm'),
        }}
        told={told}
        newFormKey={visit.newFormKey}
      />
    ),
  })
}

/** What changes against the version before it; null for the first and for what has no content. */
const changesOf = async (
  { deps, language, query }: ReleaseVisit,
  release: Release,
  content: ReleasePageProps['content'],
): Promise<ReleasePageProps['changes']> => {
  const previous = content && release.previousId ? await deps.releases.get(release.previousId) : null
  const before = previous && (await deps.releases.content(previous))
  if (!content || !before) return null
  const revisions = revisionsBetween(before.years, content.years)
  const table = validationsTable({ counts: content.years, release: null, isDemonstration: false }, new Date(0))
  return {
    view: revisionsView(revisions, table, readRevisionQuery(query), language),
    counts: countRevisions(revisions),
    hidden: newlyHidden(before.years, content.years),
  }
}

/** The folded form that was sent; the others are a button each. */
const postedBy = {
  release: null,
  moveRelease: 'move',
  cancelRelease: 'cancel',
  askForRelease: null,
  holdRelease: null,
  letGoRelease: null,
} as const

const showRelease = async (visit: ReleaseVisit, release: Release, told = toldIn(visit.query)): Promise<Response> => {
  const { deps, form, language, params } = visit
  const content = release.status === 'cancelled' ? null : await deps.releases.content(release)
  const t = releasePageTexts[language]
  return visit.page({
    title: t.title(formatDay(release.day, language)),
    isWide: true,
    status: statusOf(visit, told),
    otherLanguage: pathTo('release', language === 'sv' ? 'en' : 'sv', params),
    children: (
      <ReleasePage
        language={language}
        release={release}
        content={content}
        changes={await changesOf(visit, release, content)}
        form={{ errors: form.errors, language }}
        typed={{ day: form.raw('day'), reason: form.raw('reason') }}
        posted={postedBy[visit.id]}
        version={form.shownVersion(release.version)}
        told={told}
        newFormKey={visit.newFormKey}
      />
    ),
  })
}

type CarryOut = (deed: ReleaseDeed) => ReleaseOutcome | null

/** Carries out what a form asks of one release, and goes back to its page or shows what stood in the way. */
const change = async (visit: ReleaseVisit, deed: DeskDeed, carryOut: CarryOut): Promise<Response> => {
  const { deps, form, language, params, person } = visit
  const before = await deps.releases.get(params.release)
  if (!before) return visit.notFound()
  const outcome = await carryOut({
    id: before.id,
    basedOnVersion: form.version(),
    actor: asActor(person),
    at: visit.now,
    formKey: form.formKey(),
  })
  if (!outcome) return showRelease(visit, before)
  if (outcome.ok || outcome.refusal.kind === 'already-done') {
    if (deed === 'asked' || deed === 'let-go') await deps.snapshots.request('coordinator')
    return visit.redirect(`${visit.path('release', params)}?done=${deed}`)
  }
  const { refusal } = outcome
  if (refusal.kind === 'release-unknown') return visit.notFound()
  const told = placeRefusal(refusal, form, language)
  return showRelease(visit, 'current' in refusal ? refusal.current : before, told)
}

/** Carries out what makes a new release, and goes back to the desk or shows what stood in the way. */
const add = async (visit: DeskVisit, deed: DeskDeed, outcome: Awaited<ReleaseOutcome> | null): Promise<Response> => {
  const { deps, form, language } = visit
  if (!outcome) return showDesk(visit)
  if (outcome.ok || outcome.refusal.kind === 'already-done') {
    if (deed === 'ordered') await deps.snapshots.request('coordinator')
    return visit.redirect(`${visit.path('releaseDesk')}?done=${deed}`)
  }
  const { refusal } = outcome
  if (refusal.kind === 'release-unknown') throw new Error('a release that is new cannot be unknown')
  return showDesk(visit, placeRefusal(refusal, form, language))
}

/** The coordinator's pages: planning, moving, cancelling, looking at what is under embargo, and publishing at once. */
export const registerReleaseDesk = (site: Site): void => {
  const { releases, site: facts } = site.deps
  const doing = (visit: DeskVisit) => ({
    actor: asActor(visit.person),
    at: visit.now,
    formKey: visit.form.formKey(),
    isDemonstration: facts.isDemonstration,
  })
  site.on('releaseDesk', (visit) => showDesk(visit))
  site.on('planRelease', async (visit) => {
    const day = visit.form.day('day', { isRequired: true })
    const input = doing(visit)
    return add(visit, 'planned', visit.form.hasErrors ? null : await releases.plan({ ...input, day }))
  })
  site.on('orderRelease', async (visit) => {
    const order = readOrder(visit.form)
    const input = doing(visit)
    return add(visit, 'ordered', visit.form.hasErrors || !order ? null : await releases.order({ ...input, ...order }))
  })
  site.on('release', async (visit) => {
    const release = await releases.get(visit.params.release)
    return release ? showRelease(visit, release) : visit.notFound()
  })
  site.on('moveRelease', (visit) =>
    change(visit, 'moved', (deed) => {
      const day = visit.form.day('day', { isRequired: true })
      const reason = readReason(visit.form)
      return visit.form.hasErrors ? null : releases.move({ ...deed, day, reason })
    }),
  )
  site.on('cancelRelease', (visit) =>
    change(visit, 'cancelled', (deed) => {
      const reason = readReason(visit.form)
      return visit.form.hasErrors ? null : releases.cancel({ ...deed, reason })
    }),
  )
  site.on('askForRelease', (visit) =>
    change(visit, 'asked', (deed) => (visit.form.hasErrors ? null : releases.ask(deed))),
  )
  site.on('holdRelease', (visit) =>
    change(visit, 'held', (deed) => (visit.form.hasErrors ? null : releases.hold(deed))),
  )
  site.on('letGoRelease', (visit) =>
    change(visit, 'let-go', (deed) => (visit.form.hasErrors ? null : releases.letGo(deed))),
  )
}
