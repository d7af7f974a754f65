import { type ListedActor, regionActorId } from '#shared/actors/listed-actor.ts'
import type { PageSummary } from '#shared/region-pages/page-record.ts'
import { canReach } from '#shared/region-pages/region-page.ts'
import type { WebDeps } from '../deps.ts'

/** An entry with the contact that its region has published itself, which goes before what the register holds. */
export const withRegionsOwn = (actor: ListedActor, pages: readonly PageSummary[]): ListedActor => {
  const page = pages.find(({ regionCode }) => regionActorId(regionCode) === actor.id)
  if (!page || !canReach(page.contact)) return actor
  const { mail, phone, web } = page.contact
  return {
    ...actor,
    address: web || null,
    mail: mail || null,
    phone: phone || null,
    lastCheckedOn: page.reviewedOn,
    nextCheckOn: page.nextReviewOn,
  }
}

/** The register as anyone may read it, the regions with the contact that they have published. Two queries. */
export const readActors = async ({ actors, regionPages }: WebDeps): Promise<ListedActor[]> => {
  const [listed, pages] = await Promise.all([actors.shown(), regionPages.summaries()])
  return listed.map((actor) => withRegionsOwn(actor, pages))
}
