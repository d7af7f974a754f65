import { idOfForm, newId } from '#shared/platform/ids.ts'
import type { Store } from '#shared/platform/store.ts'
import { changeEvent, type EventDeed, type EventOutcome } from './event-deed.ts'
import { isComplete, type MaterialContent, materialLimits } from './material.ts'

/** Puts up a link to material or to a recording. Refuses a recording without captions and a text alternative. */
export const addMaterial = (store: Store, deed: EventDeed & { material: MaterialContent }): Promise<EventOutcome> =>
  changeEvent(store, deed, 'add-event-material', ({ status, materials }) => {
    if (status === 'cancelled') return { kind: 'cancelled' }
    const { material, at, formKey } = deed
    if (!isComplete(material)) return { kind: 'recording-incomplete' }
    if (materials.length >= materialLimits.count) return { kind: 'too-many-materials' }
    const id = formKey ? idOfForm(formKey) : newId()
    return { next: { materials: [...materials, { ...material, id, addedAt: at.toISOString() }] } }
  })

/** Takes a link away. */
export const removeMaterial = (store: Store, deed: EventDeed & { materialId: string }): Promise<EventOutcome> =>
  changeEvent(store, deed, 'remove-event-material', ({ status, materials }) => {
    if (status === 'cancelled') return { kind: 'cancelled' }
    const left = materials.filter(({ id }) => id !== deed.materialId)
    return left.length === materials.length ? null : { next: { materials: left } }
  })
