import { defaultNextReview } from '#shared/articles/review-days.ts'
import { asActor } from '#shared/people/person.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { arrangements } from '#shared/region-pages/arrange-part.ts'
import { blocksIn } from '#shared/region-pages/block-words.ts'
import type { PageOutcome } from '#shared/region-pages/change-page.ts'
import { pageLimits } from '#shared/region-pages/region-page.ts'
import type { RegionPages } from '#shared/region-pages/region-pages.ts'
import { readNextReview } from '../articles/next-review.tsx'
import type { Site, Visit } from '../site.tsx'
import { deadLinksOf } from './dead-links.tsx'
import { ownDeedTexts } from './own-deed-texts.ts'
import { OwnPage } from './own-page.tsx'
import { type OwnSaid, ownSaid, ownTexts } from './own-texts.ts'
import { ownView } from './own-view.ts'

type DeedId = 'arrangePagePart' | 'publishPage' | 'renewPage' | 'withdrawPage' | 'undoPageChange' | 'discardPageDraft'
type OwnVisit = Visit<'ownPage' | DeedId>

/** The furthest that a review may be put off. */
const mostMonths = 12

export const saidIn = (word: string | null): OwnSaid | null => ownSaid.find((one) => one === word) ?? null

/** `refused`: nothing came of a deed, and what was written for it stands in its fields. */
const show = async (visit: OwnVisit, refused: OwnSaid | null = null): Promise<Response> => {
  const { deps, language, region, form, query, now } = visit
  const page = await deps.regionPages.find(region.code)
  const [content, editions, articles] = await Promise.all([
    deps.regionPages.content(page),
    deps.regionPages.editions(region.code),
    deps.articles.shown(),
  ])
  const deadLinks = await deadLinksOf(deps, content)
  const today = swedishDay(now)
  const { title } = ownTexts[language]
  return visit.page({
    title: `${title} – ${region.name}`,
    status: form.hasErrors ? 400 : refused ? 409 : 200,
    children: (
      <OwnPage
        language={language}
        region={region}
        page={{ ...page, version: form.shownVersion(page.version) }}
        content={content}
        view={ownView(page, content, { blocks: blocksIn(articles), deadLinks, today, language })}
        editions={editions}
        form={{ errors: form.errors, language }}
        typed={{
          nextReviewOn: form.has('nextReviewOn') ? form.raw('nextReviewOn') : defaultNextReview(today),
          'reason-sv': form.raw('reason-sv'),
          'reason-en': form.raw('reason-en'),
        }}
        said={form.hasErrors ? null : (refused ?? saidIn(query.get('said')))}
        newFormKey={visit.newFormKey}
      />
    ),
  })
}

/** What a deed is given of every form. */
type Given = {
  regionCode: string
  actor: ReturnType<typeof asActor>
  at: Date
  formKey: string
  basedOnVersion: number
}

const nextReviewIn = ({ form, now, language }: OwnVisit): string =>
  readNextReview(form, now, mostMonths, ownDeedTexts[language].publish.mustBeLater)

/** The word for what came of a deed, which the page says when it is shown again. */
export const wordFor = (outcome: Awaited<PageOutcome>, said: OwnSaid): OwnSaid => {
  if (outcome.ok || outcome.refusal.kind === 'already-done') return said
  return outcome.refusal.kind === 'stale' ? 'moved-on' : outcome.refusal.kind
}

/** Registers a form of the page. `read` notes what is wrong in it and gives what to do; nothing is done with a form in which something is wrong. */
const onDeed = <Id extends DeedId>(
  site: Site,
  id: Id,
  said: OwnSaid,
  read: (pages: RegionPages, given: Given, visit: OwnVisit & { params: { part?: string } }) => () => PageOutcome,
): void =>
  site.on(id, async (own) => {
    // All these addresses name a region; the compiler does not see it through `Id`.
    const visit = own as unknown as OwnVisit
    const { deps, form, person, now, region } = visit
    const formKey = form.formKey()
    const given = { regionCode: region.code, actor: asActor(person), at: now, formKey, basedOnVersion: form.version() }
    const act = read(deps.regionPages, given, visit)
    if (form.hasErrors) return show(visit)
    const word = wordFor(await act(), said)
    if (word !== said && form.raw('reason-sv') !== '') return show(visit, word)
    return visit.redirect(`${visit.path('ownPage', { region: region.code })}?said=${word}`)
  })

/** The page where a region's editors see their public page, and all that is done there. */
export const registerOwnPage = (site: Site): void => {
  site.on('ownPage', (visit) => show(visit))
  onDeed(site, 'undoPageChange', 'undone', (pages, given) => () => pages.undo(given))
  onDeed(site, 'discardPageDraft', 'discarded', (pages, given) => () => pages.discard(given))
  onDeed(site, 'publishPage', 'published', (pages, given, visit) => {
    const nextReviewOn = nextReviewIn(visit)
    return () => pages.publish({ ...given, nextReviewOn })
  })
  onDeed(site, 'renewPage', 'renewed', (pages, given, visit) => {
    const nextReviewOn = nextReviewIn(visit)
    return () => pages.renew({ ...given, nextReviewOn })
  })
  onDeed(site, 'withdrawPage', 'withdrawn', (pages, given, { form }) => {
    const sv = form.text('reason-sv', { maxLength: pageLimits.reason, isRequired: true })
    const en = form.text('reason-en', { maxLength: pageLimits.reason })
    return () => pages.withdraw({ ...given, reason: { sv, en } })
  })
  onDeed(site, 'arrangePagePart', 'arranged', (pages, given, { form, params }) => {
    const arrangement = form.choice('arrangement', arrangements, { isRequired: true }) ?? 'up'
    return () => pages.arrange({ ...given, key: params.part ?? '', arrangement })
  })
}
