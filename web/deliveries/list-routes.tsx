import { findDeliverer } from '#shared/deliveries/deliverers.ts'
import { type Deliverer, type Delivery, listKey } from '#shared/deliveries/delivery.ts'
import { measures } from '#shared/measures/measures.ts'
import type { Site, Visit } from '../site.tsx'
import { placeOf } from './delivery-place.ts'
import { deliveryTexts } from './delivery-texts.ts'
import { type DeliveryFilter, ListPage, statusColors } from './list-page.tsx'
import { type Standing, standingsOf } from './standing.ts'

type ListVisit = Visit<'deliveries'> | Visit<'deliveryDesk'>

type Shown = Delivery & { standing: Standing }

/** How many stand on a page, how many are read at a time, and how many at most while few of them fit the filter. */
const shownCount = 50
const readCount = 200
const mostReads = 5

const oneOf = <T extends string>(values: readonly T[], text: string | null): T | null =>
  values.find((value) => value === text) ?? null

const filterIn = ({ query }: ListVisit, own: Deliverer | null): DeliveryFilter => ({
  status: oneOf(Object.keys(statusColors) as Standing[], query.get('status')),
  deliverer: own === null && findDeliverer(query.get('deliverer') ?? '') ? query.get('deliverer') : null,
  measure:
    own === null
      ? oneOf(
          Object.values(measures).map(({ id }) => id),
          query.get('measure'),
        )
      : null,
})

/** The newest that fit, and where to go on; null when all have been seen. */
const read = async (
  { deps, query }: ListVisit,
  own: Deliverer | null,
  { status, deliverer, measure }: DeliveryFilter,
): Promise<{ deliveries: Shown[]; before: string | null }> => {
  const whose = own ?? findDeliverer(deliverer ?? '')
  const deliveries: Shown[] = []
  const standingOf = standingsOf(deps.deliveries)
  let before = query.get('before')
  for (let reads = 0; reads < mostReads; reads += 1) {
    const some = await deps.deliveries.list({
      ...(whose && { deliverer: whose }),
      ...(before && { before }),
      limit: readCount,
    })
    for (const delivery of some) {
      before = listKey(delivery)
      const standing = await standingOf(delivery)
      if (status !== null && standing !== status) continue
      if (measure !== null && delivery.measure !== measure) continue
      deliveries.push({ ...delivery, standing })
      if (deliveries.length === shownCount) return { deliveries, before }
    }
    if (some.length < readCount) return { deliveries, before: null }
  }
  return { deliveries, before }
}

const show = async (visit: ListVisit): Promise<Response> => {
  const { language, query } = visit
  const place = placeOf(visit)
  const filter = filterIn(visit, place.deliverer)
  const { deliveries, before } = await read(visit, place.deliverer, filter)
  const next = new URLSearchParams(query)
  if (before) next.set('before', before)
  const t = deliveryTexts[language]
  return visit.page({
    title: visit.region ? `${t.regionTitle} – ${visit.region.name}` : t.deskTitle,
    isWide: true,
    children: (
      <ListPage
        visit={visit}
        place={place}
        deliveries={deliveries}
        filter={filter}
        older={before && `${place.list}?${next}`}
      />
    ),
  })
}

/** The lists of deliveries. */
export const registerDeliveryLists = (site: Site): void => {
  site.on('deliveries', show)
  site.on('deliveryDesk', show)
}
