import { actorLimits } from '#shared/actors/listed-actor.ts'
import type { BusySite } from './busy-site.ts'
import type { PostRoute, Row } from './post-rows.ts'

type ActorRoute = Extract<PostRoute, 'addActor' | 'saveActor' | 'confirmActor'>

const { name, does, address, phone, branch } = actorLimits
const typed = {
  'name-sv': 'Testbranschen',
  'name-en': 'The test branch',
  'does-sv': 'Validerar.',
  'does-en': 'Validates.',
  kind: 'branch',
  address: 'https://bransch.example/',
  owner: 'communicator',
  nextCheckOn: '2027-06-01',
}
const fields = {
  'name-sv': { text: name, isRequired: true },
  'name-en': { text: name, isRequired: true },
  'does-sv': { text: does, isRequired: true },
  'does-en': { text: does, isRequired: true },
  kind: 'choice',
  address: { text: address },
  phone: { text: phone },
  regions: 'optional-choice',
  'branch-sv': { text: branch },
  'branch-en': { text: branch },
  owner: 'choice',
  nextCheckOn: 'day',
} as const
const version = (id: string) => async (site: BusySite) => String((await site.deps.actors.find(id))?.version)

/** The forms of the register of actors. */
export const actorRows: Record<ActorRoute, Row> = {
  addActor: { who: 'coordinator', valid: () => typed, fields },
  saveActor: {
    who: 'coordinator',
    params: () => ({ actor: 'skolverket' }),
    valid: async (site) => ({ ...typed, version: await version('skolverket')(site) }),
    fields,
    stale: { version: '99' },
  },
  confirmActor: {
    who: 'coordinator',
    params: () => ({ actor: 'myh' }),
    valid: async (site) => ({ version: await version('myh')(site) }),
    fields: {},
    stale: { version: '99' },
  },
}
