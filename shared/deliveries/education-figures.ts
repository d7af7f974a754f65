import type { Objects } from '#shared/platform/objects.ts'
import type { Store } from '#shared/platform/store.ts'
import { newestAcceptance } from './acceptance-store.ts'

/** Where the clean figures of a delivery on higher vocational education lie in the lake, by the name of its content. */
export const educationKey = (content: string): string => `higher-vocational/${content}.csv`

/** The figures on higher vocational education that count, as the publisher's CSV; null until a delivery of them is accepted. One query; the object is read once for each delivery. */
export type EducationFigures = () => Promise<string | null>

/** The figures over the statistics table and the lake. */
export const createEducationFigures = ({
  store,
  objects,
}: {
  store: Store
  objects: Pick<Objects, 'get'>
}): EducationFigures => {
  let kept: { key: string; csv: string } | null = null
  return async () => {
    const key = (await newestAcceptance(store, 'higher-vocational'))?.parts[0]?.key
    if (key === undefined) return null
    if (kept?.key === key) return kept.csv
    const body = await objects.get(key)
    if (!body) throw new Error('figures that were accepted are not in the lake')
    kept = { key, csv: new TextDecoder().decode(body) }
    return kept.csv
  }
}
