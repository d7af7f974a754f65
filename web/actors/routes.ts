import type { Site } from '../site.tsx'
import { registerActorDesk } from './desk-routes.tsx'
import { registerActorList } from './list-routes.tsx'
import { registerWay } from './way-routes.tsx'

/** Registers the register of actors, the way that three questions show, and their desk. */
export const registerActors = (site: Site): void => {
  registerWay(site)
  registerActorList(site)
  registerActorDesk(site)
}
