import type { Change, Item, Key, Store } from '#shared/platform/store.ts'
import type { WorkshopTheme } from './workshop-theme.ts'

/** All that is decided stands together in the plans table. */
const pk = 'WORKSHOP-THEMES'
const prefix = 'THEME#'
const keyOf = (id: string): Key => ({ pk, sk: prefix + id })

/** What is stored was written by this capability, in this type. */
export const toWorkshopTheme = ({ pk: _pk, sk: _sk, ...rest }: Item): WorkshopTheme => rest as unknown as WorkshopTheme

/** Writes a theme over the version before it, or as the first. */
export const putWorkshopTheme = (theme: WorkshopTheme): Change => ({
  table: 'plans',
  put: { ...keyOf(theme.id), ...theme },
  condition: theme.version === 1 ? { absent: true } : { version: theme.version - 1 },
})

export const findWorkshopTheme = async (store: Pick<Store, 'get'>, id: string): Promise<WorkshopTheme | null> => {
  const item = await store.get('plans', keyOf(id))
  return item && toWorkshopTheme(item)
}

/** All of them, withdrawn ones too, newest first. One query. */
export const listWorkshopThemes = async (store: Pick<Store, 'query'>): Promise<WorkshopTheme[]> =>
  (await store.query('plans', pk, prefix))
    .map(toWorkshopTheme)
    .toSorted((a, b) => b.decidedAt.localeCompare(a.decidedAt) || a.id.localeCompare(b.id))
