import { delivererKey, deliverers, nameOfDeliverer } from '#shared/deliveries/deliverers.ts'
import type { Deliverer } from '#shared/deliveries/delivery.ts'
import type { Language } from '#shared/platform/language.ts'

/** What a deliverer is called in a language. */
export const delivererName = (deliverer: Deliverer, language: Language): string => nameOfDeliverer(deliverer)[language]

/** Everyone who may deliver, for a list to choose from. */
export const delivererOptions = (language: Language): { value: string; label: string }[] =>
  deliverers.map((deliverer) => ({ value: delivererKey(deliverer), label: delivererName(deliverer, language) }))

export const isSameDeliverer = (one: Deliverer, other: Deliverer): boolean =>
  one.kind === other.kind && one.code === other.code
