import { workshopLimits } from '#shared/themes/workshop-theme.ts'
import { raiseBarrier } from '#test/barriers/raise-barrier.ts'
import { aWorkshop, takeUp } from '#test/themes/builders.ts'
import type { BusySite } from './busy-site.ts'
import type { PostRoute, Row } from './post-rows.ts'

type ThemeRoute = Extract<
  PostRoute,
  'takeUpTheme' | 'changeWorkshopTheme' | 'withdrawWorkshopTheme' | 'undoWorkshopTheme'
>

const ids = new WeakMap<BusySite, string>()
/** The address is made after the fields, which decide what it names. */
const params = (site: BusySite) => ({ workshop: ids.get(site) ?? '' })
const stands = async (site: BusySite) => {
  const known = ids.get(site) ?? (await takeUp(site)).id
  ids.set(site, known)
  return site.deps.workshopThemes.get(known)
}
const version = async (site: BusySite) => String((await stands(site))?.version)

/** A region that raises a barrier on national barriers, so that they are a theme. */
const raised = new WeakMap<BusySite, Promise<unknown>>()
const prioritised = (site: BusySite): Promise<unknown> => {
  const known = raised.get(site) ?? raiseBarrier(site, '14', '2026')
  raised.set(site, known)
  return known
}

const { title, audience, why } = workshopLimits
const fields = {
  title: { text: title, isRequired: true },
  titleEn: { text: title },
  form: 'choice',
  audience: { text: audience, isRequired: true },
  why: { text: why },
  from: 'day',
  to: 'day',
  regions: 'optional-choice',
} as const
const { regionCodes: _regions, ...typed } = aWorkshop()

/** The forms of themes, in an order in which each can be carried out once. */
export const themeRows: Record<ThemeRoute, Row> = {
  takeUpTheme: {
    who: 'coordinator',
    params: () => ({ theme: 'area.national-barriers' }),
    valid: async (site) => {
      await prioritised(site)
      return { ...typed, regions: '20', round: '2026' }
    },
    fields,
  },
  changeWorkshopTheme: {
    who: 'coordinator',
    params,
    valid: async (site) => ({ ...typed, title: 'Ändrat', regions: '12', version: await version(site) }),
    fields,
    stale: { version: '99' },
  },
  withdrawWorkshopTheme: {
    who: 'coordinator',
    params,
    valid: async (site) => ({ version: await version(site) }),
    fields: {},
    stale: { version: '99' },
  },
  undoWorkshopTheme: {
    who: 'coordinator',
    params,
    valid: async (site) => ({ version: await version(site) }),
    fields: {},
    stale: { version: '99' },
  },
}
