import type { Deliverer, Delivery } from '#shared/deliveries/delivery.ts'
import type { Language } from '#shared/platform/language.ts'
import { pathTo } from '../paths.ts'
import type { Visit } from '../site.tsx'
import { siteTexts } from '../texts/site-texts.ts'
import { isSameDeliverer } from './deliverer-words.ts'

type RegionRoute =
  | 'deliveries'
  | 'newDelivery'
  | 'sendDelivery'
  | 'delivery'
  | 'acceptDelivery'
  | 'rejectDelivery'
  | 'withdrawDelivery'
  | 'deliveryRefusals'
type NationalRoute =
  | 'deliveryDesk'
  | 'newNationalDelivery'
  | 'sendNationalDelivery'
  | 'nationalDelivery'
  | 'acceptNationalDelivery'
  | 'rejectNationalDelivery'
  | 'withdrawNationalDelivery'
  | 'nationalDeliveryRefusals'

/** A visit to the pages on deliveries: those of a region, or those of the coordinator. */
export type DeliveriesVisit = Visit<RegionRoute> | Visit<NationalRoute>
export type SendVisit = Visit<'newDelivery' | 'sendDelivery'> | Visit<'newNationalDelivery' | 'sendNationalDelivery'>
export type OneDeliveryVisit =
  | Visit<'delivery' | 'acceptDelivery' | 'rejectDelivery' | 'withdrawDelivery' | 'deliveryRefusals'>
  | Visit<
      | 'nationalDelivery'
      | 'acceptNationalDelivery'
      | 'rejectNationalDelivery'
      | 'withdrawNationalDelivery'
      | 'nationalDeliveryRefusals'
    >

/** What differs between a region's deliveries and all. */
export type DeliveryPlace = {
  /** Whose deliveries stand here; null for everyone's. */
  deliverer: Deliverer | null
  back: { href: string; label: string }
  list: string
  create: string
  one(id: string): string
  accept(id: string): string
  reject(id: string): string
  withdraw(id: string): string
  refusals(id: string): string
}

const regionPlace = (region: string, label: string, language: Language): DeliveryPlace => {
  const at =
    (id: 'delivery' | 'acceptDelivery' | 'rejectDelivery' | 'withdrawDelivery' | 'deliveryRefusals') =>
    (delivery: string) =>
      pathTo(id, language, { region, delivery })
  return {
    deliverer: { kind: 'region', code: region },
    back: { href: pathTo('region', language, { region }), label },
    list: pathTo('deliveries', language, { region }),
    create: pathTo('newDelivery', language, { region }),
    one: at('delivery'),
    accept: at('acceptDelivery'),
    reject: at('rejectDelivery'),
    withdraw: at('withdrawDelivery'),
    refusals: at('deliveryRefusals'),
  }
}

const nationalPlace = (language: Language): DeliveryPlace => {
  const at =
    (
      id:
        | 'nationalDelivery'
        | 'acceptNationalDelivery'
        | 'rejectNationalDelivery'
        | 'withdrawNationalDelivery'
        | 'nationalDeliveryRefusals',
    ) =>
    (delivery: string) =>
      pathTo(id, language, { delivery })
  return {
    deliverer: null,
    back: { href: pathTo('coordinator', language), label: siteTexts[language].desk },
    list: pathTo('deliveryDesk', language),
    create: pathTo('newNationalDelivery', language),
    one: at('nationalDelivery'),
    accept: at('acceptNationalDelivery'),
    reject: at('rejectNationalDelivery'),
    withdraw: at('withdrawNationalDelivery'),
    refusals: at('nationalDeliveryRefusals'),
  }
}

/** Where a visit takes place; `language` for the same place in the other language. */
export const placeOf = ({ region, language: own }: DeliveriesVisit, language: Language = own): DeliveryPlace =>
  region ? regionPlace(region.code, region.name, language) : nationalPlace(language)

/** The delivery with that id, when it stands in this place; null otherwise, as if there were none. One read. */
export const findHere = async (visit: DeliveriesVisit, id: string): Promise<Delivery | null> => {
  const { deliverer } = placeOf(visit)
  const delivery = await visit.deps.deliveries.find(id)
  return delivery && (deliverer === null || isSameDeliverer(delivery.deliverer, deliverer)) ? delivery : null
}
