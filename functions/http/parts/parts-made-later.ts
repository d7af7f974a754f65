import type { People } from '#shared/people/people.ts'
import type { Store } from '#shared/platform/store.ts'
import type { HttpConfig } from '../config.ts'
import { figureParts } from './figure-parts.ts'
import { hubParts } from './hub-parts.ts'
import { mappingParts } from './mapping-parts.ts'
import { connectOutside } from './outside.ts'
import { planParts } from './plan-parts.ts'

/** All that the pages and the API need and not every visit does: each is loaded and made when it is first used, not when the function starts. */
export const partsMadeLater = (config: HttpConfig, store: Store, people: People) => {
  const outside = connectOutside(config, store, people)
  return { ...mappingParts(outside), ...planParts(outside), ...figureParts(outside), ...hubParts(outside) }
}
